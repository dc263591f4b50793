import {toString} from 'mdast-util-to-string'
import type {Block} from '../../model/blocks.js'
import type {Document, Gauge, Row} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {Phrasing} from '../../model/phrasing.js'
import {nameIn} from '../../model/text.js'
import {isPublic} from '../../model/tlp.js'
import {toHast} from '../hast/to-hast.js'
import {toHtml} from '../hast/to-html.js'
import {html, type Html} from '../html.js'
import {faviconAddress, themedSvg} from './brand-svg.js'
import {addBackLinks} from './footnote-hast.js'
import {noteId, pageAddress, pageHast} from './page-hast.js'
import {wrapRunIns} from './run-in.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {sectionsOf, splitOpening} from './sections.js'

/** Turns parts of a document into markup. */
interface Writer {
  readonly blocks: (blocks: readonly Block[]) => Html
  readonly line: (line: readonly Phrasing[]) => Html
  /** Where a line may not break inside a compound: titles, citations. */
  readonly display: (line: readonly Phrasing[]) => Html
}

/**
 * What `web/page.liquid` is given. Words are strings, which Liquid escapes; markup is `Html`, which it does not;
 * what a document has not is null or an empty list. The head of templates/cess/web/page.liquid lists it for designers.
 */
export function pageView(input: RenderInput) {
  const {document, template} = input
  const {labels, lang, layout} = document
  const hast = toHast(pageHast(document))
  const write: Writer = {
    blocks: blocks => toHtml(wrapRunIns(hast(blocks))),
    line: line => toHtml(hast(line)),
    display: line => toHtml(keepCompounds(hast(line))),
  }
  return {
    lang,
    layout,
    labels,
    masthead: mastheadView(document, write),
    description: toString({children: document.summary[0] ?? []}),
    indexed: isPublic(document.masthead.tlp),
    favicon: faviconAddress(template),
    logo: themedSvg(template.logo.color, template),
    logoReversed: html(template.logo.reversed),
    notices: rows(document.notices, write),
    gauges: document.gauges.map(gaugeView),
    facts: rows(document.facts, write),
    summary: document.summary.map(write.line),
    keyPoints: document.keyPoints.map(write.line),
    ...bodyView(document, write),
    recommendations: document.recommendations.map(({text, ...rest}) => ({...rest, text: write.line(text)})),
    footnotes: document.footnotes.map(note => ({
      id: noteId(note.number),
      content: toHtml(addBackLinks(hast(note.children), note, labels)),
    })),
    references: document.references.map(write.line),
    history: document.history.map(({summary, ...rest}) => ({...rest, summary: write.line(summary)})),
    historyExplained: document.history.some(({summary}) => summary.length > 0),
    colophon: rows(document.colophon, {...write, line: write.display}),
    specimen: document.specimen ?? null,
    documents: [{href: `./${encodeURIComponent(document.slug)}.pdf`, name: labels.accessiblePdf}],
    translations: document.translations.map(({slug, ...rest}) => ({...rest, href: pageAddress(slug)})),
    organisation: organisationView(input),
  }
}

const rows = (list: readonly Row[], write: Writer) => list.map(({label, value}) => ({label, value: write.line(value)}))

function mastheadView({masthead}: Document, write: Writer) {
  const {title, subtitle, authors, firstPublished, tag, disclaimer, ...words} = masthead
  return {
    ...words,
    tag: tag ?? null,
    title: write.display(title),
    subtitle: subtitle ? write.display(subtitle) : null,
    authors: authors.map(({name, role}) => ({name, role: role ?? null})),
    firstPublished: firstPublished ? {label: firstPublished.label, value: write.line(firstPublished.value)} : null,
    disclaimer: disclaimer ?? null,
  }
}

/** Cells say again what the words say: likelihood fills its own alone, the others all up to theirs. */
function gaugeView({cells, level, ...rest}: Gauge) {
  const filled = (cell: number) => (rest.kind === 'likelihood' ? cell === level : cell <= level)
  return {...rest, level, cells: Array.from({length: cells}, (_, index) => filled(index + 1))}
}

function bodyView({body, layout}: Document, write: Writer) {
  const [opening, rest] = layout === 'tribune' ? splitOpening(body) : [[], body]
  return {
    opening: opening.length ? write.blocks(opening) : null,
    sections: sectionsOf(rest).map(({id, blocks}) => ({id, content: write.blocks(blocks)})),
    contents: body.flatMap(block =>
      block.type === 'heading' && block.depth === 2 ? [{href: `#${block.id}`, name: toString(block)}] : [],
    ),
  }
}

function organisationView({publication, document}: RenderInput) {
  const {organisation, issn, siteUrl} = publication
  return {
    shortName: organisation.shortName,
    name: nameIn(organisation.names, document.lang),
    address: organisation.address,
    contact: organisation.contact,
    register: organisation.transparencyRegister ?? null,
    issn: issn ?? null,
    siteUrl,
    siteName: siteUrl.replace(/^https?:\/\//, ''),
  }
}
