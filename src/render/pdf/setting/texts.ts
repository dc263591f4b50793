import {Shelf} from '../../../model/shelf.js'
import type {Line, TextNode} from '../node.js'
import {withCapitals, type LanguageRules} from './hyphenation.js'
import {Paragraph} from './paragraph.js'
import {ContentKeys, type SetLine} from './text-content.js'

/** Answers about texts of one content in a column. */
interface Column {
  readonly roomPt: number
  readonly count: number
  lines?: readonly SetLine[]
}

/** Answers about texts of one content; lengths in points. */
interface Known {
  narrowestPt?: number
  widestPt?: number
  readonly columns: Column[]
}

/** Texts of the last printing of a document, by content. */
class KeptTexts {
  readonly keys = new ContentKeys()
  known: ReadonlyMap<string, Known> = new Map()
}

/**
 * The texts of one printing, each measured and set once: those of the same content share what is asked of them, and what the last printing of
 * the document asked is known. What this one does not ask is forgotten with it.
 */
export class Texts {
  private readonly kept: KeptTexts
  private readonly known = new Map<string, Known>()
  private readonly texts = new Map<TextNode, SetText>()
  private readonly rules: Readonly<Record<NonNullable<TextNode['dividing']> | 'language', LanguageRules>>

  /** @param shelf Stands for the document, where it is printed again and again. */
  constructor(rules: LanguageRules, shelf = new Shelf()) {
    this.kept = shelf.of(KeptTexts)
    const {lang, hyphenation} = rules
    this.rules = {
      never: {lang, hyphenation: new Map()},
      capitals: {lang, hyphenation: withCapitals(hyphenation)},
      language: rules,
    }
  }

  /** A text, which nobody changes from then on. */
  of(node: TextNode): SetText {
    return this.texts.get(node) ?? this.take(this.trial(node))
  }

  /** A text that stands somewhere once it is taken: most cells are measured in letters that they do not get. */
  trial(node: TextNode): SetText {
    const key = this.kept.keys.of(node, this.rules.language)
    let known = this.known.get(key)
    if (!known) this.known.set(key, (known = {columns: []}))
    return new SetText(node, this.rules[node.dividing ?? 'language'], known, this.kept.known.get(key))
  }

  /** Take a text that was tried for that of its node. */
  take(text: SetText): SetText {
    this.texts.set(text.node, text)
    return text
  }

  /** Keep what was asked for the next printing. */
  keep(): void {
    this.kept.known = this.known
  }
}

/** A text measured once and set for any width. All in points. */
export class SetText {
  private paragraph: Paragraph | undefined
  private readonly set: {readonly columnPt: number; readonly lines: readonly Line[]}[] = []

  constructor(
    readonly node: TextNode,
    private readonly rules: LanguageRules,
    private readonly known: Known,
    private readonly before: Known | undefined,
  ) {}

  private get measured(): Paragraph {
    return (this.paragraph ??= new Paragraph(this.node, this.rules))
  }

  /** Width of the widest word. */
  get narrowestPt(): number {
    return (this.known.narrowestPt ??= this.before?.narrowestPt ?? this.measured.narrowestPt)
  }

  /** Width on one line. */
  get widestPt(): number {
    return (this.known.widestPt ??= this.before?.widestPt ?? this.measured.widestPt)
  }

  /** How many lines there are in a column. */
  count(columnPt: number): number {
    return this.column(columnPt).count
  }

  /** The lines in a column. */
  lines(columnPt: number): readonly Line[] {
    const known = this.set.find(one => one.columnPt === columnPt)
    if (known) return known.lines
    const column = this.column(columnPt)
    column.lines ??= this.measured.lines(column.roomPt)
    const lines = column.lines.map(line => boundTo(this.node, line, columnPt))
    this.set.push({columnPt, lines})
    // Most are set for one column, and pieces of words take most memory.
    this.paragraph = undefined
    return lines
  }

  private column(columnPt: number): Column {
    const roomPt = this.roomIn(columnPt)
    const known = columnOf(this.known, roomPt)
    if (known) return known
    const column = columnOf(this.before, roomPt) ?? {roomPt, count: this.measured.count(roomPt)}
    this.known.columns.push(column)
    return column
  }

  /** The width that lines depend on: the same for all columns in which nothing has to be divided or filled. */
  private roomIn(columnPt: number): number {
    const {align, indentPt = 0, hangPt = 0} = this.node
    if (align === 'justify') return columnPt
    return this.widestPt < columnPt - Math.max(indentPt, hangPt) - hairPt ? widestColumnPt : columnPt
  }
}

/** Wider than any column, in points. */
const widestColumnPt = 1e5

/** More than sums of widths differ by the order of their parts, in points. */
const hairPt = 0.01

const columnOf = (known: Known | undefined, roomPt: number): Column | undefined =>
  known?.columns.find(column => column.roomPt === roomPt)

/** A line of one text, in a column. Written out: there are thousands in a document. */
function boundTo(node: TextNode, set: SetLine, columnPt: number): Line {
  const notes: number[] = []
  for (const {at} of set.segments) {
    const note = node.text[at]?.note
    if (note !== undefined) notes.push(note)
  }
  return {
    node,
    segments: set.segments,
    notes,
    widthPt: set.widthPt,
    heightPt: set.heightPt,
    ascentPt: set.ascentPt,
    wordSpacePt: set.wordSpacePt,
    shiftPt: set.indentPt + (node.align === 'right' ? columnPt - set.indentPt - set.widthPt : 0),
    first: set.first,
    isTurned: set.isTurned,
  }
}
