import {afterEach, describe, expect, it, vi} from 'vitest'
import {Shelf} from '../../../../src/model/shelf.js'
import {runSegments, type Line, type TextNode} from '../../../../src/render/pdf/node.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {Paragraph} from '../../../../src/render/pdf/setting/paragraph.js'
import {Texts} from '../../../../src/render/pdf/setting/texts.js'
import {drawing} from '../../../support/edited-document.js'
import {lineText, styles, textNode} from '../../../support/paragraph-of.js'
import {textsSet} from '../../../support/texts-set.js'

const rules = {lang: 'fr', hyphenation: await loadHyphenation(['fr'])}
const {base} = styles.role('body')

afterEach(() => {
  vi.restoreAllMocks()
})

/** A printing that asks for the lines of texts in columns, by words and width in points. */
function printing(
  shelf: Shelf | undefined,
  asked: readonly (readonly [words: string, columnPt: number])[],
): readonly string[] {
  const set = textsSet()
  const texts = new Texts(rules, shelf)
  for (const [words, columnPt] of asked) texts.of(textNode(words, {align: 'justify'})).lines(columnPt)
  texts.keep()
  const found = set()
  vi.restoreAllMocks()
  return found
}

describe('texts of one printing', () => {
  it('are set once where they say the same, each with its own runs', () => {
    const lines = vi.spyOn(Paragraph.prototype, 'lines')
    const texts = new Texts(rules)
    const nodes = [1, 2].map(note =>
      textNode([
        {text: 'Un câble ', style: base},
        {text: 'rompu', style: base, note, anchor: `a-${note}`},
      ]),
    )
    const set = nodes.map(node => texts.of(node).lines(200))
    expect(set.map(([line]) => line?.notes)).toEqual([[1], [2]])
    expect(set.map(([line]) => line?.node)).toEqual(nodes)
    expect(set.map(([line]) => line && runSegments(line).at(-1)?.run)).toEqual(nodes.map(({text}) => text[1]))
    expect(lines).toHaveBeenCalledOnce()
  })

  it('have the same lines whenever they are asked for', () => {
    const texts = new Texts(rules)
    const node = textNode('Un câble est rompu, et nul ne sait lequel.')
    const text = texts.of(node)
    expect(texts.of(node)).toBe(text)
    expect(text.lines(90)).toBe(text.lines(90))
    expect(text.lines(90)).toHaveLength(text.count(90))
  })

  it('are measured once, and hold no pieces of words once they are set', () => {
    const [narrowest, count, lines] = [
      vi.spyOn(Paragraph.prototype, 'narrowestPt', 'get'),
      vi.spyOn(Paragraph.prototype, 'count'),
      vi.spyOn(Paragraph.prototype, 'lines'),
    ].map(({mock}) => mock.contexts)
    const text = new Texts(rules).of(textNode('Un câble est rompu.'))
    expect(text.narrowestPt).toBeLessThan(text.widestPt)
    for (const columnPt of [40, 50]) text.count(columnPt)
    text.lines(40)
    expect(new Set([...(narrowest ?? []), ...(count ?? []), ...(lines ?? [])]).size).toBe(1)
    text.count(60)
    expect(count?.at(-1)).not.toBe(lines?.[0])
  })
})

it('keeps the language of a document where no word of a text is divided', () => {
  const node = textNode([{text: 'Άρθρο', style: {...base, capitals: true}}], {dividing: 'never'})
  const [line] = new Texts({...rules, lang: 'el'}).of(node).lines(100)
  expect(line && lineText(line)).toBe('ΑΡΘΡΟ')
})

it('divides words with a capital where a text asks for it, alone', () => {
  const texts = new Texts(rules)
  const widthPt = (dividing: Pick<TextNode, 'dividing'>) =>
    texts.of(textNode('Interconnexion', {hyphenate: true, ...dividing})).narrowestPt
  expect(widthPt({})).toBe(widthPt({dividing: 'never'}))
  expect(widthPt({dividing: 'capitals'})).toBeLessThan(widthPt({}))
})

