import {pagesOf, text, type PdfFile} from './pdf-file.js'
import type {Element} from './structure-tree.js'
import {contentsOn} from './text-in-structure.js'

/** A reader of what elements say, by the glyphs that they own and what those stand for. */
export function readText(file: PdfFile): (element: Element) => string {
  const pages = pagesOf(file)
  const shown = new Map(pages.flatMap(page => contentsOn(file, page)))
  /** Content of a page is numbered as it is drawn: an element's own pieces, and those of its children between them. */
  const placeOf = ({page, mcid}: Element['content'][number]) => pages.indexOf(page) * 1_000_000 + mcid
  const placeIn = ({content, children}: Element): number => Math.min(...content.map(placeOf), ...children.map(placeIn))
  const textOf = ({dictionary, children, content, type}: Element): string => {
    const actual = text(dictionary['/ActualText'])
    if (actual === '\u00AD' || type === 'Reference' || type === 'Note' || type === 'FENote') return ''
    // It stands for what is shown (ISO 32000-1, 14.9.4).
    if (actual) return actual
    const own = content.map(one => ({place: placeOf(one), words: shown.get(`${one.page} ${one.mcid}`) ?? ''}))
    const inner = children.map(child => ({place: placeIn(child), words: textOf(child)}))
    return [...own, ...inner]
      .toSorted((a, b) => a.place - b.place)
      .map(({words}) => words)
      .join('')
  }
  return textOf
}
