import {tlpColors, tlpGround} from '../../../model/tlp.js'
import type {Content} from '../node.js'
import {widthOf} from '../setting/measure-text.js'
import {pt} from '../units.js'
import {paragraph} from './build.js'
import type {Kit} from './kit.js'

/** Padding of the cartouche, in points. */
const padding = {top: pt(1.3), side: pt(2.4), bottom: pt(1.5)}

/** A TLP label on black ground, and its size in points. */
export interface Cartouche {
  readonly width: number
  readonly height: number
  /** Its nodes, with the top right corner at a point of the sheet. */
  readonly at: (right: number, top: number) => readonly Content[]
}

/** The TLP label, as wide as its words (FIRST TLP 2.0: right-justified, 12 points or more). */
export function cartouche({document, styles}: Kit): Cartouche {
  const {tlp} = document.masthead
  const {base, leadingPt} = styles.role('tlp')
  const style = {...base, color: tlpColors[tlp]}
  const label = {text: tlp, style}
  // For who goes by glyphs alone: what it means stands left of it, and would be read into it.
  const space = {text: ' ', style: {...style, trackingPt: 0}}
  const textWidth = widthOf(tlp, style)
  const width = textWidth + 2 * padding.side
  const height = padding.top + leadingPt + padding.bottom
  return {
    width,
    height,
    at: (right, top) => [
      {
        canvas: [{type: 'rect', x: 0, y: 0, w: width, h: height, color: tlpGround}],
        absolutePosition: {x: right - width, y: top},
      },
      {
        ...paragraph([label, space], {base: style, leadingPt}, {boxPt: textWidth + 2}),
        absolutePosition: {x: right - width + padding.side, y: top + padding.top},
      },
    ],
  }
}
