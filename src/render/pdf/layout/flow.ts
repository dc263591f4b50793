import type {DocumentContext} from '#vendor/pdfmake/js/DocumentContext.js'
import type {CanvasNode, Content, Hang, StackNode, TextNode, LineParts} from '../node.js'
import {isStack, isText} from '../node.js'
import {Preprocessor} from '../pdfmake.js'
import {ascentOf} from '../setting/measure-text.js'
import type {TypeLine} from '../setting/type-line.js'
import {drawBar} from './bars.js'
import {Hangs} from './hangs.js'
import {LeanLayout} from './lean-layout.js'
import {hasRoomFor, linesThatFit} from './lines-that-fit.js'
import {Measure, type LanguageRules} from './measure.js'
import {movedVector} from './note-cuts.js'
import {scratchPrinter, type Printer} from './printer.js'
import type {SheetPt} from './sheet.js'
import {SvgSizes} from './svg-sizes.js'

/** Fonts and rules that texts are measured with. */
export interface LayoutSource {
  readonly document: ConstructorParameters<typeof Measure>[0]
  readonly rules: LanguageRules
}

/** pdfmake's flow with our paragraphs and hanging labels. */
export class Flow extends LeanLayout {
  protected hangs = new Hangs()
  /** Every line that must be drawn. */
  protected placed = new Set<LineParts>()
  /** Height that must stand on the page of a paragraph's last lines, in points: a callout that comments on it. */
  protected followerPt = 0
  /** The pages. */
  protected main: Printer
  private readonly known = new WeakMap<Content, Map<string, number>>()

  constructor(
    source: LayoutSource,
    protected readonly sheet: SheetPt,
    /** Where things are laid out: the pages, or paper to try things on. */
    protected printer: Printer,
  ) {
    const {width, height, left, right, top, bottom} = sheet
    super({width, height}, {left, right, top, bottom}, new SvgSizes())
    this.docPreprocessor = new Preprocessor()
    this.docMeasure = new Measure(source.document, source.rules)
    this.main = printer
    this.writer = printer.writer
    this.linearNodeList = []
  }

  /** White above blocks, as a fraction of what the template says. */
  protected get white(): number {
    return 1
  }

