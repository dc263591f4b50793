import {IoError} from '../../io/error.js'
import {toldDay} from '../../model/moment.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'

/** State of a subject, with a remedy unless it is fine. */
export type DoctorFinding =
  | {readonly status: 'ok'; readonly subject: Text; readonly found: Text}
  | {readonly status: 'warning' | 'error'; readonly subject: Text; readonly found: Text; readonly remedy: Text}

/** That a subject is fine. */
export const fine = (subject: Text, found: Text): DoctorFinding => ({status: 'ok', subject, found})

/** That it wants looking at. */
export function warned(subject: Text, found: Text, remedy: Text): DoctorFinding {
  return {status: 'warning', subject, found, remedy}
}

/** That it fails. */
export function failed(subject: Text, found: Text, remedy: Text): DoctorFinding {
  return {status: 'error', subject, found, remedy}
}

/** The same text in both languages. */
export const same = (text: string): Text => ({en: text, fr: text})

/** Mail settings of a publication. */
export interface MailHouse {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute; undefined outside a publication. */
  readonly root: string | undefined
  /** Its settings; undefined where there are none, or they have mistakes. */
  readonly publication: Pick<Publication, 'sender' | 'log' | 'timeZone'> | undefined
  readonly nowMs: number
}

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
    if ('error' in seen) return failed(subject, seen.error, remedy)
    if ('warning' in seen) return warned(subject, seen.warning, seen.remedy)
    return fine(subject, seen)
  } catch (error) {
    const found = wordsOf(error)
    if (found === undefined) throw error
    return failed(subject, found, remedy)
  }
}

function wordsOf(error: unknown): Text | undefined {
  if (error instanceof UsageError) return error.text
  return error instanceof IoError ? (error.text ?? same(`${error.path} (${error.code})`)) : undefined
}

/** Time before the end of validity at which to warn, since a new certificate takes weeks. */
const soonDays = 30
const dayMs = 86_400_000

/** State of a valid certificate: a warning shortly before it expires, with a remedy. Its last day is one of UTC where nobody knows a time zone. */
export function validUntil(
  certificate: {readonly subject: string; readonly endMs: number; readonly timeZone: string | undefined},
  nowMs: number,
  remedy: Text,
): Seen {
  const {subject, endMs, timeZone} = certificate
  const day = toldDay(endMs, timeZone)
  const found = {en: `${subject}, until ${day}`, fr: `${subject}, jusqu'au ${day}`}
  return endMs - nowMs > soonDays * dayMs ? found : {warning: found, remedy}
}
