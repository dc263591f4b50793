import assert from 'node:assert/strict'
import {describe, expect, it} from 'vitest'
import {facesOf} from '../../src/render/pdf/fonts/faces.js'
import {coverageOf} from '../../src/template/font-coverage.js'
import {cessTemplate, templateNamed} from '../support/template.js'

/** The same font, its maps of format 12 made unreadable. */
function withoutFormat12(bytes: Uint8Array): Uint8Array {
  // A Buffer’s `slice` would be the font itself, which other tests read too.
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  const tables = Array.from({length: view.getUint16(4)}, (_, index) => 12 + index * 16)
  const record = tables.find(at => view.getUint32(at) === 0x636d6170)
  assert(record !== undefined)
  const table = view.getUint32(record + 8)
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const map = table + view.getUint32(table + 8 + index * 8)
    if (view.getUint16(map) === 12) view.setUint16(map, 99)
  }
  return copy
}

describe('which characters a font has', () => {
  it.each(['cess', 'plain'])('is what the PDF finds, for every character and face of %s', {tags: 'slow'}, name => {
    const {fonts} = templateNamed(name)
    const faces = facesOf(fonts)
    expect(fonts.length).toBeGreaterThan(3)
    for (const {has, ...cut} of fonts) {
      const {file} = faces.find(cut).font
      const wrong = []
      for (let codePoint = 0x20; codePoint < 0x20000; codePoint++)
        if (has(codePoint) !== file.hasGlyphForCodePoint(codePoint)) wrong.push(codePoint.toString(16))
      expect(wrong).toEqual([])
    }
  })

  it('is read from the older map where there is no other', () => {
    const [first] = cessTemplate.fonts
    assert(first)
    const older = coverageOf(withoutFormat12(first.bytes))
    const wrong = []
    for (let codePoint = 0x20; codePoint < 0xffff; codePoint++)
      if (older(codePoint) !== first.has(codePoint)) wrong.push(codePoint.toString(16))
    expect(wrong).toEqual([])
    expect(older(0x41)).toBe(true)
  })

  it('is nothing where the file is no font, or cut', () => {
    const [first] = cessTemplate.fonts
    for (const bytes of [new Uint8Array(), new Uint8Array(100), first?.bytes.slice(0, 300) ?? new Uint8Array()])
      expect(coverageOf(bytes)(0x41)).toBe(false)
  })

  it('is nothing where each of many segments has all characters: they were looked up one by one', () => {
    const segments = 32_767
    const font = Buffer.alloc(56 + 8 * segments, 0)
    font.writeUInt16BE(1, 4)
    font.write('cmap', 12, 'latin1')
    font.writeUInt32BE(28, 20)
    font.writeUInt16BE(1, 30)
    font.writeUInt32BE(12, 36)
    font.writeUInt16BE(4, 40)
    font.writeUInt16BE(2 * segments, 46)
    font.fill(0xff, 54, 54 + 2 * segments)
    expect(coverageOf(font)(0x41)).toBe(false)
  })
})
