// @module-tag slow
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {audit, build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'
const open = goodNote({number: 2, title, fields: published()})
const shut = goodNote({
  number: 2,
  title: 'Un tout autre titre pour cette note-là',
  tlp: 'TLP:AMBER',
  fields: published(),
})

const rulesIn = async (root: string) =>
  (await audit({directory: root})).messages.map(({ruleId, path}) => `${path} ${ruleId}`).toSorted()

it('finds what builds remember of notes that everybody could read, whatever became of their files', async () => {
  const root = publicationWith({'a.fr.md': goodNote({fields: published()}), 'b.fr.md': open})
  const built = () => build({directory: root, only: ['site']})
  await built()
  put(join(root, 'notes/b.fr.md'), shut)
  await built()
  put(join(root, 'out/site/titre.html'), `<p>${title}</p>`)
  put(join(root, 'out/site/reference.html'), '<p>CESS-2026-ALE-002</p>')
  const both = ['out/site/reference.html audit-reference', 'out/site/titre.html audit-title']
  expect(await rulesIn(root)).toEqual(both)
  rmSync(join(root, 'notes/b.fr.md'))
  expect(await rulesIn(root)).toEqual(both)
  // The note again, under another name: it says itself who may read it.
  put(join(root, 'notes/c.fr.md'), open)
  expect(await rulesIn(root)).toEqual([])
  rmSync(join(root, 'notes/c.fr.md'))
  rmSync(join(root, 'out/.cess'), {recursive: true})
  expect(await rulesIn(root)).toEqual([])
})
