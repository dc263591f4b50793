import {patternOf} from '../../model/pattern-for.js'
import {BLANK, LETTERS, NBSP} from '../characters.js'
import {groupDigits, groupedAmounts, units} from '../numbers.js'
import {anyOf, rewrite, type Step} from '../step.js'
import {end} from './french-words.js'
import {unitWords} from './unit-words.js'

/** Words that stay beside a number in French, with the international units. */
export const frenchUnits: readonly string[] = [
  ...unitWords('fr'),
  ...'o ko Mo Go To Po Gbit/s Mbit/s k€ M€ Md€ Mds€ k$ M$ Md$ Mds$ FCFA j j. hab. millions million milliards milliard'.split(
    ' ',
  ),
]

/** Units that get a space where none was typed. Symbols of one letter are too easily something else (`5G`, `12V`). */
export const spacedUnits: readonly string[] = [
  ...'% ‰ € $ £ k€ M€ Md€ Mds€ k$ M$ Md$ Mds$ EUR USD FCFA °C °F ko Mo Go To min'.split(' '),
  ...'km km² km/h m² m³ cm mm ha kg kWh MWh GWh TWh kW MW GW kV MHz GHz'.split(' '),
]

/** `10 h 30`, `10h30`. */
export const hours: readonly Step[] = [
  rewrite(
    patternOf(`(?<=(?<![${LETTERS}\\p{N}.,])\\d{1,2})${BLANK}*h${BLANK}*(?=[0-5]\\d(?![\\d${LETTERS}]|min))`, 'gu'),
    `${NBSP}h${NBSP}`,
  ),
  rewrite(patternOf(`(?<=(?<![${LETTERS}\\p{N}.,])\\d{1,2})(?=h${end})`, 'gu'), NBSP),
]

/** `14 h-16 h 30`: hours in a range are joined by –. */
export const hourRange: Step = rewrite(
  patternOf(`-(?<=\\d${NBSP}h(?:${NBSP}[0-5]\\d)?-)(?=\\d{1,2}${NBSP}h(?![${LETTERS}]))`, 'gu'),
  '–',
)

/** Five digits and more that certainly count something: a unit or a plural noun follows. */
const counted = `${BLANK}(?!(?:dans|sans|sous|vers|très|plus|moins|mais|puis|dès|après|ces|ses|des|les|nous|vous|ils|elles|alors|toujours|jamais|depuis|pas)${end})\\p{Ll}{3,}[sx]${end}`

/** Group the digits of amounts that were typed in one. */
export const group = (space: string): Step =>
  groupedAmounts(
    space,
    frenchUnits.filter(one => one.length > 2),
    counted,
  )

/** A cell that is nothing but a number groups four digits too, unless it may be a year. */
export function groupCell(space: string): Step {
  return rewrite(
    patternOf(`(?<=^[−+]?)[1-9]\\d{3,14}(?=(?:,\\d+)?(?:${BLANK}*(?:${anyOf([...units, ...frenchUnits])}))?$)`, 'gu'),
    ({0: digits, index, input}) =>
      /^(?:1[4-9]|20|21)\d\d$/.test(digits) && index + 4 === input.length ? undefined : groupDigits(digits, space),
  )
}
