import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import type {LineParts} from '../node.js'
import {TypeLine} from '../setting/type-line.js'
import type {Broken} from './break-pages.js'
import {closest} from './closer.js'
import type {Definition} from './definition.js'
import type {Flow} from './flow.js'
import type {LayoutSource} from './layout-source.js'
import {place} from './place.js'
import {setFlow} from './set-flow.js'

/** Pages, and every line that must be drawn on them. */
interface LaidOut {
  readonly pages: readonly Page[]
  readonly lines: ReadonlySet<LineParts>
}

/** Turn a definition into pages: set, break, place. Changes the definition's texts: they learn their lines. */
export function layOut(source: LayoutSource, definition: Definition): LaidOut {
  const {flow, isOpeningClose, running} = setFlow(source, definition)
  const [chosen, broken] = closest(flow, isOpeningClose)
  const {sheets, notes} = definition
  return {pages: place(broken.pages, chosen, {sheets, notes, running}), lines: linesOf(chosen, broken)}
}

/** All lines of the text, and of the notes that it calls. */
function linesOf({slices, notes: {note}}: Flow, {pages}: Broken): ReadonlySet<LineParts> {
  const called = new Set(pages.flatMap(({end}) => end.notes.parts.map(({number}) => number)))
  const frames = [...slices, ...[...called].map(note)]
  return new Set(frames.flatMap(({items}) => items.flatMap(({item}) => (item instanceof TypeLine ? item.parts : []))))
}

/**
 * Make sure that every line of a layout was drawn.
 *
 * @throws {Error} If one was lost.
 */
export function assertDrawn({lines}: LaidOut, drawn: ReadonlySet<LineParts>): void {
  const lost = [...lines].find(parts => !drawn.has(parts))
  if (lost) throw new Error(`Lost by the layout: “${lost.segments.map(segment => segment.text).join('')}”`)
}
