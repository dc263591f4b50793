import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {installed} from './installed.js'
import {madeOnce} from './made-once.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The sample publication's output folder, built once for all tests, with the command as its users run it. */
export const samples: string = await madeOnce('samples', async out => {
  await promisify(execFile)(process.execPath, [installed, 'build', '-C', root, '--out', out])
})

/** Path of a finished edition of a sample note; the extension begins with its dot. */
export const sampleEdition = (slug: string, extension: string): string => join(samples, 'notes', slug, slug + extension)
