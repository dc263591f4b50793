import {constants, crc32, deflateSync, type ZlibOptions} from 'node:zlib'

/** A picture: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Getter of the library that copies; read it once. */
  readonly pixels: Uint8Array
}

/** Colours of a palette, at most (PNG 3, 11.2.2). */
const mostColors = 256
const opaque = 255

/** Compression: small output or quick. */
type Packing = 'small' | 'quick'

const packings: Readonly<Record<Packing, ZlibOptions>> = {
  // A twelfth longer than at the highest level, and in an eighth of the time.
  small: {level: 5},
  // Another twelfth longer, and in a third of that: rows of one colour are told as such, and nothing else is looked for.
  quick: {level: 1, strategy: constants.Z_RLE, memLevel: 6},
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Bit depth, colour type palette, and the only methods of compression, filter and no interlace (PNG 3, 11.2.1). */
const form = [8, 3, 0, 0, 0]

/**
 * Encode a picture as a palette PNG, half the size of true colour and identical to look at; undefined if it has more colours than a palette, or
 * is transparent somewhere.
 *
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
  /** Each row begins with its filter type, none. */
  readonly rows: Uint8Array
  /** Byte offset of the first pixel of each colour. */
  readonly colors: readonly number[]
}

/** Palette index of each pixel, in order of first occurrence. */
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

/** Size of the hash table, several times the number of colours. */
const places = 1024
/** Spreads neighbouring numbers (Knuth, The Art of Computer Programming 3, 6.4). */
const multiplier = 0x9e37_79b1

/** Hash table of palette indexes; a `Map` takes half of a card's time. */
class Colors {
  readonly firsts: number[] = []
  private readonly keys = new Uint32Array(places)
  /** Index + 1; 0 for a free slot. */
  private readonly numbers = new Uint16Array(places)

  constructor(private readonly pixels: Uint8Array) {}

  /** Palette index of a pixel; -1 if there are too many colours or it is not opaque. */
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
