import {IoError} from '../../io/error.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {same, type DoctorFinding} from './finding.js'

/** A subject, and the remedy if it fails. */
export interface Subject {
  readonly subject: Text
  readonly remedy: Text
}

/** State of a subject: fine, an error, or a warning with its own remedy. */
export type Seen = Text | {readonly error: Text} | {readonly warning: Text; readonly remedy: Text}

/** Finding of an examination. `UsageError` and `IoError` that it throws become errors with the remedy of the subject. */
export async function findingOf({subject, remedy}: Subject, look: () => Seen | Promise<Seen>): Promise<DoctorFinding> {
  try {
    const seen = await look()
    if ('error' in seen) return {status: 'error', subject, found: seen.error, remedy}
    if ('warning' in seen) return {status: 'warning', subject, found: seen.warning, remedy: seen.remedy}
    return {status: 'ok', subject, found: seen}
  } catch (error) {
    const found = wordsOf(error)
    if (found === undefined) throw error
    return {status: 'error', subject, found, remedy}
  }
}

function wordsOf(error: unknown): Text | undefined {
  if (error instanceof UsageError) return error.text
  return error instanceof IoError ? (error.text ?? same(`${error.path} (${error.code})`)) : undefined
}
