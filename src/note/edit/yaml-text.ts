import {isMap, isScalar, isSeq, type ParsedNode, type Scalar} from 'yaml'

/** Characters of a note's text and what is to stand in their place. */
export interface TextChange {
  /** Offsets in the text: without byte order mark, with `\n` at the ends of lines. */
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** Offset of the end of what a node says, without the comments after it. */
export function endOf(node: ParsedNode): number {
  if (isScalar(node) || ('flow' in node && node.flow)) return node.range[1]
  if (isSeq<ParsedNode>(node)) return lastEnd(node.items.at(-1), node.range[1])
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const last = node.items.at(-1)
    return lastEnd(last?.value ?? last?.key, node.range[1])
  }
  return node.range[1]
}

const lastEnd = (last: ParsedNode | undefined, otherwise: number): number => (last ? endOf(last) : otherwise)

/** Offset of the beginning of the line after that of an offset. */
export function lineAfter(text: string, offset: number): number {
  // What a block scalar says ends with its last line.
  if (offset > 0 && text.charAt(offset - 1) === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** Column of an offset, from 0. */
export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** A value as a scalar in its place is written: in quotes of the same kind, or bare. */
export function likeScalar({type}: Scalar, value: string, bare: string): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value)
  return type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : bare
}

/** Words that are the same in YAML, bare: a letter first, then nothing that has a meaning there. */
const plain = /^\p{L}[\p{L}\p{M}\p{N} '’.«»–-]*(?<! )$/u

/** A text as YAML has it on one line (YAML 1.2.2, 7.3.1: JSON strings are double-quoted scalars), bare where nothing in it means anything. */
export const yamlLine = (text: string): string =>
  plain.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text) ? text : JSON.stringify(text)
