import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {inject} from 'vitest'
import {build, type BuildOptions} from '../../src/index.js'
import {publicationWith} from './cli.js'
import {folderWith} from './folder.js'

const known = new Map<string, Promise<string>>()

/**
 * A publication for one test with its public site, for it to change: built once for all tests of this process that begin with the
 * same notes, then copied.
 *
 * @param notes By file name.
 * @param options Of the build; the site alone where they are absent.
 */
export async function builtWith(
  notes: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {only: ['site']},
): Promise<string> {
  const key = JSON.stringify([notes, options, process.env['SOURCE_DATE_EPOCH']])
  const made = known.get(key) ?? make(notes, options)
  known.set(key, made)
  const root = folderWith()
  cpSync(await made, root, {recursive: true, preserveTimestamps: true})
  return root
}

async function make(notes: Readonly<Record<string, string>>, options: Partial<BuildOptions>): Promise<string> {
  const directory = publicationWith(notes)
  await build({directory, ...options})
  // The test's own folder goes with it.
  const kept = join(inject('shared'), `publication-${process.pid}-${known.size}-${performance.now()}`)
  cpSync(directory, kept, {recursive: true, preserveTimestamps: true})
  return kept
}
