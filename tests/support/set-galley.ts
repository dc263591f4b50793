import {galley, type Setting} from '../../src/render/pdf/layout/galley.js'
import {MeasuredPictures} from '../../src/render/pdf/layout/pictures.js'
import type {Slice} from '../../src/render/pdf/layout/slice.js'
import type {CanvasNode, Content, TextNode} from '../../src/render/pdf/node.js'
import {Texts} from '../../src/render/pdf/setting/texts.js'
import {textNode} from './paragraph-of.js'

const setting: Setting = {
  texts: new Texts({lang: 'fr', hyphenation: new Map()}),
  blocks: new Map(),
  areaPt: 500,
  landscape: {x: 50, widthPt: 400, areaPt: 300},
  // As tall as they are wide.
  pictures: new MeasuredPictures(node => ({...node, _width: node.width ?? 0, _height: node.width ?? 0})),
  yielded: new Set(),
  closer: new Map(),
}
const column = {x: 50, widthPt: 200}
/** A node in a column of 200 points. */
export const set = (node: Content, more: Partial<Setting> = {}): readonly Slice[] =>
  galley(node, column, {...setting, ...more})

/** A text of so many words. */
export const text = (words: number, more: Partial<TextNode> = {}): TextNode => textNode('mot '.repeat(words), more)

/** A rectangle of a height in points. */
export const box = (heightPt: number, more: Partial<CanvasNode> = {}): CanvasNode => ({
  canvas: [{type: 'rect', x: 0, y: 0, w: 10, h: heightPt}],
  takesPt: heightPt,
  ...more,
})
