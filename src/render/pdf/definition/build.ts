import type {FixedText} from '../../../model/fixed-text.js'
import type {Phrasing} from '../../../model/phrasing.js'
import type {TypeRole} from '../../../model/template.js'
import type {CanvasNode, Run, TextNode} from '../node.js'
import {inline} from './inline.js'
import type {Kit} from './kit.js'
import type {ParagraphStyle} from './styles.js'
import {fixedRuns} from './words.js'

type Options = Partial<Omit<TextNode, 'text' | 'base' | 'leadingPt'>>

/** A paragraph of runs, ragged unless `options` says otherwise. */
export function paragraph(runs: readonly Run[], {base, leadingPt}: ParagraphStyle, options: Options = {}): TextNode {
  return {text: [...runs], base, leadingPt, align: 'left', ...options}
}

/** A paragraph of fixed words, in a type role. */
export function line(text: FixedText, role: TypeRole, kit: Kit): TextNode {
  const style = kit.styles.role(role)
  return paragraph(fixedRuns(text, style.base, kit.styles), style)
}

/** A paragraph of running text, in a type role. */
export function prose(nodes: readonly Phrasing[], role: TypeRole, kit: Kit): TextNode {
  const style = kit.styles.role(role)
  return paragraph(inline(nodes, style.base, kit), style)
}

/** A horizontal rule, as tall as it is thick. */
export function rule(widthPt: number, thicknessPt: number, color: string): CanvasNode {
  const shape = {type: 'rect', x: 0, y: 0, w: widthPt, h: thicknessPt, color} as const
  return {canvas: [shape], takesPt: thicknessPt, keepWithNext: true}
}

/** Vertical space in points. */
export const gap = (heightPt: number): CanvasNode => ({canvas: [], takesPt: heightPt})
