import {setOnce, type Piece, type Setting, type Span} from './spans.js'

/**
 * Where a rule may write what an earlier rule would have read. Anything else is as it stays after one run: a second one
 * for every text would cost twice the time.
 */
const tangled = new RegExp(
  [
    // A straight quote beside another mark, or after a digit.
    String.raw`["'][^\p{L}\p{N}\s]|[^\p{L}\s(]["']`,
    // A space before a low mark, or a mark after a dash.
    String.raw`\s[,.…)]|[-–—]\s[^\p{L}\p{N}\s«“"(]`,
    // A sign or a unit that sticks to a number in groups.
    String.raw`-\d{5}|\d\s\d{3}[^\s\d\p{P}]`,
  ].join('|'),
  'u',
)
/** Runs after the first; two settle whatever the properties' tests have found. */
const furtherRuns = 4

/** Set spans until setting them again would change nothing. */
export function setSpans(spans: readonly Span[], setting: Setting): readonly Piece[] {
  let pieces = setOnce(spans, setting)
  if (!tangled.test(spans.map(span => ('value' in span ? span.value : '')).join(''))) return pieces
  for (let again = 0; again < furtherRuns; again++) {
    const next = setOnce(withWords(spans, pieces), setting)
    if (isSame(pieces, next)) return pieces
    pieces = next
  }
  return pieces
}

/** The same spans with the words that were set for them. */
function withWords(spans: readonly Span[], pieces: readonly Piece[]): readonly Span[] {
  const words = new Map<number, string>()
  for (const {index, value} of pieces) words.set(index, (words.get(index) ?? '') + value)
  return spans.map((span, index) => (span.kind === 'text' ? {...span, value: words.get(index) ?? ''} : span))
}

const isSame = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  one.length === other.length && one.every(({value}, index) => value === other[index]?.value)
