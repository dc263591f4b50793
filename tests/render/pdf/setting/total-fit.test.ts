import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Box} from '../../../../src/render/pdf/setting/boxes.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {beginningAt, costOf, hyphenCost} from '../../../../src/render/pdf/setting/line-cost.js'
import {totalFit, type Measure} from '../../../../src/render/pdf/setting/total-fit.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'

const numRuns = Math.min(3000, Number(process.env['CESS_PROPERTY_RUNS'] ?? 150))
const run = {text: '', style: styles.role('body').base}

/** A box of so many letters, and how it ends. */
const boxOf = (letters: number, end: Box['end']): Box => ({
  ...{run, at: 0, level: 0, tied: 0, end, text: 'x'.repeat(letters)},
  widthPt: letters * 5 + (end === 'space' ? 3 : 0),
  trimPt: end === 'space' ? 3 : 0,
  hyphenPt: end === 'hyphen' ? 4 : 0,
  spaces: end === 'space' ? 1 : 0,
})

const sum = (boxes: readonly Box[], of: 'widthPt' | 'spaces' | 'tied'): number =>
  boxes.reduce((total, box) => total + box[of], 0)

/** Words with a hyphen of their own, by the places of their boxes. */
function compounds(boxes: readonly Box[]): ReadonlySet<number> {
  const found = new Set<number>()
  let word: number[] = []
  boxes.forEach(({end}, at) => {
    word.push(at)
    if (end === 'space') word = []
    else if (end === 'dash') for (const one of word) found.add(one)
    else if (word.some(one => boxes[one]?.end === 'dash')) found.add(at)
  })
  return found
}

/** Cost of lines, each looked at by itself. */
function costIn(boxes: readonly Box[], {firstPt, otherPt, justify}: Measure, cuts: readonly number[]): number {
  const spacePt = 3
  let hyphens = 0
  return cuts.reduce((total, to, index) => {
    const from = cuts[index - 1] ?? 0
    const [line, box] = [boxes.slice(from, to), boxes[to - 1]]
    if (!box) return Infinity
    const naturalPt = sum(line, 'widthPt') - box.trimPt + box.hyphenPt
    const measurePt = from === 0 ? firstPt : otherPt
    const gaps = sum(line, 'spaces') - box.spaces
    const rest = boxes.slice(to)
    const stop = rest.findIndex(({end}) => end !== 'none')
    const behind = rest[stop]
    const candidate = {
      ...{from, to, box, naturalPt, measurePt, gaps, spacePt, spaces: gaps + sum(line, 'tied')},
      slackPt: measurePt - naturalPt,
      last: to === boxes.length,
      hasAddress: false,
      next: beginningAt(boxes, to),
      nextPt: behind ? sum(rest.slice(0, stop + 1), 'widthPt') - behind.trimPt + behind.hyphenPt : sum(rest, 'widthPt'),
      isInCompound: box.end === 'hyphen' && compounds(boxes).has(to - 1),
    }
    const cost = costOf(candidate, justify) + hyphenCost(candidate, Math.min(hyphens, 2), justify)
    hyphens = box.end === 'hyphen' ? hyphens + 1 : 0
    return total + cost
  }, 0)
}

/** All ways to cut boxes into lines. */
function* waysFrom(boxes: readonly Box[], from = 0): Generator<readonly number[]> {
  if (from === boxes.length) yield []
  for (let to = from + 1; to <= boxes.length; to++)
    if (boxes[to - 1]?.end !== 'none' || to === boxes.length)
      for (const rest of waysFrom(boxes, to)) yield [to, ...rest]
}

/** Cost of lines of which one is wider than the column. */
const overfull = 1e8

