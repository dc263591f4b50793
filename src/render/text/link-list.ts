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
