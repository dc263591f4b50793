import {own} from '../../../model/own.js'
import {joined, latin1, latin1Bytes, viewOf} from '../../../model/bytes.js'

/** Result of reading a colour profile: sRGB, another matrix profile (stripped), or one with tables only. */
export type ProfileReading =
  {readonly status: 'srgb' | 'tables'} | {readonly status: 'profile'; readonly bytes: Uint8Array}

interface Tag {
  readonly name: string
  readonly content: Uint8Array
}

const headLength = 128
const primaries = ['rXYZ', 'gXYZ', 'bXYZ'] as const
const curves = ['rTRC', 'gTRC', 'bTRC'] as const
/** Primaries of sRGB, adapted to D50 (IEC 61966-2-1). */
const srgb = [0.4361, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7139]

/**
 * Read an ICC profile, and rewrite it with its numbers only: screens and cameras add names, makers and dates.
 *
 * @see ICC.1:2022, 7 and 9: header, tag table, and the tags of matrix and curves
 */
export function readProfile(bytes: Uint8Array): ProfileReading {
  try {
    const space = latin1(bytes.subarray(16, 20))
    const wanted = space === 'GRAY' ? ['wtpt', 'kTRC'] : ['wtpt', ...primaries, ...curves]
    const tags = tagsOf(bytes)
    const kept = wanted.map(name => plainTag(name, tags.get(name)))
    if (space !== 'RGB ' && space !== 'GRAY') return {status: 'tables'}
    if (kept.slice(1).some(tag => tag === undefined)) return {status: 'tables'}
    const told = kept.flatMap(tag => tag ?? [])
    return space === 'RGB ' && isSrgb(told) ? {status: 'srgb'} : {status: 'profile', bytes: profileOf(bytes, told)}
  } catch (error) {
    // A table that points beyond the profile.
    if (error instanceof RangeError) return {status: 'tables'}
    throw error
  }
}

function tagsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes)
  const count = Math.min(view.getUint32(headLength), 100)
  return new Map(
    Array.from({length: count}, (_, index) => {
      const at = headLength + 4 + index * 12
      const [from, length] = [view.getUint32(at + 4), view.getUint32(at + 8)]
      return [latin1(bytes.subarray(at, at + 4)), bytes.subarray(from, from + length)]
    }),
  )
}

/** Number of parameters by type of a parametric curve (ICC.1:2022, 10.18). */
const parameters = [1, 3, 4, 5, 7]

/** A colour or curve tag in its true length; undefined for other tags. */
function plainTag(name: string, content: Uint8Array | undefined): Tag | undefined {
  if (!content || content.length < 12) return undefined
  const view = viewOf(content)
  const type = latin1(content.subarray(0, 4))
  const isCurve = name.endsWith('TRC')
  const lengths: Readonly<Record<string, () => number>> = {
    'XYZ ': () => (isCurve ? 0 : 20),
    curv: () => (isCurve ? 12 + 2 * view.getUint32(8) : 0),
    para: () => (isCurve ? 12 + 4 * (parameters[view.getUint16(8)] ?? 0) : 0),
  }
  const length = own(lengths, type)?.() ?? 0
  if (length < 12 || length > content.length) return undefined
  return {name, content: joined([latin1Bytes(type), new Uint8Array(4), content.subarray(8, length)])}
}

/** Whether colours are indistinguishable from sRGB, and curves equal within 8 bits. */
function isSrgb(tags: readonly Tag[]): boolean {
  const of = (name: string) => tags.find(tag => tag.name === name)?.content ?? new Uint8Array()
  const colours = primaries.flatMap(name => [8, 12, 16].map(at => viewOf(of(name)).getInt32(at) / 65536))
  const isNear = colours.every((value, index) => Math.abs(value - (srgb[index] ?? 0)) < 0.002)
  const samples = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95]
  return isNear && curves.every(name => samples.every(x => Math.abs(curveAt(of(name), x) - srgbCurve(x)) < 0.004))
}

const srgbCurve = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)

function curveAt(curve: Uint8Array, x: number): number {
  const view = viewOf(curve)
  const number = (index: number) => view.getInt32(12 + 4 * index) / 65536
  if (latin1(curve.subarray(0, 4)) === 'para') {
    const [g, a, b, c, d] = view.getUint16(8) === 3 ? [0, 1, 2, 3, 4].map(number) : [number(0), 1, 0, 0, 0]
    return x >= (d ?? 0) ? ((a ?? 1) * x + (b ?? 0)) ** (g ?? 1) : (c ?? 0) * x
  }
  const count = view.getUint32(8)
  if (count === 0) return x
  if (count === 1) return x ** (view.getUint16(12) / 256)
  return view.getUint16(12 + 2 * Math.round(x * (count - 1))) / 65535
}

/** A profile of these tags, named by its colour space only. */
function profileOf(original: Uint8Array, tags: readonly Tag[]): Uint8Array {
  const all = [{name: 'desc', content: description}, {name: 'cprt', content: copyright}, ...tags]
  const table = new Uint8Array(4 + 12 * all.length)
  viewOf(table).setUint32(0, all.length)
  let from = headLength + table.length
  const contents = all.map(({name, content}, index) => {
    table.set(latin1Bytes(name), 4 + 12 * index)
    viewOf(table).setUint32(8 + 12 * index, from)
    viewOf(table).setUint32(12 + 12 * index, content.length)
    const padded = joined([content, new Uint8Array(-content.length & 3)])
    from += padded.length
    return padded
  })
  return joined([headOf(original, from), table, ...contents])
}

/** A header with version, class and spaces of the original and illuminant D50, without makers, devices and dates. */
function headOf(original: Uint8Array, length: number): Uint8Array {
  const head = new Uint8Array(headLength)
  viewOf(head).setUint32(0, length)
  head.set([2, 0x40], 8)
  head.set(latin1Bytes('mntr'), 12)
  head.set(original.subarray(16, 20), 16)
  head.set(latin1Bytes('XYZ '), 20)
  head.set(latin1Bytes('acsp'), 36)
  head.set([0, 0, 0xf6, 0xd6, 0, 1, 0, 0, 0, 0, 0xd3, 0x2d], 68)
  return head
}

const copyright = latin1Bytes('text\0\0\0\0CC0\0')
/** Description tag of version 2, whose last parts may be empty (ICC.1:2001, 6.5.17). */
const description = joined([latin1Bytes('desc\0\0\0\0\0\0\0\x04RGB\0'), new Uint8Array(4 + 4 + 2 + 1 + 67)])
