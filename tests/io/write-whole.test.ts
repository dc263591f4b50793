import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, utimesSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {readState, writeState} from '../../src/io/state-file.js'
import {temporaryBeside, temporaryName} from '../../src/io/temporary.js'
import {writeNewFiles} from '../../src/io/write-new-files.js'
import {writeWhole} from '../../src/io/write-whole.js'
import {folderWith, put} from '../support/folder.js'

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

const ended = spawnSync(process.execPath, ['-e', '']).pid

/** Names as other processes give them: a dead one of here, a living one, one of another container or machine, one of an earlier version. */
function namesOf(of: string) {
  const [, mark = ''] = temporaryName.exec(basename(temporaryBeside(of))) ?? []
  const [where = '', , born = ''] = mark.split('-')
  const name = (...parts: readonly string[]) => `.${of}.${parts.join('-')}-0123abcd.cess-tmp`
  return {
    dead: name(where, ended.toString(36), '0'),
    living: name(where, process.ppid.toString(36), '0'),
    reborn: name(where, process.pid.toString(36), (Number.parseInt(born, 36) - 1).toString(36)),
    elsewhere: name('f'.repeat(where.length), ended.toString(36), '0'),
    earlier: `.${of}.0123abcd.cess-tmp`,
  }
}

/** Kinds of temporary files that stay, all of them as old as said, once the next file is written there. */
function leftOf(write: (path: string) => void, ageMs: number): readonly string[] {
  const folder = folderWith()
  const names = namesOf('a.json')
  for (const name of Object.values(names)) {
    put(join(folder, name), 'half')
    const atSeconds = (Date.now() - ageMs) / 1000
    utimesSync(join(folder, name), atSeconds, atSeconds)
  }
  write(join(folder, 'a.json'))
  expect(existsSync(join(folder, 'a.json'))).toBe(true)
  return Object.entries(names).flatMap(([kind, name]) => (existsSync(join(folder, name)) ? [kind] : []))
}

const writers = {
  'a file': (path: string) => writeWhole(path, 'whole'),
  'a state': (path: string) => writeState(path, {}),
  'a new file': (path: string) => void writeNewFiles(dirname(path), [{path: 'a.json', bytes: new Uint8Array()}]),
}

it.runIf(process.platform === 'linux').each(Object.entries(writers))(
  'removes what dead processes left where %s is written, and nothing of a living one',
  (_, write) => {
    expect(leftOf(write, 0)).toEqual(['living', 'elsewhere', 'earlier'])
    expect(leftOf(write, 7_200_000)).toEqual(['living'])
  },
)

it('gives a name that fits, and that is known again', () => {
  for (const name of ['a', 'é'.repeat(120), '𝒳'.repeat(60), '.hidden', 'a.b.cess-tmp']) {
    const temporary = basename(temporaryBeside(join('/x', name)))
    expect(temporary).toMatch(temporaryName)
    expect(Buffer.byteLength(temporary)).toBeLessThan(256)
  }
  expect('.mine.cess-tmp').not.toMatch(temporaryName)
})
