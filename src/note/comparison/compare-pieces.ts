import type {PieceChange, Step, ValueChange} from '../../model/comparison.js'
import {own} from '../../model/own.js'
import {align, type Pair} from './align.js'
import {compareLine} from './compare-line.js'
import type {Prepared} from './prepared.js'

/** The changes of the pieces of a list. */
export function comparePieces(before: readonly Prepared[], after: readonly Prepared[]): readonly Step[] {
  const pairs = align(before, after)
  const staying = inPlace(pairs, pair => (after[pair.after]?.weight ?? 0) + 1)
  const partners = new Map(pairs.map(pair => [pair.before, pair.after]))
  const sources = new Map(pairs.map(pair => [pair.after, pair.before]))
  const gone = (from: number, end: number, now: number): readonly Step[] =>
    before.slice(from, end).map((old, index) => goneStep(old, from + index, partners.get(from + index), now))
  let at = 0
  const steps = after.flatMap((later, to): readonly Step[] => {
    const from = sources.get(to)
    const isStaying = staying.has(to)
    // What is gone stands before what came in its place.
    const end = gapEnd(to, staying, sources, before.length)
    const left = gone(at, end, to)
    at = isStaying ? end + 1 : end
    const old = from === undefined ? undefined : before[from]
    return [...left, stepTo({before: from ?? -1, after: to}, old, later, isStaying)]
  })
  return [...steps, ...gone(at, before.length, after.length)]
}

/** Where, in the earlier list, the next piece stands that did not move. */
function gapEnd(
  to: number,
  staying: ReadonlySet<number>,
  sources: ReadonlyMap<number, number>,
  length: number,
): number {
  const next = [...staying].filter(one => one >= to).reduce((least, one) => Math.min(least, one), Infinity)
  return sources.get(next) ?? length
}

/** A piece that is not where it stood. */
function goneStep(old: Prepared, before: number, after: number | undefined, now: number): Step {
  const {piece} = old
  const {type} = piece
  if (after === undefined) return {kind: 'removed', type, before, piece}
  return {kind: 'left', type, name: firstWords(old), before, after, direction: after < now ? 'up' : 'down'}
}

function stepTo(places: Pair, old: Prepared | undefined, later: Prepared, isStaying: boolean): Step {
  const {piece} = later
  const {type} = piece
  if (!old) return {kind: 'inserted', type, after: places.after, piece}
  const change = old.key === later.key ? undefined : changeOf(old, later)
  if (!isStaying) return {kind: 'moved', type, name: firstWords(later), ...places, change}
  const known = type === 'recommendation' ? String(places.after + 1) : later.name
  const name = known === '' ? {} : {name: known}
  return change ? {kind: 'changed', type, ...name, ...places, change} : {kind: 'same', type, ...places}
}

const mostFirst = 60

/** The first words of a piece, by which it is found. */
function firstWords({lines, lists}: Prepared): string {
  const own = [...lines.values()]
    .flat()
    .map(({text}) => text)
    .join('')
  if (own === '') return [...lists.values()].flat().map(firstWords).find(Boolean) ?? ''
  const [cut = ''] = new RegExp(`^.{0,${mostFirst}}(?=\\s|$)`, 'su').exec(own) ?? [own.slice(0, mostFirst)]
  return cut.length < own.length ? `${cut}…` : own
}

/** The differences in a piece. */
function changeOf(old: Prepared, later: Prepared): PieceChange {
  const names = Object.keys({...old.piece.values, ...later.piece.values})
  const values = names.flatMap((name): readonly (readonly [string, ValueChange])[] => {
    const [before, after] = [own(old.piece.values, name) ?? null, own(later.piece.values, name) ?? null]
    return before === after ? [] : [[name, {before, after}]]
  })
  const lines = namesIn(old.lines, later.lines).flatMap(name => {
    const spans = compareLine(old.lines.get(name) ?? [], later.lines.get(name) ?? [])
    return spans.every(({kind}) => kind === 'same') ? [] : [[name, spans] as const]
  })
  const lists = namesIn(old.lists, later.lists).flatMap(name => {
    const steps = comparePieces(old.lists.get(name) ?? [], later.lists.get(name) ?? [])
    return steps.every(({kind}) => kind === 'same') ? [] : [[name, steps] as const]
  })
  return {
    values: Object.fromEntries(values),
    lines: Object.fromEntries(lines),
    lists: Object.fromEntries(lists),
  }
}

const namesIn = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] => [
  ...new Set([...a.keys(), ...b.keys()]),
]

/**
 * The pieces that did not move: of all pairs, in the order of the later list, that stand in the same order in both, those with most words.
 * By their places in the later list.
 */
function inPlace(pairs: readonly Pair[], weightOf: (pair: Pair) => number): ReadonlySet<number> {
  const best: {readonly weight: number; readonly previous: number}[] = []
  pairs.forEach((pair, index) => {
    let [weight, previous] = [0, -1]
    for (let other = 0; other < index; other++) {
      const reached = best[other]?.weight ?? 0
      if ((pairs[other]?.before ?? Infinity) < pair.before && reached > weight) [weight, previous] = [reached, other]
    }
    best.push({weight: weight + weightOf(pair), previous})
  })
  const found = new Set<number>()
  let at = best.reduce((most, {weight}, index) => (weight > (best[most]?.weight ?? -1) ? index : most), -1)
  for (; at >= 0; at = best[at]?.previous ?? -1) {
    const pair = pairs[at]
    if (pair) found.add(pair.after)
  }
  return found
}
