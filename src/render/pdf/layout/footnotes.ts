import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'

/** A footnote laid out for itself: its items, positioned from its own top left corner. */
export interface NoteBlock {
  readonly heightPt: number
  readonly items: readonly PageItem[]
  /** Tops of the lines where it may be divided, increasing, each with two lines on either side. */
  readonly cutsPt: readonly number[]
  /** Notes that it calls itself. */
  readonly calls: readonly number[]
}

/** A note, or the part of it, that stands on a page. */
export interface PlacedNote {
  readonly number: number
  readonly fromPt: number
  readonly toPt: number
}

/** Distances around notes, in points. */
export interface NoteSpaces {
  /** From the text to the first note, the rule in between. */
  readonly abovePt: number
  readonly betweenPt: number
  /** The most that the rest of a divided note may take of the next page. */
  readonly carryPt: number
}

/** Which notes stand at the foot of which page, and how much room they take there. */
export class Footnotes {
  private readonly called = new Set<number>()
  private readonly pages = new Map<number, PlacedNote[]>()
  /** The rest of a divided note, and notes that wait behind it. */
  private waiting: readonly PlacedNote[] = []

  constructor(
    private readonly block: (number: number) => NoteBlock,
    private readonly spaces: NoteSpaces,
  ) {}

  /** Whether part of a note still looks for a page. */
  get open(): boolean {
    return this.waiting.length > 0
  }

  /** The notes of a page, in order. */
  on(page: number): readonly PlacedNote[] {
    return this.pages.get(page) ?? []
  }

  /** Height that a page's notes take, the space above them included; 0 without notes. */
  heightOn(page: number): number {
    const notes = this.on(page)
    if (!notes.length) return 0
    const heights = notes.reduce((sum, note) => sum + note.toPt - note.fromPt, 0)
    return this.spaces.abovePt + heights + this.spaces.betweenPt * (notes.length - 1)
  }

  /**
   * Height that calls of these notes would add to a page, in points: whole, and at the least. The last one may be divided;
   * an earlier one, too, with those after it on the next page, where they are too long to stand together.
   */
  roomFor(numbers: readonly number[], page: number): {readonly wholePt: number; readonly leastPt: number} {
    const fresh = numbers.length ? this.fresh(numbers) : numbers
    if (!fresh.length) return {wholePt: 0, leastPt: 0}
    const blocks = fresh.map(this.block)
    const before = this.on(page).length ? this.spaces.betweenPt : this.spaces.abovePt
    const wholePt =
      before + blocks.reduce((sum, {heightPt}) => sum + heightPt, 0) + this.spaces.betweenPt * (blocks.length - 1)
    if (this.open) return {wholePt, leastPt: wholePt}
    let above = before
    const ends = blocks.flatMap(({heightPt, cutsPt: [cut]}, index) => {
      const end = cut === undefined ? [] : [{pt: above + cut, isLast: index === blocks.length - 1}]
      above += heightPt + this.spaces.betweenPt
      return end
    })
    const last = ends.find(({isLast}) => isLast)?.pt ?? wholePt
    return {wholePt, leastPt: last <= this.spaces.carryPt ? last : (ends[0]?.pt ?? last)}
  }

  /**
   * Put the notes that a line calls at the foot of its page.
   *
   * @param freePt What is left of the page under that line.
   * @returns The height that they take of it.
   */
  place(numbers: readonly number[], page: number, freePt: number): number {
    const before = this.heightOn(page)
    for (const number of this.fresh(numbers)) {
      this.called.add(number)
      const {heightPt} = this.block(number)
      this.put(page, {number, fromPt: 0, toPt: heightPt}, freePt - (this.heightOn(page) - before))
    }
    return this.heightOn(page) - before
  }

  /** Go on, on a new page, with what had no room at the foot of the one before. */
  carryTo(page: number): void {
    const notes = this.waiting
    this.waiting = []
    for (const note of notes) this.put(page, note, this.spaces.carryPt - this.heightOn(page))
  }

  private put(page: number, note: PlacedNote, freePt: number): void {
    const notes = this.pages.get(page) ?? []
    this.pages.set(page, notes)
    const roomPt = freePt - (notes.length ? this.spaces.betweenPt : this.spaces.abovePt)
    const fits = note.toPt - note.fromPt <= roomPt + 0.01
    if (!fits && this.open) {
      this.waiting = [...this.waiting, note]
      return
    }
    const cuts = this.block(note.number).cutsPt.filter(cut => cut > note.fromPt)
    // Where there is room for less than the first part, there is for nothing more.
    const cut = cuts.findLast(at => at - note.fromPt <= roomPt + 0.01) ?? cuts[0]
    if (fits || cut === undefined) {
      notes.push(note)
      return
    }
    notes.push({...note, toPt: cut})
    this.waiting = [{...note, fromPt: cut}]
  }

  /** Those that stand nowhere yet, each before those that it calls itself. */
  private fresh(numbers: readonly number[]): readonly number[] {
    const found = new Set<number>()
    const find = (number: number): void => {
      if (this.called.has(number) || found.has(number)) return
      found.add(number)
      this.block(number).calls.forEach(find)
    }
    numbers.forEach(find)
    return [...found]
  }
}
