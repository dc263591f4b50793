/** What the index keeps apart of a note, by weight: `topics` are its subjects, authors and reference; `text` is the rest. */
export const searchFields = ['title', 'topics', 'summary', 'text'] as const
export type SearchField = (typeof searchFields)[number]

/** How much more a word counts in each. */
export const fieldWeights: Readonly<Record<SearchField, number>> = {title: 6, topics: 3, summary: 2, text: 1}

/** A word of the index with the notes that have it, field by field. */
export interface Posting {
  readonly term: string
  readonly found: readonly {
    readonly field: number
    /** Numbers of notes, rising. */
    readonly notes: readonly number[]
  }[]
}

/** The search of one language: everything that the page loads. */
export interface SearchIndex<Row> {
  readonly lang: string
  /** A note's line in the results; its place is its number. */
  readonly rows: readonly Row[]
  /** Words of each note, field by field. */
  readonly lengths: readonly (readonly number[])[]
  /** Words that nearly all notes have: which ones have them in `summary` or `text` is not kept. */
  readonly common: readonly string[]
  /** Sorted by term. */
  readonly postings: readonly Posting[]
}
