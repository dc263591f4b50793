import type {Page, PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {CanvasNode, Content, StackNode, Artifact} from '../node.js'
import {TypeLine} from '../setting/type-line.js'
import {blanksOf} from './blanks.js'
import {changesOf} from './changes.js'
import {compose, type Attempt} from './compose.js'
import {flowBlocks} from './flow-blocks.js'
import type {LayoutSource} from './flow.js'
import type {SheetPt} from './sheet.js'
import {Footnotes, type NoteBlock, type NoteSpaces} from './footnotes.js'
import {callsIn, moved, noteCuts, topOf} from './note-cuts.js'
import {Paging} from './paging.js'
import {Finder} from './places.js'
import type {Plan} from './plan.js'
import {printerFor, type Printer} from './printer.js'

/** Definition of a document for the layout: the flow, the notes by number, and what stands on every page outside the text area. */
export interface Definition {
  readonly sheet: SheetPt
  readonly content: readonly Content[]
  readonly notes: NoteArea
  /** Drawn at the head and foot of a page; pages count from 1. */
  readonly running: (page: number, pages: number) => readonly Content[]
}

/** The foot of the text column; lengths in points. */
export interface NoteArea extends NoteSpaces {
  readonly nodes: ReadonlyMap<number, StackNode>
  readonly x: number
  readonly width: number
  /** Drawn from its own top left corner, `rulePt` above the first note. */
  readonly rule: CanvasNode
  readonly rulePt: number
}

/** Turns a definition into pages, with footnotes at the foot of the page that calls them. */
export class Layout extends Paging {
  private readonly blocks = new Map<number, NoteBlock>()

  constructor(
    source: LayoutSource,
    private readonly definition: Definition,
  ) {
    // The notes are laid out when first called, long after this.
    super(source, definition.sheet, printerFor(new Footnotes(number => this.noteBlock(number), definition.notes)))
  }

  private newPrinter(): Printer {
    return printerFor(new Footnotes(number => this.noteBlock(number), this.definition.notes))
  }

  /** Lay everything out. Changes the definition's nodes. */
  layOut(): readonly Page[] {
    const root = this.prepare({stack: [...this.definition.content]})
    const finder = new Finder(flowBlocks(root))
    const {printer} = compose(plan => this.attempt(root, plan, finder), changesOf)
    this.begin(printer)
    const {pages} = printer
    pages.pages.forEach((page, index) => {
      pages.page = index
      this.drawNotes(page, index)
      const items = page.items.length
      for (const node of this.definition.running(index + 1, pages.pages.length)) {
        this.stamp(node)
      }
      const running = page.items.splice(items)
      for (const placed of running) placed.item.artifact = runningArtifact(placed, this.sheet)
      page.items.unshift(...running)
    })
    return pages.pages
  }

  private attempt(root: StackNode, plan: Plan, finder: Finder): Attempt & {readonly printer: Printer} {
    const printer = this.newPrinter()
    const {writer, pages, footnotes} = printer
    this.beginBy(printer, plan)
    writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(root)
    while (footnotes.open) writer.moveToNextPage()
    const area = {sheet: this.sheet, notesPt: (page: number) => footnotes.heightOn(page)}
    return {plan, printer, blanks: blanksOf(pages.pages, area), places: finder.placesOn(pages.pages, area)}
  }

  private drawNotes(page: Page, index: number): void {
    const {footnotes} = this.printer
    const {notes, sheet} = this.definition
    const placed = footnotes.on(index)
    if (!placed.length) return
    let y = sheet.height - sheet.bottom - footnotes.heightOn(index) + notes.abovePt
    this.stamp({...notes.rule, absolutePosition: {x: notes.x, y: y - notes.rulePt}})
    for (const {number, fromPt, toPt} of placed) {
      const items = this.noteBlock(number).items.filter(
        item => topOf(item) >= fromPt - 0.01 && topOf(item) < toPt - 0.01,
      )
      page.items.push(...items.map(item => moved(item, notes.x, y - fromPt)))
      y += toPt - fromPt + notes.betweenPt
    }
  }

  /** Lay a node out on the current page, wherever its positions say. */
  private stamp(node: Content): void {
    const {writer} = this.printer
    writer.beginUnbreakableBlock(this.definition.sheet.width, this.definition.sheet.height)
    this.processNode(this.prepare(node))
    writer.commitUnbreakableBlock(0, 0)
  }

  private noteBlock(number: number): NoteBlock {
    const known = this.blocks.get(number)
    if (known) return known
    const node = this.definition.notes.nodes.get(number)
    if (!node) throw new Error(`Footnote ${number} is called but not defined`)
    const {pages} = this.trialWithWhite(this.prepare(node), this.definition.notes.width)
    const items: readonly PageItem[] = pages.pages[0]?.items ?? []
    for (const {item} of items) if (item instanceof TypeLine) this.placed.add(item.parts)
    const block = {heightPt: pages.y, items, cutsPt: noteCuts(items), calls: callsIn(items)}
    this.blocks.set(number, block)
    return block
  }
}

/** Whether something that every page repeats is its head or its foot (ISO 14289-1, 7.8). */
const runningArtifact = (placed: PageItem, {height}: SheetPt): Artifact => ({
  type: 'Pagination',
  subtype: topOf(placed) < height / 2 ? 'Header' : 'Footer',
})
