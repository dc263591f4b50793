import type {LocalResponse} from '../../io/serve-local.js'
import {revisionHeader} from '../../model/desk.js'
import type {Content, NoteFileFacts} from '../../model/editions/facts.js'
import {answer, json, nothingToShow, refuse} from './responses.js'
import type {SessionView} from './session-view.js'

/** Media types of editions; text for what browsers would run or guess. */
const types: Readonly<Record<Content, (mediaType: string) => string>> = {
  page: () => 'text/html; charset=utf-8',
  json: () => 'application/json; charset=utf-8',
  text: () => 'text/plain; charset=utf-8',
  file: mediaType => mediaType,
}

/** Facts of a file that are needed to serve it. */
type ServedFacts = Pick<NoteFileFacts, 'content' | 'mediaType' | 'extension'>

/** Policy for documents of notes: no scripts, nothing from outside. */
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

/** Response with an edition: 204 if the note has none, 422 with the message if the template is broken. */
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
