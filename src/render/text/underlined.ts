import {greatest} from '../../model/greatest.js'
import {displayWidth} from './display-width.js'
import {wrap} from './wrap.js'

/** Signs of the levels, from the title down: the lower, the fainter. */
type Sign = '=' | '-' | '~' | '.'

/** A heading with a line of signs under it, as long as its longest line. */
export function underlined(text: string, sign: Sign, width: number): readonly string[] {
  const lines = wrap(text, width)
  return [...lines, sign.repeat(greatest(lines.map(displayWidth)))]
}
