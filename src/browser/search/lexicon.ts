import {fieldWeights, searchFields, type Posting, type SearchIndex} from '../../model/search/search-index.js'
import {stemmerFor} from '../../model/search/stem.js'

/** A word of an index that a query's word stands for. */
export interface Meant {
  readonly term: string
  /** From above 0 to 1: how much it is the same. */
  readonly likeness: number
}

/** A note that has a word. */
export interface Place {
  readonly row: number
  readonly score: number
}

/** Among fewer notes there is no telling which words hold sentences together. */
const fewTexts = 20

/** An index to look words up in. */
export class Lexicon {
  readonly #index: SearchIndex<unknown>
  readonly #stem: (word: string) => string
  readonly #places: ReadonlyMap<string, number>
  readonly #averages: readonly number[]
  /** Notes whose words are here, not only what they are called. */
  readonly #texts: number
  #alphabet: readonly string[] | undefined

  constructor(index: SearchIndex<unknown>) {
    this.#index = index
    this.#stem = stemmerFor(index.lang)
    this.#places = new Map(index.postings.map(({term}, place) => [term, place]))
    const {lengths} = index
    this.#averages = searchFields.map((_, field) => sum(lengths.map(one => one[field] ?? 0)) / (lengths.length || 1))
    this.#texts = lengths.filter(([, , summary = 0, text = 0]) => summary + text > 0).length
  }

  /** The word itself, in any number. */
  same(text: string): readonly Meant[] {
    return this.exact(this.#stem(text))
  }

  /** A word as the index has it. */
  exact(term: string): readonly Meant[] {
    return this.#places.has(term) ? [{term, likeness: 1}] : []
  }

  /** Longer words that begin with it. */
  longer(text: string): readonly Meant[] {
    const {postings} = this.#index
    const found: Meant[] = []
    for (let place = this.#firstFrom(text); postings[place]?.term.startsWith(text); place++) {
      const term = postings[place]?.term ?? ''
      if (term !== text) found.push({term, likeness: (0.7 * text.length) / term.length})
    }
    return found
  }

  /** Words that differ by one slip. */
  near(text: string): readonly Meant[] {
    if (!mayHoldTypo(text)) return []
    const {postings} = this.#index
    this.#alphabet ??= [...new Set([...postings.map(({term}) => term).join(''), ...'aersx'])].filter(sign =>
      /\p{L}/u.test(sign),
    )
    const terms = new Set<string>()
    for (const word of oneTypo(text, this.#alphabet)) {
      const term = this.#stem(word)
      if (this.#places.has(term)) terms.add(term)
    }
    return [...terms].map(term => ({term, likeness: 0.3}))
  }

  /** Two words that were written as one. */
  parts(text: string): readonly (readonly [Meant, Meant])[] {
    return Array.from({length: Math.max(0, text.length - 3)}, (_, cut) => cut + 2).flatMap(cut => {
      const [first] = this.same(text.slice(0, cut))
      const [second] = this.same(text.slice(cut))
      return first && second ? [[first, second] as const] : []
    })
  }

  /** The notes that have one of some words, each once with its best. */
  placesOf(meant: readonly Meant[]): ReadonlyMap<number, Place & {readonly term: string}> {
    const best = new Map<number, Place & {readonly term: string}>()
    for (const {term, likeness} of meant) {
      const posting = this.#posting(term)
      if (!posting) continue
      for (const [entry, weight] of this.#weights(posting)) {
        const row = this.#index.entries[entry]
        const score = weight * likeness
        if (row !== undefined && score > (best.get(row)?.score ?? 0)) best.set(row, {row, score, term})
      }
    }
    return best
  }

  /** Whether nearly all notes have a word: then it says nothing of one. */
  isEverywhere(text: string): boolean {
    const posting = this.#posting(this.#stem(text))
    return posting !== undefined && this.#texts >= fewTexts && notesOf(posting).size >= 0.95 * this.#texts
  }

  #posting(term: string): Posting | undefined {
    const place = this.#places.get(term)
    return place === undefined ? undefined : this.#index.postings[place]
  }

  /** Weight of a word in each note that has it: BM25, for words that occur once (Robertson and Zaragoza, 2009). */
  #weights(posting: Posting): ReadonlyMap<number, number> {
    const {entries, lengths} = this.#index
    const known = notesOf(posting).size
    const rarity = Math.log(1 + (entries.length - known + 0.5) / (known + 0.5))
    const weights = new Map<number, number>()
    for (const {field, notes} of posting.found) {
      const name = searchFields[field]
      if (name === undefined) continue
      for (const note of notes) {
        const length = (lengths[note]?.[field] ?? 0) / (this.#averages[field] || 1)
        const weight = (rarity * fieldWeights[name] * 2.2) / (1 + 1.2 * (0.3 + 0.7 * length))
        weights.set(note, (weights.get(note) ?? 0) + weight)
      }
    }
    return weights
  }

  /** The first posting that is not before a word. */
  #firstFrom(text: string): number {
    const {postings} = this.#index
    let [low, high] = [0, postings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((postings[middle]?.term ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const notesOf = ({found}: Posting): ReadonlySet<number> => new Set(found.flatMap(({notes}) => notes))

/**
 * The words that somebody may have meant who made one slip: two letters that changed places, one too many, one that is
 * missing, one for another. Of three letters, none is taken for another.
 *
 * @param word Folded.
 * @param alphabet Letters of the words that there are.
 */
function* oneTypo(word: string, alphabet: readonly string[]): Generator<string> {
  const signs = [...word]
  const {length} = signs
  const around = (place: number, middle: string, after: number) =>
    signs.slice(0, place).join('') + middle + signs.slice(after).join('')
  for (let place = 0; place + 1 < length; place++)
    yield around(place, `${signs[place + 1] ?? ''}${signs[place] ?? ''}`, place + 2)
  for (const letter of alphabet) for (let place = 0; place <= length; place++) yield around(place, letter, place)
  if (length < 4) return
  for (let place = 0; place < length; place++) yield around(place, '', place + 1)
  for (const letter of alphabet) for (let place = 0; place < length; place++) yield around(place, letter, place + 1)
}

/** Whether a word may hold a slip: figures are meant as they stand. */
const mayHoldTypo = (word: string): boolean => word.length > 2 && !/\p{N}/u.test(word)
