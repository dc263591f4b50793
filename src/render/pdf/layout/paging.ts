import type {Content, StackNode} from '../node.js'
import {isStack} from '../node.js'
import {keptWithoutFloat, mayFloat, type PageRoom} from './floats.js'
import {Flow, type LayoutSource} from './flow.js'
import {followerHeight} from './followers.js'
import {Hangs} from './hangs.js'
import {heightKept, type Heights} from './height-kept.js'
import {Pictures} from './pictures.js'
import {keeps, natural, type Plan} from './plan.js'
import type {Printer} from './printer.js'
import type {SheetPt} from './sheet.js'
import {Waiting} from './waiting.js'
import {White} from './white.js'

/** So few lines of a paragraph go before what waited for their page: between two figures they would be overlooked. */
const restBefore = 3
/** Blocks that look-ahead needs: no page has room for so many. */
const mostAhead = 200

/** The flow over pages: what begins where, what stays together, what grows smaller or waits for the next page. */
export class Paging extends Flow {
  private plan = natural
  private spacing = new White(natural.white)
  private waiting = new Waiting()
  private readonly pictures = new Pictures(node => this.prepare(node))
  /** Content that found no room where the definition has it. */
  private readonly moved = new Set<Content>()
  /** Where white was left under a figure that waited, and how much: the larger one counts where two meet. */
  private under = {page: -1, y: 0, whitePt: 0}
  private readonly areaPt: number
  /** How look-ahead learns what things need. */
  private readonly heights: Heights

  constructor(source: LayoutSource, sheet: SheetPt, printer: Printer) {
    super(source, sheet, printer)
    this.areaPt = sheet.height - sheet.top - sheet.bottom
    this.heights = {
      of: (node, columnPt) => this.heightOf(this.standing(node), columnPt),
      pagePt: this.areaPt,
      saved: node => this.pictures.savedIn(node),
      keeps: node => keeps(this.plan, node),
      ofNotes: notes => this.main.footnotes.roomFor(notes, this.main.pages.page).leastPt,
    }
  }

  /** Begin on new pages, by a plan. */
  protected beginBy(printer: Printer, plan: Plan): void {
    this.begin(printer)
    this.plan = plan
    this.spacing = new White(plan.white)
    this.waiting = new Waiting()
    this.moved.clear()
    this.under = {page: -1, y: 0, whitePt: 0}
  }

  /** Content in a node's place: what found no room elsewhere, perhaps. */
  private standing(node: Content): Content {
    const taken = isStack(node) && node.standIn && this.moved.has(node.standIn) ? node.standIn : undefined
    return taken ?? node
  }

  protected override get white(): number {
    return this.spacing.usual
  }

  /** Pictures count with their first form, whichever they had in an attempt before. */
  protected override trial(node: Content, columnPt: number): Printer {
    this.pictures.reset(node)
    return super.trial(node, columnPt)
  }

  /** Lay a node out for itself, with all of its white. */
  protected trialWithWhite(node: Content, columnPt: number): Printer {
    const {spacing} = this
    this.spacing = new White(natural.white)
    const printer = this.trial(node, columnPt)
    this.spacing = spacing
    return printer
  }

  override processNode(node: Content): void {
    if (this.onPages && !node.absolutePosition) this.makeRoom(node)
    const margin = node._margin
    if (margin) node._margin = [margin[0], this.stillAbove(margin[1] * this.whiteAbove(node)), margin[2], margin[3]]
    super.processNode(node)
    if (margin) node._margin = margin
  }

  /** A block that is not divided keeps the white inside it. */
  private whiteAbove(node: Content): number {
    if (this.printer.writer.transactionLevel > 0) return 1
    if (!this.onPages) return this.white
    return this.atTop ? 0 : this.spacing.above(node)
  }

  /** White above a block that is not there yet, of what it wants, in points. */
  private stillAbove(wishPt: number): number {
    const {page, y, whitePt} = this.under
    const meets = this.onPages && this.at.page === page && Math.abs(this.at.y - y) < 0.01
    return meets ? Math.max(0, wishPt - whitePt) : wishPt
  }

