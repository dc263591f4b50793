import type {NoteLink} from '../../model/phrasing.js'

/** Where a piece of text is written. */
export interface Scope {
  /** Columns that it may take. */
  readonly width: number
  readonly links: LinkList
  /** Address of another note's page; undefined prints the words alone. */
  readonly noteAddress: (note: NoteLink) => string | undefined
}

/** The scope of what stands some columns further in. */
export const inside = (scope: Scope, columns: number): Scope => ({...scope, width: scope.width - columns})

/** The addresses that a text refers to by number; the same address has one number. */
export class LinkList {
  readonly #urls: string[] = []

  /** Number of an address, from 1. */
  number(url: string): number {
    const known = this.#urls.indexOf(url)
    return known < 0 ? this.#urls.push(url) : known + 1
  }

  /** “[1] https://…”, one a line, never broken. */
  lines(): readonly string[] {
    return this.#urls.map((url, index) => `[${index + 1}] ${url}`)
  }
}
