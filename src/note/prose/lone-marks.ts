import type {Suggestion} from '../../typography/index.js'
import type {Passage} from './passage.js'

/** Suggestions on one passage. */
export interface PassageSuggestions {
  readonly passage: Passage
  readonly found: readonly Suggestion[]
}

/** So many passages on, a quotation or a parenthesis may end that begins in one. */
const farthest = 3

const opens = /[«“„([]/

/**
 * Suggestions without marks that have their partner in another passage: a quotation may run over paragraphs, each of which begins with a
 * mark, and only the last has the one that closes it. What closes nothing at all is said of quotation marks alone: `b)` may be an entry.
 */
export function withoutRuns(all: readonly PassageSuggestions[]): readonly PassageSuggestions[] {
  const kept = new Set<Suggestion>()
  let waiting: {readonly at: number; readonly suggestion: Suggestion}[] = []
  for (const [at, {found}] of all.entries()) {
    waiting = waiting.filter(one => at - one.at <= farthest)
    for (const suggestion of found) {
      if (!isTyped(suggestion)) kept.add(suggestion)
      else if (opens.test(suggestion.actual)) {
        if (suggestion.kind === 'unpaired-quote' && /^\s*[«»“”„]/.test(all[at + 1]?.passage.text ?? '')) continue
        waiting.push({at, suggestion})
        kept.add(suggestion)
      } else {
        const partner = waiting.findLast(one => one.suggestion.kind === suggestion.kind)
        if (partner) {
          kept.delete(partner.suggestion)
          waiting = waiting.filter(one => one !== partner)
        } else if (suggestion.kind === 'unpaired-quote') kept.add(suggestion)
      }
    }
  }
  return all.map(({passage, found}) => ({passage, found: found.filter(one => kept.has(one))}))
}

const isTyped = ({kind, actual}: Suggestion): boolean =>
  kind === 'unpaired-bracket' || (kind === 'unpaired-quote' && actual !== '"')
