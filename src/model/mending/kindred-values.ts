import type {Field} from '../field.js'
import {localeFor} from '../locales/index.js'
import {likelihoodSteps} from '../locale.js'
import {plain} from '../nearest.js'

/** So many can be weighed at a glance. */
const mostKindred = 3

/** Words that turn what follows them into its contrary, or weaken it. */
const turning = new Set(['peu', 'moins', 'pas', 'non', 'guere', 'sans', 'plus', 'not', 'no', 'less', 'more', 'un'])

/** A word or several of them, without capitals and accents, joined by `-` in place of whatever stands between. */
export const parted = (text: string): string =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')
    .join('-')

/**
 * Those of some values of a field that a text may mean which names none: by words that are akin to them, among which each other value that
 * it names counts, or by their share of a hundred; none where there is no telling.
 *
 * @example kindredValues('plutôt haute', fields.severity, ['low', 'moderate', 'high', 'critical']) // ['high']
 */
export function kindredValues(text: string, field: Field, values: readonly string[]): readonly string[] {
  const known = new Set(values)
  const shared = stepsAt(text).filter(step => known.has(step))
  if (shared.length > 0) return shared
  const akin = Object.entries(field.akin ?? {})
  const spelled = [...values.map(value => [value, value] as const), ...Object.entries(field.values ?? {})]
  const all = [...akin, ...spelled.map(([word, value]) => [parted(word), [value]] as const)]
  const found = all.flatMap(([word, of]) => {
    const meant = of.filter(value => known.has(value))
    const at = meant.length > 0 ? partsOf(parted(text), word) : undefined
    return at ? [{...at, meant}] : []
  })
  // `tres-fort` says more than the `fort` in it.
  const whole = found.filter(one => !found.some(other => isWithin(one, other)))
  const parts = parted(text).split('-')
  const untold = parts.filter((_, index) => !whole.some(({from, to}) => from <= index && index < to))
  if (untold.some(part => turning.has(part))) return []
  const meant = new Set(whole.flatMap(one => one.meant))
  return meant.size > mostKindred ? [] : values.filter(value => meant.has(value))
}

/** Parts of a phrase, by their numbers; `to` is behind the last. */
interface Span {
  readonly from: number
  readonly to: number
}

const isWithin = (one: Span, other: Span): boolean =>
  one.from >= other.from && one.to <= other.to && one.to - one.from < other.to - other.from

/** The parts of a phrase that begin as those of a word do: the last of them, unless it is a number, may go on. */
function partsOf(phrase: string, word: string): Span | undefined {
  const end = /\d$/.test(word) ? '-' : ''
  const at = `-${phrase}-`.indexOf(`-${word}${end}`)
  if (at < 0) return undefined
  const from = phrase.slice(0, at).split('-').length - 1
  return {from, to: from + word.split('-').length}
}

/** Steps of likelihood at so many percent. */
function stepsAt(text: string): readonly string[] {
  const percent = Number(/^\D{0,3}(\d{1,2})\s*(?:%|p\. ?100|pour ?cent|percent)/u.exec(text)?.[1] ?? Number.NaN)
  return likelihoodSteps.filter(step => {
    const [from = 0, to = 0] = (localeFor('en').likelihood[step].range.match(/\d+/g) ?? []).map(Number)
    return from <= percent && percent <= to
  })
}
