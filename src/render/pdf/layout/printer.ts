import {Footnotes} from './footnotes.js'
import {NoteContext} from './note-context.js'
import {NoteWriter} from './note-writer.js'

/** Pages being filled, and what fills them. */
export interface Printer {
  readonly footnotes: Footnotes
  readonly pages: NoteContext
  readonly writer: NoteWriter
}

/** Pages of their own for these footnotes. */
export function printerFor(footnotes: Footnotes): Printer {
  const pages = new NoteContext(footnotes)
  return {footnotes, pages, writer: new NoteWriter(pages, footnotes)}
}

/** One endless page without footnotes, to see how tall something is. */
export function scratchPrinter(widthPt: number): Printer {
  const none = {heightPt: 0, items: [], cutsPt: [], calls: []}
  const printer = printerFor(new Footnotes(() => none, {abovePt: 0, betweenPt: 0, carryPt: 0}))
  printer.writer.addPage({width: widthPt, height: 1e6}, null, {left: 0, right: 0, top: 0, bottom: 0})
  return printer
}
