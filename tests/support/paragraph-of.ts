import {Styles} from '../../src/render/pdf/definition/styles.js'
import {facesOf} from '../../src/render/pdf/fonts/faces.js'
import type {Line, Run, TextNode} from '../../src/render/pdf/node.js'
import type {Hyphenation} from '../../src/render/pdf/setting/hyphenation.js'
import {Texts} from '../../src/render/pdf/setting/texts.js'
import {cessTemplate} from './template.js'

/** The house's letters. */
export const styles = new Styles(cessTemplate, facesOf(cessTemplate.fonts))

/** A paragraph of body text. */
export function textNode(text: string | readonly Run[], options: Partial<TextNode> = {}): TextNode {
  const {base, leadingPt} = styles.role('body')
  const runs = typeof text === 'string' ? [{text, style: base}] : [...text]
  return {text: runs, base, leadingPt, align: 'left', ...options}
}

/** The lines of a paragraph in a column of a width in points. */
export function linesOf(node: TextNode, columnPt: number, hyphenation: Hyphenation = new Map()): readonly Line[] {
  return new Texts({lang: 'fr', hyphenation}).of(node).lines(columnPt)
}

/** The text of a line. */
export const lineText = (line: Line): string => line.segments.map(({text}) => text).join('')
