import {join} from 'node:path'
import {expect, it} from 'vitest'
import {buildWith} from '../../../src/engine/build/build.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {query, type Askable} from '../../../src/engine/memo/query.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {queries} from '../../../src/engine/queries/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

const common = 'La junte surveille les réseaux de désinformation coordonnés'
/** Of the page alone, these are words of the restricted note: the tag of a link is one like “à”. */
const linking = (more = '') => `${common} ([dossier](https://example.org/)).${more}`
const open = (number: number, text: string) => goodNote({number, fields: published(), text})
/** Words of such are let pass where public notes have them, be a page the same without it or not. */
const withdrawn = goodNote({
  number: 8,
  fields: `statut: retire\nversion: "1.1"\nrevisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: Une source.}\n`,
  text: `${common} à mesure que l’été vient.`,
})
const shut = (more = '') => goodNote({number: 9, tlp: 'TLP:AMBER', text: `${common} à mesure que l’été vient.${more}`})

/** Notes whose words were read by a build, by the queries that read them. */
async function readBy(root: string): Promise<readonly string[]> {
  const read: string[] = []
  const asked = queries.map((one): Askable => {
    if (one.kind !== 'now' || !one.name.endsWith('Words')) return one
    return query(one.name, {
      ...one,
      compute: (ask, key) => {
        read.push(`${one.name} ${key.replace(/^notes\/|\.fr\.md$/g, '')}`)
        return one.compute(ask, key)
      },
    })
  })
  const context = openBuildContext({directory: root})
  const memo = openMemo(context, {asked})
  try {
    expect((await buildWith(context, memo)).failures).toEqual([])
  } finally {
    memo.close()
  }
  return read.toSorted()
}

const others = {
  'autre.fr.md': open(2, 'Rien de tout cela.'),
  'dit.fr.md': open(3, `${common} à mesure que l’été vient.`),
  'fermee.fr.md': shut(),
}

it('reads again the words of notes that changed, and of no other', {tags: 'slow'}, async () => {
  const root = await builtWith({'lien.fr.md': open(1, linking()), 'retiree.fr.md': withdrawn, ...others})
  const change = (name: string, text: string) => put(join(root, 'notes', `${name}.fr.md`), text)
  const readOfOthers = async () => (await readBy(root)).filter(one => !one.endsWith(' lien'))
  change('lien', open(1, linking(' Encore.')))
  expect(await readOfOthers()).toEqual(['typedWords dit'])
  change('lien', open(1, linking(' Toujours.')))
  expect(await readOfOthers()).toEqual([])
  change('fermee', shut(' Elle insiste.'))
  expect(await readBy(root)).toEqual([])
  change('lien', open(1, linking(' Enfin.')))
  expect(await readOfOthers()).toEqual([])
})

it('reads no words of notes, public or not, for a page that would be the same without the restricted ones', async () => {
  const root = await builtWith({'lien.fr.md': open(1, linking()), ...others})
  put(join(root, 'notes/lien.fr.md'), open(1, linking(' Encore.')))
  expect(await readBy(root)).toEqual([])
})
