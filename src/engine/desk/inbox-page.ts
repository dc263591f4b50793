import {IoError} from '../../io/error.js'
import {findPublication} from '../../io/find-publication.js'
import {hasLedger} from '../../io/ledger/open-ledger.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'
import {deskPaths} from '../../model/desk.js'
import {betweenNames} from '../../model/fixed-text.js'
import {localTime} from '../../model/moment.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {choices, trayMeanings} from '../../model/tray/choices.js'
import type {TrayItem} from '../../model/tray/tray-item.js'
import {UsageError} from '../../model/usage-error.js'
import {escapeHtml} from '../../render/html.js'
import {decide} from '../campaign/decide.js'
import {listInbox} from '../campaign/list-inbox.js'
import {publicationTimeZone} from '../campaign/read-log.js'
import type {DeskOptions} from './options.js'
import {answer, refuse} from './responses.js'

const mostBodyBytes = 4000

/** The tray as a page with forms and no scripts. Posted decisions are applied as by `cess inbox decide`. */
export async function answerInbox(
  desk: DeskOptions,
  request: LocalRequest,
  query: URLSearchParams,
): Promise<LocalResponse> {
  const language = toolLanguages.find(one => one === query.get('language')) ?? desk.language
  const options = {...desk, language}
  try {
    if (request.method !== 'POST') return await page(options)
    const body = await request.body(mostBodyBytes)
    if (!body) return refuse(413)
    const posted = new URLSearchParams(new TextDecoder().decode(body))
    await decide({...options, id: posted.get('id') ?? '', choice: posted.get('choice') ?? '', ...reasonIn(posted)})
    // So that a reload posts nothing again (RFC 9110, 15.4.4).
    return refuse(303, {location: addressIn(language)})
  } catch (error) {
    if (error instanceof UsageError) return page(options, error.text)
    if (error instanceof IoError) return refuse(503)
    throw error
  }
}

function reasonIn(posted: URLSearchParams): {readonly why?: string} {
  const why = posted.get('why')?.trim() ?? ''
  return why === '' ? {} : {why}
}

const toolLanguages = ['en', 'fr'] as const

const addressIn = (language: ToolLanguage): string => `${deskPaths.inbox}?language=${language}`

/** Number of open items; null if there is no ledger or it cannot be read. */
export async function countUndecided(options: DeskOptions): Promise<number | null> {
  try {
    return (await itemsOf(options))?.length ?? null
  } catch (error) {
    // The page itself says what is wrong.
    if (error instanceof IoError || error instanceof UsageError) return null
    throw error
  }
}

async function page(options: DeskOptions, wrong?: Text): Promise<LocalResponse> {
  const items = (await itemsOf(options)) ?? []
  const timeZone = await publicationTimeZone(options.directory)
  return answer(wrong ? 409 : 200, {
    type: 'text/html; charset=utf-8',
    body: markup(items, {language: options.language, timeZone}, wrong),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // Else browsers would not say of a form where it comes from (Fetch, 3.2), and the access rules would refuse it.
      'referrer-policy': 'same-origin',
    },
  })
}

/** Open items; none where there is no ledger, and none is created. */
const itemsOf = async (options: DeskOptions): Promise<readonly TrayItem[] | undefined> =>
  hasLedger(findPublication(options.directory), options.environment) ? listInbox(options) : undefined

const words = {
  title: {en: 'To decide', fr: 'À décider'},
  empty: {en: 'Nothing waits for a decision.', fr: 'Aucune décision en attente.'},
  why: {en: 'Reason', fr: 'Raison'},
  nobody: {en: 'somebody unknown', fr: "quelqu'un d'inconnu"},
  desk: {en: 'Back to the desk', fr: "Retour à l'atelier"},
} as const satisfies Readonly<Record<string, Text>>

function markup(items: readonly TrayItem[], reader: Reader, wrong: Text | undefined): string {
  const {language} = reader
  const title = words.title[language]
  const told = wrong ? `<p role="alert">${escapeHtml(wrong[language])}</p>` : ''
  const list = items.map(item => section(item, reader)).join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${inboxStyle}</style></head>
<body><main><p><a href="/">${words.desk[language]}</a></p><h1>${title} (${items.length})</h1>${told}${list || `<p>${words.empty[language]}</p>`}</main></body></html>
`
}

/** Language and time zone of who reads the page. */
interface Reader {
  readonly language: ToolLanguage
  readonly timeZone: string
}

function section(
  {id, kind, at, masked, note, version, evidence, ...item}: TrayItem,
  {language, timeZone}: Reader,
): string {
  const facts = [localTime(timeZone, at), masked || words.nobody[language], note, version, evidence.reason]
  const said = [evidence.from, evidence.subject, evidence.words].filter(part => part !== undefined && part !== '')
  const buttons = item.choices.map(
    choice => `<button name="choice" value="${choice}">${escapeHtml(choices[choice].text[language])}</button>`,
  )
  return `<section><h2>${escapeHtml(trayMeanings[kind][language])}</h2>
<p>${escapeHtml(facts.filter(fact => fact !== undefined && fact !== '').join(betweenNames))}</p>
${said.length > 0 ? `<blockquote>${escapeHtml(said.join('\n'))}</blockquote>` : ''}
<form method="post" action="${addressIn(language)}"><input type="hidden" name="id" value="${id}">
<label>${words.why[language]} <input name="why" maxlength="200"></label>${buttons.join('')}</form></section>`
}

/** Style sheet of the tray's page, with the desk's colours. */
const inboxStyle = `:root{color-scheme:light dark;--paper:#fff;--ink:#15191d;--ink2:#4a555d;--brand:#0a4b5e;--link:#0b5a78;--rule:#6b7a82;--hair:#cbd3d7;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#101619;--ink:#e6ebed;--ink2:#a9b5bb;--brand:#7fc3d6;--link:#8ccbde;--rule:#75868f;--hair:#2b383f;--on:#101619}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Source Sans 3',system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem}a{color:var(--link)}h1{margin:1rem 0;padding-bottom:.5rem;border-bottom:3px solid var(--brand);font-size:1.5rem;line-height:1.25}
section{padding:1.25rem 0;border-bottom:1px solid var(--hair)}h2{margin:0;font-size:1rem}h2::first-letter{text-transform:uppercase}
section p{margin:.25rem 0;color:var(--ink2);overflow-wrap:anywhere}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--hair);white-space:pre-wrap;overflow-wrap:anywhere}
[role=alert]{padding:.5rem 1rem;border-left:3px solid var(--brand);font-weight:600}
form{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem}label{flex:1 0 100%;color:var(--ink2)}
input{display:block;width:100%;max-width:30rem;padding:.375rem .5rem;border:1px solid var(--rule);background:var(--paper);color:var(--ink);font:inherit}
button{padding:.375rem .875rem;border:1px solid var(--brand);background:var(--paper);color:var(--brand);font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--brand);color:var(--on)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}`
