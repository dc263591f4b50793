import type {Document} from '../../src/model/document.js'
import type {Publication} from '../../src/model/publication.js'
import type {Template} from '../../src/model/template.js'
import {pdfEdition} from '../../src/render/pdf/index.js'
import {samplePublication} from './sample-publication.js'
import {renderInput} from './render-input.js'
import {cessTemplate} from './template.js'

/** A document as PDF, in the house's brand unless another is given. */
export async function printed(
  document: Document,
  {template = cessTemplate, publication = samplePublication}: {template?: Template; publication?: Publication} = {},
): Promise<Uint8Array> {
  return pdfEdition.render({...renderInput(document, {template}), publication})
}
