import type {Instant} from '../../model/moment.js'
import type {FeedForm} from '../../model/site-plan.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {plainWords} from '../../model/plain-words.js'
import type {Phrasing} from '../../model/phrasing.js'
import {escapeHtml} from '../html.js'
import {inlineXhtml, isMarked} from '../inline-html.js'

/** A feed, independent of format. */
export interface Feed {
  readonly lang: string
  /** Id: a tag (RFC 4151), which survives changes of address. */
  readonly id: string
  readonly title: string
  /** Page with the same list. */
  readonly home: string
  /** Address of the folder of its files, with a trailing slash. */
  readonly folder: string
  /** In an archive the address of the current document (RFC 5005, 4), else null; then those of the previous and next archive. */
  readonly current: string | null
  readonly previous: string | null
  readonly next: string | null
  readonly publisher: string
  readonly updated: Instant
}

/** A note in a feed; `content` is HTML, null if only the summary is given. */
export interface FeedEntry {
  readonly id: string
  readonly href: string
  readonly lang: string
  readonly title: readonly Phrasing[]
  /** By paragraph. */
  readonly summary: readonly (readonly Phrasing[])[]
  readonly authors: readonly string[]
  /** `lang` if not the entry's. */
  readonly categories: readonly {readonly term: string; readonly label: string; readonly lang?: string}[]
  readonly published: Instant
  readonly updated: Instant
  readonly content: string | null
  readonly pdf?: {readonly href: string; readonly sizeBytes: number} | undefined
}

/** `<name a="…">text</name>`, escaped. */
const xml = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeHtml(text)}</${name}>`

const linesOf = (paragraphs: readonly (readonly Phrasing[])[]): string => paragraphs.map(plainWords).join('\n')

/** An Atom text construct (RFC 4287, 3.1): XHTML if it has markup, with both `lang` and `xml:lang`; else text. */
function atomText(name: string, paragraphs: readonly (readonly Phrasing[])[]): string {
  if (!paragraphs.some(isMarked)) return xml(name, linesOf(paragraphs))
  const lines = paragraphs.map(inlineXhtml)
  const content = name === 'title' ? lines.join(' ') : lines.map(line => `<p>${line}</p>`).join('')
  return `<${name} type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></${name}>`
}

const head = '<?xml version="1.0" encoding="utf-8"?>'

/** Texts of a feed in a format. Its entries know nothing of it: those of a note are the same in all feeds. */
export interface FeedWriter {
  /** The beginning, up to the entries. */
  readonly head: (feed: Feed) => string
  readonly entry: (entry: FeedEntry) => string
  readonly between: string
  readonly foot: string
  /** In place of `foot` where there are no entries, if it differs. */
  readonly footAlone?: string
}

/** Atom (RFC 4287). */
function atomHead(feed: Feed): string {
  const {lang, id, title, home, folder, publisher, updated} = feed
  const lines = [
    head,
    `<feed xmlns="http://www.w3.org/2005/Atom"${historySpace(feed)} xml:lang="${escapeHtml(lang)}">`,
    xml('id', id),
    xml('title', title),
    xml('updated', updated),
    `<author>${xml('name', publisher)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(folder)}feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(home)}"/>`,
    ...historyLines(feed, {name: 'link', type: 'application/atom+xml', file: 'feed.xml'}),
  ]
  return lines.join('\n')
}

const atomEntry = ({id, href, lang, title, summary, pdf, ...rest}: FeedEntry) =>
  [
    `\n<entry xml:lang="${escapeHtml(lang)}">`,
    xml('id', id),
    atomText('title', [title]),
    `<link rel="alternate" type="text/html" hreflang="${escapeHtml(lang)}" href="${escapeHtml(href)}"/>`,
    ...(pdf
      ? [
          `<link rel="enclosure" type="${catalogue.pdf.mediaType}" length="${pdf.sizeBytes}" href="${escapeHtml(pdf.href)}"/>`,
        ]
      : []),
    xml('published', rest.published),
    xml('updated', rest.updated),
    ...rest.authors.map(name => `<author>${xml('name', name)}</author>`),
    ...rest.categories.map(({term, label, lang: its}) => {
      const language = its === undefined ? '' : ` xml:lang="${escapeHtml(its)}"`
      return `<category term="${escapeHtml(term)}" label="${escapeHtml(label)}"${language}/>`
    }),
    ...(summary.length ? [atomText('summary', summary)] : []),
    ...(rest.content === null ? [] : [xml('content', rest.content, ' type="html"')]),
    '</entry>',
  ].join('\n')

