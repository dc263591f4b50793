import {constants, crc32, deflateSync, type ZlibOptions} from 'node:zlib'

/** A picture: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Asked once: the library copies them for whoever asks. */
  readonly pixels: Uint8Array
}

/** Colours of a palette, at most (PNG 3, 11.2.2). */
const mostColors = 256
const opaque = 255

/** How a PNG is compressed: for those who get it, or for who writes many. */
type Packing = 'small' | 'quick'

const packings: Readonly<Record<Packing, ZlibOptions>> = {
  // A twelfth longer than at the highest level, and in an eighth of the time.
  small: {level: 5},
  // Another twelfth longer, and in a third of that: rows of one colour are told as such, and nothing else is looked for.
  quick: {level: 1, strategy: constants.Z_RLE, memLevel: 6},
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Bits of an index, indexes of a palette, and the only ways to compress, to filter and to come in rows (PNG 3, 11.2.1). */
const form = [8, 3, 0, 0, 0]

/**
 * A picture as a PNG with a palette, in about half of the bytes of one with a colour for each pixel, and the same to look at.
 *
 * @returns Undefined if it has more colours than a palette, or is transparent somewhere.
 * @see PNG 3, 11.2: https://www.w3.org/TR/png-3/
 */
export function palettePng({width, height, pixels}: Pixels, packing: Packing = 'small'): Uint8Array | undefined {
  const found = indexed({width, height, pixels})
  if (!found) return undefined
  const palette = found.colors.flatMap(at => [...pixels.subarray(at, at + 3)])
  return Buffer.concat([
    signature,
    chunk('IHDR', headOf(width, height)),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateSync(found.rows, packings[packing])),
    chunk('IEND', new Uint8Array()),
  ])
}

interface Indexed {
  /** Each begins with its filter: none. */
  readonly rows: Uint8Array
  /** Where each colour is met first, in bytes. */
  readonly colors: readonly number[]
}

/** The number of each pixel's colour, in the order in which they are met. */
function indexed({width, height, pixels}: Pixels): Indexed | undefined {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, width * height * 4)
  const own = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes
  const all = new Uint32Array(own.buffer, own.byteOffset, width * height)
  const colors = new Colors(pixels)
  const rows = new Uint8Array((width + 1) * height)
  const size = width * 4
  let [last, index] = [0, -1]
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // Half of the rows of a card are as the one above.
    if (y > 0 && bytes.compare(bytes, (from - width) * 4, from * 4, from * 4, from * 4 + size) === 0) {
      rows.copyWithin(to, to - width - 1, to)
      from += width
      to += width + 1
      continue
    }
    to++
    for (const end = from + width; from < end; from++, to++) {
      const color = all[from] ?? 0
      if (color !== last || index < 0) {
        last = color
        index = colors.indexOf(color, from * 4)
        if (index < 0) return undefined
      }
      rows[to] = index
    }
  }
  return {rows, colors: colors.firsts}
}

/** Some times as many places as there are colours: most are found at once. */
const places = 1024
/** Spreads neighbouring numbers (Knuth, The Art of Computer Programming 3, 6.4). */
const multiplier = 0x9e37_79b1

/** Numbers of colours. A `Map` takes half of the time that a card's PNG takes. */
class Colors {
  readonly firsts: number[] = []
  private readonly keys = new Uint32Array(places)
  /** From 1 on; 0 where a place is free. */
  private readonly numbers = new Uint16Array(places)

  constructor(private readonly pixels: Uint8Array) {}

  /** The number of the colour of a pixel; -1 if that is one too many, or not opaque. */
  indexOf(color: number, at: number): number {
    let place = Math.imul(color, multiplier) >>> 22
    for (; this.numbers[place]; place = (place + 1) % places) {
      if (this.keys[place] === color) return (this.numbers[place] ?? 0) - 1
    }
    if (this.firsts.length === mostColors || this.pixels[at + 3] !== opaque) return -1
    this.keys[place] = color
    this.numbers[place] = this.firsts.push(at)
    return this.firsts.length - 1
  }
}

function headOf(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(8 + form.length)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set(form, 8)
  return head
}

/** PNG 3, 5.3. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}
