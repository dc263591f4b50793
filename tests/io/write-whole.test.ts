import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readState, writeState} from '../../src/io/state-file.js'
import {writeWhole} from '../../src/io/write-whole.js'
import {folderWith} from '../support/folder.js'

it('writes a file while a process of another machine, which may have this number, writes it', () => {
  const folder = folderWith()
  const path = join(folder, 'a.txt')
  writeWhole(path, 'mine', undefined, () => writeWhole(path, 'theirs'))
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a.txt'], 'mine'])
})

it('writes a state while another process writes it', () => {
  const folder = folderWith()
  const path = join(folder, 'state.json')
  const mine = {
    first: 1,
    get second() {
      writeState(path, {theirs: 'all of it'})
      return 2
    },
  }
  writeState(path, mine)
  expect([readdirSync(folder), readState(path)]).toEqual([['state.json'], {first: 1, second: 2}])
})
