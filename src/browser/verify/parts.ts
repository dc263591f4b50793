import type {VerifyWords} from '../../model/verify-words/words.js'

/** Elements of the page that its program needs; `web/_verify.liquid` marks each with `data-verify`. */
export interface VerifyParts {
  /** Takes what is dropped. */
  readonly zone: HTMLElement
  readonly input: HTMLInputElement
  /** A live region: what was found. */
  readonly results: HTMLElement
  readonly result: HTMLTemplateElement
  /** Address of the module that says what the house published. */
  readonly known: string
  /** Address of the root of the site, ending with a slash. */
  readonly root: string
  /** Name of the house. */
  readonly house: string
  readonly lang: string
  readonly words: VerifyWords
}

/** The parts of a page; nothing where a template has left one out. */
export function findParts(page: Document): VerifyParts | undefined {
  const part = (name: string) => page.querySelector(`[data-verify="${name}"]`)
  const [zone, input, results, result] = ['zone', 'input', 'results', 'result'].map(part)
  if (!(zone instanceof HTMLElement) || !(input instanceof HTMLInputElement)) return undefined
  if (!(results instanceof HTMLElement) || !(result instanceof HTMLTemplateElement)) return undefined
  const {known = '', root = '', house = '', words = '{}'} = zone.dataset
  const at = (address: string) => new URL(address, page.baseURI).href
  return {
    zone,
    input,
    results,
    result,
    house,
    lang: page.documentElement.lang,
    known: at(known),
    root: at(root),
    // As the page's template wrote it.
    words: JSON.parse(words) as VerifyWords,
  }
}
