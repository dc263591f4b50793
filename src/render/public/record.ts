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
export const decodeFacts = (record: Uint8Array): PublicFacts | WithdrawnFacts =>
  JSON.parse(lineAt(record, 0)) as PublicFacts | WithdrawnFacts

/** The document of a record of a published note. */
// As `encodeRecord` wrote it.
export const decodeDocument = (record: Uint8Array): PublicDocument =>
  restored(JSON.parse(lineAt(record, behindLine(record, 0))) as Stored)

/** A page of one of its versions. */
export function decodePast(record: Uint8Array, page: PastPage, version: string): PublicDocument | undefined {
  let at = behindLine(record, behindLine(record, 0))
  while (at < record.length) {
    const found = JSON.parse(lineAt(record, at)) as StoredPast
    if (found.page === page && found.version === version) return restored(found.document)
    at = behindLine(record, at)
  }
  return undefined
}

/** Where the line behind that at a place begins. */
function behindLine(record: Uint8Array, at: number): number {
  const end = record.indexOf(0x0a, at)
  return end === -1 ? record.length : end + 1
}

/** The line at a place. No other is decoded: the facts are short beside the text behind them. */
const lineAt = (record: Uint8Array, at: number): string =>
  new TextDecoder().decode(record.subarray(at, behindLine(record, at)))

const restored = ({images, ...rest}: Stored): PublicDocument => ({
  ...rest,
  images: new Map(images.map(({base64: text, ...image}) => [image.key, {...image, bytes: fromBase64(text)}])),
})
