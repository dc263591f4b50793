import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseFont, type ParsedFont} from '../../../../src/render/pdf/fonts/parse-font.js'
import {shapeWord, wordsOf} from '../../../../src/render/pdf/fonts/shape.js'
import {placeOf} from '../../../support/font-table.js'
import {halves} from '../../../support/halves.js'
import {cessTemplate} from '../../../support/template.js'
import {everyNth, isNightly} from '../../../support/nightly.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const faces = cessTemplate.fonts.map(({family, weight, italic, bytes, script}) => ({
  name: `${family} ${weight}${italic ? ' italic' : ''}`,
  ...{bytes, script},
}))
/** All that styles ask for, and the font's defaults. */
const features = ['', 'onum,pnum', 'lnum,pnum', 'lnum,tnum', 'onum,pnum,c2sc', 'lnum,pnum,c2sc']

/** Words of the samples and of the specimens in all languages, with marks of typography and without. */
const words = ['notes', 'tests/fixtures/publications/languages/notes'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .flatMap(name => wordsOf(readFileSync(join(root, folder, name), 'utf8').replaceAll(/\s+/g, ' '))),
)
const all = [
  ...new Set(words.flatMap(word => [word, word.trim().toUpperCase(), `«\u00A0${word.replaceAll("'", '’')}`])),
]
/** Some of them, from all languages: to shape each whole, in each face and with all features, takes minutes. */
const some = (share: number): readonly string[] => all.filter((_, index) => index % Math.ceil(all.length / share) === 0)

/** As fontkit shapes it whole: what readers, renderers and rulers see of a glyph. */
const told = ({glyphs, positions}: Pick<ReturnType<ParsedFont['layOut']>, 'glyphs' | 'positions'>) =>
  glyphs.map(({id, codePoints}, index) => ({id, codePoints, ...positions[index]}))
const judged = (font: ParsedFont, word: string, tags: string) =>
  told(
    font.layOut(
      font.file.hasGlyphForCodePoint(0x2011) ? word : word.replaceAll('\u2011', '-'),
      tags ? tags.split(',') : [],
    ),
  )

/** A font whose table nobody finds. */
function without(bytes: Uint8Array, tag: string): Uint8Array {
  // A `Buffer` would be the same bytes.
  const changed = Uint8Array.from(bytes)
  changed[placeOf(bytes, tag).record] = 'x'.charCodeAt(0)
  return changed
}

describe('the shape of a word', () => {
  it.each(faces.filter(({script}) => !script))(
    'is that of fontkit for words of the samples and of all languages: $name',
    {tags: 'slow'},
    ({bytes}) => {
      const font = parseFont(bytes.slice())
      for (const tags of features) {
        const wrong = some(isNightly ? 1500 : 60).filter(word => {
          const shape = shapeWord(font, word, tags)
          return JSON.stringify(told(shape)) !== JSON.stringify(judged(font, word, tags))
        })
        expect(wrong).toEqual([])
      }
    },
  )

  for (const {cases, speed} of halves(faces, 23))
    it.each(cases)('is that of fontkit for whatever the font has characters for: $name', speed, ({bytes}) => {
      const font = parseFont(bytes.slice())
      const likely = [...'fijlItJÍŀ·ïїії1⁄/½’“.,-–( AVTo\u00A0\u202F\u0301\u0328\u0308ςσ'].map(sign => sign)
      const sign = fc.oneof(
        fc.constantFrom(...likely),
        fc.constantFrom(...font.file.characterSet.map(code => String.fromCodePoint(code))),
      )
      const word = fc.string({unit: sign, minLength: 1, maxLength: 12})
      fc.assert(
        fc.property(word, fc.constantFrom(...features), (text, tags) => {
          expect(told(shapeWord(font, text, tags))).toEqual(judged(font, text, tags))
        }),
        {numRuns: isNightly ? 3000 : 100},
      )
    })

  for (const {cases, speed} of halves(
    ['l·l', 'L·L', 'ïї', 'її', 'ÍJ', 'íj', 'office', 'fjord', 'i\u0328\u0301', '1⁄2', '6∕7', 'Kazakhстан', '12 % '],
    4,
  ))
    it.each(cases)('is that of fontkit where letters mind each other: %s', speed, word => {
      for (const {bytes} of faces) {
        const font = parseFont(bytes)
        for (const tags of features) expect(told(shapeWord(font, word, tags))).toEqual(judged(font, word, tags))
      }
    })

  it.each(faces.filter(({script}) => !script).slice(0, isNightly ? 6 : 1))(
    'is that of fontkit for each two signs: $name',
    {tags: 'slow'},
    ({bytes}) => {
      const font = parseFont(bytes.slice())
      const signs = [...'AVTWYLPfijlrtvy.,:;’«»“-–/()01479eé\u00A0\u202F']
      const pairs = signs.flatMap(one => signs.map(two => one + two))
      const wrong = pairs.filter(
        pair => JSON.stringify(told(shapeWord(font, pair, ''))) !== JSON.stringify(judged(font, pair, '')),
      )
      expect(wrong).toEqual([])
    },
  )

  for (const {cases, speed} of halves(['GSUB', 'GPOS', 'GDEF'], 3))
    it.each(cases)('is that of fontkit in a font without %s', speed, tag => {
      const looked = everyNth(
        faces.filter(({script}) => !script),
        4,
      )
      for (const {bytes} of looked) {
        const font = parseFont(without(bytes, tag))
        for (const word of ['office', 'AVATAR', 'ΑΥΤΟ', '1 234', 'í', 'affluent'])
          for (const tags of features) expect(told(shapeWord(font, word, tags))).toEqual(judged(font, word, tags))
      }
    })

  it('is read from the file for nearly all words, without fontkit', () => {
    const parsed = parseFont((faces[0]?.bytes ?? new Uint8Array()).slice())
    let asked = 0
    const layOut: ParsedFont['layOut'] = (text, ...rest) => {
      asked++
      return parsed.layOut(text, ...rest)
    }
    const long = some(1500).filter(word => word.length > 2)
    for (const word of long) shapeWord({...parsed, layOut}, word, 'onum,pnum')
    expect(asked / long.length).toBeLessThan(0.02)
  })
})
