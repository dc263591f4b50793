import type {SearchRow} from '../../model/search/search-index.js'
import {stemmerFor} from '../../model/search/stem.js'
import {foldedWords} from '../../model/search/words.js'
import {wholeCompounds} from '../whole-compounds.js'
import type {Found} from './engine.js'

/** A line of the results, from the brand's own `<template data-search="row">`: parts are marked `data-row`; those that a note has nothing for go. */
export function showRow(model: DocumentFragment, {row, terms}: Found<SearchRow>, lang: string): DocumentFragment {
  const shown = document.importNode(model, true)
  const part = (name: string) => shown.querySelectorAll<HTMLElement>(`[data-row="${name}"]`)
  shown.firstElementChild?.classList.add(row.layout)
  for (const link of part('link')) {
    link.setAttribute('href', addressOf(row.href))
    if (row.lang !== null) link.setAttribute('hreflang', row.lang)
    link.replaceChildren(...marked(row.title, terms, [lang, row.lang ?? lang]))
  }
  for (const time of part('date')) {
    time.setAttribute('datetime', row.day)
    time.replaceChildren(...row.date.map((words, index) => (index % 2 === 1 ? raised(words) : words)))
  }
  for (const foreign of [...part('link'), ...part('language')]) if (row.lang !== null) foreign.lang = row.lang
  fill(part('type'), row.type)
  fill(part('authors'), row.authors)
  fill(part('language'), row.languageName)
  for (const severity of part('severity')) if (severity.dataset['level'] !== String(row.severity)) severity.remove()
  return shown
}

function raised(words: string): HTMLElement {
  const element = document.createElement('sup')
  element.textContent = words
  return element
}

function fill(elements: Iterable<HTMLElement>, text: string | null): void {
  for (const element of elements) {
    if (text === null) element.remove()
    else element.textContent = text
  }
}

/** A text with the words that were found marked, in whichever of the languages they were. */
function marked(text: string, terms: ReadonlySet<string>, langs: readonly string[]): readonly Node[] {
  const stemmers = langs.map(stemmerFor)
  const found = foldedWords(text).filter(({term}) => stemmers.some(stem => terms.has(stem(term))))
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
