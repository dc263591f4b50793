import {BaseContext} from '../pdfmake.js'
import type {Footnotes} from './footnotes.js'

/** Where the next line goes, with the foot of every page kept free for its footnotes. */
export class NoteContext extends BaseContext {
  constructor(private readonly footnotes: Footnotes) {
    super()
  }

  /** Called for a new page, and again for each column that goes on there. */
  override initializePage(): void {
    super.initializePage()
    this.footnotes.carryTo(this.page)
    this.availableHeight -= this.footnotes.heightOn(this.page)
  }

  /** Take height from the foot of this page, for this column and those beside it. */
  reserve(heightPt: number): void {
    this.availableHeight -= heightPt
    for (const snapshot of this.snapshots) {
      if (snapshot.page === this.page) snapshot.availableHeight -= heightPt
      if (snapshot.bottomMost?.page === this.page) snapshot.bottomMost.availableHeight -= heightPt
    }
  }
}
