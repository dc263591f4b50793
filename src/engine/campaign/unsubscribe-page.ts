import {campaignLanguage, campaignWords} from '../../model/campaign-words.js'
import type {Organisation} from '../../model/publication.js'
import type {Palette, Template} from '../../model/template.js'
import {nameIn} from '../../model/text.js'
import {escapeHtml} from '../../render/html.js'
import type {HttpResponse} from '../../io/serve.js'

/** Texts of the page. */
export type PageKind = 'question' | 'done' | 'invalid'

/** The publisher, and its brand. */
export interface Publisher {
  readonly organisation: Organisation
  readonly brand: PageBrand
}

const statuses: Readonly<Record<PageKind, number>> = {question: 200, done: 200, invalid: 404}

/** The unsubscribe page: no scripts, cookies or external resources. */
export function unsubscribePage(kind: PageKind, tag: string, publisher: Publisher | undefined): HttpResponse {
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
