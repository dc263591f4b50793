import {weakMemoize} from '../../../model/weak-memoize.js'
import type {Line, TextNode} from '../node.js'
import {withCapitals, type LanguageRules} from './hyphenation.js'
import {Paragraph} from './paragraph.js'
import {ContentKeys, type SetLine} from './text-content.js'

/** All that was asked of texts of one content; lengths in points. */
interface Known {
  narrowestPt?: number
  widestPt?: number
  /** Numbers of lines, and lines, by the width of the column. */
  readonly counts: Map<number, number>
  readonly lines: Map<number, readonly SetLine[]>
}

/** Texts of the last printing of a document, by content. */
class KeptTexts {
  readonly keys = new ContentKeys()
  known: ReadonlyMap<string, Known> = new Map()
}

const keptBy = weakMemoize((_shelf: object) => new KeptTexts())

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
  constructor(rules: LanguageRules, shelf: object = {}) {
    this.kept = keptBy(shelf)
    const {lang, hyphenation} = rules
    this.rules = {
      never: {lang, hyphenation: new Map()},
      capitals: {lang, hyphenation: withCapitals(hyphenation)},
      language: rules,
    }
  }

  /** A text, which nobody changes from then on. */
  of(node: TextNode): SetText {
    const text = this.texts.get(node)
    if (text) return text
    const key = this.kept.keys.of(node, this.rules.language)
    let known = this.known.get(key)
    if (!known) this.known.set(key, (known = {counts: new Map(), lines: new Map()}))
    const made = new SetText(node, this.rules[node.dividing ?? 'language'], known, this.kept.known.get(key))
    this.texts.set(node, made)
    return made
  }

  /** Keep what was asked for the next printing. */
  keep(): void {
    this.kept.known = this.known
  }
}

/** A text measured once and set for any width. All in points. */
export class SetText {
  private paragraph: Paragraph | undefined
  private readonly set = new Map<number, readonly Line[]>()

  constructor(
    private readonly node: TextNode,
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
    const roomPt = this.roomIn(columnPt)
    return asked(roomPt, this.known.counts, this.before?.counts, () => this.measured.count(roomPt))
  }

  /** The lines in a column. */
  lines(columnPt: number): readonly Line[] {
    const bound = this.set.get(columnPt)
    if (bound) return bound
    const roomPt = this.roomIn(columnPt)
    const set = asked(roomPt, this.known.lines, this.before?.lines, () => this.measured.lines(roomPt))
    const lines = set.map(line => boundTo(this.node, line, columnPt))
    this.set.set(columnPt, lines)
    return lines
  }

  /** The width that lines depend on: the same for all columns in which nothing has to be divided or filled. */
  private roomIn(columnPt: number): number {
    const {align, turned, indentPt = 0, hangPt = 0} = this.node
    if (align === 'justify' || turned) return columnPt
    return this.widestPt < columnPt - Math.max(indentPt, hangPt) - hairPt ? widestColumnPt : columnPt
  }
}

/** Wider than any column, in points. */
const widestColumnPt = 1e5

/** More than sums of widths differ by the order of their parts, in points. */
const hairPt = 0.01

/** The answer to a width, which is added to those that are known: that of the last printing, or a new one. */
function asked<Answer>(
  columnPt: number,
  known: Map<number, Answer>,
  before: ReadonlyMap<number, Answer> | undefined,
  make: () => Answer,
): Answer {
  const answer = known.get(columnPt) ?? before?.get(columnPt) ?? make()
  known.set(columnPt, answer)
  return answer
}

/** A line of one text, in a column. Written out: there are thousands in a document. */
function boundTo(node: TextNode, set: SetLine, columnPt: number): Line {
  const segments = set.segments.map(({at, text, xPt, widthPt, level, hyphen}) => {
    const run = node.text[at]
    if (!run) throw new Error('A text changed after it was set')
    return {run, text, xPt, widthPt, level, hyphen}
  })
  return {
    node,
    segments,
    notes: segments.flatMap(({run}) => run.note ?? []),
    widthPt: set.widthPt,
    heightPt: set.heightPt,
    ascentPt: set.ascentPt,
    wordSpacePt: set.wordSpacePt,
    shiftPt: set.indentPt + (node.align === 'right' ? columnPt - set.indentPt - set.widthPt : 0),
    first: set.first,
    ...(set.isTurned && {isTurned: true}),
  }
}
