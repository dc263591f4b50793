import type {Document} from '../../src/model/document.js'
import type {Publication} from '../../src/model/publication.js'
import type {Template} from '../../src/model/template.js'
import * as pdfEdition from '../../src/render/pdf/index.js'
import {samplePublication} from './sample-publication.js'
import {renderInput} from './render-input.js'
import {cessTemplate} from './template.js'

interface Looks {
  readonly template?: Template
  readonly publication?: Publication
}

/** Printed PDFs, by document, brand and publication: many tests look at the same. */
const kept = new WeakMap<Document, WeakMap<Template, WeakMap<Publication, Promise<Uint8Array>>>>()

/** A document as PDF, in the house's brand unless another is given; the same is printed once. */
export function printed(
  document: Document,
  {template = cessTemplate, publication = samplePublication}: Looks = {},
): Promise<Uint8Array> {
  const brands = kept.get(document) ?? new WeakMap<Template, WeakMap<Publication, Promise<Uint8Array>>>()
  const publications = brands.get(template) ?? new WeakMap<Publication, Promise<Uint8Array>>()
  const bytes = publications.get(publication) ?? printedAnew(document, {template, publication})
  kept.set(document, brands.set(template, publications.set(publication, bytes)))
  return bytes
}

/** The same, whether it was printed before or not. */
export async function printedAnew(
  document: Document,
  {template = cessTemplate, publication = samplePublication}: Looks = {},
): Promise<Uint8Array> {
  return pdfEdition.render({...renderInput(document, {template}), publication})
}
