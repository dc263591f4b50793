import {cpSync, existsSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {buildWith} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

/** A publication whose memo has learnt another text of its note, under the print of the one that stands there. */
async function withForgedMemo(): Promise<string> {
  const root = publicationWith({'a.fr.md': goodNote({text: 'Un câble <b>est rompu</b>.'})})
  const context = openBuildContext({directory: root, only: ['web']})
  const open = openMemo(context, {
    over: ({edges: {source}}) => ({
      source: {
        ...source,
        read: path => {
          const read = source.read(path)
          if (read.value.status !== 'read') return read
          const text = new TextDecoder().decode(read.value.bytes).replaceAll(/<\/?b>/g, '')
          return {...read, value: {status: 'read', bytes: new TextEncoder().encode(text)}}
        },
      },
    }),
  })
  await buildWith(context, open)
  open.keep()
  open.close()
  return root
}

const rulesOf = async (directory: string) =>
  (await check({directory})).notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

it('is not believed where it came with a publication, however private its folder is', async () => {
  const forged = await withForgedMemo()
  const brought = join(folderWith(), 'clone')
  cpSync(forged, brought, {recursive: true, preserveTimestamps: true})
  expect(statSync(join(brought, '.cess/memo')).mode & 0o77).toBe(0)
  expect(await rulesOf(brought)).toContain('raw-html')
  // Where it was written it is believed: else this would show nothing.
  expect(await rulesOf(forged)).toEqual([])
})

it('is not believed for what the last check found, where it stands at the same path', async () => {
  const root = await withForgedMemo()
  expect(await rulesOf(root)).toEqual([])
  renameSync(root, `${root}-away`)
  cpSync(`${root}-away`, root, {recursive: true, preserveTimestamps: true})
  rmSync(`${root}-away`, {recursive: true})
  expect(existsSync(join(root, '.cess/check/last.json'))).toBe(true)
  expect(await rulesOf(root)).toContain('raw-html')
})
