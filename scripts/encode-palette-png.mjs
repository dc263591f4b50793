import {crc32, deflateSync} from 'node:zlib'

/** Colours of a palette, at most (PNG, 11.2.2). */
const mostColors = 256

/** Write a picture of four bytes a pixel as a PNG with a palette, without transparency; colours that are not in it become the nearest that is. */
export function encodePalettePng({width, height, data}) {
  const counts = new Map()
  for (let at = 0; at < data.length; at += 4) {
    const color = colorAt(data, at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const palette = choosePalette([...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color))
  const indexes = new Map(palette.map((color, index) => [color, index]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const color = colorAt(data, (y * width + x) * 4)
      if (!indexes.has(color)) indexes.set(color, nearest(palette, color))
      rows[y * (width + 1) + 1 + x] = indexes.get(color)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colors = Buffer.from(palette.flatMap(color => [color >> 16, (color >> 8) & 255, color & 255]))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const image = deflateSync(rows, {level: 9, memLevel: 9})
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', image),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours, then those that are farthest from all that were chosen: a small red stays red. */
function choosePalette(colors) {
  const palette = colors.slice(0, mostColors / 2)
  const rest = colors.slice(palette.length)
  const gaps = rest.map(color => Math.min(...palette.map(chosen => distance(chosen, color))))
  while (palette.length < mostColors && palette.length < colors.length) {
    const farthest = gaps.reduce((best, gap, index) => (gap > (gaps[best] ?? 0) ? index : best), 0)
    const color = rest[farthest]
    palette.push(color)
    for (const [index, other] of rest.entries()) gaps[index] = Math.min(gaps[index], distance(color, other))
  }
  return palette
}

function distance(one, other) {
  const [r, g, b] = [16, 8, 0].map(shift => ((one >> shift) & 255) - ((other >> shift) & 255))
  return r * r + g * g + b * b
}

const colorAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2]

const nearest = (palette, color) =>
  palette.reduce(
    (best, candidate, index) => (distance(candidate, color) < distance(palette[best], color) ? index : best),
    0,
  )

/** PNG, 5.3. */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
