import {chmodSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readStamped} from '../../src/io/read-file.js'
import {hasBytesOf, isUntouched, statOf, unseenStat} from '../../src/io/stamp.js'
import {changeUnseen} from '../support/change-unseen.js'
import {folderWith} from '../support/folder.js'
import {untilOldEnough} from '../support/old-enough.js'

const long = new Date('2026-01-01')

/** A file that was written some time ago. */
function file(): string {
  const path = join(folderWith({'a.md': 'TLP:CLEAR'}), 'a.md')
  utimesSync(path, long, long)
  untilOldEnough(path)
  return path
}

describe('a stamp', () => {
  it('knows a file that nobody touched', () => {
    const path = file()
    expect(isUntouched(readStamped(path).stamp, statOf(path))).toBe(true)
  })

  it('does not know a file with as many other bytes and its old time', () => {
    const path = file()
    const {stamp} = readStamped(path)
    changeUnseen(path, text => text.replace('CLEAR', 'AMBER'))
    expect(statOf(path)).toMatchObject({sizeBytes: stamp.sizeBytes, mtimeMs: stamp.mtimeMs})
    expect(isUntouched(stamp, statOf(path))).toBe(false)
    expect(hasBytesOf(path, stamp)).toBe(false)
  })

  it('asks the bytes of a file of which something else changed', () => {
    const path = file()
    const {stamp} = readStamped(path)
    chmodSync(path, 0o640)
    expect(isUntouched(stamp, statOf(path))).toBe(false)
    expect(hasBytesOf(path, stamp)).toBe(true)
  })

  it('believes no time of a file that was changed just now, whatever its time says', () => {
    const path = join(folderWith({'a.md': 'one'}), 'a.md')
    utimesSync(path, long, long)
    expect(isUntouched(readStamped(path).stamp, statOf(path))).toBe(false)
  })

  it('believes nothing where nobody looked', () => {
    const path = file()
    expect(isUntouched(unseenStat(new TextEncoder().encode('TLP:CLEAR')), statOf(path))).toBe(false)
    expect(isUntouched(undefined, statOf(path))).toBe(false)
    expect(isUntouched(readStamped(path).stamp, undefined)).toBe(false)
  })
})
