import type {PDFDocument} from '#vendor/pdfmake/js/PDFDocument.js'
import type {StackNode, TableNode, TextNode} from '../node.js'
import {BaseMeasure} from '../pdfmake.js'
import type {Hyphenation} from '../setting/hyphenation.js'
import {Paragraph} from '../setting/paragraph.js'
import {SvgSizes} from './svg-sizes.js'

/** Language of the text, and how its words and those of others are divided. */
export interface LanguageRules {
  readonly lang: string
  readonly hyphenation: Hyphenation
}

/** Measures a definition; paragraphs with our own line breaking. */
export class Measure extends BaseMeasure {
  constructor(
    document: PDFDocument & {readonly pictureFamily: string},
    private readonly rules: LanguageRules,
  ) {
    super(document, {}, {font: document.pictureFamily}, new SvgSizes(), {})
  }

  /** Changes `node`: adds its paragraph, and its least and greatest width as pdfmake's columns want them. */
  override measureLeaf(node: TextNode & {_minWidth?: number; _maxWidth?: number}): TextNode {
    node.paragraph ??= new Paragraph(node, this.rules.lang, this.rules.hyphenation)
    node._minWidth = node.paragraph.narrowestPt
    node._maxWidth = node.paragraph.widestPt
    return node
  }

  override measureVerticalContainer(node: StackNode): StackNode {
    for (const {node: hanging} of node.hangs ?? []) this.measureBlock(hanging)
    super.measureVerticalContainer(node)
    return node
  }

  override measureTable(node: TableNode): TableNode {
    if (node.continued) this.measureBlock(node.continued)
    super.measureTable(node)
    return node
  }
}
