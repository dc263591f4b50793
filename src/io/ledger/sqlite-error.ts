import Sqlite from 'libsql'
import {IoError} from '../error.js'

/** Primary result codes (https://sqlite.org/rescode.html) that the library gives as numbers, with a cause in their higher bits. */
const names: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}
const primary = 0xff

/** The primary code of what the database refuses; undefined for errors that are not its own. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // A file that cannot be opened comes as a plain error whose text ends with the number.
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  const code = error instanceof Sqlite.SqliteError ? error.code : ''
  const number = opening ?? /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1]
  return number === undefined ? /^SQLITE_[A-Z]+/.exec(code)?.[0] : names[Number(number) & primary]
}

/**
 * What the database refuses becomes an `IoError`; its text stays in `cause`.
 *
 * @throws {IoError} If it refuses; anything else passes through, since it is our bug.
 */
export function failing<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    const code = sqliteCode(error)
    throw code === undefined ? error : new IoError({action: 'write', code, path}, error)
  }
}