const texts = fc
  .array(
    fc.record({
      letters: fc.integer({min: 1, max: 7}),
      end: fc.constantFrom<Box['end']>('space', 'hyphen', 'hyphen', 'dash', 'none'),
    }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map(parts => parts.map(({letters, end}, at) => boxOf(letters, at === parts.length - 1 ? 'none' : end)))

describe('totalFit', () => {
  it('finds no dearer line ends than there are', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({min: 20, max: 90}),
        fc.integer({min: 0, max: 15}),
        fc.boolean(),
        (boxes, widthPt, indentPt, justify) => {
          const measure = {firstPt: widthPt - indentPt, otherPt: widthPt, justify}
          const least = Math.min(...[...waysFrom(boxes)].map(cuts => costIn(boxes, measure, cuts)))
          fc.pre(least < overfull)
          expect(costIn(boxes, measure, totalFit(boxes, measure))).toBeCloseTo(least, 6)
        },
      ),
      {numRuns},
    )
  })

  it.each([
    ['of a sentence', [boxOf(3, 'dash'), boxOf(3, 'dash'), boxOf(1, 'space'), boxOf(6, 'none')], [2, 4]],
    ['of one word', [boxOf(3, 'dash'), boxOf(4, 'dash'), boxOf(7, 'none')], [2, 3]],
  ])('has the shortest last line of those that cost the same: %s', (_, boxes, cuts) => {
    expect(totalFit(boxes, {firstPt: 60, otherPt: 60, justify: true})).toEqual(cuts)
  })

  it.each([false, true])('ends lines that are too long by a hair, justified %s', justify => {
    const measure = {firstPt: 34.995, otherPt: 34.995, justify}
    expect(totalFit([boxOf(7, 'dash'), boxOf(7, 'none')], measure)).toEqual([1, 2])
  })

  const words = {
    de: 'Das Wasser- und Schifffahrtsamt bestätigte die Sperrung der Fahrrinne vor Wilhelmshaven, Generalsekretär Hohenlohe wurde um acht Uhr unterrichtet. Zwischen den Küstenländern verliefen die Zuständigkeitsübertragungen reibungslos, während Wiederinbetriebnahme und Versorgungssicherheit geprüft wurden.',
    en: 'An unsigned petition for a national referendum on connectivity circulated for a fortnight, with unverifiable signatures and no collector.',
    fr: 'Les deux liaisons, posées en 2011 et en 2016 par le même sous-traitant, suivaient un tracé différent sur le papier, mais partageaient la même tranchée.',
    ru: '14 марта 2026 г. в 6:40 диспетчерская служба порта сообщила об отключении 12 500 абонентов на побережье. Ещё в XVIII–XIX вв. торговые компании вели реестры в двух экземплярах, один из которых хранился в Петербурге, другой – в Архангельске. По словам заместителя директора, расследование продолжается.',
  }
  const columns = Array.from({length: 61}, (_, index) => 280 + 1.25 * index)
  const set = async (lang: string, text: string) => {
    const hyphenation = await loadHyphenation([lang])
    const node = textNode([{...run, text, lang}], {align: 'justify', hyphenate: true})
    return columns.map(columnPt => ({columnPt, lines: linesOf(node, columnPt, hyphenation)}))
  }

  /** Of all columns, how many have such lines. */
  const share = async (lang: keyof typeof words, isSuch: (texts: readonly string[]) => boolean) => {
    const all = await set(lang, words[lang])
    return (
      all.filter(({lines}) => isSuch(lines.map(line => `${lineText(line)}${line.segments.at(-1)?.hyphen ? '|' : ''}`)))
        .length / all.length
    )
  }

  it.each([
    ['de', 0.1],
    ['ru', 0.01],
  ] as const)('hardly makes a ladder of three hyphens: %s', async (lang, most) => {
    const isLadder = (texts: readonly string[]) => /\|{3}/.test(texts.map(text => text.at(-1)).join(''))
    expect(await share(lang, isLadder)).toBeLessThan(most)
  })

  it.each(['en', 'fr'] as const)('ends with no end of a word where it can: %s', async lang => {
    const isEnd = (texts: readonly string[]) =>
      texts.at(-2)?.endsWith('|') === true && texts.at(-1)?.includes(' ') === false
    expect(await share(lang, isEnd)).toBe(0)
  })

  it('divides a word with a hyphen there rather than beside it', async () => {
    expect(await share('fr', texts => texts.join('').includes('sous-trai-|'))).toBeLessThan(0.25)
  })

  it('fills the line before a sum, as before a date', async () => {
    const sums =
      'Der Schaden beläuft sich nach allem auf 12\u00A0500\u00A0000\u00A0€, d.\u00A0h. auf ein Viertel des Umsatzes.'
    for (const {columnPt, lines} of await set('de', sums))
      for (const line of lines.slice(0, -1)) expect(line.widthPt).toBeCloseTo(columnPt, 3)
  })
})
