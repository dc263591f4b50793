import {isStack, type Content, type PictureForm, type PictureNode} from '../node.js'
import {fitPicture, savedBy, type Measured} from './fit-picture.js'

/** The pictures of a document in their forms: measured once, and given the form that fits where they stand. */
export class Pictures {
  private readonly measured = new WeakMap<PictureForm, Measured>()

  constructor(
    /** Measures a node, and adds its size to it. */
    private readonly prepare: (node: PictureNode) => PictureNode,
  ) {}

  /**
   * Give the picture of a block the largest form with which the block fits. Changes the picture.
   *
   * @param wholePt Height of the block with the picture's first form.
   */
  fit(block: Content, wholePt: number, roomPt: number): void {
    const picture = pictureOf(block)
    const [first] = picture?.forms ?? []
    if (picture && first) fitPicture(picture, roomPt - (wholePt - this.measure(picture, first)._height), this.measure)
  }

  /** Give the picture of a block its first form again. Changes the picture. */
  reset(block: Content): void {
    const picture = pictureOf(block)
    if (picture) fitPicture(picture, Infinity, this.measure)
  }

  /** How much lower a block is with the lowest form of its picture, in points. */
  savedIn(block: Content): number {
    const picture = pictureOf(block)
    return picture ? savedBy(picture, this.measure) : 0
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
}

const pictureOf = (block: Content): PictureNode | undefined => (isStack(block) ? block.picture : undefined)
