import type {FixedText} from './fixed-text.js'
import type {Phrasing} from './phrasing.js'

/** The blocks of a document's body, in reading order. Every renderer has a handler for each of these, and no other. */
export type Block =
  | Heading
  | Paragraph
  | List
  | BlockQuote
  | PullQuote
  | Callout
  | CodeBlock
  | Separator
  | Table
  | Figure
  | Chart
  | Revised

/** A heading under the title: the first level of the text is 2. `id` is unique in the document. */
export interface Heading {
  readonly type: 'heading'
  readonly depth: 2 | 3 | 4 | 5 | 6
  readonly id: string
  /** Whether it is the first of the annexes that the text ends with. */
  readonly opensAnnexes?: true
  readonly children: readonly Phrasing[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Phrasing[]
}

/** `start` is null for a list without numbers. */
export interface List {
  readonly type: 'list'
  readonly start: number | null
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** In a redline, the number that it has in its own version; else items are counted. */
  readonly number?: number
  readonly children: readonly Block[]
}

/** A quotation; `attribution` is its author and source, set. */
export interface BlockQuote {
  readonly type: 'blockQuote'
  /** Where it runs another way than the text: its paragraphs are passages that do. */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly children: readonly Block[]
  readonly attribution?: readonly Phrasing[] | undefined
}

/** A sentence of the text, repeated large; decoration for whoever reads the text in order. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly children: readonly Phrasing[]
}

/** `title` is the lead line: the author's, or the usual word for the kind. */
export interface Callout {
  readonly type: 'callout'
  readonly kind: 'information' | 'alert'
  readonly title: readonly Phrasing[]
  readonly children: readonly Block[]
}

export interface CodeBlock {
  readonly type: 'codeBlock'
  readonly language?: string
  readonly value: string
}

export interface Separator {
  readonly type: 'separator'
}

/** Blocks of which a line over them says what became of them: “Figure ajoutée”. In a redline alone; `children` may be none. */
export interface Revised {
  readonly type: 'revised'
  readonly label: readonly Phrasing[]
  readonly children: readonly Block[]
}

/** Surroundings of a numbered table, figure or chart; all texts set. */
export interface Captioned {
  /** Target of cross-references, unique in the document. */
  readonly id: string
  /** “Tableau 1”, “Figure 2”; absent where the author gave no title. */
  readonly label?: FixedText
  readonly title?: readonly Phrasing[] | undefined
  /** “Source : …”, one line below. */
  readonly source?: readonly Phrasing[] | undefined
}

export interface Table extends Captioned {
  readonly type: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column: `numeric` where all its cells are numbers, with or without unit. */
export interface Column {
  readonly align: 'left' | 'center' | 'right'
  readonly numeric: boolean
  readonly head: Cell
}

export type Cell = readonly Phrasing[]

/** `image` is a key of the document's images. */
export interface Figure extends Captioned {
  readonly type: 'figure'
  readonly image: string
  /** Its text alternative; null where its author declares that it says nothing. */
  readonly alt: string | null
}

/** Names that a drawing puts at its axes: of its rows, and of its only series, whose values they are. The caption says the others. */
export interface ChartAxes {
  readonly rows?: string
  readonly values?: string
}

/** Rows by series: `values[row][series]`, null where the data have a gap. `table` says the same in words. */
export interface Chart extends Captioned {
  readonly type: 'chart'
  readonly kind: 'bars' | 'columns' | 'lines'
  readonly alt: string
  readonly rows: readonly string[]
  readonly series: readonly string[]
  readonly values: readonly (readonly (number | null)[])[]
  /** The values as the reader sees them, set, without unit. */
  readonly shown: readonly (readonly string[])[]
  readonly unit?: string | undefined
  /** The row (or series) to stress, if one. */
  readonly highlight?: string
  readonly axes: ChartAxes
  readonly table: Table
}
