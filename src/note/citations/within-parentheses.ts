import {matchesOf} from '../../model/matches.js'
import type {Enclosure} from './citations.js'

/**
 * How a citation stands after words of its line that leave a parenthesis open: alone at its beginning and behind a semicolon, else in
 * brackets. Undefined if none is open.
 */
export function withinParentheses(before: string): Enclosure | undefined {
  const opened: number[] = []
  for (const {0: sign, index} of matchesOf(before, /[()]/g)) {
    if (sign === '(') opened.push(index)
    else opened.pop()
  }
  const last = opened.at(-1)
  if (last === undefined) return undefined
  return /^(?:.*;)?\s*$/su.test(before.slice(last + 1)) ? ['', ''] : ['[', ']']
}
