import type {PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import type {At, Place} from './node-at.js'
import type {MistakeSource, Told} from './mistake-source.js'

/** A mistake, and where it is. */
export interface Placed extends At {
  readonly told: Told
}

/** A mistake around what can be shown of it. */
export const mistakeAround = (told: Told, children: readonly PhrasingContent[]): MistakeSource => ({
  type: 'mistake',
  told,
  children: [...children],
})

/** Mark mistakes in words by their offsets in `source`: each at its own words, or, where they cannot be found, at all of them. */
export function markWords(node: Text, placed: readonly Placed[], source: string): readonly PhrasingContent[] {
  const {position, value} = node
  const isAsWritten = position && source.slice(position.start.offset, position.end.offset) === value
  if (!isAsWritten)
    return placed.reduce<readonly PhrasingContent[]>((all, {told}) => [mistakeAround(told, all)], [node])
  const parts: PhrasingContent[] = []
  let done = 0
  const words = (to: number): Text[] => {
    const from = done
    done = Math.max(done, to)
    return to > from ? [{type: 'text', value: value.slice(from, to)}] : []
  }
  for (const {told, start, end} of placed.toSorted(inOrder)) {
    const from = indexOf(value, position.start, start)
    parts.push(...words(from))
    parts.push(mistakeAround(told, words(end ? indexOf(value, position.start, end) : endOfWord(value, from))))
  }
  return [...parts, ...words(value.length)]
}

const inOrder = ({start: one}: At, {start: other}: At): number => one.line - other.line || one.column - other.column

function indexOf(value: string, from: Point, at: Place): number {
  if (at.line === from.line) return at.column - from.column
  const before = value.split('\n').slice(0, at.line - from.line)
  return before.join('\n').length + at.column
}

const endOfWord = (value: string, from: number): number => from + (/^\s*\S*/.exec(value.slice(from))?.[0].length ?? 0)