describe('what the last printing asked', () => {
  it('is known, and what it did not ask is forgotten', () => {
    const shelf = new Shelf()
    expect(
      printing(shelf, [
        ['un', 100],
        ['deux', 100],
      ]),
    ).toEqual(['un', 'deux'])
    expect(printing(shelf, [['un', 100]])).toEqual([])
    expect(
      printing(shelf, [
        ['un', 100],
        ['deux', 100],
      ]),
    ).toEqual(['deux'])
    expect(
      printing(shelf, [
        ['un', 90],
        ['deux', 100],
      ]),
    ).toEqual(['un'])
    expect(
      printing(shelf, [
        ['un', 100],
        ['deux', 100],
      ]),
    ).toEqual(['un'])
  })

  it('is known of widths, each as it was', () => {
    const shelf = new Shelf()
    const widths = () => {
      const texts = new Texts(rules, shelf)
      const {narrowestPt, widestPt} = texts.of(textNode('un câble'))
      texts.keep()
      return [narrowestPt, widestPt]
    }
    const first = widths()
    const set = textsSet()
    expect(widths()).toEqual(first)
    expect(set()).toEqual([])
    expect(new Set(first).size).toBe(2)
  })

  it('stays known where a printing did not end', () => {
    const shelf = new Shelf()
    printing(shelf, [['un', 100]])
    new Texts(rules, shelf).of(textNode('deux')).lines(100)
    expect(printing(shelf, [['un', 100]])).toEqual([])
  })

  it('is not known to another document', () => {
    printing(new Shelf(), [['un', 100]])
    expect(printing(new Shelf(), [['un', 100]])).toEqual(['un'])
    for (let time = 0; time < 2; time++) expect(printing(undefined, [['un', 100]])).toEqual(['un'])
  })
})

const draw = drawing(5)
const vocabulary = ['câble', 'interconnexion', 'de', '62\u00A0%', 'Pointe-Noire', 'https://example.org/a/b', '—', 'à\n']
const words = () => Array.from({length: 1 + draw(12)}, () => vocabulary[draw(vocabulary.length)]).join(' ')
const aligns = ['left', 'right', 'balance', 'justify'] as const

function randomText(): TextNode {
  const text = Array.from({length: 1 + draw(3)}, (_, note) => ({
    text: `${words()} `,
    style: base,
    ...(draw(3) === 0 && {note}),
    ...(draw(6) === 0 && {code: true}),
  }))
  return textNode(text, {
    align: aligns[draw(4)] ?? 'left',
    leadingPt: 10 + draw(9),
    ...(draw(2) && {hyphenate: true}),
    ...(draw(3) === 0 && {indentPt: 12}),
    ...(draw(3) === 0 && {hangPt: 15}),
    ...(draw(3) === 0 && {dividing: 'never' as const}),
    ...(draw(5) === 0 && {turned: {roomPt: 9, color: '#000000'}}),
  })
}

/** The lines of a text, told by nothing but the text and the column. */
function linesAlone(node: TextNode, alone: Paragraph, columnPt: number): readonly Line[] {
  return alone.lines(columnPt).map(({indentPt, ...line}) => ({
    ...line,
    node,
    notes: line.segments.flatMap(({at}) => node.text[at]?.note ?? []),
    shiftPt: indentPt + (node.align === 'right' ? columnPt - indentPt - line.widthPt : 0),
  }))
}

it('sets a text that has room in its column as if the column were all that it knew', () => {
  for (let round = 0; round < 200; round++) {
    const node = randomText()
    const text = new Texts(rules).of(node)
    const alone = new Paragraph(node, node.dividing ? {...rules, hyphenation: new Map()} : rules)
    const indentPt = Math.max(node.indentPt ?? 0, node.hangPt ?? 0)
    const hairs = [-0.02, 0, 0.005, 0.02, 1].map(hairPt => alone.widestPt + indentPt + hairPt)
    for (const columnPt of [...hairs, 60 + draw(400)]) {
      const expected = linesAlone(node, alone, columnPt)
      const found = text.lines(columnPt)
      expect(found, `${JSON.stringify(node.text.map(run => run.text))} in ${columnPt}`).toEqual(expected)
      expect(text.count(columnPt)).toBe(expected.length)
    }
  }
})

it('takes no column for one with room by the last digit of a sum', () => {
  const node = textNode('devant rompu sous-marins Pointe-Noire', {align: 'balance'})
  const alone = new Paragraph(node, rules)
  const columnPt = alone.widestPt * (1 + Number.EPSILON)
  expect(columnPt).toBeGreaterThan(alone.widestPt)
  expect(new Texts(rules).of(node).lines(columnPt)).toEqual(linesAlone(node, alone, columnPt))
})
