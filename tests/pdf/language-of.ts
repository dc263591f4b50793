import {catalog, text, type PdfFile} from './pdf-file.js'
import type {Element} from './structure-tree.js'

/** The language that an element is in: its own, or that of what it is in (ISO 32000-1, 14.9.2.3). */
export function languageOf(file: PdfFile, element: Element): string {
  const own = text(element.dictionary['/Lang'])
  if (own) return own
  return element.parent ? languageOf(file, element.parent) : text(catalog(file)['/Lang'])
}
