import type {SearchRow} from '../../model/search/search-index.js'
import {searchEngine} from './engine.js'
import {loadIndexes} from './load-index.js'
import {findParts, type SearchParts} from './parts.js'
import {showGroups, type Shown} from './show-groups.js'
import {walkResults} from './walk-results.js'

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
