import {z} from 'zod'
import {readProgram} from '../../io/read-package-file.js'
import type {LocalHandler, LocalRequest, LocalResponse} from '../../io/serve-local.js'
import {
  deskEditions,
  deskFacts,
  deskPaths,
  revisionHeader,
  siteBeginning,
  type DeskEvent,
  type TestRequest,
} from '../../model/desk.js'
import {deskFiles} from '../../model/desk-files.js'
import {mailForms} from '../../model/mailing.js'
import type {ToolLanguage} from '../../model/text.js'
import {refusal, type AccessRules} from './access-rules.js'
import type {MailsView} from './worker/mail-facts.js'
import {answer, eventStream, json, nothingToShow, refuse} from './responses.js'
import type {Session} from './session.js'
import {knowsToken, unknownReader, welcome} from './token.js'
import {own} from '../../model/own.js'
import type {Content, NoteFileFacts} from '../../model/editions/facts.js'
import type {SessionView} from './session-view.js'

const longestAddress = 320 // RFC 3696, 3: 64 + 1 + 255
const shape = z.strictObject({to: z.string().max(longestAddress), form: z.enum(mailForms)})

/** The posted request for a test, if it is one. */
function parseTestRequest(text: string): TestRequest | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined // no JSON
  }
}

/** Configuration of the server. */
export interface Service {
  readonly access: AccessRules
  /** Called when a client has shown the token. */
  readonly onWelcome: () => void
  /** Heartbeat interval of event streams. */
  readonly beatMs: number
}

/** A request with its decoded path. */
interface Asked {
  readonly request: LocalRequest
  readonly query: URLSearchParams
  /** Path segments after the first. */
  readonly names: readonly string[]
  readonly beatMs: number
}

const mostBodyBytes = 2000

/** Request handler of the desk. Paths are looked up in tables of program files and notes, and never become paths of the disk. */
export function routes(session: Session, {access, onWelcome, beatMs}: Service): LocalHandler {
  return async request => {
    const [path = '', search = ''] = request.target.split(/\?(.*)/s)
    const query = new URLSearchParams(search)
    const file = own(deskFiles, path)
    const refused = refusal(request, file ? 'program' : 'api', access)
    if (refused !== undefined) return refuse(refused, refused === 405 ? {allow: 'GET, HEAD, POST'} : {})
    const entered = path === '/' ? welcome(request, query.get('token'), access) : undefined
    if (entered) {
      onWelcome()
      return entered
    }
    if (!knowsToken(request, access)) return unknownReader(path)
    if (file) return request.method === 'POST' ? notAllowed : programFile(file)
    if (path === deskPaths.inbox) return session.inbox(request, query)
    if (path.startsWith(deskPaths.site))
      return request.method === 'POST' ? notAllowed : session.site(path, query.has(siteBeginning))
    const names = partsOf(path)
    if (!names) return refuse(404)
    const asked = {request, query, names, beatMs}
    return (await route(session, asked)) ?? noNote(session, asked)
  }
}

const notAllowed = refuse(405, {allow: 'GET, HEAD'})

function programFile({file, type, policy}: (typeof deskFiles)[string]): LocalResponse {
  const body = readProgram(file)
  if (!body) return refuse(404)
  return answer(200, {type, body, headers: policy === undefined ? {} : {'content-security-policy': policy}})
}

/** Decoded path segments; undefined if invalid. An encoded slash is part of a name that no note has. */
function partsOf(path: string): readonly string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Response where there is no such note: 204 if the desk told of one, since it is gone and the page may hear of that after this. What it may ask
 * is no error.
 */
function noNote({events}: Session, {names: [folder, name = '', slug = '']}: Asked): LocalResponse {
  return events.hasNamed(`/${folder}/${name}/` === deskPaths.note ? slug : name) ? nothingToShow : refuse(404)
}

