import {readProfile} from './colour-profile.js'
import {joined, latin1, latin1Bytes, viewOf} from '../../../model/bytes.js'
import {exifOf, orientationOf} from './orientation.js'
import {pixelFault, type BitmapMistake} from './pixel-fault.js'

/** A JPEG without metadata other than colours and orientation; sizes as coded. */
export interface ReadJpeg {
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
  readonly orientation: number
}

/** A segment: marker, content, and the entropy-coded data after a scan header. */
interface Segment {
  readonly marker: number
  readonly content: Uint8Array
  readonly coded: Uint8Array
}

const [startOfScan, endOfImage] = [0xda, 0xd9]
const nothing = new Uint8Array()
const exifHead = 'Exif\0\0'
const profileHead = 'ICC_PROFILE\0'

/**
 * Read a JPEG and rewrite it with the segments for drawing only: no location, camera, captions, thumbnails, further pictures, comments, or
 * data after its end.
 *
 * @see ITU-T T.81, B.1.1: markers and their segments
 */
export function readJpeg(bytes: Uint8Array): ReadJpeg | BitmapMistake {
  const segments = segmentsOf(bytes)
  if (!segments) return {status: 'truncated'}
  const frames = segments.filter(({marker}) => isFrame(marker))
  const [frame] = frames
  const scans = segments.filter(({marker}) => marker === startOfScan)
  if (!frame || frame.content.length < 6 || scans.length === 0) return {status: 'truncated'}
  if (frames.length > 1 || frame.marker > 0xc2 || frame.content[0] !== 8) return unusual(frame.marker)
  const channels = frame.content[5]
  // PDF/A wants a profile that explains every colour, and ours is RGB (ISO 19005-3, 6.2.4.3).
  if (channels === 4) return {status: 'cmyk'}
  if (channels !== 1 && channels !== 3) return unusual(frame.marker)
  const [heightPx, widthPx] = [viewOf(frame.content).getUint16(1), viewOf(frame.content).getUint16(3)]
  const coded = scans.reduce((sum, scan) => sum + scan.coded.length, 0)
  const fault = pixelFault({widthPx, heightPx}, coded * mostPixelsPerByte)
  if (fault) return fault
  return written(segments, {widthPx, heightPx})
}

/** Most pixels per byte: a block of 8 by 8 takes at least a bit (T.81, F.1.2 and G.1.2). */
const mostPixelsPerByte = 64 * 8

