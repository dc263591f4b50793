import {matchesOf} from '../../model/matches.js'
import type {PhrasingContent, Text} from 'mdast'
import type {Node} from 'unist'
import {patternFor, patternOf} from '../../model/pattern-for.js'
import {isAddress} from '../markdown.js'
import {lead} from './field-lines.js'
import type {PlacedLine} from './placed-texts.js'

/** Signs of Markdown, or of what is taken for it, in a text that was read: `[start, end)` in its source. */
export type Stray = readonly [start: number, end: number]

const word = String.raw`\p{L}\p{N}`

/** Characters that no reader takes for a sign of the text. */
const signs: readonly string[] = [
  // Links, pictures, notes and passages that were not read as such.
  String.raw`!?\[[^[\]]*\](?:\(|\[|\{)`,
  String.raw`\](?:\(|\{)`,
  String.raw`\[\^[^\]\s]*\]?`,
  String.raw`\[\[|\]\]`,
  String.raw`:+[A-Za-z][\w-]*\[|:{3,}`,
  // Emphasis that has no end or no beginning; a lone sign between letters, digits or spaces is one of the text.
  String.raw`\*{2,}|_{2,}|~{2,}|${'`'}+`,
  String.raw`(?<![${word}*_])[*_](?=[${word}«“‘"'’([])`,
  String.raw`(?<=[${word}»”"'’).,;:!?…\]])[*_](?![${word}*_])`,
  // Of other dialects.
  String.raw`(?<!=)==\S(?:[^=]*[^=\s])?==(?!=)|~[^~\s]+~|\^[^\s^]+\^`,
  String.raw`\{\{|\}\}|\{%|%\}|\{[#.][\w-][^{}]*\}`,
  // HTML that was not read as such.
  String.raw`<!--|-->|<\/?[A-Za-z][^<>]*>`,
  // A break of the line.
  String.raw`\\(?=\s|$)`,
]
const stray = patternFor(patternOf(signs.join('|'), 'gu'))

/** Signs that begin a block where a line begins with it: a heading, a quotation, a list; or is one by itself. */
const opening = /^[ \t]*(#{1,6}[ \t]|>[ \t]*(?=[^\s\d>])|[-+*][ \t]+(?=[^\s\d])|(?:-{3,}|={3,}|\|.*\|)[ \t]*$)/gm

const escape = /\\[!-/:-@[-`{-~]/g
/** A sign that is escaped is meant; what stands for it here is no sign, and as long. */
const unescaped = (source: string): string => source.replaceAll(escape, '\u00A4\u00A4')

/** Find stray signs at the beginnings of a text's lines. */
export const strayOpenings = (source: string): readonly Stray[] =>
  matchesOf(unescaped(source), opening).map(({0: found, index}) => {
    const start = index + found.length - found.trimStart().length
    return [start, index + found.trimEnd().length]
  })

/** Find stray signs in the words of a line; places are in its source. What stands around words counts: `**x*` leaves a sign before an emphasis. */
export function strayMarks({nodes, value: source}: PlacedLine): readonly Stray[] {
  const meant = unescaped(source)
  const marks = matchesOf(meant, stray(meant)).map(strayAt)
  const references = matchesOf(meant, reference).map(strayAt)
  if (marks.length + references.length === 0) return []
  const words = wordsIn(nodes, source)
  const isIn = (at: number) => words.some(({range: [start, end]}) => at >= start && at < end)
  return [
    ...marks.filter(([start, end]) => isIn(start) || isIn(end - 1)),
    // A character reference that stands for nothing stays as it is.
    ...references.filter(range =>
      words.some(
        ({range: [start, end], node}) =>
          node.value.includes(source.slice(...range)) && range[0] >= start && range[1] <= end,
      ),
    ),
  ].toSorted(([one], [other]) => one - other)
}

const strayAt = ({0: found, index}: RegExpExecArray): Stray => [index, index + found.length]
const reference = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/g

interface WordsAt {
  readonly node: Text
  readonly range: Stray
}

/** The words of a line but those of addresses, whose signs are their own. */
function wordsIn(
  nodes: readonly PhrasingContent[],
  source: string,
  [from, to]: Stray = [lead, source.length],
): readonly WordsAt[] {
  return nodes.flatMap((node, index): readonly WordsAt[] => {
    if (node.type === 'text') {
      // A text that an address was found in, later than the rest was read, has lost its place: it is between its neighbours.
      const start = nodes.slice(0, index).findLast(({position}) => position)?.position?.end.offset ?? from
      const end = nodes.slice(index).find(({position}) => position)?.position?.start.offset ?? to
      return [{node, range: node.position ? rangeOf(node, source) : [start, end]}]
    }
    if (!('children' in node) || isAddress(node, source)) return []
    return wordsIn(node.children, source, insideOf(node, source))
  })
}

/** Where between its signs the words of a node stand. */
function insideOf(node: PhrasingContent, source: string): Stray {
  const [start, end] = rangeOf(node, source)
  const opening = /^(?::lang\[|[*_~]{1,2}|\[)/.exec(source.slice(start, end))?.[0].length ?? 0
  const closing = /(?:\][^\]]*|[*_~]{1,2})$/.exec(source.slice(start, end))?.[0].length ?? 0
  return [start + opening, end - closing]
}

/** The range of a node in the source of its line; that of the first node begins with the line. */
export function rangeOf({position, ...node}: Node, source: string): Stray {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start !== undefined && end !== undefined) return [Math.max(start, lead), end]
  // A node without a place was found by its words, later than the others.
  const value = 'value' in node && typeof node.value === 'string' ? node.value : ''
  const at = source.indexOf(value)
  return value === '' || at < 0 ? [lead, lead] : [at, at + value.length]
}