/** Response to a request; undefined without the note that it is about. */
async function route(session: Session, asked: Asked): Promise<LocalResponse | undefined> {
  const {request, names} = asked
  const [folder, name, slug, action] = names
  const isPost = request.method === 'POST'
  const at = `/${folder}/${name}`
  if (`/${folder}/` === deskPaths.edition && names.length === 3) return isPost ? notAllowed : edition(session, asked)
  const about = names.length === 2 && own(aboutNote, `/${folder}/`)
  if (about) return isPost ? notAllowed : about(session, asked)
  if (isPost) return `${at}/` === deskPaths.note && isTest(asked) ? test(session, asked) : notAllowed
  if (names.length === 2 && at === deskPaths.state) return json(session.state())
  if (names.length === 2 && at === deskPaths.undecided) return json(await session.undecided())
  if (names.length === 2 && at === deskPaths.events) return events(session, asked)
  if (`${at}/` !== deskPaths.note || slug === undefined) return refuse(404)
  if (names.length === 3) return jsonOf(await session.note(slug, languageOf(asked.query)))
  if (names.length === 4 && `/${action}` === deskPaths.mail) return mails(await session.mails(slug))
  return isTest(asked) ? refuse(405, {allow: 'POST'}) : refuse(404)
}

const isTest = ({names}: Asked): boolean => names.length === 4 && `/${names[3]}` === deskPaths.test

/** Send a test: small JSON bodies from the desk's page only. */
async function test(session: Session, {request, names}: Asked): Promise<LocalResponse | undefined> {
  if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) return refuse(415)
  const body = await request.body(mostBodyBytes)
  if (!body) return refuse(413)
  const asked = parseTestRequest(new TextDecoder().decode(body))
  return asked ? jsonOf(await session.test(names[2] ?? '', asked)) : refuse(400)
}

const jsonOf = (value: unknown): LocalResponse | undefined => (value === undefined ? undefined : json(value))

/** Response with mails: 204 if there are none, 422 with the message that prevents them. */
function mails(view: MailsView | undefined): LocalResponse | undefined {
  if (view?.status === 'absent') return nothingToShow
  if (view?.status === 'mistake') return json(view.message, 422)
  return jsonOf(view?.mails)
}

const languageOf = (query: Asked['query']): ToolLanguage => (query.get('language') === 'fr' ? 'fr' : 'en')

async function edition(session: Session, {names, query}: Asked): Promise<LocalResponse | undefined> {
  const [, slug = '', wanted] = names
  const found = deskEditions.find(id => id === wanted)
  const form = mailForms.find(name => name === query.get('form'))
  if (!found) return refuse(404)
  const language = query.has('language') ? languageOf(query) : undefined
  return editionResponse(await session.edition(slug, {edition: found, form, language}), slug, deskFacts[found])
}

const heardFacts = {content: 'json', mediaType: 'application/json', extension: '.heard.json'} as const

/** Handlers of a note's other views, by first path segment. */
const aboutNote: Readonly<Record<string, (session: Session, asked: Asked) => Promise<LocalResponse | undefined>>> = {
  [deskPaths.changes]: async (session, asked) => {
    const [, slug = ''] = asked.names
    return editionResponse(await session.changes(slug, languageOf(asked.query)), slug, {
      ...deskFacts.web,
      extension: '.changes.html',
    })
  },
  [deskPaths.heard]: async (session, asked) => {
    const [, slug = ''] = asked.names
    return editionResponse(await session.heard(slug, languageOf(asked.query)), slug, heardFacts)
  },
}

function events(session: Session, {request: {method}, beatMs}: Asked): LocalResponse {
  if (method === 'HEAD') return refuse(405, {allow: 'GET'})
  const begin = (send: (text: string) => void) => {
    const tell = (event: DeskEvent) => send(textOf(event))
    tell({kind: 'hello', session: session.id, beatMs})
    return session.events.listen(tell)
  }
  return eventStream(begin, {text: textOf({kind: 'beat'}), everyMs: beatMs})
}

const textOf = (event: DeskEvent): string => `data: ${JSON.stringify(event)}\n\n`

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
function editionResponse(view: SessionView | undefined, slug: string, facts: ServedFacts): LocalResponse | undefined {
  if (!view) return undefined
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
