import {campaignWords} from '../../model/campaign-words.js'
import {escapeHtml} from '../../render/html.js'
import type {HttpResponse} from '../../io/serve.js'

/** What the page says. */
export type PageKind = 'question' | 'done' | 'invalid'

const statuses: Readonly<Record<PageKind, number>> = {question: 200, done: 200, invalid: 404}

/** The page on which a person leaves the list: no script, no cookie, nothing from elsewhere. */
export function unsubscribePage(kind: PageKind, lang: string): HttpResponse {
  const words = campaignWords(lang)
  const button = `<form method="post"><button type="submit">${escapeHtml(words.optOut)}</button></form>`
  const body = `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.pageTitle)}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
button { font: inherit; font-weight: 600; padding: .75rem 1.5rem; cursor: pointer }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.pageTitle)}</h1>
<p>${escapeHtml(words[kind])}</p>
${kind === 'question' ? button : ''}
</main>
</body>
</html>
`
  return {status: statuses[kind], headers, body}
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
