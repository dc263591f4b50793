import {MASKS} from './characters.js'
import {held, maskOf, protectedRanges, type Protected} from './protect.js'
import {run, type Draft, type Run, type Step} from './step.js'

/** A run of a block's inline text. */
export type Span =
  /** Prose: it is set. A line feed in it begins a line; give soft breaks as spaces. */
  | {readonly kind: 'text'; readonly value: string}
  /** Code, URL, a passage in another language: never altered; its first and last characters tell its neighbours what it is. */
  | {readonly kind: 'opaque'; readonly value: string}
  /** The call of a footnote: no width, the rules see through it. */
  | {readonly kind: 'call'}

/** A set part of the span at `index`. Text spans give one or more in order, opaque spans one, calls none. */
export interface Piece {
  readonly index: number
  readonly value: string
  readonly position?: Position | undefined
}

/** Where letters stand, in editions that can raise or shrink them. */
export type Position = 'superscript' | 'small-caps'

/** `[start, end)` of a set text, and its position. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly position: Position
}

/** The rules of one language: steps in order, then what to raise or shrink, in ascending ranges. */
export interface Setting {
  readonly steps: readonly Step[]
  readonly place?: (text: string) => readonly Placed[]
  /** Every character that the steps can write and that a keyboard has not. */
  readonly writes: readonly string[]
}

const masks = new RegExp(`[${Object.values(MASKS).join('')}]`, 'g')

/** Spans set once: their pieces, and what the rules left. */
export interface SetSpans {
  readonly pieces: readonly Piece[]
  readonly run: Run
  readonly placed: readonly Placed[]
}

/**
 * Set spans as one text, one run of the rules, then cut it at the same places. `before` has the words of the same spans, set by the same
 * rules.
 */
export function setOnce(spans: readonly Span[], setting: Setting, before?: SetSpans): SetSpans {
  const {draft, hidden} = join(spans)
  const set = run(draft, setting.steps, before?.run)
  const placed = before && set.text === before.run.text ? before.placed : (setting.place?.(set.text) ?? [])
  return {pieces: cut(spans, set, hidden, placed), run: set, placed}
}

/** One text with stand-ins for what is hidden; marks are where each span begins, then the end. */
function join(spans: readonly Span[]): {draft: Draft; hidden: readonly string[]} {
  const starts: number[] = []
  const opaque = new Map<number, string>()
  let plain = ''
  for (const span of spans) {
    starts.push(plain.length)
    if (span.kind === 'opaque') opaque.set(plain.length, span.value)
    if (span.kind !== 'call') plain += span.kind === 'opaque' ? maskOf(span.value) : span.value
  }
  starts.push(plain.length)
  const hidden: string[] = []
  const edits = splitAt(protectedRanges(plain), starts).map(({start, end, isHeld}) => {
    const value = opaque.get(start)
    const written = plain.slice(start, end)
    hidden.push(value ?? (isHeld ? held(written) : written))
    return {start, end, text: value === undefined ? maskOf(written) : written}
  })
  return {draft: run({text: plain, marks: starts}, [() => edits]), hidden}
}

/** A range that crosses spans is hidden in parts, so that each span keeps its own. */
function splitAt(ranges: readonly Protected[], starts: readonly number[]): readonly Protected[] {
  const parts: Protected[] = []
  let next = 0
  for (const {start, end, isHeld} of ranges) {
    let from = start
    for (let mark = starts[next]; mark !== undefined && mark < end; mark = starts[++next]) {
      if (mark > from) parts.push({start: from, end: mark, isHeld})
      from = Math.max(from, mark)
    }
    parts.push({start: from, end, isHeld})
  }
  return parts
}

/** Cut a set text at its marks; `hidden` values come in order, and `placed` ranges are raised or small. */
function cut(spans: readonly Span[], set: Draft, hidden: readonly string[], placed: readonly Placed[]): Piece[] {
  const marks = fitOpaque(spans, set)
  let shown = 0
  const reveal = (text: string) => text.replace(masks, () => hidden[shown++] ?? '')
  const pieces: Piece[] = []
  spans.forEach((span, index) => {
    if (span.kind === 'call') return
    const start = marks[index] ?? 0
    const end = marks[index + 1] ?? start
    if (span.kind === 'opaque') pieces.push({index, value: reveal(set.text.slice(start, end))})
    else
      for (const {start: from, end: to, position} of partsOf({start, end}, placed))
        pieces.push({index, value: reveal(set.text.slice(from, to)), position})
  })
  return pieces
}

/** Marks that leave an opaque span its stand-in alone; spaces set beside it go to the text before or after. */
function fitOpaque(spans: readonly Span[], set: Draft): readonly number[] {
  const marks = [...set.marks]
  spans.forEach((span, index) => {
    if (span.kind !== 'opaque') return
    masks.lastIndex = marks[index] ?? 0
    const at = masks.exec(set.text)?.index ?? masks.lastIndex
    for (let before = index; before >= 0; before--) {
      marks[before] = at
      if (spans[before - 1]?.kind !== 'call') break
    }
    for (let after = index + 1; after <= spans.length; after++) {
      marks[after] = at + 1
      if (spans[after]?.kind !== 'call') break
    }
  })
  return marks
}

interface Part {
  readonly start: number
  readonly end: number
  readonly position?: Position | undefined
}

function partsOf({start, end}: Part, placed: readonly Placed[]): Part[] {
  const parts: Part[] = []
  let from = start
  for (const range of placed) {
    if (range.end <= start || range.start >= end) continue
    const first = Math.max(range.start, start)
    const last = Math.min(range.end, end)
    if (first > from) parts.push({start: from, end: first})
    parts.push({start: first, end: last, position: range.position})
    from = last
  }
  return from < end || !parts.length ? [...parts, {start: from, end}] : parts
}
