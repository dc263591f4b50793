import type {FixedText} from '../../../model/fixed-text.js'
import type {Link} from '../link.js'
import type {Run, TextStyle} from '../node.js'
import {langOf} from './inline.js'
import type {Kit} from './kit.js'
import {words} from './words.js'

const upwards = 0x2191

/** A place in the text to go back to. */
export interface Back {
  readonly anchor: string
  /** Name of the link. */
  readonly label: string
  /** Counts from 1; shown where a brand's font has no arrow. */
  readonly call: number
}

/** Signs behind an entry or a footnote that link back to where it is called; `told` is in the language of their names. */
export function backLinks(
  backs: readonly Back[],
  style: TextStyle,
  {told, kit: {styles}}: {told: FixedText; kit: Kit},
) {
  const sans = styles.recut(style, {face: 'sans', italic: false})
  const look = {...sans, sizePt: style.sizePt * 0.85, color: styles.color('brand')}
  const hasArrow = look.face.font.file.hasGlyphForCodePoint(upwards)
  return backs.flatMap(({anchor, label, call}): readonly Run[] => {
    const link: Link = {anchor, label, isSign: true}
    const sign = hasArrow ? '\u2191' : String(call)
    return [
      ...words('\u00A0', style, styles),
      ...words(sign, look, styles).map(run => ({...run, link, ...langOf(told)})),
    ]
  })
}
