import {beforeAll, describe, expect, it} from 'vitest'
import type {Block, Column, Table} from '../../../../src/model/blocks.js'
import {goesAlong, onSheet} from '../../../../src/render/pdf/definition/blocks/on-sheet.js'
import type {Place} from '../../../../src/render/pdf/definition/blocks/setting.js'
import {geometryOf} from '../../../../src/render/pdf/definition/geometry.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {Texts} from '../../../../src/render/pdf/setting/texts.js'
import {styles} from '../../../support/paragraph-of.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heading, line, paragraph} from '../../../support/sample-parts.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {cessTemplate} from '../../../support/template.js'

let setting: Place

beforeAll(async () => {
  const texts = new Texts({lang: 'fr', hyphenation: await loadHyphenation(['fr'])})
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  const document = sampleAlert
  const kit = {document, publication: samplePublication, template: cessTemplate, geometry, styles, texts}
  setting = {kit, role: 'body', widthPt: geometry.text, place: 'body', justify: true}
})

/** A table of one row with a word in each of its columns. */
function table(count: number, word: string): Table {
  const columns = Array.from({length: count}, (): Column => ({align: 'left', numeric: false, head: line('A')}))
  return {type: 'table', id: 'tab-1', columns, rows: [columns.map(() => line(word))]}
}

const sizes = ({sized}: ReturnType<typeof onSheet>) => sized.cells.flat().map(({node}) => node.base.sizePt)

describe('onSheet', () => {
  it.each([
    // Whole words in letters that are large enough, divided ones, on a sheet on its side; and what has room nowhere.
    [6, 'gouvernement', 'whole', false],
    [8, 'intergouvernementales', 'whole', false],
    [13, 'intergouvernementales', 'whole', true],
    [3, '0123456789abcdef'.repeat(16), 'cut', false],
    [12, '0123456789abcdef'.repeat(2), 'cut', true],
    [36, 'intergouvernementales', 'tiny', true],
  ])('sets %i columns of “%s”: %s', (count, word, words, isLandscape) => {
    const found = onSheet(table(count, word), setting)
    expect([found.sized.words, found.isLandscape]).toEqual([words, isLandscape])
    expect(Math.min(...sizes(found)) >= 7.5).toBe(words !== 'tiny')
    const {sheet, full} = found.kit.geometry
    expect(sheet.width > sheet.height).toBe(isLandscape)
    expect(full).toBeCloseTo(sheet.width - sheet.left - sheet.right)
  })

  it.each([
    // Ten columns of numbers leave a text beside them no room; four do, and so does a sheet on its side.
    [10, true],
    [4, false],
  ])('turns the sheet for a text beside %i columns of long words: %s', (count, isTurned) => {
    const {columns, rows} = table(count, 'interopérable')
    const long = line('Les équipes ont appris à vivre avec ce silence, et l’exercice montre ce qu’il coûte. '.repeat(2))
    const wordy = {...table(count, ''), columns: [...columns.slice(1), ...columns.slice(0, 1)]}
    const found = onSheet({...wordy, rows: rows.map(row => [...row.slice(1), long])}, setting)
    expect(found.isLandscape).toBe(isTurned)
    expect(found.sized.words).toBe('whole')
  })

  it.each([
    // One long word under the other: the more of them, the sooner the sheet turns. Where rows are few, most of it would be blank.
    [3, 5, false],
    [5, 5, false],
    [8, 5, true],
    [8, 1, false],
    [12, 1, true],
  ])('sets cells of %i long words in %i rows, on a sheet on its side: %s', (count, rows, isTurned) => {
    const word = 'responsabilité'
    const wordy = table(5, Array.from({length: count}, () => word).join(' '))
    const found = onSheet({...wordy, rows: Array.from({length: rows}, () => wordy.rows[0] ?? [])}, setting)
    expect(found.isLandscape).toBe(isTurned)
    expect(sizes(found)).toEqual(sizes(found).map(() => 9))
  })

  it('turns the sheet for nothing inside other blocks', () => {
    expect(onSheet(table(13, 'intergouvernementales'), {...setting, place: 'inside'}).isLandscape).toBe(false)
  })
})

describe('goesAlong', () => {
  const [wide, narrow] = [table(13, 'intergouvernementales'), table(3, 'non')]
  const [section, part] = [heading(2, 'a', 'Annexe'), heading(3, 'b', 'Relevé')]
  it.each<readonly [string, readonly Block[], readonly boolean[]]>([
    ['a heading over nothing but a wide table', [section, wide], [true, false]],
    ['two of them', [section, part, wide, section], [true, true, false, false]],
    ['not one with text under it', [section, wide, paragraph('Texte.')], [false, false, false]],
    ['nor one of a table that has room', [section, narrow], [false, false]],
    ['nor one of nothing', [section], [false]],
  ])('takes along %s', (_, all, along) => {
    expect(all.map((_block, index) => goesAlong(all, index, setting))).toEqual(along)
  })
})
