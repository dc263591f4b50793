import {diffArrays} from 'diff'
import {multimap} from '../../model/multimap.js'
import {nearly, type Prepared} from './prepared.js'

/** Places of one piece in the list of before and in that of after. */
export interface Pair {
  readonly before: number
  readonly after: number
}

/** How alike pieces must be to be one piece that changed, from 0 to 1: between the same neighbours, and elsewhere in the list. */
const alikeHere = 0.4
const alikeElsewhere = 0.6
/** So many words make a piece that would not be written twice by chance. */
const telling = 4
/** So many comparisons of pieces are made at most, in a list where hardly anything is as it was. */
const mostComparisons = 40_000

/** Which pieces of two lists are the same one, in the order of the later list. */
export function align(before: readonly Prepared[], after: readonly Prepared[]): readonly Pair[] {
  const [first] = [...before, ...after]
  if (first?.piece.type === 'cell' || first?.piece.type === 'column') return byColumn(before, after)
  const pairs = new Pairs(before, after)
  pairs.addAll(inOrder(before, after))
  pairs.addAll(elsewhere(pairs, before, after))
  pairs.addAll(alike(pairs, before, after))
  pairs.addAll(alone(pairs, before, after))
  return pairs.sorted
}

/** Cells by their columns; these by their heads where there are more or fewer of them now. */
function byColumn(before: readonly Prepared[], after: readonly Prepared[]): readonly Pair[] {
  if (before.length === after.length) return after.map((_, index) => ({before: index, after: index}))
  const names = before.map(({name}) => name)
  return after.flatMap(({name}, index) => {
    const at = names.indexOf(name)
    return at < 0 ? [] : [{before: at, after: index}]
  })
}

/** Pairs found so far, and the pieces that have none. */
class Pairs {
  readonly #after = new Map<number, number>()
  readonly #before = new Map<number, number>()

  constructor(
    private readonly from: readonly Prepared[],
    private readonly to: readonly Prepared[],
  ) {}

  /** Pairs of which neither piece has another one yet. */
  addAll(pairs: Iterable<Pair>): void {
    for (const {before, after} of pairs) {
      if (this.#before.has(before) || this.#after.has(after)) continue
      this.#before.set(before, after)
      this.#after.set(after, before)
    }
  }

  get sorted(): readonly Pair[] {
    return [...this.#after].map(([after, before]) => ({before, after})).toSorted((a, b) => a.after - b.after)
  }

  get lonely(): {readonly before: readonly number[]; readonly after: readonly number[]} {
    return {
      before: [...this.from.keys()].filter(index => !this.#before.has(index)),
      after: [...this.to.keys()].filter(index => !this.#after.has(index)),
    }
  }

  /** The gap between paired pieces in which a piece of the earlier list stands, told by the pairs around it. */
  gapBefore(index: number): string {
    return gap(index, this.from.length, at => this.#before.get(at))
  }

  /** The gap between paired pieces in which a piece of the later list stands. */
  gapAfter(index: number): string {
    return gap(index, this.to.length, at => (this.#after.has(at) ? at : undefined))
  }
}

function gap(index: number, length: number, paired: (index: number) => number | undefined): string {
  let [start, end] = [index - 1, index + 1]
  while (start >= 0 && paired(start) === undefined) start--
  while (end < length && paired(end) === undefined) end++
  return `${start < 0 ? '' : (paired(start) ?? '')}-${end >= length ? '' : (paired(end) ?? '')}`
}

/** Pieces that are as they were, in the same order. */
function* inOrder(before: readonly Prepared[], after: readonly Prepared[]): Iterable<Pair> {
  let [at, to] = [0, 0]
  const keys = (all: readonly Prepared[]) => all.map(({key}) => key)
  for (const {added, removed, count} of diffArrays(keys(before), keys(after))) {
    if (!added && !removed) for (let n = 0; n < count; n++) yield {before: at + n, after: to + n}
    if (!added) at += count
    if (!removed) to += count
  }
}

/** Pieces that are as they were, elsewhere. */
function* elsewhere(pairs: Pairs, before: readonly Prepared[], after: readonly Prepared[]): Iterable<Pair> {
  const {lonely} = pairs
  const places = multimap(lonely.before.map(index => [before[index]?.key ?? '', index]))
  for (const to of lonely.after) {
    const piece = after[to]
    const at = piece && piece.weight >= telling ? places.get(piece.key)?.shift() : undefined
    if (at !== undefined) yield {before: at, after: to}
  }
}

/** Pieces of one type with most words in common, the most alike first. */
function alike(pairs: Pairs, before: readonly Prepared[], after: readonly Prepared[]): readonly Pair[] {
  const {lonely} = pairs
  const isLong = lonely.before.length * lonely.after.length > mostComparisons
  const gaps = new Map(lonely.after.map(index => [index, pairs.gapAfter(index)]))
  const found = lonely.before.flatMap(at => {
    const from = before[at]
    const here = pairs.gapBefore(at)
    return lonely.after.flatMap(to => {
      const other = after[to]
      const isHere = gaps.get(to) === here
      if (!from || !other || from.piece.type !== other.piece.type || (isLong && !isHere)) return []
      const score = nearly(from, other)
      return score >= (isHere ? alikeHere : alikeElsewhere) ? [{before: at, after: to, score}] : []
    })
  })
  return found.toSorted((a, b) => b.score - a.score || a.after - b.after || a.before - b.before)
}

/** Between the same neighbours, the only piece of a type that is no paragraph is that piece still. */
function* alone(pairs: Pairs, before: readonly Prepared[], after: readonly Prepared[]): Iterable<Pair> {
  const {lonely} = pairs
  const places = (indexes: readonly number[], all: readonly Prepared[], gapOf: (index: number) => string) =>
    multimap(indexes.map(index => [`${all[index]?.piece.type ?? ''} ${gapOf(index)}`, index]))
  const old = places(lonely.before, before, index => pairs.gapBefore(index))
  for (const [place, [to, ...others]] of places(lonely.after, after, index => pairs.gapAfter(index))) {
    const [at, ...more] = old.get(place) ?? []
    if (at === undefined || to === undefined || others.length > 0 || more.length > 0) continue
    if (before[at]?.piece.type !== 'paragraph') yield {before: at, after: to}
  }
}
