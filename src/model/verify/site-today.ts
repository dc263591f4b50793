import {isTimeZone} from '../moment.js'
import {membersOf, parseJson} from '../parse-json.js'
import {fingerprintIn} from './fingerprint.js'
import type {NoteToday} from './publisher.js'
import type {RevokedCertificate} from './revoked.js'

/** Everything that a site says today for whoever verifies a file, beside its log; no key signs it. */
export interface SiteToday {
  /** IANA time zone of the days of its documents; absent where it is none. */
  readonly timeZone?: string
  readonly revoked: readonly RevokedCertificate[]
  readonly notes: readonly NoteToday[]
}

/** A path below the site that leads nowhere else. */
const innerPath = /^[^./\\\0][^/\\\0]*(?:\/[^./\\\0][^/\\\0]*)*$/

/** The same as `log/notes.json` has it: nothing where it is no such file, and nothing of a form that it does not have. */
export function parseSiteToday(text: string): SiteToday {
  const {timeZone, revoked, notes} = membersOf(parseJson(text))
  return {
    ...(typeof timeZone === 'string' && isTimeZone(timeZone) && {timeZone}),
    revoked: Array.isArray(revoked) ? revoked.flatMap(revokedOf) : [],
    notes: Array.isArray(notes) ? notes.flatMap(noteOf) : [],
  }
}

function noteOf(value: unknown): readonly NoteToday[] {
  const {reference, lang, standing, page, pdf} = membersOf(value)
  const {path, hash} = membersOf(pdf)
  if (typeof reference !== 'string' || typeof lang !== 'string' || !isPath(page)) return []
  if (standing !== 'published' && standing !== 'withdrawn') return []
  const hasPdf = isPath(path) && typeof hash === 'string' && /^[0-9a-f]{32,64}$/.test(hash)
  return [{reference, lang, standing, page, ...(hasPdf && {pdf: {path, hash}})}]
}

const isPath = (value: unknown): value is string => typeof value === 'string' && innerPath.test(value)

function revokedOf(value: unknown): readonly RevokedCertificate[] {
  const {fingerprint: given, since} = membersOf(value)
  const fingerprint = typeof given === 'string' ? fingerprintIn(given) : undefined
  const isMoment = typeof since === 'string' && moment.test(since) && !Number.isNaN(Date.parse(since))
  return fingerprint !== undefined && isMoment ? [{fingerprint, since}] : []
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
