/** A line of the results. */
export interface SearchRow {
  readonly href: string
  /** A note and its translations have the same. */
  readonly work: number
  readonly title: string
  /** Of the title, where it is not the page's, with its own name. */
  readonly lang: string | null
  readonly languageName: string | null
  readonly day: string
  /** As it is printed. */
  readonly date: string
  readonly type: string
  readonly layout: string
  readonly authors: string | null
  /** 1 to 4. */
  readonly severity: number | null
}
