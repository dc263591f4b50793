import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'

it('tells a text that comes and goes beside notes that stay as they are', async () => {
  const root = folderWith({'cess.yml': publicationYaml, 'notes/a.fr.md': ''})
  const strays = async (run: typeof check) =>
    (await run({directory: root})).messages.flatMap(({ruleId, path}) => (ruleId === 'note-name-ending' ? [path] : []))
  expect(await strays(check)).toEqual([])
  put(join(root, 'notes/x.docx'), '')
  expect(await strays(check)).toEqual(['notes/x.docx'])
  expect(await strays(check)).toEqual(['notes/x.docx'])
  expect(await strays(build)).toEqual(['notes/x.docx'])
  renameSync(join(root, 'notes/x.docx'), join(root, 'notes/y.MD'))
  expect(await strays(build)).toEqual(['notes/y.MD'])
  rmSync(join(root, 'notes/y.MD'))
  expect([await strays(check), await strays(build)]).toEqual([[], []])
})
