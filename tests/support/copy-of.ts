import {createHash} from 'node:crypto'
import {cpSync} from 'node:fs'
import {folderWith} from './folder.js'
import {madeOnce} from './made-once.js'

/**
 * A folder for one test to change: made by the first of all tests that ask for the same on the same day, then copied.
 *
 * @param key All that the folder depends on, but for the day, as JSON has it.
 * @param make Makes it, as a folder of the test that asks first.
 */
export async function copyOf(key: unknown, make: () => Promise<string>): Promise<string> {
  const id = JSON.stringify([key, process.env['SOURCE_DATE_EPOCH']])
  // The first test's folder goes with it.
  const kept = await madeOnce(`copied-${createHash('sha256').update(id).digest('hex')}`, async path =>
    copy(await make(), path),
  )
  const root = folderWith()
  copy(kept, root)
  return root
}

const copy = (from: string, to: string): void => cpSync(from, to, {recursive: true, preserveTimestamps: true})
