import type {Document, Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {PastPage, PublicDocument, PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {base64, fromBase64} from '../base64.js'
import {factsOf} from './facts.js'

/** A document as JSON can hold it. */
type Stored = Omit<PublicDocument, 'images'> & {
  readonly images: readonly (Omit<Image, 'bytes'> & {readonly base64: string})[]
}

/**
 * Lines of JSON: the facts, which every build of the site reads; the document, which few do; and pages of its versions, if it has any.
 * A withdrawn note has the first line alone: what it said is not kept.
 */
export function encodeRecord(input: RenderInput): string {
  const facts = factsOf(input)
  if (!facts) throw new Error(`${input.document.slug} is not public`)
  const past = (input.past ?? []).flatMap(({version, ...pages}) =>
    pastPages.flatMap(page => {
      const document = pages[page]
      return document ? [{page, version, document: stored(document)} satisfies StoredPast] : []
    }),
  )
  const lines = facts.kind === 'published' ? [facts, stored(input.document), ...past] : [facts]
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}

/** A page of a version as a line has it. */
interface StoredPast {
  readonly page: PastPage
  readonly version: string
  readonly document: Stored
}

const pastPages = ['superseded', 'changes'] as const satisfies readonly PastPage[]

function stored(document: Document): Stored {
  const {mail: _mail, metadata: _metadata, source: _source, translations: _others, hasPage: _page, ...rest} = document
  const images = [...rest.images.values()].map(({bytes, ...image}) => ({...image, base64: base64(bytes)}))
  return {...rest, images}
}

/** The facts of a record. Only cess writes records, and a build reads only those whose hash it knows. */
export const decodeFacts = (record: string): PublicFacts | WithdrawnFacts =>
  JSON.parse(record.slice(0, record.indexOf('\n'))) as PublicFacts | WithdrawnFacts

/** The document of a record of a published note. */
// As `encodeRecord` wrote it.
export const decodeDocument = (record: string): PublicDocument =>
  restored(JSON.parse(record.split('\n', 2)[1] ?? '') as Stored)

/** A page of one of its versions. */
export function decodePast(record: string, page: PastPage, version: string): PublicDocument | undefined {
  const lines = record.split('\n').slice(2).filter(Boolean)
  const found = lines
    .map(line => JSON.parse(line) as StoredPast)
    .find(one => one.page === page && one.version === version)
  return found && restored(found.document)
}

function restored({images, ...rest}: Stored): PublicDocument {
  return {
    ...rest,
    images: new Map(images.map(({base64: text, ...image}) => [image.key, {...image, bytes: fromBase64(text)}])),
  }
}
