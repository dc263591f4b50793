import {beforeAll, describe, expect, it} from 'vitest'
import type {Column} from '../../../../src/model/blocks.js'
import {sizedToFit} from '../../../../src/render/pdf/definition/blocks/cells.js'
import {geometryOf} from '../../../../src/render/pdf/definition/geometry.js'
import type {Kit} from '../../../../src/render/pdf/definition/kit.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {Texts} from '../../../../src/render/pdf/setting/texts.js'
import {lineText, styles} from '../../../support/paragraph-of.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {line} from '../../../support/sample-parts.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {cessTemplate} from '../../../support/template.js'

const widthPt = 453.5
let kit: Kit

beforeAll(async () => {
  const texts = new Texts({lang: 'fr', hyphenation: await loadHyphenation(['fr'])})
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  kit = {document: sampleAlert, publication: samplePublication, template: cessTemplate, geometry, styles, texts}
})

/** Columns of words, under heads of one letter. */
const columnsOfWords = (count: number) =>
  Array.from({length: count}, (): Column => ({align: 'left', numeric: false, head: line('A')}))

/** A table of one row. */
const sized = (...values: readonly string[]) =>
  sizedToFit({columns: columnsOfWords(values.length), rows: [values.map(value => line(value))]}, kit, widthPt)

const sizeOf = ({cells}: ReturnType<typeof sized>) => cells[0]?.[0]?.node.base.sizePt
const linesIn = ({cells}: ReturnType<typeof sized>, columnPt: number) =>
  (cells[1]?.[0]?.lines(columnPt) ?? []).map(lineText)

describe('sizedToFit', () => {
  it('leaves a table that has room as the brand sets it', () => {
    expect(sizeOf(sized('Responsabilité', 'Télécommunications'))).toBe(9)
  })

  it('gives a column of one or two words to a line what others can spare', () => {
    const long = 'Interconnexion des infrastructures '.repeat(14)
    const table = sized('Oui', long, 'Non')
    const [first = 0, wide = 0] = table.widths
    expect(sizeOf(table)).toBe(9)
    expect(wide).toBeGreaterThan(first * 2)
  })

  it('keeps the first column where text begins, unless the rows are much higher for it', () => {
    const [short, long] = [
      'Une phrase de quelques mots',
      'Une phrase de quelques mots, et une autre, pour dire le reste',
    ]
    const startOf = ({widths, gap}: ReturnType<typeof sized>) => (widths[0] ?? 0) + gap
    expect(startOf(sized('1', short, short))).toBeCloseTo(kit.geometry.indent)
    expect(startOf(sized('1', long, short))).toBeLessThan(kit.geometry.indent / 2)
    const columns = columnsOfWords(3)
    const startWith = (...texts: readonly string[]) => {
      const rows = texts.map(words => [line('1'), line(words), line(short)])
      return startOf(sizedToFit({columns, rows}, kit, widthPt))
    }
    const longer = long.repeat(3)
    expect(startWith(longer, short, short, short, short)).toBeCloseTo(kit.geometry.indent)
    expect(startWith(longer, longer, short, longer, longer)).toBeLessThan(kit.geometry.indent / 2)
  })

  it('lets words begin where text does after a first column of numbers, too', () => {
    const columns = [true, false].map((numeric): Column => ({
      align: numeric ? 'right' : 'left',
      numeric,
      head: line('A'),
    }))
    const {widths, gap, indents} = sizedToFit({columns, rows: [[line('1'), line('Bénin')]]}, kit, widthPt)
    expect((widths[0] ?? 0) + gap + (indents[1] ?? 0)).toBeCloseTo(kit.geometry.indent)
  })

  it('makes letters smaller where two words of a line have room then, and not where they have none', () => {
    const tables = [10, 12, 14, 16, 18, 20].map(letters => {
      const words = `${'n'.repeat(letters)} `.repeat(20).trim()
      return sized('Responsabilité', 'Interconnexions', 'Désindustrialisation', 'Coordination', words)
    })
    const found = tables.map(table => sizeOf(table) ?? 0)
    expect(Math.min(...found)).toBeLessThan(9)
    expect(found).toContain(9)
    expect(tables.map(({cells}) => cells[1]?.[0]?.node.hyphenate)).toEqual(tables.map(() => undefined))
  })

  it('costs more with each line that a cell has beyond those that its words would fill', () => {
    const prices = [2, 4, 6, 8, 10, 12].map(count => {
      const words = 'responsabilité '.repeat(count).trim()
      return sized('Oui', words, words, words, words, words).price
    })
    expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    expect(new Set(prices).size).toBe(prices.length)
    expect(sized('Oui', 'Une phrase de quelques mots.', 'Non').price).toBe(0)
  })

  it('makes letters smaller before it divides words', () => {
    const table = sized(...Array.from({length: 6}, () => 'intergouvernement'))
    expect(sizeOf(table)).toBeLessThan(9)
    expect(table.cells[1]?.[0]?.node.hyphenate).toBeUndefined()
  })

  it('divides words, capitals and all, rather than set letters under 7.5 points', () => {
    const table = sized(...Array.from({length: 8}, () => 'Désindustrialisation'))
    expect(sizeOf(table)).toBe(7.5)
    expect(linesIn(table, 50)).toEqual([
      expect.stringMatching(/^Dés\p{L}+-$/u),
      expect.stringMatching(/^\p{L}*sation$/u),
    ])
  })

  it('sets a cell from the right that is one passage from there', () => {
    const hebrew = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('ביאליק')} as const
    const {cells} = sizedToFit({columns: columnsOfWords(2), rows: [[[hebrew], line('mot')]]}, kit, widthPt)
    expect(cells[1]?.map(({node}) => node.align)).toEqual(['right', 'left'])
  })

  it('cuts what has no syllables where it must', () => {
    const table = sized('0123456789abcdef'.repeat(8), 'oui')
    expect(sizeOf(table)).toBe(7.5)
    expect(linesIn(table, 300).join('')).toBe('0123456789abcdef'.repeat(8))
  })

  it('sets letters smaller still where not even a dozen of them would have room', () => {
    expect(sizeOf(sized(...Array.from({length: 20}, () => 'intergouvernementales')))).toBeLessThan(7.5)
  })
})
