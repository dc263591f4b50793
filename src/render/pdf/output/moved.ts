import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import type {Line, TextNode} from '../node.js'

/** A position among the children of an element. */
interface Spot {
  readonly parent: StructureElement
  readonly index: number
}

/** Content that the layout may draw elsewhere than defined. Its elements move along in the structure. */
export class Moved {
  private from: (Spot & {readonly count: number; readonly text: TextNode | undefined}) | undefined
  private to: (Spot & {readonly after: TextNode | undefined}) | undefined

  /** Mark children of an element as movable; `text` is their first text. */
  mayLeave(parent: StructureElement, index: number, text: TextNode | undefined): void {
    this.from = {parent, index, count: parent._children.length - index, text}
  }

  /** Mark the destination, after a text. */
  mayArrive(parent: StructureElement, after: TextNode | undefined): void {
    this.to = {parent, index: parent._children.length, after}
  }

  /** Move the elements, if the text was drawn there. Changes the elements. */
  settle(drawn: Iterable<Line>): void {
    const {from, to} = this
    if (!from?.text || !to?.after) return
    const nodes = [...drawn].map(({node}) => node)
    if (nodes.indexOf(from.text) < nodes.indexOf(to.after)) return
    const children = from.parent._children.slice(from.index, from.index + from.count)
    // The later place first: the earlier one stays where it is.
    to.parent._children.splice(to.index, 0, ...children)
    from.parent._children.splice(from.index, from.count)
    for (const child of children) if ('dictionary' in child) child.dictionary.data['P'] = to.parent.dictionary
  }
}
