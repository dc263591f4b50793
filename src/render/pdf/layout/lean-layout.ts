import {isStack, isText, type Content} from '../node.js'
import {BaseLayout} from '../pdfmake.js'

/**
 * pdfmake's layout, which does for stacks and texts what ours need, and no more: nothing is kept of each for page breaks,
 * alignments and columns that no definition has. They are most of what is laid out, and are laid out by several plans.
 */
export class LeanLayout extends BaseLayout {
  override processNode(node: Content): void {
    if (node.absolutePosition || !(isText(node) || isStack(node))) {
      super.processNode(node)
      return
    }
    node.positions = []
    const {writer} = this
    const margin = node._margin
    if (margin) {
      this.skip(margin[1])
      writer.context().addMargin(margin[0], margin[2])
    }
    const {unbreakable} = node
    if (unbreakable) writer.beginUnbreakableBlock()
    if (isText(node)) this.processLeaf(node)
    else this.processVerticalContainer(node)
    if (unbreakable) writer.commitUnbreakableBlock()
    if (!margin) return
    this.skip(margin[3])
    writer.context().addMargin(-margin[0], -margin[2])
  }

  /** Go down by a margin; one that has no room ends with its page. */
  private skip(heightPt: number): void {
    const context = this.writer.context()
    const {availableHeight} = context
    // Where blocks are collected, what is left is NaN, and nothing overflows.
    if (!(heightPt > availableHeight)) {
      context.moveDown(heightPt)
      return
    }
    context.moveDown(availableHeight)
    this.writer.moveToNextPage()
  }
}
