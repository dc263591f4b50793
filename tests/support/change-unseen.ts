import {readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'

/** Change a file, and give it its time back, as whoever unpacks or copies does. */
export function changeUnseen(path: string, change: (text: string) => string): void {
  const {atimeMs, mtimeMs} = statSync(path)
  writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1')
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
}
