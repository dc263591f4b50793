import {judge} from '../../model/verify/judge.js'
import type {KnownSite} from '../../model/verify/known-site.js'
import type {KnownPublisher} from '../../model/verify/publisher.js'
import {wholeCompounds} from '../whole-compounds.js'
import {filesIn} from './facts.js'
import {verifiedPublisher} from './publisher.js'
import {tell, tellMail, type Told} from './told.js'
import type {VerifyWords} from '../../model/verify-words/words.js'

/** A file that is larger is none of ours, and would stop the page for long. */
const mostBytes = 100 * 1024 * 1024

const parts = findParts(document)
if (parts) startVerifying(parts)

/** Take files from the button and from who drops them, and say of each what it is. */
function startVerifying(page: VerifyParts): void {
  const {zone, input} = page
  document.querySelector('[data-verify="without"]')?.remove()
  zone.hidden = false
  const verify = (files: FileList | null | undefined) => void verifyFiles(page, [...(files ?? [])])
  input.addEventListener('change', () => verify(input.files))
  // A file that misses the zone would open in the place of the page.
  for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, event => event.preventDefault())
  zone.addEventListener('dragover', () => zone.classList.add('is-over'))
  for (const kind of ['dragleave', 'drop'] as const) zone.addEventListener(kind, () => zone.classList.remove('is-over'))
  zone.addEventListener('drop', event => verify(event.dataTransfer?.files))
}

interface Known {
  readonly site: KnownSite
  readonly publisher: KnownPublisher | undefined
}

let known: Promise<Known> | undefined

/** Loaded and verified when the first file comes. */
const knownPublisher = (address: string): Promise<Known> =>
  (known ??= import(/* @vite-ignore */ address).then(async (module: {readonly default: KnownSite}) => ({
    site: module.default,
    publisher: await verifiedPublisher(module.default),
  })))

async function verifyFiles(page: VerifyParts, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const {words} = page
  showNothing(page, words.checking)
  const told: (readonly [string, Told])[] = []
  for (const file of files) told.push(...(await verifyFile(page, file)))
  showNothing(page)
  for (const [name, one] of told) showTold(page, name, one)
  page.input.value = ''
}

async function verifyFile(page: VerifyParts, file: File): Promise<readonly (readonly [string, Told])[]> {
  const {words, lang, house: name} = page
  const nothing = (line: string) => [[file.name, {state: 'unknown', cautions: [], lines: [line]}] as const]
  try {
    if (file.size > mostBytes) return nothing(words.unreadable)
    const {site, publisher} = await knownPublisher(page.known)
    if (!publisher) return nothing(words.badLog)
    const isTest = site.checkpoint.split('\n', 1)[0]?.endsWith('/TEST') ?? false
    const teller = {words, lang, house: name, timeZone: site.timeZone, isTest, count: publisher.leaves.length}
    const found = await filesIn(file.name, new Uint8Array(await file.arrayBuffer()), publisher)
    return found.map(({name: at, facts, mail}) => [
      at,
      mail ? tellMail(mail, teller) : tell(judge(facts, publisher), teller),
    ])
  } catch {
    known = undefined
    return nothing(words.unreadable)
  }
}

/** Show nothing but a line, if any. */
function showNothing({results}: VerifyParts, line = ''): void {
  results.replaceChildren(line)
}

/** Show what a file is, below those before it. */
function showTold({results, result, root, words}: VerifyParts, name: string, told: Told): void {
  const {content} = result
  const copy = document.importNode(content, true)
  const part = (key: string) => copy.querySelector<HTMLElement>(`[data-result="${key}"]`)
  const [box, file, verdict, more, link] = ['box', 'file', 'verdict', 'more', 'link'].map(part)
  const [first, ...rest] = told.lines
  if (box) box.dataset['state'] = told.state
  box?.toggleAttribute('data-cautioned', told.cautions.length > 0)
  if (file) file.textContent = name
  verdict?.replaceChildren(...told.cautions.flatMap(cautionOf), ...wholeCompounds(first))
  more?.replaceChildren(...rest.map(lineOf))
  if (more && rest.length === 0) more.remove()
  if (link instanceof HTMLAnchorElement && told.page !== undefined) {
    link.href = new URL(told.page, root).href
    link.textContent = words.official
  } else link?.remove()
  results.append(copy)
}

/** A sentence before the verdict, and the white after it where styles make no line of it. */
function cautionOf(text: string): readonly (Node | string)[] {
  const caution = document.createElement('strong')
  caution.append(...wholeCompounds(text))
  return [caution, ' ']
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('li')
  line.append(...wholeCompounds(text))
  return line
}

/** Elements of the page that its program needs; `web/_verify.liquid` marks each with `data-verify`. */
interface VerifyParts {
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
function findParts(page: Document): VerifyParts | undefined {
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
