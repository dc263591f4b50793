import {matchesOf} from '../../model/matches.js'
import {patternFor, patternOf} from '../../model/pattern-for.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'

/** After a sentence, before the next: an abbreviation has fewer letters, and no capital after it begins one. */
const ends = patternFor(
  patternOf(
    '(?<=(?:\\p{Ll}{3}|[\\d%)»”’])[\\u00A0\\u202F]?[.!?…]{1,3}(?:[\\u00A0\\u202F]?»|[”’)]){0,2})\\s+(?=[«“„"]?[\\u00A0\\u202F]?\\p{Lu})',
    'gu',
  ),
)

/**
 * The first sentences of a text, as many as have room, and at least one; all of it where it has room or no sentence is seen to end.
 *
 * @param most Characters that there is room for.
 */
export function firstSentences(nodes: readonly Phrasing[], most: number): readonly Phrasing[] {
  let [length, cut] = [0, nodes]
  for (const [index, node] of nodes.entries()) {
    const {value = ''} = node.type === 'text' ? node : {}
    for (const {index: offset} of matchesOf(value, ends(value))) {
      if (length + offset > most && cut !== nodes) return cut
      cut = [...nodes.slice(0, index), {type: 'text', value: value.slice(0, offset)}]
    }
    length += plainWords([node]).length
  }
  return length > most ? cut : nodes
}
