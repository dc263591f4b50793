import {IoError} from '../error.js'

/** Errors of JavaScript itself: no server makes one. */
const ofPrograms = [TypeError, RangeError, ReferenceError, SyntaxError]

/**
 * Failure of a call to PostgreSQL, which names neither server nor user, since both are secret. An error without a code is a connection that
 * the library lost.
 *
 * @throws Errors of the program, which are our bug: nobody waits for a server to come back from one.
 */
export function unreached(error?: unknown): IoError {
  if (error instanceof IoError) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined && ofPrograms.some(kind => error instanceof kind)) throw error
  return new IoError({action: 'reach', code: code ?? 'ECONNLOST', path: 'CESS_DATABASE_URL'}, error)
}
