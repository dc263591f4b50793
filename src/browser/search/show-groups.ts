import type {SearchRow} from '../../model/search/search-index.js'
import type {Found, FoundGroup} from './engine.js'
import type {SearchParts} from './parts.js'
import {stem} from '../../model/search/stem.js'
import {foldedWords} from '../../model/search/words.js'
import {wholeCompounds} from '../whole-compounds.js'

/** Results that are shown for a query. */
export interface Shown {
  /** Empty where nothing was asked. */
  readonly query: string
  readonly groups: readonly FoundGroup<SearchRow>[]
  /** Whether all notes were searched, those in other languages too. */
  readonly isComplete: boolean
}

/**
 * Show what was found: the best group as the results, the next under a heading that says what it lacks, and how many are in
 * each in the live region. That there is nothing is said only where all was searched.
 */
export function showGroups(page: SearchParts, {query, groups, isComplete}: Shown): void {
  const {results, rest, status, row, words, lang} = page
  const [best, ...others] = groups.map(({kind, found}) => ({
    name: nameOf(page, {kind, found}),
    rows: found.map(one => showRow(row.content, one, lang)),
  }))
  const less = others.flatMap(({rows}) => rows)
  results.replaceChildren(...(best?.rows ?? []), ...(rest ? [] : less))
  if (rest) {
    rest.name.textContent = others.map(({name}) => name).join('. ')
    rest.rows.replaceChildren(...less)
    rest.section.hidden = less.length === 0
  }
  const said = [best, ...others].flatMap(group => (group ? [group.name] : []))
  const nothing = isComplete ? words.none : words.unavailable
  status.textContent = query ? said.join('. ') || nothing : ''
}

/** “12 publications”, “With some of the words: 12 publications”. */
function nameOf({words, lang}: SearchParts, {kind, found: {length}}: FoundGroup<SearchRow>): string {
  const form = words.counts[new Intl.PluralRules(lang).select(length)] ?? words.counts['other'] ?? '#'
  const count = form.replace('#', String(length))
  return kind === 'all' ? count : words[kind].replace('#', count)
}

/** A line of the results, from the brand's own `<template data-search="row">`: parts are marked `data-row`; those that a note has nothing for go. */
function showRow(model: DocumentFragment, {row, terms}: Found<SearchRow>, lang: string): DocumentFragment {
  const shown = document.importNode(model, true)
  const part = (name: string) => shown.querySelectorAll<HTMLElement>(`[data-row="${name}"]`)
  shown.firstElementChild?.classList.add(row.layout)
  for (const link of part('link')) {
    link.setAttribute('href', addressOf(row.href))
    if (row.lang !== null) link.setAttribute('hreflang', row.lang)
    link.replaceChildren(...marked(row.title, terms, [lang, row.lang ?? lang]))
  }
  for (const time of part('date')) time.setAttribute('datetime', row.day)
  for (const foreign of [...part('link'), ...part('language')]) if (row.lang !== null) foreign.lang = row.lang
  fill(part('date'), row.date)
  fill(part('type'), row.type)
  fill(part('authors'), row.authors)
  fill(part('language'), row.languageName)
  for (const severity of part('severity')) if (severity.dataset['level'] !== String(row.severity)) severity.remove()
  return shown
}

function fill(elements: Iterable<HTMLElement>, text: string | null): void {
  for (const element of elements) {
    if (text === null) element.remove()
    else element.textContent = text
  }
}

/** A text with the words that were found marked, in whichever of the languages they were. */
function marked(text: string, terms: ReadonlySet<string>, langs: readonly string[]): readonly Node[] {
  const found = foldedWords(text).filter(({term}) => langs.some(lang => terms.has(stem(term, lang))))
  return wholeCompounds(text, (from, to) => {
    const nodes: Node[] = []
    let done = from
    for (const {start, end} of found) {
      if (end <= from || start >= to) continue
      const mark = document.createElement('mark')
      mark.textContent = text.slice(Math.max(start, from), Math.min(end, to))
      nodes.push(document.createTextNode(text.slice(done, start)), mark)
      done = Math.min(end, to)
    }
    return [...nodes, document.createTextNode(text.slice(done, to))]
  })
}

/** The script stands in `assets/` of the site, wherever that is. */
const addressOf = (path: string): string => new URL(`../${path}`, import.meta.url).href
