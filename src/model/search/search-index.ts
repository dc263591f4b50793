/** Parts of a note that the index keeps apart, by weight: `title` has its reference; `topics` are its subjects, authors and date; `text` is the rest. */
export const searchFields = ['title', 'topics', 'summary', 'text'] as const
export type SearchField = (typeof searchFields)[number]

/** The weight of a word in each field. */
export const fieldWeights: Readonly<Record<SearchField, number>> = {title: 6, topics: 3, summary: 2, text: 1}

/** A word of the index with the notes that have it, field by field. */
export interface Posting {
  readonly term: string
  readonly found: readonly {
    readonly field: number
    /** Places in `entries`, rising. */
    readonly notes: readonly number[]
  }[]
}

/** Some notes of the search of one language: what is known of them without any other, so that a change of one note makes one part anew. */
export interface SearchPart<Row> {
  /** Their lines in the results. */
  readonly rows: readonly Row[]
  /** Places in `rows` of the notes that words are kept of. */
  readonly entries: readonly number[]
  /** Words of each of `entries`, field by field. */
  readonly lengths: readonly (readonly number[])[]
  /** Sorted by term. */
  readonly postings: readonly Posting[]
}

/** The language of an index. */
export interface SearchHead {
  readonly lang: string
  /** How the language writes months (`Locale.monthForms`), January first. */
  readonly months: readonly string[]
}

/**
 * The search of one language: the words of all notes in it, and what those in others are called in it. A page loads the
 * index of its own language, whose rows it shows, and those of the others.
 */
export interface SearchIndex<Row> extends SearchHead, SearchPart<Row> {}

/** A line of the results. */
export interface SearchRow {
  /** Path of the note's page from the root of the site, as an address. */
  readonly href: string
  /** `href` of the version that stands for all of a publication; null for that version itself. */
  readonly work: string | null
  readonly title: string
  /** Of the title, where it is not the page's, with its own name. */
  readonly lang: string | null
  readonly languageName: string | null
  readonly day: string
  /** As it is printed: by turns what stands on the line, and what is raised (“1”, “er”, “ nov. 2026”). */
  readonly date: readonly string[]
  readonly type: string
  readonly layout: string
  readonly authors: string | null
  /** 1 to 4. */
  readonly severity: number | null
}
