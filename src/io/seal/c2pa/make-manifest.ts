import {createHash} from 'node:crypto'
import {cborMap, encodeCbor, type Cbor} from '../../../model/c2pa/cbor.js'
import {signCose, type ClaimSigner} from './sign-cose.js'

/** Facts of a file for its manifest. */
export interface ManifestFacts {
  /** A UUID, unique to the manifest. */
  readonly id: string
  /** Version of this tool. */
  readonly toolVersion: string
  readonly title: string
  /** Time in RFC 3339. */
  readonly at: string
  /** Name of the publisher. */
  readonly publisher: string
  readonly reference: string
  readonly version: string
  readonly lang: string
  /** The Markdown source: file name, and SHA-256 in hexadecimal digits. */
  readonly source: {readonly name: string; readonly sha256: string}
}

/** A byte range that the hash of the file leaves out. */
export interface Exclusion {
  readonly start: number
  readonly length: number
}

/** A C2PA manifest store of known length, to be finished once the file is known. */
export interface DraftManifest {
  readonly length: number
  /** The store for a file's hash. */
  readonly finish: (exclusions: readonly Exclusion[], hash: Uint8Array) => Promise<Uint8Array>
}

const digits = {label: 'c2pa.hash.data', pad: 24, largest: 0xffff_ffff, hashBytes: 32}
/** Source type of human-made content (https://cv.iptc.org/newscodes/digitalsourcetype/). */
const digitalCreation = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation'
const tool = 'cess'
const dateTime = 0

/**
 * Draft a manifest store (C2PA 2.2, 11). Its one manifest states the creation of the file, its publisher and metadata; the file hash
 * excludes the store itself and the place of the signature.
 */
export async function draftManifest(facts: ManifestFacts, signer: ClaimSigner): Promise<DraftManifest> {
  const widest = {start: digits.largest, length: digits.largest}
  const room = dataHash([widest, widest], new Uint8Array(digits.hashBytes), 0)
  const store = await storeOf(facts, room, {
    ...signer,
    sign: async () => new Uint8Array(signer.kind.signatureBytes),
    stamp: signer.stamp && (async () => new Uint8Array()),
  })
  return {
    length: store.length,
    finish: async (exclusions, hash) => {
      const short = room.length - dataHash(exclusions, hash, 0).length
      // Below 24 bytes, the length of the padding is part of the byte before it (RFC 8949, 3).
      if (short < 0 || short >= digits.pad) throw new Error('A file has two exclusions')
      return storeOf(facts, dataHash(exclusions, hash, short), signer)
    },
  }
}

async function storeOf(facts: ManifestFacts, hash: Uint8Array, signer: ClaimSigner): Promise<Uint8Array> {
  const label = `urn:c2pa:${facts.id}`
  const assertions = new Map([
    ['c2pa.actions.v2', superBox('cbor', 'c2pa.actions.v2', box('cbor', actionsOf(facts)))],
    ['cawg.metadata', superBox('json', 'cawg.metadata', box('json', metadataOf(facts)))],
    [digits.label, superBox('cbor', digits.label, box('cbor', hash))],
  ])
  const claim = claimOf(facts, label, assertions)
  const signature = await signCose(claim, signer)
  const manifest = superBox(
    ...(['c2ma', label] as const),
    superBox('c2as', 'c2pa.assertions', ...assertions.values()),
    superBox('c2cl', 'c2pa.claim.v2', box('cbor', claim)),
    superBox('c2cs', 'c2pa.signature', box('cbor', signature)),
  )
  return superBox('c2pa', 'c2pa', manifest)
}

/** CBOR of a claim (C2PA 2.2, 10.2). */
function claimOf(facts: ManifestFacts, label: string, assertions: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const references = [...assertions].map(([name, whole]) =>
    cborMap({
      url: `self#jumbf=c2pa.assertions/${name}`,
      hash: createHash('sha256').update(hashedPart(whole)).digest(),
    }),
  )
  return encodeCbor(
    cborMap({
      instanceID: `xmp:iid:${facts.id}`,
      claim_generator_info: cborMap({name: tool, version: facts.toolVersion}),
      signature: `self#jumbf=/c2pa/${label}/c2pa.signature`,
      created_assertions: references,
      'dc:title': facts.title,
      alg: 'sha256',
    }),
  )
}

/** CBOR of the actions assertion (C2PA 2.2, 18.15). */
const actionsOf = ({at, toolVersion}: ManifestFacts): Uint8Array => {
  const created = cborMap({
    action: 'c2pa.created',
    when: {tag: dateTime, value: at},
    softwareAgent: cborMap({name: tool, version: toolVersion}),
    digitalSourceType: digitalCreation,
  })
  return encodeCbor(cborMap({actions: [created], allActionsIncluded: true}))
}

/** CBOR of the data hash assertion (C2PA 2.2, 18.5). */
const dataHash = (exclusions: readonly Exclusion[], hash: Uint8Array, pad: number): Uint8Array => {
  const parts: readonly Cbor[] = exclusions.map(({start, length}) => cborMap({start, length}))
  const value = {exclusions: parts, alg: 'sha256', hash, name: 'jumbf manifest', pad: new Uint8Array(pad)}
  return encodeCbor(cborMap(value))
}

/** Metadata assertion (CAWG Metadata Assertion 1.1): JSON-LD with Dublin Core and schema.org. */
const metadataOf = ({title, publisher, reference, version, lang, at, source}: ManifestFacts): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      '@context': {dc: 'http://purl.org/dc/elements/1.1/', schema: 'https://schema.org/'},
      'dc:title': title,
      'dc:publisher': publisher,
      'dc:identifier': reference,
      'dc:format': 'application/pdf',
      'dc:language': lang,
      'dc:date': at,
      'schema:version': version,
      'schema:isBasedOn': {
        '@type': 'schema:MediaObject',
        'schema:encodingFormat': 'text/markdown',
        'schema:name': source.name,
        'schema:sha256': source.sha256,
      },
    }),
  )

/** End of UUIDs of box types that begin with four letters (ISO 19566-5, annex B). */
const typeEnd = Uint8Array.from(Buffer.from('00110010800000aa00389b71', 'hex'))
/** Toggles of a box that is requestable and labelled (ISO 19566-5, A.3). */
const labelled = 0x03
const headBytes = 8

/** A box: length, four-letter type, contents (ISO 19566-5, 4.2). */
function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(contents.reduce((sum, one) => sum + one.length, headBytes))
  return Buffer.concat([length, Buffer.from(type, 'latin1'), ...contents])
}

/** A superbox with type and label (ISO 19566-5, 4.3). */
function superBox(type: string, label: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const description = [Buffer.from(type, 'latin1'), typeEnd, Uint8Array.of(labelled), Buffer.from(`${label}\0`)]
  return box('jumb', box('jumd', ...description), ...contents)
}

/** The hashed part of a box: all but its header (C2PA 2.2, 8.4.2.3). */
const hashedPart = (whole: Uint8Array): Uint8Array => whole.subarray(headBytes)
