import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Line} from '../node.js'
import {type Broken, breakPages} from './break-pages.js'
import type {Definition} from './definition.js'
import type {Flow} from './flow.js'
import type {LayoutSource} from './layout-source.js'
import {place} from './place.js'
import {setFlow} from './set-flow.js'
import type {Slice} from './slice.js'

/** Pages, and every line that must be drawn. */
interface LaidOut {
  readonly pages: readonly Page[]
  readonly lines: ReadonlySet<Line>
}

/** Lay out a definition: set, break, place. */
export function layOut(source: LayoutSource, definition: Definition): LaidOut {
  const {flow, isOpeningClose, running} = setFlow(source, definition)
  const [chosen, broken] = closest(flow, isOpeningClose)
  const {sheets, notes} = definition
  return {pages: place(broken.pages, chosen, {sheets, notes, running}), lines: linesOf(chosen, broken)}
}

/** All lines of the text and of its notes. */
function linesOf({slices, notes: {note}}: Flow, {pages}: Broken): ReadonlySet<Line> {
  const called = new Set(pages.flatMap(({end}) => end.notes.parts.map(({number}) => number)))
  const lines = new Set<Line>()
  for (const {items} of [...slices, ...[...called].map(note)])
    for (const {type, item} of items) if (type === 'line') lines.add(item.line)
  return lines
}

/**
 * Check that every line of a layout was drawn.
 *
 * @throws {Error} If one was lost.
 */
export function assertDrawn({lines}: LaidOut, drawn: ReadonlySet<Line>): void {
  const lost = [...lines].find(parts => !drawn.has(parts))
  if (lost) throw new Error(`Lost by the layout: “${lost.segments.map(segment => segment.text).join('')}”`)
}

/** Reduction of white that is not noticed between documents. */
const closer = 0.9
/** Most that reduced white gains on a page, as a fraction of the text area. */
const mostGained = 0.05

/**
 * Best pages of a document; with reduced white, or a text that begins on page 1 in less room than it wants, whichever is
 * best, if that saves one. An opening that is close already keeps its white.
 */
export function closest(flow: Flow, isKept: boolean): readonly [Flow, Broken] {
  const broken = breakPages(flow)
  if (!maySavePage(broken)) return [flow, broken]
  const white = ({glue, block}: Slice) => (isKept && block?.kind === 'opening' ? glue : glue * closer)
  const tight = changed(flow, slice => ({...slice, glue: white(slice)}))
  const [first] = broken.pages
  const isTurned = first !== undefined && flow.slices[first.end.at]?.wantsPt !== undefined
  const begun = isTurned ? [flow, tight].map(one => changed(one, beginAnywhere)) : []
  const tried = [tight, ...begun].map(one => [one, breakPages(one)] as const)
  const shorter = tried.filter(([, {pages}]) => pages.length < broken.pages.length)
  return shorter.reduce((best, one) => (one[1].cost < best[1].cost ? one : best), [flow, broken] as const)
}

const changed = (flow: Flow, change: (slice: Slice) => Slice): Flow => ({...flow, slices: flow.slices.map(change)})

const beginAnywhere = (slice: Slice): Slice => (slice.wantsPt === undefined ? slice : {...slice, wantsPt: 0})

/** Whether the last page could fit on those before it. */
function maySavePage({pages}: Broken): boolean {
  const [last, ...before] = pages.toReversed()
  const room = before.reduce((sum, {end}) => sum + end.blank + mostGained, 0)
  return last !== undefined && before.length > 0 && 1 - last.end.blank <= room
}
