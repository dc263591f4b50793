import {linkSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {steadyPrint, treePrint} from '../../src/io/tree-print.js'
import {folderWith} from '../support/folder.js'

/** Changes of a folder with the files `a` and `b/c`, the latter also known as `../name`. */
const changes: Readonly<Record<string, (folder: string) => void>> = {
  'a file that comes': folder => writeFileSync(join(folder, 'b/d'), ''),
  'a file that goes': folder => rmSync(join(folder, 'a')),
  'an empty folder': folder => mkdirSync(join(folder, 'd')),
  'a name': folder => renameSync(join(folder, 'b'), join(folder, 'd')),
  'a size': folder => writeFileSync(join(folder, 'a'), 'two'),
  'other bytes of the same size and time': folder => {
    const {atime, mtime} = statSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a'), 'uno')
    utimesSync(join(folder, 'a'), atime, mtime)
  },
  'other bytes by another name': folder => writeFileSync(join(folder, '../name'), 'due'),
  'a time': folder => utimesSync(join(folder, 'a'), 1, 1),
  'another file in its place': folder => {
    writeFileSync(join(folder, '../other'), 'one')
    utimesSync(join(folder, '../other'), 0, 0)
    renameSync(join(folder, '../other'), join(folder, 'a'))
  },
  'a link in place of a file': folder => {
    rmSync(join(folder, 'a'))
    symlinkSync('b/c', join(folder, 'a'))
  },
}

function folderOf(): string {
  const folder = join(folderWith({'public/a': 'one', 'public/b/c': 'two'}), 'public')
  for (const name of ['a', 'b/c']) utimesSync(join(folder, name), 0, 0)
  linkSync(join(folder, 'b/c'), join(folder, '../name'))
  return folder
}

it.each(Object.entries(changes))('tells a folder from the one that it was before %s', (_, change) => {
  const folder = folderOf()
  const before = treePrint(folder)
  expect(treePrint(folder)).toBe(before)
  change(folder)
  expect(treePrint(folder)).not.toBe(before)
})

it('is steady once no file is of this very moment', async () => {
  const folder = folderOf()
  expect(await steadyPrint(folder)).toBe(treePrint(folder))
  // By a clock of files that is ahead of ours.
  const soon = (Date.now() + 80) / 1000
  utimesSync(join(folder, 'a'), soon, soon)
  expect(await steadyPrint(folder)).toBe(treePrint(folder))
  utimesSync(join(folder, 'a'), 2 ** 32, 2 ** 32)
  expect(await steadyPrint(folder)).toBeUndefined()
})
