/** What the search needs of its page; `web/_search.liquid` marks each with `data-search`. */
export interface SearchParts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** A live region: says how many were found. */
  readonly status: HTMLElement
  readonly results: HTMLElement
  readonly row: HTMLTemplateElement
  /** Address of the index. */
  readonly index: string
  readonly lang: string
  readonly words: {
    readonly none: string
    readonly unavailable: string
    /** “# publications”, by plural category. */
    readonly counts: Readonly<Record<string, string>>
  }
}

/** The parts of a page; nothing where a template has left one out. */
export function findParts(page: Document): SearchParts | undefined {
  const part = (name: string) => page.querySelector(`[data-search="${name}"]`)
  const [form, input, status, results, row] = ['form', 'input', 'status', 'results', 'row'].map(part)
  if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement)) return undefined
  if (!(status instanceof HTMLElement) || !(results instanceof HTMLElement)) return undefined
  if (!(row instanceof HTMLTemplateElement)) return undefined
  const {index = '', none = '', unavailable = '', counts = '{}'} = form.dataset
  // As the page's template wrote it.
  const words = {none, unavailable, counts: JSON.parse(counts) as SearchParts['words']['counts']}
  return {form, input, status, results, row, index, lang: page.documentElement.lang, words}
}
