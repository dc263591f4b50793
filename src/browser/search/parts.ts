/** Elements of its page that the search needs; `web/_search.liquid` marks each with `data-search`. */
export interface SearchParts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** A live region: says how many were found. */
  readonly status: HTMLElement
  readonly results: HTMLElement
  /** Below them, under a heading of its own, what has less of the query; all is in `results` where a template has no such part. */
  readonly rest: {readonly section: HTMLElement; readonly name: HTMLElement; readonly rows: HTMLElement} | undefined
  readonly row: HTMLTemplateElement
  /** Addresses of the indexes, the page's own first. */
  readonly indexes: readonly [string, ...string[]]
  readonly lang: string
  readonly words: {
    readonly none: string
    readonly unavailable: string
    /** “# publications”, by plural category. */
    readonly counts: Readonly<Record<string, string>>
    /** Before a count that stands for `#`. */
    readonly similar: string
    readonly some: string
  }
}

/** The parts of a page; nothing where a template has left one out. */
export function findParts(page: Document): SearchParts | undefined {
  const part = (name: string) => page.querySelector(`[data-search="${name}"]`)
  const [form, input, status, results, row] = ['form', 'input', 'status', 'results', 'row'].map(part)
  if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement)) return undefined
  if (!(status instanceof HTMLElement) || !(results instanceof HTMLElement)) return undefined
  if (!(row instanceof HTMLTemplateElement)) return undefined
  const {index = '', none = '', unavailable = '', counts = '{}', similar = '#', some = '#'} = form.dataset
  const [first = '', ...others] = index.split(' ')
  // As the page's template wrote it.
  const forms = JSON.parse(counts) as SearchParts['words']['counts']
  return {
    form,
    input,
    status,
    results,
    row,
    rest: restOf(part),
    indexes: [first, ...others],
    lang: page.documentElement.lang,
    words: {none, unavailable, counts: forms, similar, some},
  }
}

function restOf(part: (name: string) => Element | null): SearchParts['rest'] {
  const [section, name, rows] = ['rest', 'rest-name', 'rest-results'].map(part)
  if (!(section instanceof HTMLElement) || !(name instanceof HTMLElement) || !(rows instanceof HTMLElement))
    return undefined
  return {section, name, rows}
}
