import type {Root, Element, RootContent} from 'hast'
import {toString} from 'mdast-util-to-string'
import type {Block} from '../../model/blocks.js'
import type {Gauge, DocumentLabels, Footnote} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {NoteSettings} from '../../model/publication.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import type {PublicDocument} from '../../model/public-facts.js'
import {fixedLang, fixedWords, nameAsFixed} from '../../model/fixed-text.js'
import {element, words} from '../hast/element.js'
import {fixedLabel} from '../hast/fixed-hast.js'
import {toHast, type ToHast} from '../hast/to-hast.js'
import {toHtml} from '../hast/to-html.js'
import {fixedHtml, fixedHtmls} from '../fixed-html.js'
import {html, type FixedHtml, type Html} from '../html.js'
import {themedSvg} from './brand-svg.js'
import {mastheadView, recommendationViews, revisionViews, rowViews, specimenView} from '../part-views.js'
import {marginsCss, type Imprint} from './margins-css.js'
import {citationsOf} from '../citations-of.js'
import {returnToCall, returnToCitation} from '../return-names.js'
import {contentsOf, sectionsOf, splitOpening} from './page-sections.js'
import {noteId, pageHast, type PageAddresses, callId, citationId, workId} from './page-hast.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {placedText} from '../placed-text.js'

/** Turns parts of a document into markup. */
interface Writer {
  readonly blocks: (blocks: readonly Block[]) => Html
  readonly line: (line: readonly Phrasing[]) => Html
  /** Where a line may not break inside a compound: titles, citations. */
  readonly display: (line: readonly Phrasing[]) => Html
}

/** Input of a page, alone or in the site. */
export type PageInput = Pick<RenderInput, 'template' | 'publication'> & {readonly document: PublicDocument}

/** A link of the page to something beside it; `detail` is its size. */
export interface PageLink {
  readonly href: string
  readonly name: string | FixedHtml
  readonly detail: string | null
}

/** Surroundings of a page, which differ where it stands alone and where it stands in the site. */
export interface PageSurroundings extends PageAddresses {
  /** Content security policy, which allows these styles and no others. */
  readonly policy: (styles: string) => string
  /** Content of the page's `style`, with the rules of its own margins. */
  readonly styles: (margins: string) => string
  readonly documents: readonly PageLink[]
  /** Files that say how to cite it. */
  readonly citations: {readonly name: string | FixedHtml; readonly links: readonly PageLink[]} | null
  readonly translations: readonly {readonly lang: string; readonly name: string; readonly href: string}[]
  readonly related: readonly object[]
  /** Head, navigation and foot of the site; null for the page that stands alone. */
  readonly site: object | null
}

/**
 * View that `web/page.liquid` is given. Words are strings, which Liquid escapes; markup is `Html`, which it does not;
 * what a document has not is null or an empty list. The head of templates/cess/web/page.liquid lists it for designers.
 */
export function pageView(input: PageInput, around: PageSurroundings) {
  const {document, template} = input
  const {labels, lang, layout} = document
  const hast = toHast(pageHast(input, around))
  const write: Writer = {
    blocks: blocks => toHtml(wrapRunIns(hast(blocks))),
    line: line => toHtml(hast(line)),
    display: line => toHtml(keepCompounds(hast(line))),
  }
  return {
    lang,
    layout,
    labels: fixedHtmls(labels),
    labelsLang: fixedLang(labels.table) ?? null,
    masthead: mastheadView(document, {...write, small: 'class="small-letters"'}),
    description: plainWords(document.summary[0] ?? []),
    ...aroundView(input, around),
    logo: themedSvg(template.logo.color, template),
    hasOwnLogo: template.hasOwnLogo,
    logoReversed: html(template.logo.reversed),
    notices: rowViews(document.notices, write.line),
    gauges: document.gauges.map(gaugeView),
    facts: rowViews(document.facts, write.line),
    summary: document.summary.map(write.line),
    keyPoints: document.keyPoints.map(write.line),
    ...bodyView(input, write),
    recommendations: recommendationViews(document.recommendations, write.line),
    footnotes: document.footnotes.map(note => ({
      id: noteId(note.number),
      content: toHtml(addBackLinks(hast(note.children), note, labels)),
    })),
    references: referenceViews(document, hast),
    history: revisionViews(document.history, write.line),
    historyExplained: document.history.some(({summary}) => summary.length > 0),
    colophon: rowViews(document.colophon, write.display),
    specimen: specimenView(document.specimen),
    organisation: organisationView(input.publication, lang),
  }
}

function aroundView({document, publication}: PageInput, around: PageSurroundings) {
  const {policy, site, styles, documents, citations, translations, related} = around
  const own = styles(marginsCss(document, imprintOf(document, publication)))
  return {policy: policy(own), site, documents, citations, translations, related, styles: html(own)}
}

