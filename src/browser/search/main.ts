import type {SearchRow, SearchIndex} from '../../model/search/search-index.js'
import {searchEngine} from './engine.js'
import {findParts, type SearchParts} from './parts.js'
import {showGroups, type Shown} from './show-groups.js'
import {unpackIndex} from '../../model/search/pack-index.js'
import {splitPieces} from '../../model/search/pieces.js'
import {own} from '../../model/own.js'

/** Long enough to type a letter more, short enough to seem at once. */
const pauseMs = 120

const parts = findParts(document)
if (parts) startSearch(parts)

/** Show the field and search as somebody types. The index is loaded when the field is first used. */
function startSearch(page: SearchParts): void {
  const {form, input, status, words} = page
  let engine: Promise<(query: string) => Shown> | undefined
  let timer = 0
  const load = () =>
    (engine ??= loadIndexes<SearchRow>(page.indexes).then(({indexes, isComplete}) => {
      const find = searchEngine(indexes)
      return query => ({query, groups: find(query), isComplete})
    }))
  const search = async () => {
    const query = input.value.trim()
    keepAddress(query)
    try {
      const find = query ? await load() : () => ({query, groups: [], isComplete: true})
      if (query === input.value.trim()) showGroups(page, find(query))
    } catch {
      engine = undefined
      status.textContent = words.unavailable
    }
  }
  // Until here it stood in the page: where scripts are off or not allowed, as in a page that was opened from a disk, it stays.
  document.querySelector('[data-search="without"]')?.remove()
  form.hidden = false
  form.addEventListener('submit', event => {
    event.preventDefault()
    page.results.querySelector('a')?.focus()
  })
  input.addEventListener('focus', () => void load().catch(() => (engine = undefined)))
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void search(), pauseMs)
  })
  walkResults(page)
  input.value = new URLSearchParams(location.search).get('q') ?? input.value
  input.focus()
  if (input.value) void search()
}

/** The address of what is shown, to be kept or sent. */
function keepAddress(query: string): void {
  const address = new URL(location.href)
  if (query) address.searchParams.set('q', query)
  else address.searchParams.delete('q')
  history.replaceState(null, '', address)
}

/**
 * Load an index. It is compressed in its file, whatever the host does, and its address stays: the host is asked each time
 * whether it changed.
 *
 * @throws If the host does not answer or gives something else.
 */
async function loadIndex<Row>(address: string): Promise<SearchIndex<Row>> {
  const response = await fetch(address, {cache: 'no-cache'})
  const pieces = response.ok ? splitPieces(new Uint8Array(await response.arrayBuffer())) : undefined
  if (!pieces) throw new Error(`${response.status} for ${address}`)
  return unpackIndex<Row>(await Promise.all(pieces.map(inflate)))
}

async function inflate(piece: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const inflated = new Blob([piece]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

/** The indexes of a page, and whether some of them are missing. */
interface LoadedIndexes<Row> {
  /** The reader's own first. */
  readonly indexes: readonly [SearchIndex<Row>, ...SearchIndex<Row>[]]
  readonly isComplete: boolean
}

/**
 * Load the index of the reader's language and those of the others, all at once. Without one of the others there is still
 * something to search in.
 *
 * @throws If the host does not give the first.
 */
async function loadIndexes<Row>([first, ...others]: readonly [string, ...string[]]): Promise<LoadedIndexes<Row>> {
  const waiting = Promise.allSettled(others.map(address => loadIndex<Row>(address)))
  const own = await loadIndex<Row>(first)
  const loaded = (await waiting).flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  return {indexes: [own, ...loaded], isComplete: loaded.length === others.length}
}

/** Arrow keys go from the field to the results and along them; Escape goes back to the field. */
function walkResults({form, input, results, rest}: SearchParts): void {
  const lists = rest ? [results, rest.rows] : [results]
  const stepOf: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1}
  const onKey = (event: KeyboardEvent): void => {
    const places = [input, ...lists.flatMap(list => [...list.querySelectorAll('a')])]
    const at = places.findIndex(place => place === document.activeElement)
    const step = own(stepOf, event.key)
    const next = event.key === 'Escape' && at > 0 ? input : step === undefined ? undefined : places[at + step]
    if (at < 0 || !next || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    next.focus()
  }
  form.addEventListener('keydown', onKey)
  for (const list of lists) list.addEventListener('keydown', onKey)
}
