import {systemClock} from '../../io/clock.js'
import {findPublication} from '../../io/find-publication.js'
import {openLedger} from '../../io/ledger/open-ledger.js'
import {serve, type HttpRequest, type HttpResponse, type Listening} from '../../io/serve.js'
import {campaignLanguage} from '../../model/campaign-words.js'
import {withMemo} from '../publication/open-memo.js'
import {shared, sharedState} from '../queries/shared.js'
import {openContext} from '../context/context.js'
import type {PostOptions} from './options.js'
import {readToken} from './person.js'
import {unsubscribePage, type Publisher} from './unsubscribe-page.js'

const limit = {most: 30, perMs: 60_000, mostClients: 10_000}

/**
 * Serve the unsubscribe page until `close`. A GET changes nothing, since mail programs and scanners open links; a POST, by the page's button
 * or a mail program (RFC 8058), suppresses the person.
 *
 * @throws {IoError} If the port is taken.
 */
export async function serveUnsubscribe(
  options: PostOptions & {readonly host: string; readonly port: number},
): Promise<Listening> {
  const publisher = await publisherOf(options)
  const {ledger, keyring} = await openLedger(findPublication(options.directory), options.environment)
  const clients = new RateLimit(limit)
  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const nowMs = systemClock.nowMs()
    // Whatever stands before the token, a proxy's path or ours.
    const token = request.path.split('/').findLast(Boolean) ?? ''
    const known = readToken(keyring, token)
    // Who comes by a link of ours, to look or to leave, is never kept waiting: one proxy may stand before all readers, and its
    // scanners open every link. Whoever tries links is.
    if (!known && !clients.allows(request.client, systemClock.tickMs())) return refusal(429, {'retry-after': '60'})
    if (!known) return unsubscribePage('invalid', preferred(request.languages), publisher)
    if (request.method === 'GET' || request.method === 'HEAD') return unsubscribePage('question', known.lang, publisher)
    if (request.method !== 'POST') return refusal(405, {allow: 'GET, HEAD, POST'})
    await ledger.suppress({person: known.person, reason: 'opt-out', since: new Date(nowMs).toISOString()})
    return unsubscribePage('done', known.lang, publisher)
  }
  try {
    const listening = await serve(options, handle)
    return {...listening, close: () => listening.close().then(ledger.close)}
  } catch (error) {
    await ledger.close()
    throw error
  }
}

const refusal = (status: number, headers: HttpResponse['headers']): HttpResponse => ({status, headers, body: ''})

/** First supported language of `Accept-Language`. */
const preferred = (languages: string): string =>
  campaignLanguage(...languages.split(',').map(range => range.split(';')[0]?.trim() ?? ''))

/** Publisher of the page; undefined if `cess.yml` has errors, since unsubscribing must work even then. */
async function publisherOf({directory}: PostOptions): Promise<Publisher | undefined> {
  return withMemo(openContext({directory}), async ({memo}) => {
    if (!(await memo.get(sharedState)).isLoaded) return undefined
    const {publication, template} = await memo.get(shared)
    return {organisation: publication.organisation, brand: template}
  })
}

/** A rate limit by client. The oldest clients are forgotten first. */
class RateLimit {
  /** By client; times are of the clock's ticks. */
  readonly #counts = new Map<string, {count: number; readonly sinceMs: number}>()
  readonly #options: RateLimitOptions

  constructor(options: RateLimitOptions) {
    this.#options = options
  }

  /** Count a request; false if the client has reached the limit. */
  allows(client: string, tickMs: number): boolean {
    const {most, perMs, mostClients} = this.#options
    const known = this.#counts.get(client)
    if (known && tickMs - known.sinceMs < perMs) return ++known.count <= most
    this.#counts.delete(client)
    this.#counts.set(client, {count: 1, sinceMs: tickMs})
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > mostClients && oldest !== undefined) this.#counts.delete(oldest)
    return true
  }
}

interface RateLimitOptions {
  readonly most: number
  readonly perMs: number
  readonly mostClients: number
}
