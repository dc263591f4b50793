import {fileURLToPath, pathToFileURL} from 'node:url'

/** The `file:` address of an absolute path (RFC 8089). */
export const addressOf = (path: string): string => pathToFileURL(path).href

/** Path of a `file:` address; undefined for other addresses and other machines. */
export function pathOf(address: string): string | undefined {
  if (!address.startsWith('file:') || !URL.canParse(address)) return undefined
  try {
    return fileURLToPath(address)
  } catch {
    // Of another machine, or with a sign that no path can have.
    return undefined
  }
}
