import {join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {artifactAuditor} from '../../../src/engine/audit/audit-artifacts.js'
import type {MadeEdition} from '../../../src/engine/output/audited-file.js'
import type {Building} from '../../../src/engine/output/building.js'
import {knownNotes} from '../../../src/engine/publication/known-notes.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {edition, editionKey} from '../../../src/engine/queries/editions.js'
import {publicLog} from '../../../src/engine/queries/log.js'
import {shared} from '../../../src/engine/queries/shared.js'
import {utf8} from '../../../src/model/bytes.js'
import {contextOf} from '../../support/audited-site.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'

const hidden = 'Les vannes du barrage restent ouvertes la nuit sans aucune surveillance.'
const title = 'Une écluse dont nul ne parle au bord du fleuve'
const gone = 'Quatre agents du port ont vendu les plans du terminal à un courtier.'
const revisions = `version: "1.1"\nrevisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: Une source.}\n`

/** Looks for secrets in a page, made from editions; tells the rules that it breaks. */
async function auditorOf(root: string) {
  const context = contextOf(root, join(root, 'out'))
  const {memo, beside, world, close} = openMemo(context)
  onTestFinished(close)
  const building = {
    ...{memo, beside, edges: world.edges, known: await knownNotes(memo, context)},
    ...{shared: await memo.get(shared), log: await memo.get(publicLog)},
  }
  const {audit} = await artifactAuditor(building as unknown as Building, {})
  const path = 'notes/a.fr.md'
  const made: MadeEdition = {path, edition: 'public', hash: await memo.printOf(edition, editionKey(path, 'public'))}
  const look = async (text: string, of?: readonly MadeEdition[]) =>
    (await audit({path: 'site/page.html', bytes: utf8(`<p>${text}</p>`), of})).map(({rule, note}) => [rule, note])
  return {look, made}
}

it('looks for words of hidden notes in what would be another file without them', async () => {
  const {look, made} = await auditorOf(
    publicationWith({
      'a.fr.md': goodNote({fields: published()}),
      'b.fr.md': goodNote({number: 2, title, tlp: 'TLP:AMBER', text: hidden}),
      'c.fr.md': goodNote({number: 3, title: 'Le port', fields: `statut: retire\n${revisions}`, text: gone}),
    }),
  )
  const [ofHidden, ofGone] = ['notes/b.fr.md', 'notes/c.fr.md'].map(path => [['audit-text', path]])
  const other = {...made, hash: '0'}
  expect(await look(hidden, [made])).toEqual([])
  expect(await look(hidden, [made, other])).toEqual(ofHidden)
  expect(await look(hidden)).toEqual(ofHidden)
  expect(await look(hidden, [made])).toEqual([])
  for (const of of [[made], [other], undefined]) {
    expect(await look(title, of)).toEqual([['audit-title', 'notes/b.fr.md']])
    expect(await look(gone, of)).toEqual(ofGone)
    expect(await look('Rien de tout cela.', of)).toEqual([])
  }
})
