import type axe from 'axe-core'
import french from 'axe-core/locales/fr.json' with {type: 'json'}
import type {ExaminationAnswer, ExaminationRequest, Finding} from './protocol.js'

// The script before this one in the page brought it.
declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const findingOf = ({id, impact, help, nodes}: axe.Result): Finding => ({
  id,
  help,
  impact: impact ?? 'minor',
  places: nodes.map(({target, html, failureSummary}) => ({
    selector: target.map(String).join(' '),
    html: html.slice(0, 300),
    summary: failureSummary ?? '',
  })),
})

/** Rules for whole pages, which mail programs make around a message. */
const ofPages = {region: {enabled: false}, 'landmark-one-main': {enabled: false}}

/** Only the rules' own words: those of single checks are templates, which axe compiles by `eval`, and no text may run here. */
const locales = {en: undefined, fr: {lang: 'fr', rules: french.rules}} as const

async function examine({id, html, kind, language}: ExaminationRequest): Promise<ExaminationAnswer> {
  try {
    await showDocument(html)
    const locale = locales[language]
    if (locale) window.axe.configure({locale})
    const {violations} = await window.axe.run(document, {
      resultTypes: ['violations'],
      rules: kind === 'mail' ? ofPages : {},
    })
    return {id, findings: violations.map(findingOf)}
  } catch (error) {
    return {id, findings: [], failure: String(error)}
  }
}

// One after the other: axe refuses to run twice at once.
let last = Promise.resolve()
window.addEventListener('message', ({source, data}: MessageEvent<ExaminationRequest>) => {
  if (source !== parent) return
  // The desk's page cannot be named: this one has no origin to compare with. What is said is of the document it gave.
  last = last.then(async () => parent.postMessage(await examine(data), '*'))
})
parent.postMessage('ready', '*')

/** Show another document in this page's place; nothing of it runs. */
async function showDocument(html: string): Promise<void> {
  const shown = new DOMParser().parseFromString(html, 'text/html')
  const root = document.documentElement
  for (const {name} of [...root.attributes]) root.removeAttribute(name)
  for (const {name, value} of shown.documentElement.attributes) root.setAttribute(name, value)
  root.replaceChildren(...[shown.head, shown.body].map(part => document.adoptNode(part)))
  await document.fonts.ready
}
