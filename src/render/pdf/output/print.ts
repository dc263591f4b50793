import {Layout, type Definition} from '../layout/layout.js'
import type {LanguageRules} from '../layout/measure.js'
import {anchorPages} from './anchor-pages.js'
import {attach, type Attachment} from './attach.js'
import {dropEmpty} from './drop-empty.js'
import {PageRenderer} from './page-renderer.js'
import {PrintedDocument, type DocumentParts} from './printed-document.js'
import {Structure} from './structure.js'

/** All that a file is made of. */
export interface Print extends DocumentParts {
  readonly definition: Definition
  readonly rules: LanguageRules
  readonly attachments: readonly Attachment[]
}

/**
 * Build the structure, lay out, draw, end. Same input, same bytes.
 *
 * @throws {Error} If a line that was laid out is on no page, or the file does not keep what it claims: that is a bug of ours,
 *   and the file is not to be trusted.
 */
export const print = async (parts: Print): Promise<Uint8Array> => draw(parts).finish()

/** A file all of whose pages are drawn; `finish` writes what it says of itself. */
export interface Drawn {
  readonly document: PrintedDocument
  readonly finish: () => Promise<Uint8Array>
}

/** The same without the end. */
export function draw({definition, rules, attachments, ...parts}: Print): Drawn {
  const document = new PrintedDocument(parts)
  attach(document, attachments)
  // Before the layout: pdfmake copies nodes as it places them, and their elements must go along.
  const {root, ids} = new Structure(document, definition.notes.nodes).build(definition.content)
  const layout = new Layout({document, rules}, definition)
  const pages = layout.layOut()
  const chunks: Uint8Array[] = []
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  const renderer = new PageRenderer(document, anchorPages(pages))
  renderer.renderPages([...pages])
  layout.assertDrawn(renderer.drawnParts)
  document.marks.closePage()
  dropEmpty(root)
  const finish = async () => {
    document.end()
    ids?.end()
    await written
    return Buffer.concat(chunks)
  }
  return {document, finish}
}