function imprintOf({labels}: PublicDocument, publication: NoteSettings): Imprint {
  const {shortName, transparencyRegister: number} = publication.organisation
  return {
    shortName,
    siteName: siteNameOf(publication),
    register: number === undefined ? null : `${fixedWords(labels.transparencyRegister)} ${number}`,
  }
}

/** Entries of the bibliography; each ends with the links back to its citations. */
function referenceViews(document: PublicDocument, hast: ToHast) {
  const citations = citationsOf(document)
  return document.references.map(({number = 0, children}) => {
    const root = hast(children)
    for (const [index, citation] of (citations.get(number) ?? []).entries()) {
      const name = fixedLabel(document.labels.backToCitation, returnToCitation(citation, index))
      addBackLink(root, `#${citationId(citation)}`, name)
    }
    return {id: number > 0 ? workId(number) : null, content: toHtml(root)}
  })
}

/** Cells say again what the words say: likelihood fills its own alone, the others all up to theirs. */
function gaugeView({cells, level, kind, label, word, position}: Gauge) {
  const filled = (cell: number) => (kind === 'likelihood' ? cell === level : cell <= level)
  return {
    ...fixedHtmls({label, word, position}),
    kind,
    level,
    cells: Array.from({length: cells}, (_, index) => filled(index + 1)),
  }
}

function bodyView({document, template}: PageInput, write: Writer) {
  const [text, annexes] = placedText(template, 'web/page.liquid', document)
  const [opening, rest] = document.layout === 'tribune' ? splitOpening(text) : [[], text]
  const sections = (blocks: readonly Block[]) =>
    sectionsOf(blocks).map(({id, blocks}) => ({id, content: write.blocks(blocks)}))
  return {
    opening: opening.length ? write.blocks(opening) : null,
    sections: sections(rest),
    annexes: sections(annexes),
    contents: contentsOf(text),
    annexContents: contentsOf(annexes),
  }
}

const siteNameOf = ({siteUrl}: NoteSettings): string => siteUrl.replace(/^https?:\/\//, '')

/** Who publishes, in a language. */
export function organisationView(publication: NoteSettings, lang: string) {
  const {organisation, issn, siteUrl} = publication
  return {
    shortName: organisation.shortName,
    name: fixedHtml(nameAsFixed(organisation.names, lang)),
    address: organisation.address,
    contact: organisation.contact,
    register: organisation.transparencyRegister ?? null,
    issn: issn ?? null,
    siteUrl,
    siteName: siteNameOf(publication),
  }
}

/** Add the links back to a note's calls behind its last words. Changes `root`. */
function addBackLinks(root: Root, note: Footnote, labels: DocumentLabels): Root {
  const home = endOf(root)
  for (let call = 1; call <= note.calls; call++) {
    const name = fixedLabel(labels.backToText, returnToCall(note, call, labels))
    addBackLink(home, `#${callId(note.number, call)}`, name)
  }
  return root
}

const holders = new Set(['p', 'ul', 'ol', 'li', 'blockquote'])

/** The innermost paragraph or item that text ends in. */
function endOf(node: Root | Element): Root | Element {
  const last = node.children.findLast(child => child.type !== 'text' || child.value.trim() !== '')
  return last?.type === 'element' && holders.has(last.tagName) ? endOf(last) : node
}

/** Changes `home`. */
function addBackLink(home: Root | Element, href: string, name: ReturnType<typeof fixedLabel>): void {
  const link = element('a', {href, className: ['back'], role: 'doc-backlink', ...name}, [words('↑')])
  home.children.push(words('\u00A0'), link)
}

const runIn = new Set(['h4', 'h5', 'h6'])

/** Put headings of the fourth level and below into one block with the paragraph that they run into. */
export function wrapRunIns(root: Root): Root {
  const children: RootContent[] = []
  let heading: Element | undefined
  for (const node of root.children) {
    if (node.type === 'element' && runIn.has(node.tagName)) {
      if (heading) children.push(heading)
      heading = node
    } else if (heading && node.type === 'element') {
      children.push(...(node.tagName === 'p' ? [wrap(heading, node)] : [heading, node]))
      heading = undefined
    } else children.push(node)
  }
  return {...root, children: heading ? [...children, heading] : children}
}

function wrap(heading: Element, paragraph: Element): Element {
  // Run into its paragraph, a heading needs a full stop of its own.
  const stop = /[.!?…:]$/u.test(toString(heading)) ? [] : [words('.')]
  const ended = {...heading, children: [...heading.children, ...stop]}
  const properties = {className: ['run-in']}
  return {type: 'element', tagName: 'div', properties, children: [ended, words(' '), paragraph]}
}
