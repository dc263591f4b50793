import {matchesOf} from '../../model/matches.js'
import {patternFor, patternOf} from '../../model/pattern-for.js'
import {BLANK, BREAKS, LETTERS} from '../characters.js'
import {whereFound} from '../outline.js'
import type {Placed} from '../spans.js'
import {end, era, start} from './french-words.js'

const ordinals = [
  `(?<=${start}1)(?:er|re)s?${end}`,
  `(?<=${start}\\d{1,4})es?${end}`,
  `(?<=${start}2)n(?:d|de)s?${end}`,
  `(?<=${start}I)(?:er|re)s?${end}`,
  `(?<=${start}[IVX]{2,6})es?${end}`,
  `(?<=${start}[IVX])e(?=${BLANK}(?:${era}|République|Internationale|Reich|arrondissement|législature|dynastie|congrès|corps)${end})`,
]
// Few letters stand so, and each is asked before what it may be.
const raised = patternOf(`(?=[ern])(?<=[\\dIVX])(?:${ordinals.join('|')})`, 'gu')

/** `XIXe siècle`, and each of `aux XVIIe, XVIIIe et XIXe siècles`. */
const centuries = patternOf(
  `${start}[IVX]{1,6}(?=e(?:(?:,?(?:${BLANK}\\p{Ll}{1,3}){1,2}${BLANK}|,${BLANK}|[-–])[IVX]{1,6}e){0,4}${BLANK}${era}${end})`,
  'gu',
)

const other = `(?:${BLANK}\\p{Ll}{1,3}){1,2}${BLANK}[IVX]{1,6}e${BLANK}[${LETTERS}]{4}`
const clause = `(?!${other})${BLANK}(?:et|ou|ni|au|à|comme|mais|puis|que|qui)${end}`
/** `du XXe.`: no noun follows, nor one that it shares (`au Ve et au VIe congrès`); `dans le XVe` is a quarter of a town. */
const alone = patternOf(
  `(?<=(?<![${LETTERS}])(?<!dans${BLANK})(?:[Aa]u|[Dd]u|[Ll]e|[Cc]e)${BLANK})[IVX]{1,6}(?=e(?:$|[${BREAKS}]|${BLANK}*[.,;:!?…)»”–—]|${clause}))`,
  'gu',
)
const sentences = patternOf(`[^]+?(?:[.!?…]{1,4}[»”’)]{0,3}\\s{1,3}(?=["«“„]?\\p{Lu})|[${BREAKS}]|$)`, 'gu')

const ordinalLetters = whereFound(raised, (text, fitting) =>
  matchesOf(text, fitting).map(({0: letters, index}): Placed => ({
    start: index,
    end: index + letters.length,
    position: 'superscript',
  })),
)
const fitting = {alone: patternFor(alone), sentences: patternFor(sentences)}

/** Numerals of centuries: those that name them and, in the same sentence, those that leave the word out. Their e is raised. */
const numerals = whereFound(centuries, (text, named) =>
  matchesOf(text, fitting.sentences(text)).flatMap(({0: sentence, index: from}) => {
    const found = matchesOf(sentence, named)
    const all = found.length ? [...found, ...matchesOf(sentence, fitting.alone(sentence))] : []
    return all.flatMap(({0: numeral, index}) => {
      const [first, last] = [from + index, from + index + numeral.length]
      const letter: Placed = {start: last, end: last + 1, position: 'superscript'}
      return [{start: first, end: last, position: 'small-caps'} as const, letter]
    })
  }),
)

/** Letters that French raises (ordinals) and sets in small capitals (centuries). */
export function place(text: string): readonly Placed[] {
  const byStart = new Map<number, Placed>(
    [...numerals(text), ...ordinalLetters(text)].map(placed => [placed.start, placed]),
  )
  return [...byStart.values()].toSorted((a, b) => a.start - b.start)
}
