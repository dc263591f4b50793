import {existsSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesWith, published} from '../../support/site.js'

const note = (number: number, fields = '', tlp = 'TLP:CLEAR') =>
  goodNote({number, title: `Note ${number}`, fields: published(fields), tlp})

/** A note with nothing in common with others, so that its page shows none of them. */
const apart = (number: number) =>
  note(number)
    .replace('afrique-francophone', 'asie-centrale')
    .replace('infrastructures-critiques', 'desinformation')
    .replace('Anaïs Modèle', 'Zoé Autre')

it('shows what may be public alone where its record is lost, and cess.yml has mistakes', async () => {
  const held = 'embargo: 2999-01-01T00:00:00+01:00\n'
  const given = Object.fromEntries([1, 2, 3, 4].map(number => [`n${number}.fr.md`, note(number)]))
  const root = await builtWith({...given, 'n5.fr.md': apart(5)})
  const folder = join(root, 'out/site')
  const once = () => build({directory: root, only: ['site']})
  rmSync(join(root, 'out/.cess'), {recursive: true})
  put(join(root, 'notes/n1.fr.md'), note(1, '', 'TLP:AMBER'))
  put(join(root, 'notes/n2.fr.md'), note(2).replace('publie', 'brouillon'))
  put(join(root, 'notes/n3.fr.md'), note(3, held))
  renameSync(join(root, 'notes/n4.fr.md'), join(root, 'notes/autre.fr.md'))
  put(join(root, 'cess.yml'), publicationYaml.replace('sender', 'sendre'))
  await once()
  for (const number of [1, 2, 3, 4])
    for (const word of [`Note ${number}`, `CESS-2026-ALE-00${number}`]) expect(filesWith(folder, word)).toEqual([])
  expect(existsSync(join(folder, 'notes/n5/index.html'))).toBe(true)
  put(join(root, 'cess.yml'), publicationYaml)
  rmSync(join(root, 'out/notes'), {recursive: true})
  await once()
  expect(filesWith(folder, 'Note 5').length).toBeGreaterThan(3)
})
