import PostalMime from 'postal-mime'
import {multimap} from '../../model/multimap.js'
import type {ReturnedMail} from '../../model/returns/returned-mail.js'
import {Parser} from 'htmlparser2'

type Email = Awaited<ReturnType<typeof PostalMime.parse>>

/** Most characters that are kept of a message, which bounds its cost. */
const most = {subject: 1000, text: 60_000, part: 100_000} as const

/** Media types of reports and of enclosed messages. */
const kinds: ReadonlyMap<string, 'statuses' | 'feedback' | 'originals'> = new Map([
  ['message/delivery-status', 'statuses'],
  ['message/global-delivery-status', 'statuses'],
  ['message/feedback-report', 'feedback'],
  ['message/rfc822', 'originals'],
  ['message/global', 'originals'],
  ['text/rfc822', 'originals'],
  ['text/rfc822-headers', 'originals'],
  ['message/rfc822-headers', 'originals'],
  ['message/global-headers', 'originals'],
  ['text/rfc822-header', 'originals'],
])

/** Decode a message. One that cannot be parsed is kept as text. */
export async function parseMail(bytes: Uint8Array): Promise<ReturnedMail> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parsed = await parsedOrNothing(bytes)
  if (!parsed) return {...nothing, text: raw.slice(0, most.text), raw}
  const parts = parsed.attachments.map(({mimeType, content}) => ({mimeType, text: textOf(content)}))
  const of = (kind: 'statuses' | 'feedback' | 'originals') =>
    parts.filter(({mimeType}) => kinds.get(mimeType) === kind).map(({text}) => text)
  return {
    fields: fieldsOf(parsed),
    subject: (parsed.subject ?? '').replaceAll(/\s+/g, ' ').slice(0, most.subject),
    from: parsed.from?.address ?? '',
    text: (parsed.text ?? wordsOfHtml(parsed.html ?? '')).slice(0, most.text) || bodyOf(parts, raw),
    statuses: of('statuses'),
    feedback: of('feedback'),
    originals: of('originals'),
    types: parts.map(({mimeType}) => mimeType),
    raw,
  }
}

const nothing: Omit<ReturnedMail, 'text' | 'raw'> = {
  fields: new Map(),
  subject: '',
  from: '',
  statuses: [],
  feedback: [],
  originals: [],
  types: [],
}

/** Parsed message; undefined if it exceeds the parser's limits of nesting or header size. */
async function parsedOrNothing(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {forceRfc822Attachments: true})
  } catch {
    return undefined
  }
}

const fieldsOf = ({headers}: Email): ReadonlyMap<string, readonly string[]> =>
  multimap(headers.map(({key, value}) => [key, value]))

/** Body of a message, or all below the header if the parser found none, as with a damaged boundary. */
function bodyOf(parts: readonly {readonly mimeType: string; readonly text: string}[], raw: string): string {
  const plain = parts.find(({mimeType}) => mimeType === 'text/plain')
  if (plain) return plain.text.slice(0, most.text)
  if (parts.length > 0) return ''
  const head = /\r?\n\r?\n/.exec(raw)
  return head ? raw.slice(head.index + head[0].length).slice(0, most.text) : ''
}

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  if (typeof content === 'string') return content.slice(0, most.part)
  const bytes = new Uint8Array(content instanceof ArrayBuffer ? content : content.slice()).subarray(0, most.part)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** Elements without words of the person: scripts, styles and quotations. */
const left: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'blockquote'])
/** Elements that do not end a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo code em font i img mark o:p s small span strong sub sup u wbr'.split(' '),
)

/** Text of an HTML mail, a line per block, without quotations. */
function wordsOfHtml(html: string): string {
  let text = ''
  let depth = 0
  const parser = new Parser({
    onopentagname: name => {
      if (left.has(name)) depth++
      else if (!inline.has(name) && depth === 0) text += '\n'
    },
    onclosetag: name => {
      if (left.has(name)) depth = Math.max(0, depth - 1)
      else if (!inline.has(name) && depth === 0) text += '\n'
    },
    ontext: words => {
      if (depth === 0) text += words.replaceAll(/\s+/g, ' ')
    },
  })
  parser.end(html)
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
