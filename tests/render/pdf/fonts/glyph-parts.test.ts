import type {PostHeader} from '#vendor/pdfmake/js/PDFDocument.js'
import {expect, it} from 'vitest'
import {componentsOf, glyphPartsOf} from '../../../../src/render/pdf/fonts/glyph-parts.js'
import {parseFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {Tables} from '../../../../src/render/pdf/fonts/tables.js'
import {placeOf} from '../../../support/font-table.js'
import {halves} from '../../../support/halves.js'
import {cessTemplate} from '../../../support/template.js'

/** fontkit's own, of which the project declares only what it uses. */
interface Judge {
  readonly postscriptName: string
  readonly post: PostHeader
  readonly numGlyphs: number
  readonly loca: {readonly offsets: readonly number[]}
  getGlyph(id: number): {
    readonly advanceWidth: number
    _getMetrics(): {readonly leftBearing: number}
    _decode(): {readonly components?: readonly {readonly glyphID: number; readonly pos: number}[]} | null
  }
}

const faces = cessTemplate.fonts.map(({family, weight, italic, bytes}) => ({
  name: `${family} ${weight}${italic ? ' italic' : ''}`,
  bytes,
}))

function judgeOf(bytes: Uint8Array): Judge {
  const {file} = parseFont(bytes)
  // Its classes, which it does not export.
  const Stream = file.stream.constructor as new (bytes: Uint8Array) => object
  return new (file.constructor as new (stream: object) => Judge)(new Stream(bytes))
}

it.each(faces)('names and slants are those that fontkit reads: $name', ({bytes}) => {
  const [{file}, judge] = [parseFont(bytes), judgeOf(bytes)]
  expect((file as unknown as Judge).postscriptName).toBe(judge.postscriptName)
  expect(judge.post).toMatchObject(file._tables.post ?? {})
})

it('names that would end where a file has them are made printable', () => {
  const [serif] = faces
  const font = Uint8Array.from(serif?.bytes ?? [])
  const view = new DataView(font.buffer)
  const {from} = placeOf(font, 'name')
  for (let left = view.getUint16(from + 2), at = from + 6; left > 0; left--, at += 12) {
    if (view.getUint16(at + 6) !== 6) continue
    const text = from + view.getUint16(from + 4) + view.getUint16(at + 10)
    for (const [index, sign] of [...'A(/é> #'].entries()) view.setUint16(text + index * 2, sign.codePointAt(0) ?? 0)
  }
  expect(parseFont(font).file.postscriptName).toMatch(/^A------[!-~]+$/)
})

for (const {cases, speed} of halves(faces, 11))
  it.each(cases)('widths and outlines of all glyphs are those that fontkit reads: $name', speed, ({bytes}) => {
    const judge = judgeOf(bytes)
    const {metricsOf, outlineOf} = glyphPartsOf(new Tables(bytes))
    const ids = Array.from({length: judge.numGlyphs}, (_, id) => id)
    const told = ids.map(id => {
      const outline = outlineOf(id)
      return [metricsOf(id), outline.length, componentsOf(outline)]
    })
    const judged = ids.map(id => {
      const glyph = judge.getGlyph(id)
      const [from = 0, to = 0] = judge.loca.offsets.slice(id, id + 2)
      const components = glyph._decode()?.components ?? []
      // At the end of the file fontkit fails to read a box that is not there.
      const bearing = to > from ? glyph._getMetrics().leftBearing : metricsOf(id).bearing
      const advance = to > from ? glyph.advanceWidth : metricsOf(id).advance
      return [{advance, bearing}, to - from, components.map(({glyphID, pos}) => ({id: glyphID, at: pos}))]
    })
    expect(told).toEqual(judged)
  })
