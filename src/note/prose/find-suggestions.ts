import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import {suggesterFor, type Suggester, type Suggestion} from '../../typography/index.js'
import {slugOf} from '../references/slug.js'
import {bodyPassages} from './body-passages.js'
import {frontMatterPassages, type FrontMatterProse} from './front-matter-passages.js'
import type {Offsets, Passage} from './passage.js'
import {pointsOf} from './points.js'

/** Characters of a note's file and what to write instead. */
interface Replacement {
  /** Offsets in the note's text: without byte order mark, with `\n` at the ends of lines. */
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** A suggestion on a note's file. */
export interface PlacedSuggestion extends Suggestion {
  /** Of the words; of their block where it cannot be told where in it they stand. */
  readonly place?: Position | undefined
  /** No more characters than must change; absent where it is not certain which they are. */
  readonly replacement?: Replacement | undefined
}

/** Texts that suggestions are looked for in. */
export interface SuggestionInput extends FrontMatterProse {
  /** The body; absent where it cannot be read. */
  readonly root?: Root | undefined
}

/** Suggestions to the author of a note, in its front matter and its body, in order of place. */
export function findSuggestions(input: SuggestionInput): readonly PlacedSuggestion[] {
  const {root, file, lang, fields} = input
  const front = frontMatterPassages(input)
  const passages = [...front, ...(root ? bodyPassages(root, file, lang) : [])]
  const isEstimative = fields.likelihood !== undefined
  const pointAt = pointsOf(file)
  const straight = new Set(passages.filter(({text}) => /"[^"]+"/.test(text)).map(({lang}) => lang))
  const suggesters = new Map<string, Suggester>()
  const suggestIn = (name: string): Suggester => {
    const known = suggesters.get(name) ?? suggesterFor(name, straight.has(name) ? 'straight' : 'typed')
    suggesters.set(name, known)
    return known
  }
  const found = passages.map(passage => ({
    passage,
    found: suggestIn(passage.lang)(passage.text, isEstimative && passage.mayEstimate),
  }))
  // Of front matter, `field-marks` tells them with all other marks.
  const isTold = ({kind}: Suggestion, passage: Passage) => kind === 'literal-asterisks' && front.includes(passage)
  return withoutRuns(found)
    .flatMap(one => placed({...one, found: one.found.filter(each => !isTold(each, one.passage))}, file, pointAt))
    .toSorted(byPlace)
}

function byPlace({place: a}: PlacedSuggestion, {place: b}: PlacedSuggestion): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.start.line - b.start.line || a.start.column - b.start.column
}

/** Whether asterisks were written to be read as such: `\*\*`. */
const isEscaped = ({kind, start}: Suggestion, offsets: Offsets, file: string): boolean =>
  kind === 'literal-asterisks' && file[offsets[start] ?? 0] === '\\'

function placed(
  {passage, found}: PassageSuggestions,
  file: string,
  pointAt: (offset: number) => Point,
): readonly PlacedSuggestion[] {
  if (found.length === 0) return []
  const offsets = passage.offsets()
  return found
    .filter(one => !isEscaped(one, offsets, file))
    .map((suggestion): PlacedSuggestion => {
      const replacement = replacementOf(suggestion, offsets, {file, write: passage.write})
      const safe = suggestion.safe && replacement !== undefined && keepsName(suggestion, passage)
      const [first, last] = [offsets[suggestion.start], offsets[suggestion.end - 1]]
      const isKnown = first !== undefined && last !== undefined
      const place = isKnown ? {start: pointAt(first), end: pointAt(last + 1)} : passage.place
      return {...suggestion, safe, place, replacement}
    })
}

function replacementOf(
  suggestion: Suggestion,
  offsets: Offsets,
  {file, write = words => words}: Pick<Passage, 'write'> & {readonly file: string},
): Replacement | undefined {
  const {start, actual, expected} = suggestion
  if (expected === null) return undefined
  const {head, from, to} = difference(actual, expected)
  const written = offsets.slice(start + head, start + head + from.length)
  const [first] = written
  // An escape or the end of a line is not what it reads as.
  if (first === undefined || written.some((offset, index) => offset !== first + index)) return undefined
  const end = first + from.length
  const text = write(to, first)
  return text !== undefined && file.slice(first, end) === from ? {range: [first, end], text} : undefined
}

/** Difference between two texts, after how many common signs. */
function difference(actual: string, expected: string) {
  const shorter = Math.min(actual.length, expected.length)
  let head = 0
  while (head < shorter && actual[head] === expected[head]) head++
  let tail = 0
  while (tail < shorter - head && actual.at(-1 - tail) === expected.at(-1 - tail)) tail++
  return {head, from: actual.slice(head, actual.length - tail), to: expected.slice(head, expected.length - tail)}
}

/** Links lead to headings by their words. */
const keepsName = ({start, end, expected}: Suggestion, {named, text}: Passage): boolean =>
  !named || slugOf(text) === slugOf(text.slice(0, start) + (expected ?? '') + text.slice(end))

/** Suggestions on one passage. */
interface PassageSuggestions {
  readonly passage: Passage
  readonly found: readonly Suggestion[]
}

/** So many passages on, a quotation or a parenthesis may end that begins in one. */
const farthest = 3

const opens = /[«“„([]/

/**
 * Suggestions without marks that have their partner in another passage: a quotation may run over paragraphs, each of which begins with a
 * mark, and only the last has the one that closes it. What closes nothing at all is said of quotation marks alone: `b)` may be an entry.
 */
function withoutRuns(all: readonly PassageSuggestions[]): readonly PassageSuggestions[] {
  const kept = new Set<Suggestion>()
  let waiting: {readonly at: number; readonly suggestion: Suggestion}[] = []
  for (const [at, {found}] of all.entries()) {
    waiting = waiting.filter(one => at - one.at <= farthest)
    for (const suggestion of found) {
      if (!isTyped(suggestion)) kept.add(suggestion)
      else if (opens.test(suggestion.actual)) {
        if (suggestion.kind === 'unpaired-quote' && /^\s*[«»“”„]/.test(all[at + 1]?.passage.text ?? '')) continue
        waiting.push({at, suggestion})
        kept.add(suggestion)
      } else {
        const partner = waiting.findLast(one => one.suggestion.kind === suggestion.kind)
        if (partner) {
          kept.delete(partner.suggestion)
          waiting = waiting.filter(one => one !== partner)
        } else if (suggestion.kind === 'unpaired-quote') kept.add(suggestion)
      }
    }
  }
  return all.map(({passage, found}) => ({passage, found: found.filter(one => kept.has(one))}))
}

const isTyped = ({kind, actual}: Suggestion): boolean =>
  kind === 'unpaired-bracket' || (kind === 'unpaired-quote' && actual !== '"')