  private makeRoom(node: Content): void {
    const {pages, writer} = this.printer
    if (this.plan.breaks.has(node) && !this.atTop) writer.moveToNextPage()
    // pdfmake would lose what does not fit on one page.
    if (node.unbreakable && this.heightOf(node, pages.availableWidth) > this.areaPt) node.unbreakable = false
    if (node.wantsPt !== undefined && node.wantsPt > pages.availableHeight && !this.atTop) writer.moveToNextPage()
    if (node.full) pages.moveDown(this.hangs.toClear(pages))
    if (isStack(node) && node.picture) {
      this.pictures.fit(node, this.heightOf(node, pages.availableWidth), pages.availableHeight)
    }
  }

  override processChildren(node: StackNode): void {
    const {feather, yields, standIn} = node
    if (this.printer !== this.main) {
      super.processChildren(node)
      return
    }
    const outermost = this.waiting.isEmpty
    if (feather !== undefined) this.settle(node, feather)
    const stack = node.stack.filter(child => child !== yields || !this.moved.has(child))
    if (standIn && this.moved.has(standIn)) this.processNode(standIn)
    stack.forEach((child, index) => {
      if (this.onPages) this.processChild(child, stack.slice(index, index + mostAhead), stack[index - 1])
      else this.processNode(child)
    })
    if (outermost) this.placeWaiting()
  }

  /** Lay out the first of some blocks on the pages, or let it wait. */
  private processChild(child: Content, rest: readonly Content[], before: Content | undefined): void {
    if (child.full) this.placeWaiting()
    const {at, areaPt} = this
    const blankPt = areaPt * this.plan.blank
    const room = {areaPt, columnPt: at.availableWidth, roomPt: at.availableHeight, blankPt}
    if (isStack(child) && !this.atTop && mayFloat(rest, room, this.heights)) {
      this.waiting.add(child, at.page)
      if (rest[1]) this.spacing.close(rest[1])
      return
    }
    if (keeps(this.plan, child) && !this.atTop) this.keepTogether(rest, room)
    this.followerPt = followerHeight(
      {before, block: child, next: rest[1]},
      {
        widthPt: at.availableWidth,
        heightOf: node => this.heightOf(node, at.availableWidth),
        tallestPt: this.areaPt / 3,
      },
    )
    this.processNode(child)
    this.followerPt = 0
    this.placeOverdue()
  }

  /** Go to the next page if blocks that are kept together have no room on this one. */
  private keepTogether(blocks: readonly Content[], room: PageRoom): void {
    const keptPt = Math.min(
      heightKept(blocks, room.columnPt, this.heights),
      keptWithoutFloat(blocks, room, this.heights),
    )
    const {writer} = this.printer
    if (keptPt > this.at.availableHeight + 0.01) writer.moveToNextPage()
    // A figure goes before the heading of what follows it, which then needs room under the figure.
    if (this.placeOverdue() && keptPt > this.at.availableHeight + 0.01) writer.moveToNextPage()
  }

  override turnPage(left: number): void {
    super.turnPage(left)
    if (left > restBefore && this.onPages && this.at.snapshots.length === 0) this.placeWaiting()
  }

  /**
   * Put what waits on the page, if that is the next one.
   *
   * @returns Whether something was put there.
   */
  private placeOverdue(): boolean {
    const due = this.waiting.isDueOn(this.at.page)
    if (due) this.placeWaiting()
    return due
  }

  /** Put what waits on the page, over the full width, in the middle of whatever is being laid out. */
  private placeWaiting(): void {
    const nodes = this.waiting.take()
    if (!nodes.length) return
    const {at, hangs, followerPt} = this
    const {x, availableWidth} = at
    Object.assign(this, {hangs: new Hangs(), followerPt: 0})
    for (const node of nodes) {
      Object.assign(at, {x: this.sheet.left, availableWidth: this.sheet.width - this.sheet.left - this.sheet.right})
      this.processNode(node)
      const whitePt = Math.min(node.floats ?? 0, at.availableHeight)
      at.moveDown(whitePt)
      this.under = {page: at.page, y: at.y, whitePt}
    }
    Object.assign(at, {x, availableWidth})
    Object.assign(this, {hangs, followerPt})
  }

  /** Keep blocks on the page: closer, or without the one that may stand elsewhere. */
  private settle({stack, yields}: StackNode, least: number): void {
    const {availableWidth, availableHeight: roomPt} = this.at
    const sharing = {heightOf: (block: Content) => this.heightOf(block, availableWidth), roomPt, least}
    if (this.spacing.share(stack, sharing) || !yields) return
    this.moved.add(yields)
    this.spacing.share(
      stack.filter(child => child !== yields),
      sharing,
    )
  }
}
