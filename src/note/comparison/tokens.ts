import type {Phrasing} from '../../model/phrasing.js'

/** A word, a space or a sign of running text, or a node without words: the smallest thing that is as it was or not. */
export interface Token {
  /** Its characters; none of a break or the call of a note. */
  readonly text: string
  /** Equal for two tokens that are the same. */
  readonly key: string
  /** Nodes around it, the outermost first, each without its children. */
  readonly marks: readonly Phrasing[]
  /** The node itself, where it is no text. */
  readonly atom?: Phrasing
}

/** The name of a footnote while two versions are compared, since its number follows from its place. */
export type NoteName = (number: number) => string

/** Numbers with their signs, words with their hyphens, what lies between them, signs one by one. */
const tokenForm = /\p{N}+(?:[.,:\u202F\u00A0]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-\u2011][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu

/** Running text as tokens: neighbours with the same marks are one text, whatever nodes they came in. */
export const tokensOf = (nodes: readonly Phrasing[], noteName: NoteName): readonly Token[] =>
  joined(flat(nodes, [])).flatMap(({marks, atom, text}): readonly Token[] => {
    const around = marks.map(keyOf).join('')
    if (atom) return [{text, marks, atom, key: `${around}${atomKey(atom, noteName)}`}]
    return (text.match(tokenForm) ?? []).map(word => ({text: word, marks, key: `${around}${word}`}))
  })

interface Flat extends Omit<Token, 'key'> {}

const flat = (nodes: readonly Phrasing[], marks: readonly Phrasing[]): readonly Flat[] =>
  nodes.flatMap((node): readonly Flat[] => {
    // Its number follows from its place, and its words say which work it is.
    if (node.type === 'citation') return flat(node.children, marks)
    if ('children' in node) return flat(node.children, [...marks, {...node, children: []}])
    if (node.type === 'text') return [{text: node.value, marks}]
    return [{text: 'value' in node ? node.value : '', marks, atom: node}]
  })

function joined(parts: readonly Flat[]): readonly Flat[] {
  const found: Flat[] = []
  for (const part of parts) {
    const last = found.at(-1)
    const isNext =
      last &&
      !last.atom &&
      !part.atom &&
      sharedMarks(last.marks, part.marks) === Math.max(last.marks.length, part.marks.length)
    if (isNext) found.splice(-1, 1, {...last, text: last.text + part.text})
    else found.push(part)
  }
  return found
}

const edge = '\0'
const keyOf = (mark: Phrasing): string => `${JSON.stringify(mark)}${edge}`
const atomKey = (atom: Phrasing, noteName: NoteName): string =>
  atom.type === 'footnoteCall' ? `${edge}${noteName(atom.number)}` : `${edge}${JSON.stringify(atom)}`

/** How many of the outermost marks two tokens share. */
function sharedMarks(a: Token['marks'], b: Token['marks']): number {
  const end = a.findIndex((mark, index) => {
    const other = b[index]
    return !other || keyOf(mark) !== keyOf(other)
  })
  return end < 0 ? a.length : end
}

/** Tokens as running text again, neighbours inside the marks that they share. */
export function phrasingOf(tokens: readonly Token[], depth = 0): readonly Phrasing[] {
  const nodes: Phrasing[] = []
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at]
    if (!first) break
    let end = at + 1
    for (let next = tokens[end]; next && belongs(first, next, depth); next = tokens[end]) end++
    nodes.push(nodeOf(tokens.slice(at, end), first, depth))
    at = end
  }
  return nodes
}

/** Whether a token goes into the node that another begins. */
function belongs(first: Token, next: Token, depth: number): boolean {
  if (first.marks.length > depth) return sharedMarks(first.marks, next.marks) > depth
  return !first.atom && !next.atom && next.marks.length === depth
}

function nodeOf(tokens: readonly Token[], first: Token, depth: number): Phrasing {
  const mark = first.marks[depth]
  if (mark && 'children' in mark) return {...mark, children: phrasingOf(tokens, depth + 1)}
  return first.atom ?? {type: 'text', value: tokens.map(({text}) => text).join('')}
}
