import {Layout, type Definition} from '../layout/layout.js'
import type {LanguageRules} from '../layout/measure.js'
import {anchorPages} from './anchor-pages.js'
import {attach, type Attachment} from './attach.js'
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
 * Build the structure, lay out, draw. Same input, same bytes.
 *
 * @throws {Error} If a line that was laid out is on no page: that is a bug of ours, and the file is not to be trusted.
 */
export async function print({definition, rules, attachments, ...parts}: Print): Promise<Uint8Array> {
  const document = new PrintedDocument(parts)
  attach(document, attachments)
  // Before the layout: pdfmake copies nodes as it places them, and their elements must go along.
  const ids = new Structure(document, definition.notes.nodes).build(definition.content)
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
  document.end()
  ids?.end()
  await written
  return Buffer.concat(chunks)
}
