import {readFileSync, statSync} from 'node:fs'
import {codeOf} from './error.js'

/** Reason why a named file cannot be read. */
export type UnreadFile = 'absent' | 'folder' | 'empty' | 'too-large' | 'refused'

const mostBytes = 500_000_000

/** Read a file named by the user, links followed. */
export function readNamedFile(path: string): Uint8Array | UnreadFile {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return 'folder'
    // A pipe has no size, and may never end.
    if (!stat.isFile()) return 'refused'
    if (stat.size > mostBytes) return 'too-large'
    const bytes = readFileSync(path)
    return bytes.length === 0 ? 'empty' : bytes
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'refused'
  }
}
