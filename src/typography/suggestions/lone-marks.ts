import {matchesOf} from '../../model/matches.js'
import type {Finder, Suggestion} from './suggestion.js'

/** Typed double quotation marks and what may close a quotation that they open, in any language. */
const closers = new Map(Object.entries({'“': '”', '„': '“”', '«': '»', '»': '«»', '”': '”'}))
const typedMarks = /[«»“”„]/g

const letter = /\p{L}/u

/**
 * A typed quotation mark without partner. An odd number of them has one, whatever a language pairs; ditto marks and seconds (`30”`) are
 * none, and beside an odd number of straight ones a pair may be mixed.
 */
export const loneQuotes: Finder = text => {
  if (!/[«»“”„]/.test(text) || !letter.test(text)) return []
  const marks = matchesOf(text, typedMarks).filter(
    ({0: mark, index}) => mark !== '”' || !/\d/.test(text.charAt(index - 1)),
  )
  if (marks.length % 2 === 0 || (text.split('"').length - 1) % 2 === 1) return []
  const open: {readonly index: number; readonly mark: string}[] = []
  const alone: {readonly index: number; readonly mark: string}[] = []
  for (const {0: mark, index} of marks) {
    const partner = open.findLastIndex(one => closers.get(one.mark)?.includes(mark))
    if (partner !== -1) alone.push(...open.splice(partner).slice(1))
    else if (mark === '»' || mark === '”') alone.push({index, mark})
    else open.push({index, mark})
  }
  const [first] = [...alone, ...open]
  return first ? [lone(first.index, first.mark, 'unpaired-quote')] : []
}

/** Brackets, but for those of an entry (`a)`, `12)`), of faces (`:-)`), and of intervals, which may stand the other way (`[0, 1[`). */
const brackets = /(?<![:;][-']?)[()]|(?<![\d∞\uE0F0-\uE0F4]|:[a-z-]{1,30})\[(?!\s*[\d\uE0F0-\uE0F3∞−+-])|\]/g
const entry = /(?:^|[\s(,;])(?:\p{L}|\p{N}{1,3}|[ivxIVX]{1,5})$/u

/** A parenthesis or bracket that does not close, and one that closes nothing, which may end what an earlier paragraph opened. */
export const loneBrackets: Finder = text => {
  if (!/[([]/.test(text) && !text.includes(')')) return []
  const open: {readonly index: number; readonly mark: string}[] = []
  const alone: {readonly index: number; readonly mark: string}[] = []
  for (const {0: mark, index} of matchesOf(text, brackets)) {
    if (mark === '(' || mark === '[') open.push({index, mark})
    else if (mark === ')' && open.at(-1)?.mark !== '(' && entry.test(text.slice(Math.max(0, index - 7), index)))
      continue
    else if (open.length > 0) open.pop()
    else if (mark === ')') alone.push({index, mark})
  }
  return [...alone, ...open].map(({index, mark}) => lone(index, mark, 'unpaired-bracket'))
}

/** Two asterisks that make no word strong: those behind it are missing, or a space stands inside; of a pair, the first. */
export const literalAsterisks: Finder = text =>
  text.includes('**')
    ? matchesOf(text, /(?<![*\d])\*\*(?![*\d])/g)
        .filter((_, index) => index % 2 === 0)
        .map(({0: actual, index: start}) => ({...lone(start, actual, 'literal-asterisks'), end: start + actual.length}))
    : []

const lone = (start: number, actual: string, kind: Suggestion['kind']): Suggestion => ({
  start,
  end: start + 1,
  actual,
  expected: null,
  kind,
  safe: false,
})
