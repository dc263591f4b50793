import {toString} from 'mdast-util-to-string'
import {lastPlaceOf, latin1, utf8} from '../../model/bytes.js'
import {plainWords} from '../../model/plain-words.js'
import type {Document, Gauge, Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {NoteLink, Phrasing} from '../../model/phrasing.js'
import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {standingOf} from '../../model/public-note.js'
import {readKeyword} from '../../model/vocabularies/concepts.js'
import {countWords} from '../metadata/count-words.js'
import {findNodes, partsOf} from '../find-nodes.js'

/**
 * Facts of a note for everybody, by its own label and status; nothing where that forbids it. Embargo and date are
 * no matter of the record: the site asks for them at each build.
 */
export function factsOf(input: Given): PublicFacts | WithdrawnFacts | undefined {
  const standing = standingOf(input.document.metadata)
  if (standing === 'published') return publishedFacts(input)
  return standing === 'withdrawn' ? withdrawnFacts(input) : undefined
}

type Given = Pick<RenderInput, 'document' | 'made' | 'past' | 'moments'>

const common = ({document: {slug, lang, metadata, masthead}, moments}: Given) => ({
  tlp: 'TLP:CLEAR' as const,
  slug,
  lang,
  id: metadata.id,
  type: metadata.type,
  typeName: fixedWords(masthead.type),
  title: namedLine(masthead.title),
  authors: masthead.authors.map((author, index) => ({...author, ...orcidOf(metadata.authors[index])})),
  zone: metadata.zone,
  zones: metadata.zones ?? [],
  threats: metadata.threats ?? [],
  date: metadata.date,
  moments,
  translationOf: metadata.translation_of,
  aliases: metadata.aliases ?? [],
})

function withdrawnFacts(input: Given): WithdrawnFacts {
  const {document} = input
  // Status and history agree, and of the history nothing is left but the withdrawal.
  const [notice] = document.notices
  const [revision] = document.metadata.revisions ?? []
  if (!notice || !revision) throw new Error(`${document.slug} was withdrawn without a day and a reason`)
  return {
    ...common(input),
    kind: 'withdrawn',
    notice: {label: notice.label, reason: namedLine(notice.value)},
    withdrawn: revision.date,
  }
}

function publishedFacts(input: Given): PublicFacts {
  const {document, made, past = []} = input
  const {metadata, masthead, layout, summary, keyPoints, body, gauges} = document
  const pdf = made.get('pdf')?.bytes
  const {version, revisions = [], expires, keywords = [], doi, issn, isbn, licence} = metadata
  const {first_published: first} = metadata
  const links = findNodes(partsOf(document), 'noteLink')
  return {
    ...common(input),
    kind: 'published',
    layout,
    subtitle: masthead.subtitle && namedLine(masthead.subtitle),
    version,
    ...severityOf(gauges),
    revisions,
    expires,
    summary: summary.map(namedLine),
    keyPoints: keyPoints.map(plainWords),
    headings: body.flatMap(block => (block.type === 'heading' ? toString(block) : [])),
    keywords: keywords.map(keyword => readKeyword(keyword, document.lang)),
    countries: metadata.countries ?? [],
    words: countWords(document),
    links: slugsOf(links),
    names: namesIn(document, links),
    images: [...document.images.values()].map(({key, mediaType}) => ({key, extension: extensions[mediaType]})),
    doi,
    issn,
    isbn,
    licence,
    firstPublished: first && {outlet: first.outlet, date: first.date, url: first.url},
    tag: masthead.tag && fixedWords(masthead.tag),
    pdf: pdf && {sizeBytes: pdf.length, pages: countPages(pdf)},
    past: {
      superseded: past.flatMap(({version: one, superseded}) => (superseded ? [one] : [])),
      changes: past.flatMap(({version: one, changes}) => (changes ? [one] : [])),
    },
  }
}

const extensions: Readonly<Record<Image['mediaType'], string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/svg+xml': '.svg',
}

/** Addresses of public pages as the editions of this build have them, translations too: they go on saying it until they are made again. */
const namesIn = ({translations}: Document, links: readonly NoteLink[]): readonly string[] =>
  slugsOf([...links.filter(({isPublic}) => isPublic), ...translations.filter(({hasPage}) => hasPage)])

const slugsOf = (notes: readonly {readonly slug: string}[]): readonly string[] =>
  [...new Set(notes.map(({slug}) => slug))].toSorted()

const orcidOf = (author: Document['metadata']['authors'][number] | undefined) =>
  author && 'orcid' in author && author.orcid !== undefined ? {orcid: author.orcid} : {}

function severityOf(gauges: readonly Gauge[]): Pick<PublicFacts, 'severity'> {
  const gauge = gauges.find(({kind}) => kind === 'severity')
  return gauge ? {severity: {level: gauge.level, word: fixedWords(gauge.word)}} : {}
}

const pagesName = utf8('/Type /Pages')
const mostEntry = 64

/** How many pages a PDF of ours has: the count of its page tree's root (ISO 32000-1, 7.7.3.2), which is written behind all pages. */
function countPages(pdf: Uint8Array): number {
  const at = lastPlaceOf(pagesName, pdf)
  const [, count] = /\/Count (\d+)/.exec(latin1(pdf.subarray(at, at + mostEntry))) ?? []
  return Number(count ?? 0)
}

/** A line as other pages may show it: words, emphasis, raised letters, other languages. No link is in it, and no name of another note. */
export function namedLine(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const named: Phrasing[] = []
  for (const node of nodes.flatMap(namedNode)) {
    const last = named.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      named[named.length - 1] = {type: 'text', value: last.value + node.value}
    else named.push(node)
  }
  return named
}

function namedNode(node: Phrasing): readonly Phrasing[] {
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'superscript' || node.type === 'foreign')
    return [{...node, children: namedLine(node.children)}]
  if ('children' in node) return namedLine(node.children)
  const value = plainWords([node])
  return value === '' ? [] : [{type: 'text', value}]
}
