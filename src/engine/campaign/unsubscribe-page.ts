import {campaignLanguage, campaignWords} from '../../model/campaign-words.js'
import type {Organisation} from '../../model/publication.js'
import {nameIn} from '../../model/text.js'
import {escapeHtml} from '../../render/html.js'
import type {HttpResponse} from '../../io/serve.js'
import {unsubscribeStyle, type PageBrand} from './unsubscribe-style.js'

/** What the page says. */
export type PageKind = 'question' | 'done' | 'invalid'

/** Whose list it is, and in which brand. */
export interface House {
  readonly organisation: Organisation
  readonly brand: PageBrand
}

const statuses: Readonly<Record<PageKind, number>> = {question: 200, done: 200, invalid: 404}

/** The page on which a person leaves the list: no script, no cookie, nothing from elsewhere. */
export function unsubscribePage(kind: PageKind, tag: string, house: House | undefined): HttpResponse {
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
<title>${escapeHtml([words.pageTitle, ...(house ? [house.organisation.shortName] : [])].join(' – '))}</title>
<style>${unsubscribeStyle(house?.brand)}</style>
</head>
<body>
${house ? `<header>${escapeHtml(nameIn(house.organisation.names, lang))}</header>` : ''}
<main>
<h1>${escapeHtml(words.pageTitle)}</h1>
<p>${escapeHtml(words[kind])}</p>
${kind === 'question' ? button : ''}
</main>
${house ? footer(house.organisation) : ''}
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
