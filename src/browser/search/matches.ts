import type {Lexicon, Meant} from './lexicon.js'
import type {Query, QueryWord} from './read-query.js'

/** How a note has a word of the query: itself; a slip away, where no note has it; a slip away from a word that others have. */
export const levels = {same: 3, meant: 2, near: 1} as const

/** A note with what it has of the query. */
export interface Match {
  readonly row: number
  /** Of each word of the query; 0 where the note has it not. */
  readonly levels: number[]
  readonly scores: number[]
  /** Score that dates, references and joined words add. */
  bonus: number
  /** The words of the note that did, and how well. */
  readonly terms: Map<string, number>
}

type Matches = Map<number, Match>

/** An index, and which rows of the reader's its own are; -1 for one that the reader's has not. */
export interface Source {
  readonly lexicon: Lexicon
  readonly rows: readonly number[]
}

/** All notes that have something of a query, by row. */
export function findMatches(query: Query, sources: readonly Source[]): ReadonlyMap<number, Match> {
  const matches: Matches = new Map()
  const count = query.words.length
  for (const source of sources) {
    for (const [place, word] of query.words.entries())
      add(matches, source, {meant: sameOrLonger(word, source.lexicon), places: [place], count, level: levels.same})
    for (const {from, to, text, isExact} of query.spans) {
      const meant = isExact ? source.lexicon.exact(text) : source.lexicon.same(text)
      const places = Array.from({length: to - from}, (_, step) => from + step)
      add(matches, source, {meant, places, count, level: levels.same})
    }
  }
  const isKnown = query.words.map((_, place) => [...matches.values()].some(match => match.levels[place]))
  const missing = query.words.flatMap((word, place) => (isKnown[place] ? [] : [{word, place, level: levels.meant}]))
  addSlips(matches, sources, {missing, count})
  if ([...matches.values()].some(match => match.levels.every(level => level >= levels.meant))) return matches
  const others = query.words.flatMap((word, place) => (isKnown[place] ? [{word, place, level: levels.near}] : []))
  addSlips(matches, sources, {missing: others, count})
  return matches
}

interface Missing {
  readonly missing: readonly {readonly word: QueryWord; readonly place: number; readonly level: number}[]
  /** Words of the query. */
  readonly count: number
}

/** Add what is a slip away. Changes `matches`. */
function addSlips(matches: Matches, sources: readonly Source[], {missing, count}: Missing): void {
  for (const {word, place, level} of missing) {
    if (word.isExact) continue
    for (const source of sources) {
      add(matches, source, {meant: source.lexicon.near(word.text), places: [place], count, level})
      if (level === levels.meant) addParts(matches, source, {text: word.text, place, count})
    }
  }
}

/** Add notes that have both parts of a word. Changes `matches`. */
function addParts(
  matches: Matches,
  {lexicon, rows}: Source,
  {text, place, count}: {readonly text: string; readonly place: number; readonly count: number},
): void {
  for (const [first, second] of lexicon.parts(text)) {
    const others = lexicon.placesOf([second])
    const places = [...lexicon.placesOf([first]).values()].filter(({row}) => others.has(row))
    for (const {row, score} of places) {
      const match = matchOf(matches, rows[row] ?? -1, count)
      if (!match) continue
      note(match, place, {level: levels.meant, score: score / 2})
      for (const {term} of [first, second]) match.terms.set(term, levels.meant)
    }
  }
}

/** Add notes that have some words. Changes `matches`. */
function add(
  matches: Matches,
  {lexicon, rows}: Source,
  found: {
    readonly meant: readonly Meant[]
    readonly places: readonly number[]
    readonly count: number
    readonly level: number
  },
): void {
  for (const {row, score, term} of lexicon.placesOf(found.meant).values()) {
    const match = matchOf(matches, rows[row] ?? -1, found.count)
    if (!match) continue
    for (const place of found.places) note(match, place, {level: found.level, score})
    if (found.places.length > 1) match.bonus += score * found.places.length
    match.terms.set(term, Math.max(found.level, match.terms.get(term) ?? 0))
  }
}

function matchOf(matches: Matches, row: number, count: number): Match | undefined {
  if (row < 0) return undefined
  const none = <T>(value: T): T[] => Array.from({length: count}, () => value)
  const match = matches.get(row) ?? {
    row,
    bonus: 0,
    terms: new Map<string, number>(),
    levels: none(0),
    scores: none(0),
  }
  matches.set(row, match)
  return match
}

/** Keep the best of what is known of a word in a note. Changes `match`. */
function note(match: Match, place: number, {level, score}: {readonly level: number; readonly score: number}): void {
  const before = match.levels[place] ?? 0
  match.levels[place] = Math.max(level, before)
  match.scores[place] = Math.max(score, match.scores[place] ?? 0)
}

/** Short words are not begun ones, unless they are the last: `mer` is not `mercredi`. */
const sameOrLonger = ({text, isExact, isLast}: QueryWord, lexicon: Lexicon): readonly Meant[] => {
  if (isExact) return lexicon.exact(text)
  return [...lexicon.same(text), ...(isLast || text.length > 3 ? lexicon.longer(text) : [])]
}
