import {own} from '../../model/own.js'
import {siteMark} from '../../model/site-address.js'
import {escapeHtml} from '../html.js'
import type {SiteView} from './site-view.js'
import {decodedPart} from '../../model/decoded-part.js'

/** A note that a file shows, as recorded in the file. */
export interface Mark {
  readonly id: string
  readonly slug: string
  readonly standing: 'published' | 'withdrawn'
}

const token = /cess-note:([A-Z0-9-]+)\/([^\s"'<>/;]*)\/(published|withdrawn)/g

/**
 * Read the marks in a file's text, decoded as Latin-1: the notes that it shows. Undefined if there is none. Found anywhere, since files may
 * have been minified or reformatted.
 */
export function readMarks(text: string): readonly Mark[] | undefined {
  if (!text.includes(siteMark)) return undefined
  return [...text.matchAll(token)].map(([, id = '', slug = '', standing]) => ({
    id,
    slug: decodedPart(slug),
    standing: standing === 'withdrawn' ? 'withdrawn' : 'published',
  }))
}

/**
 * Make a function that writes marks into a file, if its format allows: slugs of the notes that it shows, for builds that lost their record.
 */
export function markingOf(site: SiteView, path: string, notes: readonly string[]): (text: string) => string {
  const write = writerOf(path)
  if (!write) return text => text
  const mark = notes
    .flatMap(slug => site.brief(slug) ?? [])
    .map(tokenOf)
    .join(' ')
  return text => write(text, mark)
}

const tokenOf = ({id, slug, standing}: Mark): string =>
  `cess-note:${id}/${encodeURIComponent(slug).replaceAll("'", '%27')}/${standing}`

type Write = (text: string, mark: string) => string

const writers: Readonly<Record<string, Write>> = {
  '.html': (text, mark) => {
    const meta = `<meta name="${siteMark}" content="${escapeHtml(mark)}">\n`
    const end = text.search(/<\/head>/i)
    return end === -1 ? `${text}${meta}` : `${text.slice(0, end)}${meta}${text.slice(end)}`
  },
  // After the declaration, where XML 1.0 allows processing instructions (2.8); one cannot hold its own end, and no token does.
  '.xml': (text, mark) => text.replace('?>\n', () => `?>\n<?${siteMark} ${mark}?>\n`),
}

/** JSON Feed permits extensions with names that begin with `_` (1.1, “Extensions”). */
const writeFeed: Write = (text, mark) =>
  text.replace('{\n', () => `{\n "_cess": {"${siteMark}": ${JSON.stringify(mark)}},\n`)

const writerOf = (path: string): Write | undefined =>
  path.endsWith('feed.json') ? writeFeed : own(writers, path.slice(path.lastIndexOf('.')))
