import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {inject} from 'vitest'

const longestMs = 600_000

/**
 * Have something made by the first test that asks, whatever its thread or process, for all that do.
 *
 * @param make Is given a path that is for it alone; it makes its folder or file there.
 * @returns The path.
 * @throws {Error} If it could not be made, by whomever: with the maker's words.
 */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(inject('shared'), name)
  const [begun, ended] = [`${path}.begun`, `${path}.ended`]
  if (isFirst(begun)) {
    const mistake = await make(path).then(() => '', mistakeOf)
    writeFileSync(`${ended}.new`, mistake)
    renameSync(`${ended}.new`, ended)
  }
  for (let waitedMs = 0; !existsSync(ended); waitedMs += 50) {
    if (waitedMs > longestMs) throw new Error(`${name} was not made`)
    await sleep(50)
  }
  const mistake = readFileSync(ended, 'utf8')
  if (mistake) throw new Error(`${name} cannot be made: ${mistake}`)
  return path
}

/** Whether nobody was here before. */
function isFirst(begun: string): boolean {
  try {
    writeFileSync(begun, '', {flag: 'wx'})
    return true
  } catch {
    return false
  }
}

const mistakeOf = (error: Error & {stdout?: string}): string => `${error.message}\n${error.stdout ?? ''}`
