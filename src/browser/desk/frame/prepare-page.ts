import {adaptMedia, adaptQuery, type Surroundings} from '../logic/adapt-media.js'
import {frameStyle} from './frame-style.js'
import {breaksAsColumns} from './paper-style.js'

/** How a page or mail is to be shown. */
export interface PageView extends Surroundings {
  readonly hasImages: boolean
  readonly hasStyles: boolean
  /** Where Gmail clips it, and the words to say so. */
  readonly clip?: {readonly offset: number; readonly words: string} | undefined
}

/** A page or mail, and how it is to be shown. */
export interface PageSource {
  readonly html: string
  readonly view: PageView
}

/** A page that can be shown: whole, or its body alone. */
export interface PreparedPage {
  readonly page: Document
  /** Its text before its body; undefined where that cannot be told apart. */
  readonly head: string | undefined
}

/**
 * A page or mail as it looks in other surroundings; not shown yet, and nothing of it runs.
 *
 * @param parser Of the frame that will show it: its policy allows the styles of notes, the desk's own does not.
 * @param head Text before the body of what is shown in the same surroundings. Of a page that begins with it the body alone is read: nine
 *   tenths of a page are its fonts, which stand before that.
 */
export function preparePage({html, view}: PageSource, parser: DOMParser, head?: string): PreparedPage {
  const clipped = markClip(html, view.clip?.offset)
  const prepared = (head !== undefined && parseBody(clipped, parser, head)) || parseWhole(clipped, parser)
  adapt(prepared.page, view)
  return prepared
}

const bodyTag = /<body[\s>]/i
const bodyTagLength = 6
const bodyMark = 'desk-body'

/** Read a page whose head is known; nothing where it has another one. */
function parseBody(html: string, parser: DOMParser, head: string): PreparedPage | undefined {
  const rest = head.length
  if (!html.startsWith(head) || !bodyTag.test(html.slice(rest, rest + bodyTagLength))) return undefined
  return {page: parser.parseFromString(`<!doctype html>${html.slice(rest)}`, 'text/html'), head}
}

/**
 * Read a page, and tell where its body begins: the parser says so by where it puts a comment before what looks like its tag. In a
 * title or an attribute, that is no comment.
 */
function parseWhole(html: string, parser: DOMParser): PreparedPage {
  const parse = (text: string) => parser.parseFromString(text, 'text/html')
  const offset = html.search(bodyTag)
  const [head, rest] = [html.slice(0, offset), html.slice(offset)]
  const page = parse(offset < 0 ? html : `${head}<!--${bodyMark}-->${rest}`)
  const mark = page.body.previousSibling
  if (mark?.nodeType !== Node.COMMENT_NODE || mark.nodeValue !== bodyMark) return {page: parse(html), head: undefined}
  mark.remove()
  // Without the head, the rest would be read as HTML of today, whatever that said (HTML, 13.2.6.4.1).
  return {page, head: page.compatMode === 'CSS1Compat' ? head : undefined}
}

function adapt(page: Document, view: PageView): void {
  for (const style of page.querySelectorAll('style')) style.textContent = adaptSheet(style.textContent, view)
  for (const element of page.querySelectorAll('[media]'))
    element.setAttribute('media', adaptQuery(element.getAttribute('media') ?? '', view))
  page.head.querySelector('meta[name="color-scheme"]')?.setAttribute('content', view.scheme)
  // It would point every `#` of the page elsewhere.
  for (const base of page.querySelectorAll('base, script')) base.remove()
  if (!view.hasImages) hideImages(page)
  if (!view.hasStyles) stripStyles(page)
  markClip.draw(page, view.clip?.words ?? '')
  page.head.append(frameStyle(page, view))
}

/** Printed pages are columns here. */
const adaptSheet = (css: string, view: Surroundings): string =>
  view.medium === 'print' ? breaksAsColumns(adaptMedia(css, view)) : adaptMedia(css, view)

/** Images as programs show them that load none: their frames, with their alternative texts. */
function hideImages(page: Document): void {
  for (const source of page.querySelectorAll('picture source')) source.remove()
  for (const image of page.querySelectorAll('img')) {
    image.removeAttribute('srcset')
    image.setAttribute('src', 'data:,')
  }
}

/** Styles that are left where a program knows no style sheets: the attributes of HTML. */
function stripStyles(page: Document): void {
  for (const sheet of page.querySelectorAll('style, link[rel~="stylesheet"]')) sheet.remove()
  for (const element of page.querySelectorAll('[style], [class]')) {
    element.removeAttribute('style')
    element.removeAttribute('class')
  }
}

const comment = 'desk-clip'
const rows = 'table, thead, tbody, tfoot, tr'

/** Mark where a message is clipped; a comment may stand anywhere between tags. */
function markClip(html: string, offset: number | undefined): string {
  return offset === undefined ? html : `${html.slice(0, offset)}<!--${comment}-->${html.slice(offset)}`
}

/** Draw the line where the mark is, in the flow of the message: inside a table, as a row of its own. */
markClip.draw = (page: Document, words: string): void => {
  const mark = findMark(page)
  if (!mark) return
  const line = page.createElement('div')
  line.className = 'desk-clip'
  line.textContent = words
  const around = mark.parentElement
  if (!around?.matches(rows)) mark.replaceWith(line)
  else {
    const row = page.createElement('tr')
    const cell = row.appendChild(page.createElement('td'))
    cell.colSpan = 99
    cell.append(line)
    if (around.matches('tr')) around.after(row)
    else mark.replaceWith(row)
  }
}

function findMark(page: Document): Comment | undefined {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  // Nodes of this walk are comments; they are of the frame's own classes.
  while (walker.nextNode()) if (walker.currentNode.nodeValue === comment) return walker.currentNode as Comment
  return undefined
}
