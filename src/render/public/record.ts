import type {Document, Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {PublicDocument, PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {base64, fromBase64} from '../base64.js'
import {factsOf} from './facts.js'

/** A document as JSON can hold it. */
type Stored = Omit<PublicDocument, 'images'> & {
  readonly images: readonly (Omit<Image, 'bytes'> & {readonly base64: string})[]
}

/**
 * Two lines of JSON: the facts, which every build of the site reads, and the document, which few do. A withdrawn note has
 * no second line: what it said is not kept.
 */
export function encodeRecord(input: Pick<RenderInput, 'document' | 'made'>): string {
  const facts = factsOf(input)
  if (!facts) throw new Error(`${input.document.slug} is not public`)
  const lines = facts.kind === 'published' ? [facts, stored(input.document)] : [facts]
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}

function stored(document: Document): Stored {
  const {mail: _mail, metadata: _metadata, source: _source, translations: _others, hasPage: _page, ...rest} = document
  const images = [...rest.images.values()].map(({bytes, ...image}) => ({...image, base64: base64(bytes)}))
  return {...rest, images}
}

/** The facts of a record. Only cess writes records, and a build reads only those whose hash it knows. */
export const decodeFacts = (record: string): PublicFacts | WithdrawnFacts =>
  JSON.parse(record.slice(0, record.indexOf('\n'))) as PublicFacts | WithdrawnFacts

/** The document of a record of a published note. */
export function decodeDocument(record: string): PublicDocument {
  // As `encodeRecord` wrote it.
  const {images, ...rest} = JSON.parse(record.slice(record.indexOf('\n') + 1)) as Stored
  return {
    ...rest,
    images: new Map(images.map(({base64: text, ...image}) => [image.key, {...image, bytes: fromBase64(text)}])),
  }
}
