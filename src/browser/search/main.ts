/*! With MiniSearch, © Luca Ongaro, MIT licence */
import type {SearchRow} from '../../model/search/search-row.js'
import {searchEngine, type Found} from './engine.js'
import {loadIndex} from './load-index.js'
import {findParts, type SearchParts} from './parts.js'
import {showRow} from './show-row.js'
import {walkResults} from './walk-results.js'

/** Long enough to type a letter more, short enough to seem at once. */
const pauseMs = 120

const parts = findParts(document)
if (parts) startSearch(parts)

/** Show the field and search as somebody types. The index is loaded when the field is first used. */
function startSearch(page: SearchParts): void {
  const {form, input, status, words} = page
  let engine: Promise<(query: string) => readonly Found<SearchRow>[]> | undefined
  let timer = 0
  const load = () => (engine ??= loadIndex<SearchRow>(page.index).then(index => searchEngine(index)))
  const search = async () => {
    const query = input.value.trim()
    keepAddress(query)
    try {
      const find = query ? await load() : () => []
      if (query === input.value.trim()) showResults(page, query, find(query))
    } catch {
      engine = undefined
      status.textContent = words.unavailable
    }
  }
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

function showResults(
  {results, status, row, words, lang}: SearchParts,
  query: string,
  found: readonly Found<SearchRow>[],
) {
  results.replaceChildren(...found.map(one => showRow(row.content, one, lang)))
  const form = words.counts[new Intl.PluralRules(lang).select(found.length)] ?? words.counts['other'] ?? '#'
  const count = form.replace('#', String(found.length))
  status.textContent = query ? (found.length ? count : words.none) : ''
}
