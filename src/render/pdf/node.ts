import type {Vector} from '#vendor/pdfmake/js/ElementWriter.js'
import type {Around} from './around.js'
import type {Cut, NamedFace} from './fonts/faces.js'
import type {Link} from './link.js'
import type {TableLook} from './table-look.js'
import type {Tag} from './tag.js'

/** How characters look. Sizes, tracking and raise in points. */
export interface TextStyle {
  readonly cut: Cut
  readonly face: NamedFace
  readonly sizePt: number
  readonly color: string
  /** OpenType features, joined by commas. */
  readonly features: string
  readonly trackingPt: number
  readonly capitals: boolean
  readonly raisePt: number
  readonly line?: 'under' | 'through'
}

/** Characters of one look and one meaning. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly link?: Link
  /** Language, where it is not the document's. */
  readonly lang?: string
  readonly code?: boolean
  readonly around?: Around | undefined
  /** This run calls that footnote. */
  readonly note?: number
  /** Parts the call of a footnote from what its number would be read with. */
  readonly parts?: true
  /** Links may lead here. */
  readonly anchor?: string
  /** The text that readers of the file are told in the place of its characters. */
  readonly told?: string
  /** Stands for the number of the page that has this anchor: its text is one of its width. */
  readonly pageOf?: string
  /** Part of what stands before the rest of its text as an element of its own: a heading that runs in, a quotation before its author. */
  readonly lead?: Tag
}

/** Content left of a block's first line: a label, a number, a dash. `xPt` counts from the block's left edge. */
export interface Hang {
  readonly node: Content
  readonly xPt: number
  readonly widthPt: number
  /** Whether its first baseline or its top meets that of the first line. */
  readonly align: 'baseline' | 'top'
  /** May reach below its block: what follows goes on beside it. */
  readonly free?: true
}

interface NodeBase {
  /** Left, top, right, bottom in points. The top margin falls away at the head of a page. */
  margin?: [number, number, number, number]
  tag?: Tag
  /** How the labels of a list are formed (ISO 32000-1, table 347); `None` where they are words. */
  numbering?: 'Decimal' | 'Disc' | 'None'
  alt?: string
  /** Its words for those who hear it, where others are shown (ISO 32000-1, 14.9.4). */
  actual?: string
  /** Language of all of it, where it is not the document's. */
  lang?: string | undefined
  /** Stays on the page of what follows; `rather` where no great blank comes of it. */
  keepWithNext?: boolean | 'rather'
  /** Has the last lines of the paragraph above it on its page; `rather` if they announce it. */
  keepWithPrevious?: boolean | 'rather'
  /** Is not divided between pages, unless it is taller than one; `low`, unless it is taller than a third of one. */
  unbreakable?: boolean | 'low'
  absolutePosition?: {x: number; y: number}
  /** Steps clear of what hangs beside earlier blocks. */
  full?: boolean
  /** Stands on a sheet on its side. */
  landscape?: true
  /** Links may lead here. */
  anchor?: string
  /** Begins on a page with at least this much room under what stands there, in points. */
  wantsPt?: number
  /** The part of its top margin that it wants for itself, in points; the rest is for what stands before it. */
  ownPt?: number
  /** Its place in the structure is told by another node: a table's caption belongs to the table. */
  elsewhere?: boolean
  /** Width of a column or picture in points. */
  width?: number
}

/** A paragraph. `boxPt` narrows it to a width. */
export interface TextNode extends NodeBase {
  text: Run[]
  readonly base: TextStyle
  readonly leadingPt: number
  readonly align: 'justify' | 'left' | 'right' | 'balance'
  readonly hyphenate?: boolean
  readonly indentPt?: number
  /** Indent of the lines after the first. */
  readonly hangPt?: number
  readonly boxPt?: number
  /** Lines of code: one that is too long goes on under where it begins, behind a mark in a room of this width. */
  readonly turned?: {readonly roomPt: number; readonly color: string}
  readonly outline?: {readonly text: string; readonly level: number}
  /** Where words are divided: nowhere, or in words with a capital too. By default, where their language says. */
  readonly dividing?: 'never' | 'capitals'
}

/** Text of one run on a line, by the run's number in its node; `xPt` counts from the line's left end. */
export interface Segment {
  readonly at: number
  readonly text: string
  readonly xPt: number
  readonly widthPt: number
  /** Odd where it runs from right to left (UAX #9): then the spaces at its end stand on its left. */
  readonly level: number
  /** It is the hyphen that ends a line: that of a divided word (`soft`), or one that the words have anywhere (`own`). */
  readonly hyphen?: 'soft' | 'own' | undefined
}

