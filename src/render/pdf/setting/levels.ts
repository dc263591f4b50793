import {aroundsOf} from '../around.js'
import {bidi} from '../fonts/bidi.js'
import type {Direction} from '../fonts/parse-font.js'
import type {SetAround, SetRun} from './text-content.js'

/** Letters, figures and marks that run from right to left (UAX #9, types R, AL and AN): without one, nothing is turned. */
const turning = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const signs = {ltr: '\u2066', rtl: '\u2067', end: '\u2069'} as const

/** Which way a text of a level runs: a level is even where it runs from left to right (UAX #9, BD2). */
export const directionOf = (level: number): Direction => (level % 2 === 0 ? 'ltr' : 'rtl')

/** A text of one level. */
export interface Levelled {
  readonly text: string
  readonly level: number
  /** The lowest level of the signs that begin or end isolates before it: nobody sees them, and what stands on either side may not change places across. */
  readonly apart?: number | undefined
}

/**
 * The texts of a paragraph's runs as printed, each divided where its direction changes. The paragraph runs from left to right, and each
 * passage in another direction is an isolate: what stands beside it keeps its side.
 *
 * @see UAX #9 for levels: https://www.unicode.org/reports/tr9/
 */
export function levelledTexts(
  runs: readonly {readonly run: Pick<SetRun, 'around'>; readonly text: string}[],
): readonly (readonly Levelled[])[] {
  if (!runs.some(({run, text}) => turning.test(text) || turnsIn(run.around).length > 0))
    return runs.map(({text}) => [{text, level: 0}])
  let whole = ''
  let open: readonly Turn[] = []
  const places = runs.map(({run, text}) => {
    const around = turnsIn(run.around)
    const common = commonLength(around, open)
    const from = whole.length
    whole += signs.end.repeat(open.length - common)
    whole += around
      .slice(common)
      .map(({dir}) => signs[dir])
      .join('')
    open = around
    const start = whole.length
    // A break that the author asked for ends no isolate.
    whole += text.replaceAll('\n', '\u2028')
    return {from, start}
  })
  const {levels} = bidi().getEmbeddingLevels(whole, 'ltr')
  return runs.map(({text}, index) => {
    const {from = 0, start = 0} = places[index] ?? {}
    const [first, ...rest] = divided(text, levels.subarray(start))
    return first ? [start > from ? {...first, apart: Math.min(...levels.subarray(from, start))} : first, ...rest] : []
  })
}

/** A passage that is an isolate. */
type Turn = SetAround & {readonly dir: 'ltr' | 'rtl'}

/** The isolates that a run stands in, from the outermost. */
const turnsIn = (around: SetAround | undefined): readonly Turn[] =>
  [...aroundsOf(around)].filter((one): one is Turn => one.dir !== undefined).toReversed()

/** How many passages both have, from the outermost. */
function commonLength(some: readonly Turn[], others: readonly Turn[]): number {
  const different = some.findIndex((passage, index) => passage !== others[index])
  return different < 0 ? Math.min(some.length, others.length) : different
}

function divided(text: string, levels: Uint8Array): readonly Levelled[] {
  const parts: Levelled[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && levels[at] === levels[from]) continue
    parts.push({text: text.slice(from, at), level: levels[from] ?? 0})
    from = at
  }
  return parts
}

/**
 * The parts of a line from left to right (UAX #9, rule L2): from the highest level down to the lowest odd one, parts that stand
 * together at that level or above change their order.
 */
export function visualOrder<T extends Pick<Levelled, 'level' | 'apart'>>(parts: readonly T[]): readonly T[] {
  if (parts.every(({level}) => level === 0)) return parts
  const ordered = parts.flatMap((part): {readonly level: number; readonly part?: T}[] => {
    const placed = {level: part.level, part}
    return part.apart === undefined ? [placed] : [{level: part.apart}, placed]
  })
  for (let level = Math.max(...ordered.map(one => one.level)); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to++
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed())
      from = to
    }
  }
  return ordered.flatMap(({part}) => part ?? [])
}
