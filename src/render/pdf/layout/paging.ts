import type {Content, PictureForm, PictureNode, StackNode} from '../node.js'
import {isStack, isText} from '../node.js'
import {fitPicture, savedBy, type Measured} from './fit-picture.js'
import {Flow} from './flow.js'
import {heightKept, type Heights} from './height-kept.js'
import {Hangs} from './hangs.js'
import {keptWithoutFloat, mayFloat} from './floats.js'
import {keeps, natural, type Plan} from './plan.js'
import type {Press} from './press.js'

/** The flow over pages: what begins where, what stays together, what grows smaller or waits for the next page. */
export class Paging extends Flow {
  private plan = natural
  /** White above blocks that were moved closer, as a fraction. */
  private readonly closer = new Map<Content, number>()
  /** What waits for the head of the next page, and the page that it left. */
  private waiting: {readonly nodes: StackNode[]; page: number} = {nodes: [], page: 0}
  /** What found no room where the definition has it. */
  private readonly moved = new Set<Content>()
  private readonly measured = new WeakMap<PictureForm, Measured>()
  /** How look-ahead learns what things need. */
  private readonly heights: Heights = {
    of: (node, columnPt) => this.heightOf(this.standing(node), columnPt),
    saved: node => this.savedIn(node),
    keeps: node => keeps(this.plan, node),
    ofNotes: notes => this.main.footnotes.roomFor(notes, this.main.pages.page).leastPt,
  }

  /** Begin on new pages, by a plan. */
  protected beginBy(press: Press, plan: Plan): void {
    this.begin(press)
    this.plan = plan
    this.closer.clear()
    this.moved.clear()
    this.waiting = {nodes: [], page: 0}
  }

  /** What stands in a node's place: what found no room elsewhere, perhaps. */
  private standing(node: Content): Content {
    const taken = isStack(node) && node.standIn && this.moved.has(node.standIn) ? node.standIn : undefined
    return taken ?? node
  }

  protected override get white(): number {
    return this.plan.white
  }

  /** Pictures count with their first form, whichever they had in an attempt before. */
  protected override trial(node: Content, columnPt: number): Press {
    if (isStack(node) && node.picture) fitPicture(node.picture, Infinity, this.measure)
    return super.trial(node, columnPt)
  }

  /** Lay a node out for itself, with all of its white. */
  protected trialWithWhite(node: Content, columnPt: number): Press {
    const {plan} = this
    this.plan = {...plan, white: 1}
    const press = this.trial(node, columnPt)
    this.plan = plan
    return press
  }

  private get areaPt(): number {
    return this.sheet.height - this.sheet.top - this.sheet.bottom
  }

  override processNode(node: Content, isVerticalAlignmentAllowed?: boolean): void {
    if (this.onPages && !node.absolutePosition) this.makeRoom(node)
    const margin = node._margin
    if (margin) node._margin = [margin[0], margin[1] * this.whiteAbove(node), margin[2], margin[3]]
    super.processNode(node, isVerticalAlignmentAllowed)
    if (margin) node._margin = margin
  }

  /** A block that is not divided keeps the white inside it. */
  private whiteAbove(node: Content): number {
    if (this.press.writer.transactionLevel > 0) return 1
    if (!this.onPages) return this.white
    return this.atTop ? 0 : (this.closer.get(node) ?? this.white)
  }

  private makeRoom(node: Content): void {
    const {pages, writer} = this.press
    if (this.plan.breaks.has(node) && !this.atTop) writer.moveToNextPage()
    // pdfmake would lose what does not fit on one page.
    if (node.unbreakable && this.heightOf(node, pages.availableWidth) > this.areaPt) node.unbreakable = false
    if (node.wantsPt !== undefined && node.wantsPt > pages.availableHeight && !this.atTop) writer.moveToNextPage()
    if (node.full) pages.moveDown(this.hangs.toClear(pages))
    const picture = isStack(node) ? node.picture : undefined
    if (picture) {
      const othersPt = this.heightOf(node, pages.availableWidth) - this.firstHeightOf(picture)
      fitPicture(picture, pages.availableHeight - othersPt, this.measure)
    }
  }

  private readonly measure = (picture: PictureNode, form: PictureForm): Measured => {
    const known = this.measured.get(form)
    if (known) return known
    const {forms: _forms, ...node} = {...picture, ...form}
    // Measuring adds the size.
    const measured = this.prepare(node) as Measured
    this.measured.set(form, measured)
    return measured
  }

  private firstHeightOf(picture: PictureNode): number {
    const [first] = picture.forms ?? []
    return first ? this.measure(picture, first)._height : 0
  }

  private savedIn(node: Content): number {
    return isStack(node) && node.picture ? savedBy(node.picture, this.measure) : 0
  }

