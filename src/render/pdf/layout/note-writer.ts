import type {PageElementWriter} from '#vendor/pdfmake/js/PageElementWriter.js'
import {BaseWriter} from '../pdfmake.js'
import type {TypeLine} from '../setting/type-line.js'
import type {Footnotes} from './footnotes.js'
import {callsIn} from './note-cuts.js'
import type {NoteContext} from './note-context.js'

type FragmentArguments = Parameters<PageElementWriter['addFragment']>

/** Places lines and blocks, each on the page that also has room for the notes it calls. */
export class NoteWriter extends BaseWriter {
  constructor(
    private readonly pages: NoteContext,
    private readonly footnotes: Footnotes,
  ) {
    super(pages)
  }

  /**
   * Put a line and its notes on the current page, which must have room for them (see `linesThatFit`). The last note is
   * divided where that leaves room for what must stand under the line, in points.
   */
  placeLine(line: TypeLine, underPt: number): void {
    super.addLine(line)
    if (this.transactionLevel === 0) this.placeNotes(line.notes, underPt)
  }

  /** Blocks that are not divided bring all their notes along. Heads that repeat come with a place of their own. */
  override addFragment(...given: FragmentArguments): unknown {
    const [fragment, useX] = given
    if (useX) return super.addFragment(...given)
    const notes = callsIn(fragment.items)
    const {leastPt} = this.footnotes.roomFor(notes, this.pages.page)
    if (fragment.height + leastPt > this.pages.availableHeight + 0.01 && leastPt > 0) this.moveToNextPage()
    const placed = super.addFragment(...given)
    this.placeNotes(notes, 0)
    return placed
  }

  private placeNotes(notes: readonly number[], underPt: number): void {
    if (!notes.length) return
    const {page, availableHeight} = this.pages
    this.pages.reserve(this.footnotes.place(notes, page, availableHeight - underPt))
  }
}
