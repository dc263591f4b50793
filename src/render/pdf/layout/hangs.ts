import type {DocumentContext} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Hang} from '../node.js'

/** A hang waiting for the first line of its block, with the block's left edge on the page. */
interface Pending {
  readonly hang: Hang
  readonly pageX: number
}

/** Content beside blocks: what waits for a first line, and where what was placed ends. */
export class Hangs {
  private pending: readonly Pending[] = []
  private readonly ends = new WeakMap<Hang, {readonly at: DocumentContext; readonly page: number; readonly y: number}>()
  private lowest = {page: -1, y: 0}

  /** Wait for the next line. */
  await(hangs: readonly Hang[], pageX: number): void {
    this.pending = [...this.pending, ...hangs.map(hang => ({hang, pageX}))]
  }

  /** Take what waits for a line, now that there is one. */
  take(): readonly Pending[] {
    const taken = this.pending
    this.pending = []
    return taken
  }

  /** Hangs of a block without lines wait no longer. */
  forget(hangs: readonly Hang[]): void {
    this.pending = this.pending.filter(({hang}) => !hangs.includes(hang))
  }

  /** A hang ends where its context now stands. */
  end(hang: Hang, at: DocumentContext): void {
    this.ends.set(hang, {at, page: at.page, y: at.y})
  }

  /** Content beside the flow reaches down to here. */
  reach(page: number, y: number): void {
    if (page > this.lowest.page || y > this.lowest.y) this.lowest = {page, y}
  }

  /** How far a block must move down to be as tall as what hangs beside it, in points. */
  below(hangs: readonly Hang[], at: DocumentContext): number {
    const ends = hangs.flatMap(hang => (hang.free ? [] : (this.ends.get(hang) ?? [])))
    const here = ends.filter(end => end.at === at && end.page === at.page).map(({y}) => y - at.y)
    return Math.max(0, ...here)
  }

  /** How far something that takes the full width must move down to clear all that hangs, in points. */
  toClear({page, y}: DocumentContext): number {
    return this.lowest.page === page ? Math.max(0, this.lowest.y - y) : 0
  }
}
