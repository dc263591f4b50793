import {inflateSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {checkPng} from '../../src/io/check-png.js'
import {palettePng} from '../../src/io/palette-png.js'
import {Resvg} from '@resvg/resvg-js'
import {randomFrom} from '../support/random-publication.js'

/** A picture whose pixels are some of so many colours, by chance. */
function picture(seed: number, colors: number, {width = 40, height = 30, opacity = 255} = {}) {
  const random = randomFrom(seed)
  const known = Array.from({length: colors}, (_, at) => [at & 255, at >> 8, random(256), opacity])
  const all = Array.from({length: width * height}, (_, at) => known[at < colors ? at : random(colors)] ?? [])
  return {width, height, pixels: Uint8Array.from(all.flat())}
}

/** The pixels that another reader finds in a PNG. */
function seenIn(png: Uint8Array, {width, height}: {readonly width: number; readonly height: number}): Uint8Array {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">${image}</svg>`
  return new Uint8Array(new Resvg(svg).render().pixels)
}

describe('a PNG with a palette', () => {
  it.each([1, 2, 3, 16, 255, 256])('shows the same pixels, of %i colours', colors => {
    const drawn = picture(colors, colors)
    const png = palettePng(drawn) ?? new Uint8Array()
    checkPng(png)
    expect(seenIn(png, drawn)).toEqual(drawn.pixels)
  })

  it('shows the same pixels where it is written quickly, and rows that are alike', () => {
    const above = picture(7, 200)
    const row = above.width * 4
    const rows = Array.from({length: above.height}, (_, y) => above.pixels.subarray(y * row, (y + 1) * row))
    const alike = rows.flatMap(one => [one, one, one])
    const pixels = Uint8Array.from(alike.flatMap(one => [...one]))
    const drawn = {width: above.width, height: above.height * 3, pixels}
    for (const packing of ['small', 'quick'] as const) {
      const png = palettePng(drawn, packing) ?? new Uint8Array()
      checkPng(png)
      expect(seenIn(png, drawn)).toEqual(pixels)
    }
  })

  it('is of pixels that stand anywhere in memory, and of colours that are hard to tell apart', () => {
    const colors = Array.from({length: 256}, (_, at) => [0, 0, at, 255])
    const pixels = Uint8Array.from([9, ...colors.flat()]).subarray(1)
    const drawn = {width: 16, height: 16, pixels}
    expect(seenIn(palettePng(drawn) ?? new Uint8Array(), drawn)).toEqual(Uint8Array.from(pixels))
    const black = {width: 2, height: 1, pixels: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 255)}
    expect(palettePng(black)).toBeUndefined()
  })

  it('is of any size', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 17],
      [300, 1],
    ] as const) {
      const drawn = picture(1, 1, {width, height})
      expect(seenIn(palettePng(drawn) ?? new Uint8Array(), drawn)).toEqual(drawn.pixels)
    }
  })

  it('is none of more colours, or of what is transparent', () => {
    expect(palettePng(picture(1, 257))).toBeUndefined()
    expect(palettePng(picture(1, 4, {opacity: 254}))).toBeUndefined()
  })

  it('has rows without filters, one byte a pixel', () => {
    const png = palettePng(picture(1, 9, {width: 5, height: 2})) ?? new Uint8Array()
    const at = Buffer.from(png).indexOf('IDAT')
    const length = Buffer.from(png).readUInt32BE(at - 4)
    const rows = inflateSync(png.subarray(at + 4, at + 4 + length))
    expect([rows.length, rows[0], rows[6]]).toEqual([12, 0, 0])
  })
})
