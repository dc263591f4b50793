import type {SearchRow} from '../../model/search/search-index.js'
import type {FoundGroup} from './engine.js'
import type {SearchParts} from './parts.js'
import {showRow} from './show-row.js'

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
