import {unzlibSync, zlibSync} from 'fflate'
import {readProfile, type ProfileReading} from './colour-profile.js'
import {joined, latin1, latin1Bytes, viewOf} from '../../../model/bytes.js'
import {orientationOf} from './orientation.js'
import {pixelFault, type BitmapMistake, type Pixels} from './pixel-fault.js'

/** A PNG without metadata other than colours. */
export interface ReadPng extends Pixels {
  readonly bytes: Uint8Array
}

interface Chunk {
  readonly type: string
  readonly content: Uint8Array
  /** Whole chunk, with length, type and checksum. */
  readonly whole: Uint8Array
}

const signatureLength = 8
/** Bytes of a chunk's length, type and checksum. */
const frameLength = 12

/** Chunks for drawing with their lengths (PNG 3rd edition, 11.2 and 11.3). */
const kept: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  Object.entries({
    IHDR: [13, 13],
    PLTE: [3, 768],
    IDAT: [0, Infinity],
    IEND: [0, 0],
    tRNS: [1, 256],
    cHRM: [32, 32],
    gAMA: [4, 4],
    sBIT: [1, 4],
    sRGB: [1, 1],
    cICP: [4, 4],
    mDCV: [24, 24],
    cLLI: [8, 8],
    bKGD: [1, 6],
    pHYs: [9, 9],
  }),
)
/** Whether a chunk is critical and not supported. */
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type) && !kept.has(type)

/** Channels by colour type (11.2.1). */
const channels: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

/** Read a PNG and rewrite it with the chunks for drawing only: no texts, dates, Exif, or data after its end. */
export function readPng(bytes: Uint8Array): ReadPng | BitmapMistake {
  const chunks = chunksOf(bytes)
  const [head] = chunks ?? []
  if (!chunks || head?.type !== 'IHDR' || head.content.length !== 13) return {status: 'truncated'}
  const odd = chunks.find(({type}) => isNeeded(type))
  if (odd) return {status: 'unusual', found: {en: 'a part of a private format', fr: "une partie d'un format privé"}}
  if (chunks.some(({type}) => type === 'acTL'))
    return {status: 'unusual', found: {en: 'an animation', fr: 'une animation'}}
  if (chunks.some(({type, content}) => type === 'eXIf' && orientationOf(content) > 1)) return {status: 'turned'}
  const view = viewOf(head.content)
  const [widthPx, heightPx] = [view.getUint32(0), view.getUint32(4)]
  const bits = view.getUint8(8) * (channels.get(view.getUint8(9)) ?? 0)
  const coded = chunks.reduce((sum, {type, content}) => sum + (type === 'IDAT' ? content.length : 0), 0)
  if (bits === 0 || coded === 0) return {status: 'truncated'}
  const fault = pixelFault({widthPx, heightPx}, (coded * mostPerByte * 8) / bits)
  return fault ?? written(bytes, chunks, {widthPx, heightPx})
}

/** Highest compression ratio of Deflate (https://zlib.net/zlib_tech.html). */
const mostPerByte = 1032

/** Chunks up to the end of the image; undefined if there is no end. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  for (let at = signatureLength; at + frameLength <= bytes.length;) {
    const end = at + frameLength + view.getUint32(at)
    if (end > bytes.length) return undefined
    const type = latin1(bytes.subarray(at + 4, at + 8))
    chunks.push({type, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end)})
    if (type === 'IEND') return chunks
    at = end
  }
  return undefined
}

function written(bytes: Uint8Array, chunks: readonly Chunk[], size: Pixels): ReadPng | BitmapMistake {
  const parts = [bytes.subarray(0, signatureLength)]
  const isTagged = chunks.some(({type}) => type === 'sRGB' || type === 'cICP')
  for (const {type, content, whole} of chunks) {
    const [least, most] = kept.get(type) ?? [1, 0]
    if (content.length >= least && content.length <= most) parts.push(whole)
    if (type !== 'iCCP' || isTagged) continue
    const profile = profileIn(content)
    if (profile.status === 'tables') return {status: 'profile'}
    // Without it, chromaticities and gamma would count, which it overrules (11.3.2.3).
    parts.push(profile.status === 'profile' ? chunk('iCCP', named(profile.bytes)) : chunk('sRGB', new Uint8Array(1)))
  }
  return {...size, bytes: joined(parts)}
}

const mostProfileBytes = 1024 * 1024
/** Largest compressed profile, since few bytes can expand to many. */
const mostPackedBytes = mostProfileBytes / 4

function profileIn(content: Uint8Array): ProfileReading {
  const nameEnd = content.indexOf(0)
  if (content.length > mostPackedBytes) return {status: 'tables'}
  try {
    const profile = unzlibSync(content.subarray(nameEnd + 2), {out: new Uint8Array(mostProfileBytes)})
    return readProfile(profile)
  } catch {
    // Neither is what is larger, or no profile at all.
    return {status: 'tables'}
  }
}

const named = (profile: Uint8Array): Uint8Array => joined([latin1Bytes('RGB\0\0'), zlibSync(profile, {level: 9})])

function chunk(type: string, content: Uint8Array): Uint8Array {
  const checked = joined([latin1Bytes(type), content])
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)]
  viewOf(length).setUint32(0, content.length)
  viewOf(sum).setUint32(0, crc32(checked))
  return joined([length, checked, sum])
}

/** Checksum of a chunk (PNG 3rd edition, 5.5); bit by bit, since written chunks are short. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