/** Whether a marker is SOF0 to SOF15; DHT, JPG and DAC are between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const unusual = (marker: number): BitmapMistake => {
  const name = `JPEG (SOF${marker - 0xc0})`
  return {status: 'unusual', found: {en: `a rare kind of ${name}`, fr: `un ${name} d'un genre rare`}}
}

/** Segments up to the end of image, without data between segments; undefined if there is no end. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0xff) at++
    else if (marker === endOfImage) return segments
    else if (isAlone(marker)) at += 2
    else {
      if (at + 4 > bytes.length) return undefined
      const end = at + 2 + view.getUint16(at + 2)
      if (end < at + 4 || end > bytes.length) return undefined
      const codedEnd = marker === startOfScan ? endOfScan(bytes, end) : end
      segments.push({marker, content: bytes.subarray(at + 4, end), coded: bytes.subarray(end, codedEnd)})
      at = codedEnd
    }
  }
  return undefined
}

/** Whether a marker has no segment: stuffed bytes, TEM, restarts, nested SOI (B.1.1.3). */
const isAlone = (marker: number): boolean => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** End of entropy-coded data: a marker other than stuffed bytes and restarts (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

function written(segments: readonly Segment[], size: {widthPx: number; heightPx: number}): ReadJpeg | BitmapMistake {
  const profile = profileOf(segments)
  if (profile?.status === 'tables') return {status: 'profile'}
  const orientation = segments.reduce((side, {marker, content}) => {
    const isExif = marker === 0xe1 && latin1(content.subarray(0, exifHead.length)) === exifHead
    return isExif && side === 1 ? orientationOf(content.subarray(exifHead.length)) : side
  }, 1)
  const told = [
    ...(orientation > 1 ? [segment(0xe1, exifOf(orientation))] : []),
    ...(profile?.status === 'profile'
      ? [segment(0xe2, joined([latin1Bytes(`${profileHead}\x01\x01`), profile.bytes]))]
      : []),
  ]
  const plain = segments.map(({marker, content, coded}) => ({marker, coded, content: plainSegment(marker, content)}))
  if (plain.some(one => one.content === undefined)) return {status: 'truncated'}
  const isHead = (marker: number) => marker === 0xe0
  const print = (kept: typeof plain) =>
    kept.flatMap(({marker, content = nothing, coded}) =>
      content.length || marker === startOfScan ? [segment(marker, content), coded] : [],
    )
  const [heads, others] = [
    plain.filter(one => isHead(one.marker)).slice(0, 1),
    plain.filter(one => !isHead(one.marker)),
  ]
  const ends = [new Uint8Array([0xff, 0xd8]), new Uint8Array([0xff, endOfImage])] as const
  return {...size, orientation, bytes: joined([ends[0], ...print(heads), ...told, ...print(others), ends[1]])}
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2
  return joined([new Uint8Array([0xff, marker, length >> 8, length & 0xff]), content])
}

/** The colour profile, possibly in several segments numbered from 1 (ICC.1:2022, B.4). */
function profileOf(segments: readonly Segment[]) {
  const parts = segments
    .filter(({marker, content}) => marker === 0xe2 && latin1(content.subarray(0, profileHead.length)) === profileHead)
    .toSorted((a, b) => (a.content[profileHead.length] ?? 0) - (b.content[profileHead.length] ?? 0))
    .map(({content}) => content.subarray(profileHead.length + 2))
  return parts.length ? readProfile(joined(parts)) : undefined
}

const none = new Uint8Array()

/**
 * A segment in its declared length; empty if not needed for drawing, undefined if truncated.
 *
 * @see ITU-T T.81, B.2: what follows each marker
 */
function plainSegment(marker: number, content: Uint8Array): Uint8Array | undefined {
  if (marker === 0xe0) return fileHead(content)
  if (marker === 0xee) return latin1(content.subarray(0, 5)) === 'Adobe' ? upTo(content, 12) : none
  const length = lengths.get(marker)?.(content)
  return length === undefined ? none : upTo(content, length)
}

const upTo = (content: Uint8Array, length: number): Uint8Array | undefined =>
  length <= content.length ? content.subarray(0, length) : undefined

/** JFIF header with version and density, without thumbnail, which may show cropped parts (JFIF 1.02). */
function fileHead(content: Uint8Array): Uint8Array {
  if (latin1(content.subarray(0, 5)) !== 'JFIF\0' || content.length < 12) return none
  return joined([latin1Bytes('JFIF\0'), content.subarray(5, 12), new Uint8Array(2)])
}

type Length = (content: Uint8Array) => number

const frame: Length = content => 6 + 3 * (content[5] ?? 0)

/** Whole tables of a segment. */
const tables =
  (lengthAt: (content: Uint8Array, at: number) => number): Length =>
  content => {
    let at = 0
    while (at < content.length) {
      const end = at + lengthAt(content, at)
      // What is no whole table is no table.
      if (end > content.length) break
      at = end
    }
    return at
  }

const quantization = tables((content, at) => 1 + ((content[at] ?? 0) >= 0x10 ? 128 : 64))
const huffman = tables((content, at) => 17 + content.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0))

const lengths: ReadonlyMap<number, Length> = new Map<number, Length>([
  [0xc0, frame],
  [0xc1, frame],
  [0xc2, frame],
  [0xc4, huffman],
  [0xda, content => 4 + 2 * (content[0] ?? 0)],
  [0xdb, quantization],
  [0xdd, () => 2],
])
