import {join} from 'node:path'
import {exists} from '../../io/exists.js'
import {IoError} from '../../io/error.js'
import {findPublication} from '../../io/find-publication.js'
import {privateFolder} from '../../io/ledger/open-ledger.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'
import {deskPaths} from '../../model/desk.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {choices, trayMeanings} from '../../model/tray/choices.js'
import type {TrayItem} from '../../model/tray/tray-item.js'
import {UsageError} from '../../model/usage-error.js'
import {escapeHtml} from '../../render/html.js'
import {decide} from '../campaign/decide.js'
import {listInbox} from '../campaign/list-inbox.js'
import type {DeskOptions} from './options.js'
import {answer, refuse} from './responses.js'

const mostBodyBytes = 4000

/**
 * The tray as a page of the desk: forms without a script. A decision is posted by the page itself, which the gate makes sure
 * of, and is written down as `cess inbox decide` writes it.
 */
export async function answerInbox(options: DeskOptions, request: LocalRequest): Promise<LocalResponse> {
  try {
    if (request.method !== 'POST') return await page(options)
    const body = await request.body(mostBodyBytes)
    if (!body) return refuse(413)
    const posted = new URLSearchParams(new TextDecoder().decode(body))
    await decide({...options, id: posted.get('id') ?? '', choice: posted.get('choice') ?? '', ...reasonIn(posted)})
    // So that a reload posts nothing again (RFC 9110, 15.4.4).
    return refuse(303, {location: deskPaths.inbox})
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

async function page(options: DeskOptions, wrong?: Text): Promise<LocalResponse> {
  const items = hasLedger(options) ? await listInbox(options) : []
  return answer(wrong ? 409 : 200, {
    type: 'text/html; charset=utf-8',
    body: markup(items, options.language, wrong),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // Else browsers would not say of a form where it comes from (Fetch, 3.2), and the gate would refuse it.
      'referrer-policy': 'same-origin',
    },
  })
}

/** Looking begins no ledger. */
const hasLedger = ({directory, environment}: DeskOptions): boolean =>
  Boolean(environment['CESS_DATABASE_URL']) || exists(join(findPublication(directory), privateFolder, 'ledger.db'))

const words = {
  title: {en: 'To decide', fr: 'À décider'},
  empty: {en: 'Nothing waits for a decision.', fr: "Rien n'attend de décision."},
  why: {en: 'Reason', fr: 'Raison'},
  nobody: {en: 'somebody unknown', fr: "quelqu'un d'inconnu"},
} as const satisfies Readonly<Record<string, Text>>

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
section{border-top:1px solid;padding:1rem 0}h2{font-size:1rem;margin:0}blockquote{white-space:pre-wrap;margin:.5rem 0;padding-left:1rem;border-left:3px solid;overflow-wrap:anywhere}
button,input{font:inherit;margin:.25rem .5rem .25rem 0;padding:.25rem .75rem;min-height:2rem}`

function markup(items: readonly TrayItem[], language: ToolLanguage, wrong: Text | undefined): string {
  const title = words.title[language]
  const told = wrong ? `<p role="alert">${escapeHtml(wrong[language])}</p>` : ''
  const list = items.map(item => section(item, language)).join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1>${title} (${items.length})</h1>${told}${list || `<p>${words.empty[language]}</p>`}</main></body></html>
`
}

function section({id, kind, at, masked, note, version, evidence, ...item}: TrayItem, language: ToolLanguage): string {
  const facts = [at.slice(0, 16).replace('T', ' '), masked || words.nobody[language], note, version, evidence.reason]
  const said = [evidence.from, evidence.subject, evidence.words].filter(part => part !== undefined && part !== '')
  const buttons = item.choices.map(
    choice => `<button name="choice" value="${choice}">${escapeHtml(choices[choice].text[language])}</button>`,
  )
  return `<section><h2>${escapeHtml(trayMeanings[kind][language])}</h2>
<p>${escapeHtml(facts.filter(fact => fact !== undefined && fact !== '').join(' · '))}</p>
${said.length > 0 ? `<blockquote>${escapeHtml(said.join('\n'))}</blockquote>` : ''}
<form method="post" action="${deskPaths.inbox}"><input type="hidden" name="id" value="${id}">
<label>${words.why[language]} <input name="why" maxlength="200"></label><br>${buttons.join('')}</form></section>`
}