/** A line as a text is set, however often it is placed. */
export interface Line {
  readonly node: TextNode
  /** In the order in which they are read. */
  readonly segments: readonly Segment[]
  /** Footnotes called on the line. */
  readonly notes: readonly number[]
  readonly widthPt: number
  readonly heightPt: number
  readonly ascentPt: number
  /** Added to every ordinary space, in points; negative where the line is tight. */
  readonly wordSpacePt: number
  /** Distance of the first segment from the column's left edge. */
  readonly shiftPt: number
  readonly first: boolean
  /** It goes on from the line above, behind a mark. */
  readonly isTurned?: true | undefined
}

/** A segment with its run. */
export interface RunSegment extends Segment {
  readonly run: Run
}

/** The segments of a line with their runs. Written out: there are thousands in a document. */
export const runSegments = ({node, segments}: Line): readonly RunSegment[] =>
  segments.map(({at, text, xPt, widthPt, level, hyphen}) => {
    const run = node.text[at]
    if (!run) throw new Error('A text changed after it was set')
    return {at, text, xPt, widthPt, level, hyphen, run}
  })

/** Why a line is no content: what running heads and repeated table heads are (ISO 32000-1, 14.8.2.2). */
export interface Artifact {
  readonly type: 'Pagination' | 'Layout'
  readonly subtype?: 'Header' | 'Footer'
}

/** Blocks one under the other. `bar` is drawn along their left edge. */
export interface StackNode extends NodeBase {
  stack: Content[]
  readonly hangs?: readonly Hang[]
  /** All that it says in reading order, where that is not the order of its parts; each is told to be elsewhere. */
  readonly reads?: readonly Content[]
  readonly bar?: {readonly color: string; readonly widthPt: number}
  /** White between its blocks may shrink to this fraction, if that keeps all of them on the page. */
  readonly feather?: number
  /** The last of its parts, where its page has no room for it, goes to the `standIn` that names it. */
  readonly yields?: StackNode
  /** Takes in what found no room on its own page. */
  readonly standIn?: StackNode
  /** The height that it takes, whatever it holds. */
  readonly takesPt?: number
  /** A picture inside that may grow smaller to fit. */
  readonly picture?: PictureNode
  /** May stand at the head of the next page, after text that follows it, with this white under it, in points. */
  readonly floats?: number
}

/** Drawn shapes; `takesPt` is the height that they take, else their own. */
export interface CanvasNode extends NodeBase {
  canvas: Vector[]
  readonly takesPt?: number
}

export interface ColumnsNode extends NodeBase {
  columns: Content[]
  columnGap: number
}

export interface TableNode extends NodeBase {
  /** Widths of the columns in points, without white. */
  table: {body: TableCell[][]; widths: readonly number[]; headerRows: number; dontBreakRows: boolean}
  readonly look: TableLook
  readonly caption?: Content
  /** Stands over the head that the table repeats on its next pages. */
  readonly continued?: Content
}

/** A cell: its paragraph, inside the element that says what the cell is. */
export type TableCell = StackNode & {readonly tag: 'TH' | 'TD'; readonly scope?: 'Column' | 'Row'}

/** A size that a picture may take, in points; a chart is drawn anew for each. */
export interface PictureForm {
  readonly width: number
  readonly leftPt: number
  readonly svg?: string
}

interface PictureBase extends NodeBase {
  /** From the largest to the smallest; the picture has the first of them. */
  readonly forms?: readonly PictureForm[]
  /** Its data, as CSV, under the name of a file. */
  readonly data?: {readonly name: string; readonly csv: string; readonly description: string}
}

/** `image` is a key of the document's images. */
type ImageNode = PictureBase & {image: string}

export type PictureNode = (PictureBase & {svg: string}) | ImageNode
/** A node of the definition. */
export type Content = TextNode | StackNode | CanvasNode | ColumnsNode | TableNode | PictureNode

export const isText = (node: Content): node is TextNode => 'text' in node
export const isStack = (node: Content): node is StackNode => 'stack' in node
export const isTable = (node: Content): node is TableNode => 'table' in node
export const isColumns = (node: Content): node is ColumnsNode => 'columns' in node
