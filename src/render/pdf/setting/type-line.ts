import {BaseLine} from '../pdfmake.js'
import type {Run, TextNode} from '../node.js'

/** Text of one run on a line; `xPt` counts from the line's left end. */
export interface Segment {
  readonly run: Run
  readonly text: string
  readonly xPt: number
  readonly widthPt: number
  /** It is the hyphen that ends a line: that of a divided word (`soft`), or one that the words have anywhere (`own`). */
  readonly hyphen?: 'soft' | 'own'
}

/** What a line is made of, however often it is placed. */
export interface LineParts {
  readonly node: TextNode
  readonly segments: readonly Segment[]
  readonly widthPt: number
  readonly heightPt: number
  readonly ascentPt: number
  /** Added to every ordinary space, in points; negative where the line is tight. */
  readonly wordSpacePt: number
  /** Distance of the first segment from the column's left edge. */
  readonly shiftPt: number
  readonly first: boolean
}

/** Why a line is no content: what running heads and repeated table heads are (ISO 32000-1, 14.8.2.2). */
export interface Artifact {
  readonly type: 'Pagination' | 'Layout'
  readonly subtype?: 'Header' | 'Footer'
}

/** A line of set text as pdfmake places it. */
export class TypeLine extends BaseLine {
  constructor(readonly parts: LineParts) {
    super(parts.widthPt)
    this.x = parts.shiftPt
    this.y = 0
  }

  /** Footnotes called on this line. */
  get notes(): readonly number[] {
    return this.parts.segments.flatMap(({run}) => (run.note === undefined ? [] : [run.note]))
  }

  override getHeight(): number {
    return this.parts.heightPt
  }

  override getAscenderHeight(): number {
    return this.parts.ascentPt
  }

  override getWidth(): number {
    return this.parts.widthPt
  }

  override clone(): TypeLine {
    const copy = new TypeLine(this.parts)
    copy.x = this.x
    copy.y = this.y
    if (this.artifact) copy.artifact = this.artifact
    return copy
  }
}
