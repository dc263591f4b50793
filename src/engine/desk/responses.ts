import type {Beat, LocalResponse} from '../../io/serve-local.js'

/** Headers of all responses: no caching, sniffing, framing or use by other sites. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const

const closed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

/** A response with a body. */
export const answer = (
  status: number,
  {
    type,
    body,
    ...more
  }: {readonly type: string; readonly body: string | Uint8Array; readonly headers?: LocalResponse['headers']},
): LocalResponse => ({
  status,
  headers: {'content-security-policy': closed, ...always, 'content-type': type, ...more.headers},
  body,
})

/** A response with JSON. */
export const json = (value: unknown, status = 200): LocalResponse =>
  answer(status, {type: 'application/json; charset=utf-8', body: JSON.stringify(value)})

/** A refusal without a body. */
export const refuse = (status: number, headers: LocalResponse['headers'] = {}): LocalResponse =>
  answer(status, {type: 'text/plain; charset=utf-8', body: '', headers})

/** 204: the note has nothing to show, or nothing any more (RFC 9110, 15.3.5); browsers complain of 404 and 410. */
export const nothingToShow: LocalResponse = {
  status: 204,
  headers: {'content-security-policy': closed, ...always},
  body: '',
}

/** A stream of server-sent events (HTML, 9.2). */
export const eventStream = (
  stream: Extract<LocalResponse, {readonly stream: unknown}>['stream'],
  beat: Beat,
): LocalResponse => ({
  status: 200,
  headers: {...always, 'content-security-policy': closed, 'content-type': 'text/event-stream'},
  stream,
  beat,
})
