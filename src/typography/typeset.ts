import {type Piece, type SetSpans, type Span, setOnce, type Setting} from './spans.js'
import {settingOf} from './setting.js'
import type {TypesetOptions} from './options.js'

/**
 * Set a block's inline text; the rules see across its spans. The result has the same characters, cut where the spans were; setting it again
 * changes nothing.
 */
export const typesetSpans = (spans: readonly Span[], options: TypesetOptions): readonly Piece[] =>
  setSpans(spans, settingOf(options))

/** Set one text; ordinals and centuries keep their letters on the line. */
export const typeset = (text: string, options: TypesetOptions): string =>
  typesetSpans([{kind: 'text', value: text}], options)
    .map(piece => piece.value)
    .join('')

/** After so many runs a text that still changes is one that grows: none is known. */
const mostRuns = 32

/**
 * Set spans until setting them again changes nothing: a rule may write what an earlier one would have read (`12h30$`), and no
 * list of such pairs is ever complete. Where runs go round in a circle, each of its texts gives the same one.
 */
function setSpans(spans: readonly Span[], setting: Setting): readonly Piece[] {
  const runs: {readonly spans: readonly Span[]; readonly pieces: readonly Piece[]}[] = []
  let last: SetSpans | undefined
  for (let given = spans; runs.length < mostRuns;) {
    last = setOnce(given, setting, last)
    const {pieces} = last
    runs.push({spans: given, pieces})
    given = withWords(given, pieces)
    const circle = runs.findIndex(run => isSame(run.spans, given))
    if (circle >= 0) return least(runs.slice(circle).map(run => run.pieces))
  }
  return runs.at(-1)?.pieces ?? []
}

/** Spans with the words that were set for them. */
function withWords(spans: readonly Span[], pieces: readonly Piece[]): readonly Span[] {
  const words = spans.map(() => '')
  for (const {index, value} of pieces) words[index] += value
  return spans.map((span, index) => (span.kind === 'text' ? {...span, value: words[index] ?? ''} : span))
}

const isSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.every((span, index) => span.kind !== 'text' || span.value === valueOf(other[index]))

const valueOf = (span: Span | undefined): string | undefined => (span?.kind === 'text' ? span.value : undefined)

/** The first by its characters; nearly always there is one alone, which stays as it is. */
const least = ([first = [], ...others]: readonly (readonly Piece[])[]): readonly Piece[] =>
  others.reduce((least, pieces) => (written(pieces) < written(least) ? pieces : least), first)

const written = (pieces: readonly Piece[]): string => pieces.map(({value}) => value).join('')
