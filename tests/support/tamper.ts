import {appendFileSync, cpSync, existsSync, renameSync, rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {changeUnseen} from './change-unseen.js'

/** Put an older folder back as it was when this was called before; the first time, that is kept. */
function putBack(folder: string, older: string): void {
  if (!existsSync(older)) {
    if (existsSync(folder)) cpSync(folder, older, {recursive: true, preserveTimestamps: true})
    return
  }
  rmSync(folder, {recursive: true, force: true})
  renameSync(older, folder)
}

/** An output folder, paths of the files in it, and those of them that somebody changed. */
interface Output {
  readonly out: string
  readonly paths: readonly string[]
  /** Absolute; grows. */
  readonly changed: Set<string>
}

/** Do to an output folder what nobody should, and say what. */
export function tamper({out, paths, changed}: Output, random: (n: number) => number): string {
  const files = paths.map(path => join(out, path))
  const path = files.toSorted()[random(Math.max(1, files.length))]
  if (path === undefined) return ''
  const deeds: readonly (() => void)[] = [
    () => rmSync(path),
    () => {
      appendFileSync(path, ' ')
      changed.add(path)
    },
    () => utimesSync(path, 1000, 1000),
    () => {
      changeUnseen(path, text => text.replace(/.$/s, '#'))
      changed.add(path)
    },
    () => appendFileSync(`${path}.gz`, 'copy'),
    () => putBack(join(out, 'site'), `${out}-site`),
    () => {},
  ]
  const deed = random(deeds.length)
  deeds[deed]?.()
  return `${deed} ${path.slice(out.length)}`
}
