import {execFile} from 'node:child_process'
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {inject} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = inject('samples')
const [begun, ended] = [join(folder, 'begun'), join(folder, 'ended')]
const longestMs = 120_000

/** Whether nobody was here before. */
function isFirst(): boolean {
  try {
    writeFileSync(begun, '', {flag: 'wx'})
    return true
  } catch {
    return false
  }
}

/** Build with the command as its users run it. */
async function build(): Promise<void> {
  const args = [join(root, 'bin/cess'), 'build', '-C', root, '--out', join(folder, 'out')]
  const mistake = await promisify(execFile)(process.execPath, args).then(
    () => '',
    (error: Error & {stdout?: string}) => `${error.message}\n${error.stdout ?? ''}`,
  )
  writeFileSync(`${ended}.new`, mistake)
  renameSync(`${ended}.new`, ended)
}

if (isFirst()) await build()
for (let waitedMs = 0; !existsSync(ended); waitedMs += 50) {
  if (waitedMs > longestMs) throw new Error('The sample notes are not built')
  await sleep(50)
}
const mistake = readFileSync(ended, 'utf8')
if (mistake) throw new Error(`The sample notes cannot be built: ${mistake}`)

/** The sample publication's output folder, built once for all tests by the first that asks. */
export const samples: string = join(folder, 'out')

/** Path of a finished edition of a sample note; the extension begins with its dot. */
export const sampleEdition = (slug: string, extension: string): string => join(samples, 'notes', slug, slug + extension)
