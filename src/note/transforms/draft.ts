import type {Phrasing} from '../../model/phrasing.js'
import type {Piece, Position, Span} from '../../typography/index.js'
import type {Setting, Typesetter} from '../typesetter.js'

/**
 * A line whose structure is resolved and whose words are not typeset yet. They are typeset together, since the space before a mark may
 * depend on an emphasis two nodes away.
 */
export interface Draft {
  readonly setting: Setting
  /** Add words to typeset; returns their node. */
  readonly words: (value: string) => Phrasing
  /** Add a finished node; `value` is its text for the typography of neighbours. */
  readonly opaque: (node: Phrasing, value: string) => Phrasing
  /** Add a line break. */
  readonly lineEnd: (node: Phrasing) => Phrasing
  /** Add a footnote call, which typography ignores. */
  readonly call: (node: Phrasing) => Phrasing
  /** Text so far. */
  readonly before: () => string
  /** Typeset the words of the finished tree. */
  readonly fill: (nodes: readonly Phrasing[]) => readonly Phrasing[]
}

/** Start a line. */
export function startDraft(typesetter: Typesetter, setting: Setting): Draft {
  const spans: Span[] = []
  const slots = new Map<Phrasing, number>()
  const words = (value: string): Phrasing => {
    const node: Phrasing = {type: 'text', value}
    slots.set(node, spans.push({kind: 'text', value}) - 1)
    return node
  }
  const opaque = (node: Phrasing, value: string): Phrasing => {
    spans.push({kind: 'opaque', value})
    return node
  }
  const lineEnd = (node: Phrasing): Phrasing => {
    spans.push({kind: 'text', value: '\n'})
    return node
  }
  const call = (node: Phrasing): Phrasing => {
    spans.push({kind: 'call'})
    return node
  }
  const before = (): string => spans.map(span => ('value' in span ? span.value : '')).join('')
  const fill = (nodes: readonly Phrasing[]) => fillNodes(nodes, slots, piecesByIndex(typesetter.spans(spans, setting)))
  return {setting, words, opaque, lineEnd, call, before, fill}
}

type Pieces = ReadonlyMap<number, readonly Piece[]>

function piecesByIndex(pieces: readonly Piece[]): Pieces {
  const byIndex = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const known = byIndex.get(piece.index)
    if (known) known.push(piece)
    else byIndex.set(piece.index, [piece])
  }
  return byIndex
}

function fillNodes(
  nodes: readonly Phrasing[],
  slots: ReadonlyMap<Phrasing, number>,
  pieces: Pieces,
): readonly Phrasing[] {
  const filled: Phrasing[] = []
  for (const node of nodes) {
    const index = slots.get(node)
    if (index !== undefined) for (const piece of pieces.get(index) ?? []) filled.push(wordsOf(piece))
    // A passage in another language is set already, on its own.
    else if (!('children' in node) || node.type === 'foreign') filled.push(node)
    else filled.push({...node, children: fillNodes(node.children, slots, pieces)})
  }
  return joinWords(filled)
}

function wordsOf({value, position}: Piece): Phrasing {
  const text: Phrasing = {type: 'text', value}
  return position ? {type: nodeTypes[position], children: [text]} : text
}

const nodeTypes = {superscript: 'superscript', 'small-caps': 'smallCapitals'} as const satisfies Record<
  Position,
  string
>

function joinWords(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const joined: Phrasing[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type !== 'text') joined.push(node)
    else if (last?.type === 'text') joined[joined.length - 1] = {type: 'text', value: last.value + node.value}
    else if (node.value !== '') joined.push(node)
  }
  return joined
}