  override processChildren(node: StackNode): void {
    const {feather, yields, standIn} = node
    if (this.press !== this.main) {
      super.processChildren(node)
      return
    }
    const outermost = this.waiting.nodes.length === 0
    if (feather !== undefined) this.settle(node, feather)
    const stack = node.stack.filter(child => child !== yields || !this.moved.has(child))
    if (standIn && this.moved.has(standIn)) this.processNode(standIn)
    stack.forEach((_child, index) => this.processChild(stack, index))
    if (outermost) this.placeWaiting()
  }

  private processChild(stack: readonly Content[], index: number): void {
    const {at, onPages} = this
    const [child, next] = stack.slice(index)
    if (!child) return
    if (!onPages) {
      this.processNode(child)
      return
    }
    if (child.full) this.placeWaiting()
    const room = {columnPt: at.availableWidth, roomPt: at.availableHeight, blankPt: this.areaPt * this.plan.blank}
    if (isStack(child) && !this.atTop && mayFloat(stack.slice(index), room, this.heights)) {
      this.waiting.nodes.push(child)
      this.waiting.page = at.page
      if (next) this.closer.set(next, next._margin?.[1] ? Math.min(1, pausePt / next._margin[1]) : 1)
      return
    }
    if (keeps(this.plan, child) && !this.atTop) {
      const rest = stack.slice(index)
      const keptPt = Math.min(
        heightKept(rest, at.availableWidth, this.heights),
        keptWithoutFloat(rest, room, this.heights),
      )
      if (keptPt > at.availableHeight + 0.01) this.press.writer.moveToNextPage()
      // A figure goes before the heading of what follows it, which then needs room under the figure.
      if (this.placeOverdue() && keptPt > at.availableHeight + 0.01) this.press.writer.moveToNextPage()
    }
    this.followerPt = this.followerOf(stack, index)
    this.processNode(child)
    this.followerPt = 0
    this.placeOverdue()
  }

  /**
   * Put what waits on the page, if that is the next one.
   *
   * @returns Whether something was put there.
   */
  private placeOverdue(): boolean {
    const overdue = this.waiting.nodes.length > 0 && this.at.page > this.waiting.page
    if (overdue) this.placeWaiting()
    return overdue
  }

  /** Height of what comments on a paragraph, if the paragraph has lines to give to its page. */
  private followerOf(stack: readonly Content[], index: number): number {
    const [child, next] = stack.slice(index)
    if (!child || !next?.keepWithPrevious || !isText(child)) return 0
    const {availableWidth} = this.at
    const [left, , right] = child._margin ?? [0, 0, 0]
    const lines = child.paragraph?.lines(availableWidth - left - right).length ?? 0
    if (lines < 4 && (index === 0 || stack[index - 1]?.keepWithNext)) return 0
    const heightPt = this.heightOf(next, availableWidth)
    return heightPt < this.areaPt / 3 ? heightPt : 0
  }

  override turnPage(): void {
    super.turnPage()
    if (this.onPages && this.at.snapshots.length === 0) this.placeWaiting()
  }

  /** Put what waits on the page, over the full width, in the middle of whatever is being laid out. */
  private placeWaiting(): void {
    const nodes = this.waiting.nodes.splice(0)
    if (!nodes.length) return
    const {at, hangs, followerPt} = this
    const {x, availableWidth} = at
    Object.assign(this, {hangs: new Hangs(), followerPt: 0})
    for (const node of nodes) {
      Object.assign(at, {x: this.sheet.left, availableWidth: this.sheet.width - this.sheet.left - this.sheet.right})
      this.processNode(node)
      at.moveDown(Math.min(node.floats ?? 0, at.availableHeight))
    }
    Object.assign(at, {x, availableWidth})
    Object.assign(this, {hangs, followerPt})
  }

  /** Keep blocks on the page: closer, or without the one that may stand elsewhere. */
  private settle({stack, yields}: StackNode, least: number): void {
    if (this.feather(stack, least) || !yields) return
    this.moved.add(yields)
    this.feather(
      stack.filter(child => child !== yields),
      least,
    )
  }

  /**
   * Take white away between blocks, if that keeps them on the page.
   *
   * @returns Whether they are on the page.
   */
  private feather(blocks: readonly Content[], least: number): boolean {
    const {availableWidth, availableHeight} = this.at
    const overPt = blocks.reduce((sum, block) => sum + this.heightOf(block, availableWidth), 0) - availableHeight
    const whitePt = blocks.reduce((sum, {_margin}) => sum + (_margin?.[1] ?? 0), 0)
    if (overPt <= 0) return true
    if (overPt > whitePt * (this.white - least)) return false
    for (const block of blocks) this.closer.set(block, this.white - (overPt + 0.1) / whitePt)
    return true
  }
}

/** White before text that a figure was moved away from, in points. */
const pausePt = 4
