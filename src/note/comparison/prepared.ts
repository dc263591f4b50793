import type {Piece} from '../../model/comparison.js'
import {tokensOf, type NoteName, type Token} from './tokens.js'

/** A piece with what is asked of it again and again while it is compared with many. */
export interface Prepared {
  readonly piece: Piece
  readonly lines: ReadonlyMap<string, readonly Token[]>
  readonly lists: ReadonlyMap<string, readonly Prepared[]>
  /** Equal for two pieces that are the same. */
  readonly key: string
  /** Its name: of a row, the words of its first cell. */
  readonly name: string
  /** How often it has each word. */
  readonly words: ReadonlyMap<string, number>
  /** How many words it has. */
  readonly weight: number
}

/** Prepare a piece and all in it. */
export function prepare(piece: Piece, noteName: NoteName): Prepared {
  const lines = new Map(Object.entries(piece.lines).map(([name, nodes]) => [name, tokensOf(nodes, noteName)]))
  const lists = new Map(
    Object.entries(piece.lists).map(([name, pieces]) => [name, pieces.map(one => prepare(one, noteName))]),
  )
  const inside = [...lists.values()].flat()
  const words = new Map<string, number>()
  const count = (word: string, times: number) => words.set(word, (words.get(word) ?? 0) + times)
  for (const {text} of [...lines.values()].flat()) if (/[\p{L}\p{N}]/u.test(text)) count(text.toLowerCase(), 1)
  for (const one of inside) for (const [word, times] of one.words) count(word, times)
  const keys = [...lines].map(([name, tokens]) => [name, ...tokens.map(({key}) => key)])
  const inner = [...lists].map(([name, pieces]) => [name, ...pieces.map(({key}) => key)])
  return {
    piece,
    lines,
    lists,
    words,
    key: JSON.stringify([piece.type, piece.values, keys, inner]),
    name: piece.name ?? nameOf(lists),
    weight: [...words.values()].reduce((sum, times) => sum + times, 0),
  }
}

const nameOf = (lists: Prepared['lists']): string => {
  const first = lists.get('cells')?.[0]?.lines.get('words') ?? []
  return first.map(({text}) => text).join('')
}

/** Likeness of two pieces, from 0 to 1: the share of the words that both have (Dice's coefficient). Rows with the same name are the same row. */
export function nearly(a: Prepared, b: Prepared): number {
  if (a.piece.type === 'row' && a.name !== '' && a.name === b.name) return 1
  let shared = 0
  for (const [word, times] of a.words) shared += Math.min(times, b.words.get(word) ?? 0)
  const all = a.weight + b.weight
  return all === 0 ? 0 : (2 * shared) / all
}
