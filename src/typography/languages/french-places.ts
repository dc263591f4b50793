import {BLANK} from '../characters.js'
import {whereFound} from '../outline.js'
import type {Placed} from '../spans.js'
import {end, era, start} from './french-words.js'

const raised = new RegExp(
  [
    `(?<=${start}1)(?:er|re)s?${end}`,
    `(?<=${start}\\d{1,4})es?${end}`,
    `(?<=${start}2)n(?:d|de)s?${end}`,
    `(?<=${start}I)(?:er|re)s?${end}`,
    `(?<=${start}[IVX]{2,6})es?${end}`,
    `(?<=${start}[IVX])e(?=${BLANK}(?:${era}|République|Internationale|Reich|arrondissement|législature|dynastie|congrès|corps)${end})`,
  ].join('|'),
  'gu',
)
const centuries = new RegExp(
  `${start}[IVX]{1,6}(?=e(?:(?:(?: \\p{Ll}{1,3}){1,2} |[-–])[IVX]{1,6}e)?${BLANK}${era}${end})`,
  'gu',
)

/** Letters that a pattern finds, for a place. */
const placed = (pattern: RegExp, position: Placed['position']) =>
  whereFound(pattern, text =>
    Array.from(text.matchAll(pattern), (match): Placed => ({
      start: match.index,
      end: match.index + match[0].length,
      position,
    })),
  )
const places = [placed(raised, 'superscript'), placed(centuries, 'small-caps')]

/** Letters that French raises (ordinals) and sets in small capitals (centuries). */
export const place = (text: string): readonly Placed[] =>
  places.flatMap(found => found(text)).toSorted((a, b) => a.start - b.start)
