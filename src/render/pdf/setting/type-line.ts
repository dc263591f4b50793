import {BaseLine} from '../pdfmake.js'
import type {LineParts} from '../node.js'

/** A line of set text as pdfmake places it. */
export class TypeLine extends BaseLine {
  constructor(readonly parts: LineParts) {
    super(parts.widthPt)
    this.x = parts.shiftPt
    this.y = 0
  }

  /** Footnotes called on this line. */
  get notes(): readonly number[] {
    return this.parts.notes
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
