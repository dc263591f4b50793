import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {inject} from 'vitest'
import {folderWith} from './folder.js'

const known = new Map<string, Promise<string>>()

/**
 * A folder for one test to change: made once for all tests of this process that ask for the same on the same day, then copied.
 *
 * @param key All that the folder depends on, but for the day, as JSON has it.
 * @param make Makes it, as a folder of the test that asks first.
 */
export async function copyOf(key: unknown, make: () => Promise<string>): Promise<string> {
  const id = JSON.stringify([key, process.env['SOURCE_DATE_EPOCH']])
  const made = known.get(id) ?? kept(make)
  known.set(id, made)
  const root = folderWith()
  copy(await made, root)
  return root
}

/** The first test's folder goes with it. */
async function kept(make: () => Promise<string>): Promise<string> {
  const path = join(inject('shared'), `copied-${process.pid}-${known.size}-${performance.now()}`)
  copy(await make(), path)
  return path
}

const copy = (from: string, to: string): void => cpSync(from, to, {recursive: true, preserveTimestamps: true})
