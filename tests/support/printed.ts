import type {Document} from '../../src/model/document.js'
import type {Publication} from '../../src/model/publication.js'
import type {Template} from '../../src/model/template.js'
import * as pdfEdition from '../../src/render/pdf/index.js'
import {samplePublication} from './sample-publication.js'
import {renderInput} from './render-input.js'
import {cessTemplate} from './template.js'

/** What was printed in the house's brand, by document: many tests look at the same. */
const kept = new WeakMap<Document, Promise<Uint8Array>>()

/** A document as PDF, in the house's brand unless another is given; the same document is printed once. */
export function printed(
  document: Document,
  looks?: {readonly template?: Template; readonly publication?: Publication},
): Promise<Uint8Array> {
  if (looks) return printedAnew(document, looks)
  const bytes = kept.get(document) ?? printedAnew(document)
  kept.set(document, bytes)
  return bytes
}

/** The same, whether it was printed before or not. */
export async function printedAnew(
  document: Document,
  {template = cessTemplate, publication = samplePublication}: {template?: Template; publication?: Publication} = {},
): Promise<Uint8Array> {
  return pdfEdition.render({...renderInput(document, {template}), publication})
}