/** RSS 2.0, with the full text as `content:encoded` (RSS 1.0 content module) and Dublin Core authors. */
function rssHead(feed: Feed): string {
  const {lang, title, home, folder, publisher, updated} = feed
  const spaces = ['content="http://purl.org/rss/1.0/modules/content/"', 'dc="http://purl.org/dc/elements/1.1/"']
  const lines = [
    head,
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" ${spaces.map(space => `xmlns:${space}`).join(' ')}${historySpace(feed)}>`,
    '<channel>',
    xml('title', title),
    xml('link', home),
    xml('description', publisher),
    xml('language', lang),
    xml('lastBuildDate', rfc822(updated)),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeHtml(folder)}rss.xml"/>`,
    ...historyLines(feed, {name: 'atom:link', type: 'application/rss+xml', file: 'rss.xml'}),
  ]
  return lines.join('\n')
}

const rssItem = ({id, href, title, summary, pdf, ...rest}: FeedEntry) =>
  [
    '\n<item>',
    xml('title', plainWords(title)),
    xml('link', href),
    xml('guid', id, ' isPermaLink="false"'),
    xml('pubDate', rfc822(rest.published)),
    `<atom:updated>${rest.updated}</atom:updated>`,
    ...rest.authors.map(name => xml('dc:creator', name)),
    ...rest.categories.map(({label}) => xml('category', label)),
    ...(pdf
      ? [`<enclosure url="${escapeHtml(pdf.href)}" length="${pdf.sizeBytes}" type="${catalogue.pdf.mediaType}"/>`]
      : []),
    xml('description', linesOf(summary) || plainWords(title)),
    ...(rest.content === null ? [] : [xml('content:encoded', rest.content)]),
    '</item>',
  ].join('\n')

/** Namespace of feed history, if used. */
const historySpace = ({current}: Feed): string =>
  current === null ? '' : ' xmlns:fh="http://purl.org/syndication/history/1.0"'

/** Elements of feed history: whether it is an archive, and links to other documents (RFC 5005, 4). */
function historyLines(
  {current, previous, next}: Feed,
  {name, type, file}: {readonly name: string; readonly type: string; readonly file: string},
): readonly string[] {
  const link = (rel: string, folder: string | null) =>
    folder === null ? [] : [`<${name} rel="${rel}" type="${type}" href="${escapeHtml(folder)}${file}"/>`]
  return [
    ...(current === null ? [] : ['<fh:archive/>']),
    ...link('current', current),
    ...link('prev-archive', previous),
    ...link('next-archive', next),
  ]
}

/** Date in RFC 822 format: `Wed, 18 Nov 2026 00:00:00 GMT`. */
const rfc822 = (moment: Instant): string => new Date(moment).toUTCString()

/**
 * JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
function jsonHead({lang, title, home, folder, current, previous, publisher}: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    // It names the feed, whichever of its documents is read.
    feed_url: `${current ?? folder}feed.json`,
    next_url: previous === null ? undefined : `${previous}feed.json`,
    language: lang,
    authors: [{name: publisher}],
    items: [],
  }
  return JSON.stringify(feed, null, 1).slice(0, -']\n}'.length)
}

function jsonItem({id, href, lang, title, summary, content, authors, categories, pdf, ...dates}: FeedEntry): string {
  const item = {
    id,
    url: href,
    title: plainWords(title),
    language: lang,
    summary: summary.length > 0 ? linesOf(summary) : undefined,
    content_text: content === null ? linesOf(summary) || plainWords(title) : undefined,
    content_html: content ?? undefined,
    date_published: dates.published,
    date_modified: dates.updated,
    authors: authors.map(name => ({name})),
    tags: categories.map(({label}) => label),
    attachments: pdf && [{url: pdf.href, mime_type: catalogue.pdf.mediaType, size_in_bytes: pdf.sizeBytes}],
  }
  // As deep as it stands; strings of JSON have no line ends.
  return `\n${JSON.stringify(item, null, 1)}`.replaceAll('\n', '\n  ')
}

/** The formats of feeds. */
export const feedWriters: Readonly<Record<FeedForm, FeedWriter>> = {
  'feed.xml': {head: atomHead, entry: atomEntry, between: '', foot: '\n</feed>\n'},
  'rss.xml': {head: rssHead, entry: rssItem, between: '', foot: '\n</channel>\n</rss>\n'},
  'feed.json': {head: jsonHead, entry: jsonItem, between: ',', foot: '\n ]\n}\n', footAlone: ']\n}\n'},
}
