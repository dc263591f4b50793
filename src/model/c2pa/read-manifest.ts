import {latin1, viewOf} from '../bytes.js'

/** A manifest of C2PA (C2PA 2.2, 11.1), read without judging it. */
export interface Manifest {
  /** Its own name, a URN. */
  readonly label: string
  /** CBOR of the claim and of its signature. */
  readonly claim: Uint8Array
  readonly signature: Uint8Array
  /** Assertions by their labels. */
  readonly assertions: ReadonlyMap<string, Assertion>
}

/** An assertion of a manifest. */
export interface Assertion {
  /** The part of its box that a claim hashes: all but its header (C2PA 2.2, 8.4.2.3). */
  readonly hashed: Uint8Array
  readonly content: Uint8Array
}

/** A box (ISO 19566-5, 4.2): a length, a type of four letters, contents. */
interface Box {
  readonly type: string
  readonly content: Uint8Array
}

/** A box with a description and others in it (ISO 19566-5, 4.3). */
interface SuperBox {
  readonly kind: string
  readonly label: string
  readonly whole: Uint8Array
  readonly inner: readonly Box[]
}

/** Four letters of a kind, and what follows them in its UUID (ISO 19566-5, annex B). */
const [kindBytes, uuidBytes, uuidEnd] = [4, 16, '\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71']
/** Requestable, with a label that ends in zero, and nothing else (ISO 19566-5, A.3). */
const labelled = 0x03
const headBytes = 8

/**
 * Read a manifest store that has one manifest, as seals bring it: with assertions, a claim of version 2 and its signature alone.
 *
 * @throws {RangeError} If it is another.
 */
export function readManifest(store: Uint8Array): Manifest {
  const [outer, ...after] = boxesIn(store)
  const {inner} = superBoxOf(outer, 'c2pa', 'c2pa')
  const {label, inner: parts} = superBoxOf(inner[0], 'c2ma')
  if (after.length + inner.length !== 1 || parts.length !== 3) throw unfit()
  const assertions = superBoxOf(parts[0], 'c2as', 'c2pa.assertions').inner.map(one => superBoxOf(one))
  const byLabel = new Map(
    assertions.map(one => [one.label, {hashed: one.whole, content: one.inner[0]?.content ?? new Uint8Array()}]),
  )
  if (byLabel.size !== assertions.length) throw unfit()
  return {
    label,
    assertions: byLabel,
    claim: cborOf(superBoxOf(parts[1], 'c2cl', 'c2pa.claim.v2')),
    signature: cborOf(superBoxOf(parts[2], 'c2cs', 'c2pa.signature')),
  }
}

function boxesIn(bytes: Uint8Array): readonly Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < bytes.length;) {
    const length = at + headBytes <= bytes.length ? viewOf(bytes).getUint32(at) : 0
    if (length < headBytes || at + length > bytes.length) throw unfit()
    const type = latin1(bytes.subarray(at + 4, at + headBytes))
    boxes.push({type, content: bytes.subarray(at + headBytes, at + length)})
    at += length
  }
  return boxes
}

function superBoxOf(box: Box | undefined, wanted?: string, name?: string): SuperBox {
  if (box?.type !== 'jumb') throw unfit()
  const [description, ...inner] = boxesIn(box.content)
  if (description?.type !== 'jumd') throw unfit()
  const text = latin1(description.content)
  const [kind, label] = [text.slice(0, kindBytes), text.slice(uuidBytes + 1, -1)]
  const isFit = text.slice(kindBytes, uuidBytes) === uuidEnd && text.charCodeAt(uuidBytes) === labelled
  if (!isFit || text.indexOf('\0', uuidBytes) !== text.length - 1) throw unfit()
  if (kind !== (wanted ?? kind) || label !== (name ?? label)) throw unfit()
  return {kind, label, whole: box.content, inner}
}

function cborOf({inner: [box, ...more]}: SuperBox): Uint8Array {
  if (box?.type !== 'cbor' || more.length > 0) throw unfit()
  return box.content
}

const unfit = () => new RangeError('No manifest of one claim')
