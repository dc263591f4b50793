import type {SearchIndex, SearchRow} from '../../model/search/search-index.js'
import {Lexicon} from './lexicon.js'
import {findMatches, levels, type Match} from './matches.js'
import {readQuery} from './read-query.js'

/** Members of a line of the results that the search asks for. */
type Known = Pick<SearchRow, 'href' | 'work' | 'languageName'>

/** A note that was found, and the words of it that did. */
export interface Found<Row> {
  readonly row: Row
  readonly terms: ReadonlySet<string>
}

/** Notes with all words of the query, with all of them where some differ by a letter, with some of them. */
export const foundKinds = ['all', 'similar', 'some'] as const
export type FoundKind = (typeof foundKinds)[number]

/** Notes that were found in the same way, best first. */
export interface FoundGroup<Row> {
  readonly kind: FoundKind
  readonly found: readonly Found<Row>[]
}

/**
 * A search over the indexes of a site. Every publication is found once, in the reader's language if that version has as
 * much of the query. Notes that have all words come first; if there are none, those where words differ by a letter; then
 * those that have at least half of the words that tell something, the more the earlier. What has even less is given only
 * where nothing else is: no query of words that stand in notes finds nothing.
 *
 * @param indexes The reader's own first.
 */
export function searchEngine<Row extends Known>([own, ...others]: readonly [SearchIndex<Row>, ...SearchIndex<Row>[]]): (
  query: string,
) => readonly FoundGroup<Row>[] {
  const {rows} = own
  const places = new Map(rows.map(({href}, place) => [href, place]))
  const sources = [own, ...others].map(index => ({
    lexicon: new Lexicon(index),
    rows: index.rows.map(({href}) => places.get(href) ?? -1),
  }))
  const months = [own, ...others].map(index => index.months)
  return text => {
    const query = readQuery(text, months)
    const idle = query.words.map(word => sources.some(({lexicon}) => lexicon.isEverywhere(word.text)))
    const ranked = [...findMatches(query, sources).values()].flatMap((match): readonly Ranked<Row>[] => {
      const row = rows[match.row]
      return row ? [rank(row, match, idle)] : []
    })
    return grouped(onePerWork(ranked).toSorted(byRank))
  }
}

interface Ranked<Row> extends Found<Row> {
  readonly place: number
  readonly kind: FoundKind
  /** Words of the query that it has. */
  readonly count: number
  /** Whether it has at least half of the words that tell something. */
  readonly hasMost: boolean
  readonly isForeign: boolean
  readonly score: number
}

/** @param idle Of each word of the query, whether it says nothing, since nearly all notes of a language have it. */
function rank<Row extends Known>(row: Row, match: Match, idle: readonly boolean[]): Ranked<Row> {
  const worst = Math.min(...match.levels)
  const kind = worst >= levels.same ? 'all' : worst >= levels.near ? 'similar' : 'some'
  const isCounted = (level: number) => level >= (kind === 'some' ? levels.meant : levels.near)
  const count = match.levels.filter(isCounted).length
  const telling = match.levels.filter((level, word) => isCounted(level) && !idle[word]).length
  const isForeign = row.languageName !== null
  const score = match.scores.reduce((sum, one) => sum + one, match.bonus) * (isForeign ? 0.7 : 1)
  const hasMost = telling > 0 && telling * 2 >= idle.filter(isIdle => !isIdle).length
  const terms = new Set([...match.terms].flatMap(([term, level]) => (isCounted(level) ? term : [])))
  return {row, place: match.row, terms, kind, count, hasMost, isForeign, score}
}

/** The best version of each publication, the reader's own where it is as good. */
function onePerWork<Row extends Known>(ranked: readonly Ranked<Row>[]): readonly Ranked<Row>[] {
  const best = new Map<string, Ranked<Row>>()
  for (const one of ranked) {
    const work = one.row.work ?? one.row.href
    const other = best.get(work)
    if (!other || byVersion(one, other) < 0) best.set(work, one)
  }
  return [...best.values()]
}

const byWords = <Row>(a: Ranked<Row>, b: Ranked<Row>): number =>
  foundKinds.indexOf(a.kind) - foundKinds.indexOf(b.kind) || b.count - a.count

const byVersion = <Row>(a: Ranked<Row>, b: Ranked<Row>): number =>
  byWords(a, b) || Number(a.isForeign) - Number(b.isForeign) || byRank(a, b)

const byRank = <Row>(a: Ranked<Row>, b: Ranked<Row>): number => byWords(a, b) || b.score - a.score || a.place - b.place

function grouped<Row>(ranked: readonly Ranked<Row>[]): readonly FoundGroup<Row>[] {
  const shown = withoutLess(ranked)
  return foundKinds.flatMap(kind => {
    const found = shown.filter(one => one.kind === kind)
    return found.length ? [{kind, found}] : []
  })
}

/** Without notes that have little of the query, unless that is the most that any has. */
function withoutLess<Row>(ranked: readonly Ranked<Row>[]): readonly Ranked<Row>[] {
  const isGood = ({kind, hasMost}: Ranked<Row>) => kind !== 'some' || hasMost
  if (ranked.some(isGood)) return ranked.filter(isGood)
  const most = Math.max(1, ...ranked.map(({count}) => count))
  return ranked.filter(({count}) => count === most)
}
