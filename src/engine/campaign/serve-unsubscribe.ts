import {systemClock} from '../../io/clock.js'
import {findPublication} from '../../io/find-publication.js'
import {openLedger} from '../../io/ledger/open-ledger.js'
import {serve, type HttpRequest, type HttpResponse, type Listening} from '../../io/serve.js'
import {campaignLanguage, campaignWords} from '../../model/campaign-words.js'
import {withMemo} from '../publication/open-memo.js'
import {shared, sharedState} from '../queries/shared.js'
import {openContext} from '../context/context.js'
import type {PostOptions} from './options.js'
import {readToken} from './person.js'
import type {Organisation} from '../../model/publication.js'
import type {Palette, Template} from '../../model/template.js'
import {nameIn} from '../../model/text.js'
import {escapeHtml} from '../../render/html.js'

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
const publisherOf = async ({directory}: PostOptions): Promise<Publisher | undefined> =>
  withMemo(openContext({directory}), async ({memo}) => {
    if (!(await memo.get(sharedState)).isLoaded) return undefined
    const {publication, template} = await memo.get(shared)
    return {organisation: publication.organisation, brand: template}
  })

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

/** Texts of the page. */
type PageKind = 'question' | 'done' | 'invalid'

/** The publisher, and its brand. */
interface Publisher {
  readonly organisation: Organisation
  readonly brand: PageBrand
}

const statuses: Readonly<Record<PageKind, number>> = {question: 200, done: 200, invalid: 404}

/** The unsubscribe page: no scripts, cookies or external resources. */
function unsubscribePage(kind: PageKind, tag: string, publisher: Publisher | undefined): HttpResponse {
  const lang = campaignLanguage(tag)
  const words = campaignWords(lang)
  const button = `<form method="post"><button type="submit">${escapeHtml(words.optOut)}</button></form>`
  const body = `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml([words.pageTitle, ...(publisher ? [publisher.organisation.shortName] : [])].join(' – '))}</title>
<style>${unsubscribeStyle(publisher?.brand)}</style>
</head>
<body>
${publisher ? `<header>${escapeHtml(nameIn(publisher.organisation.names, lang))}</header>` : ''}
<main>
<h1>${escapeHtml(words.pageTitle)}</h1>
<p>${escapeHtml(words[kind])}</p>
${kind === 'question' ? button : ''}
</main>
${publisher ? footer(publisher.organisation) : ''}
</body>
</html>
`
  return {status: statuses[kind], headers, body}
}

function footer({shortName, address, contact}: Organisation): string {
  const link = `<a href="mailto:${escapeHtml(contact)}">${escapeHtml(contact)}</a>`
  return `<footer><p>${escapeHtml(`${shortName}, ${address}`)}<br>${link}</p></footer>`
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** Colours of the brand, and its sans-serif stack of system fonts. */
type PageBrand = Pick<Template, 'colors'> & {readonly stacks: Pick<Template['stacks'], 'mail'>}

const tokens = ['paper', 'ink', 'ink2', 'brand', 'rule', 'link', 'button', 'button-text'] as const

const variables = (palette: Palette): string => tokens.map(token => `--${token}: ${palette[token]}`).join('; ')

/** Inline style of the page; default colours without a brand. */
const unsubscribeStyle = (brand: PageBrand | undefined): string => `
${
  brand
    ? `:root { ${variables(brand.colors.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(brand.colors.dark)} } }`
    : ''
}
:root { color-scheme: light dark; font: 1.125rem/1.55 ${brand?.stacks.mail.sans ?? 'system-ui, sans-serif'} }
body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: auto 1fr auto; background: var(--paper); color: var(--ink) }
header, main, footer { box-sizing: border-box; width: 100%; max-width: 38rem; margin: 0 auto; padding: 1.5rem }
header { font-weight: 700; color: var(--brand); border-bottom: 2px solid var(--brand, currentColor) }
main { padding-block: clamp(2rem, 10vh, 5rem) }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.2; text-wrap: balance }
p { margin: 0 0 1.5rem }
button { font: inherit; font-weight: 600; padding: .75rem 1.5rem; border: 2px solid transparent; cursor: pointer; background: var(--button, ButtonFace); color: var(--button-text, ButtonText) }
button:hover { text-decoration: underline }
:focus-visible { outline: 3px solid var(--link, Highlight); outline-offset: 3px }
footer { font-size: .875rem; color: var(--ink2); border-top: 1px solid var(--rule, currentColor) }
footer p { margin: 0 }
a { color: var(--link, LinkText) }
`
