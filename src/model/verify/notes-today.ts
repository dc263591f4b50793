import {membersOf, parseJson} from '../parse-json.js'
import type {NoteToday} from './publisher.js'

/** A path below the site that leads nowhere else. */
const innerPath = /^[^./\\\0][^/\\\0]*(?:\/[^./\\\0][^/\\\0]*)*$/

/** The notes of a site today, as `log/notes.json` has them; none where it is no such file, and none of a form that it does not have. */
export function parseNotesToday(text: string): readonly NoteToday[] {
  const {notes} = membersOf(parseJson(text))
  return Array.isArray(notes) ? notes.flatMap(noteOf) : []
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