  /** Measure a definition; changes its nodes. */
  protected prepare<N extends Content>(node: N): N {
    this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node))
    return node
  }

  /** Begin on new pages. */
  protected begin(printer: Printer): void {
    this.main = printer
    this.hangs = new Hangs()
    this.printOn(printer)
  }

  private printOn(printer: Printer): void {
    this.printer = printer
    this.writer = printer.writer
  }

  /** Lay a prepared node out on an endless page: nothing on the real ones moves. */
  protected trial(node: Content, columnPt: number): Printer {
    const {printer, hangs, followerPt} = this
    const scratch = scratchPrinter(columnPt)
    this.printOn(scratch)
    this.hangs = new Hangs()
    this.followerPt = 0
    this.processNode(node)
    this.printOn(printer)
    this.hangs = hangs
    this.followerPt = followerPt
    return scratch
  }

  /** Height of a prepared node, its margins included. */
  protected heightOf(node: Content, columnPt: number): number {
    const known = this.known.get(node) ?? new Map<string, number>()
    this.known.set(node, known)
    const setting = `${columnPt} ${this.white}`
    const height = known.get(setting) ?? this.trial(node, columnPt).pages.y
    known.set(setting, height)
    return height
  }

  /**
   * Make sure that every line of the flow was drawn.
   *
   * @throws {Error} If one was lost: pdfmake drops what overflows a block that it may not divide.
   */
  assertDrawn(drawn: ReadonlySet<LineParts>): void {
    const lost = [...this.placed].find(parts => !drawn.has(parts))
    if (lost) throw new Error(`Lost by the layout: “${lost.segments.map(segment => segment.text).join('')}”`)
  }

  /** Where the next line goes: on the pages, or in a block that is placed when it is complete. */
  protected get at(): DocumentContext {
    return this.printer.writer.context()
  }

  /** Whether things go on the pages as they come. */
  protected get onPages(): boolean {
    return this.printer === this.main && this.printer.writer.transactionLevel === 0
  }

  /** Left edge of the block being collected, on the page: inside it, places count from there. */
  private get blockX(): number {
    const {transactionLevel, originalX} = this.printer.writer
    return transactionLevel > 0 ? originalX : 0
  }

  /** Whether nothing stands on the page yet. */
  protected get atTop(): boolean {
    const {y, pageMargins} = this.at
    return this.printer.writer.transactionLevel === 0 && y <= pageMargins.top + 0.01
  }

  override processVerticalContainer(node: StackNode): void {
    const {at} = this
    const start = {x: at.x, y: at.y, page: at.page}
    const pageX = start.x + this.blockX
    const hangs = node.hangs ?? []
    this.hangs.await(hangs, pageX)
    this.processChildren(node)
    this.hangs.forget(hangs)
    // A block is as tall as what hangs beside it.
    at.moveDown(this.hangs.below(hangs, at))
    if (node.bar) drawBar(node.bar, {start, end: at, sheet: this.sheet}, this.printer)
    if (node.takesPt !== undefined) at.moveDown(start.y + node.takesPt - at.y)
  }

  protected processChildren({stack}: StackNode): void {
    for (const child of stack) this.processNode(child)
  }

  /** Go on on the next page, in the middle of a paragraph of which so many lines are left. */
  protected turnPage(_left: number): void {
    this.printer.writer.moveToNextPage()
  }

  override processCanvas(node: CanvasNode): void {
    const {writer} = this.printer
    const {at} = this
    const heightPt = node.takesPt ?? node._minHeight ?? 0
    if (heightPt > at.availableHeight && !node.absolutePosition) writer.moveToNextPage()
    // Copies: pdfmake moves vectors in place, and a node may be laid out more than once.
    for (const vector of node.canvas) writer.addVector(movedVector(vector, 0, 0))
    at.moveDown(heightPt)
  }

  override processLeaf(node: TextNode): void {
    const {writer, footnotes} = this.printer
    const {at} = this
    const lines = node.paragraph?.lines(node.boxPt ?? at.availableWidth) ?? []
    let placed = 0
    let moves = 0
    while (placed < lines.length) {
      const rest = placed === 0 ? lines : lines.slice(placed)
      const atTop = this.atTop || moves > 0
      const room = {availablePt: at.availableHeight, page: at.page, atTop, followerPt: this.followerPt}
      const count = writer.transactionLevel > 0 ? rest.length : linesThatFit(rest, room, footnotes)
      // What has no room after the last line claims none from its notes.
      const keptPt = count === rest.length && hasRoomFor(rest, room, footnotes) ? this.followerPt : 0
      for (let index = 0; index < count; index++) {
        const line = rest[index]
        // What stands under a line matters to its notes alone.
        const under = line?.notes.length ? rest.slice(index + 1, count) : []
        if (line)
          this.placeLine(
            line,
            under.reduce((sum, {parts}) => sum + parts.heightPt, keptPt),
          )
      }
      placed += count
      moves = count === 0 ? moves + 1 : 0
      if (placed < lines.length) this.turnPage(lines.length - placed)
    }
  }

  /** Place a line, its notes clear of what must stand under it, in points. */
  private placeLine(line: TypeLine, underPt: number): void {
    const {writer} = this.printer
    const {at} = this
    const copy = line.clone()
    const {items} = at.getCurrentPage()
    let before = items.length
    writer.placeLine(copy, underPt)
    if (this.printer === this.main) this.placed.add(line.parts)
    for (const {hang, pageX} of this.hangs.take()) {
      const after = items.length
      this.drawHang(hang, pageX - this.blockX, copy)
      // In the order of reading, for those who have no structure to go by.
      items.splice(before, 0, ...items.splice(after))
      before += items.length - after
    }
  }

  private drawHang(hang: Hang, x: number, line: TypeLine): void {
    const {node, xPt, widthPt, align} = hang
    const {writer} = this.printer
    const {at} = this
    const first = align === 'baseline' ? firstText(node) : undefined
    const rise = first ? line.parts.ascentPt - ascentOf(first.base, first.leadingPt) : 0
    at.beginDetachedBlock()
    Object.assign(at, {x: x + xPt, y: line.y + rise, availableWidth: widthPt, availableHeight: 1e5})
    this.processNode(node)
    this.hangs.end(hang, at)
    if (writer.transactionLevel === 0) this.hangs.reach(at.page, at.y)
    at.endDetachedBlock()
  }
}

function firstText(node: Content): TextNode | undefined {
  if (isText(node)) return node
  return isStack(node) ? node.stack.map(firstText).find(text => text !== undefined) : undefined
}
