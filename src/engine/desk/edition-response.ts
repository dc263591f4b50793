import type {LocalResponse} from '../../io/serve-local.js'
import {revisionHeader} from '../../model/desk.js'
import type {Content, NoteFileFacts} from '../../model/editions/facts.js'
import {answer, json, nothingToShow, refuse} from './responses.js'
import type {SessionView} from './session-view.js'

/** Media type that each edition is served as (IANA media types); what browsers would run or guess is text. */
const types: Readonly<Record<Content, (mediaType: string) => string>> = {
  page: () => 'text/html; charset=utf-8',
  json: () => 'application/json; charset=utf-8',
  text: () => 'text/plain; charset=utf-8',
  file: mediaType => mediaType,
}

/** Facts of a file that a server needs. */
type ServedFacts = Pick<NoteFileFacts, 'content' | 'mediaType' | 'extension'>

/** A note's own document: it shows what it brings along and nothing else, and no script of it runs. */
const inert = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** An edition as an answer: 204 where a note has none. A mistake of a template that keeps it from being made is 422, with its message. */
export function editionResponse(view: SessionView | undefined, slug: string, facts: ServedFacts): LocalResponse {
  if (!view) return refuse(404)
  if (view.status === 'absent') return nothingToShow
  if (view.status === 'mistake') return json(view.message, 422)
  const {content, mediaType, extension} = facts
  const body = view.status === 'source' ? view.bytes : view.artifact.bytes
  return answer(200, {
    type: types[content](mediaType),
    body,
    headers: {
      'content-security-policy': inert,
      'content-disposition': `inline; filename*=UTF-8''${encodeName(`${slug}${extension}`)}`,
      [revisionHeader]: String(view.revision),
    },
  })
}

/** RFC 8187, 3.2.1. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
