import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import type {StructureContent, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Template} from '../../../model/template.js'
import {mayBeEmpty} from '../claim/breaches.js'
import type {Definition} from '../layout/definition.js'
import {assertDrawn, layOut} from '../layout/layout.js'
import type {Texts} from '../setting/texts.js'
import {attach, type Attachment} from './attach.js'
import {anchorsOf, PageRenderer} from './page-renderer.js'
import {PrintedDocument, type DocumentParts} from './printed-document.js'
import {Structure} from './structure.js'

/** Remove elements without drawn content, such as empty items, quotations or code. Changes the element. */
function dropEmpty(element: StructureElement): void {
  element._children = element._children.filter(child => {
    if (!isElement(child)) return true
    dropEmpty(child)
    if (child._flushed || child._children.length || mayBeEmpty.has(String(child.dictionary.data['S']))) return true
    // The file waits for every object that was begun.
    child.end()
    return false
  })
}

const isElement = (child: StructureElement | StructureContent): child is StructureElement => 'dictionary' in child

/** Page number of each anchor, from 1. */
function anchorPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  pages.forEach(({items}, index) => {
    for (const {type, item} of items)
      if (type === 'line') for (const id of anchorsOf(item.line)) numbers.set(id, index + 1)
  })
  return numbers
}

/** Everything for a PDF file. */
export interface Print extends DocumentParts {
  readonly definition: Definition
  readonly texts: Texts
  readonly attachments: readonly Attachment[]
  /** Logos drawn in advance. */
  readonly drawn?: Template['drawn']
}

/**
 * Build the structure, lay out, draw, end. Deterministic.
 *
 * @throws {Error} If a line that was laid out is on no page, or the file does not keep what it claims: that is a bug of ours,
 *   and the file is not to be trusted.
 */
export const print = async (parts: Print): Promise<Uint8Array> => draw(parts).finish()

/** A drawn document; `finish` writes its metadata and ends it. */
export interface Drawn {
  readonly document: PrintedDocument
  readonly finish: () => Promise<Uint8Array>
}

/** Build the structure, lay out and draw. */
export function draw({definition, texts, attachments, drawn = [], ...parts}: Print): Drawn {
  const document = new PrintedDocument(parts)
  document.drawings.drawn = drawn
  attach(document, attachments)
  const structure = new Structure(document, definition.notes.nodes)
  const {root, ids} = structure.build(definition.content)
  const laidOut = layOut({document, texts}, definition)
  texts.keep()
  const {pages} = laidOut
  const written = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
    document.resume()
  })
  const renderer = new PageRenderer(document, structure.owners, anchorPages(pages))
  renderer.renderPages([...pages])
  assertDrawn(laidOut, renderer.drawn)
  document.closePage()
  structure.settle(renderer.drawn)
  dropEmpty(root)
  const finish = async () => {
    document.end()
    ids?.end()
    await written
    return document.bytes
  }
  return {document, finish}
}
