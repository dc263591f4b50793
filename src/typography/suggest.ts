import {MASKS} from './characters.js'
import {styleOfQuotes} from './languages/index.js'
import {maskOf, protectedRanges} from './protect.js'
import {englishVague, singleQuotes, spacedHyphens, unpairedQuotes} from './suggestions/common.js'
import {frenchFinders, frenchVague} from './suggestions/french.js'
import type {Finder, Suggestion} from './suggestions/suggestion.js'
import type {TypesetOptions} from './options.js'
import {own} from '../model/own.js'

/** Stands in a text for what is never altered, such as code: reads as a word. */
export const standIn = MASKS.word

/** Language of a text, and how its note judges. */
export interface SuggestOptions extends TypesetOptions {
  /** Whether the note has an estimative scale, beside which “could” says nothing. */
  readonly estimative?: boolean
}

const ofLanguage: Readonly<Record<string, {finders: readonly Finder[]; vague: readonly Finder[]}>> = {
  fr: {finders: frenchFinders, vague: frenchVague},
  en: {finders: [], vague: englishVague},
}

/** Suggestions to an author, in order of place; nothing in a language that is not known. */
export function suggest(text: string, {lang, estimative = false}: SuggestOptions): readonly Suggestion[] {
  const quotes = styleOfQuotes(lang)
  if (!quotes) return []
  const {finders = [], vague = []} = own(ofLanguage, lang.toLowerCase().split('-')[0] ?? lang) ?? {}
  const plain = blankOut(text)
  return [...finders, spacedHyphens, unpairedQuotes(quotes), singleQuotes(quotes), ...(estimative ? vague : [])]
    .flatMap(find => find(plain, text))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The text with what is never altered replaced by stand-ins, at the same offsets. */
function blankOut(text: string): string {
  let plain = ''
  let from = 0
  for (const {start, end} of protectedRanges(text)) {
    plain += text.slice(from, start) + maskOf(text.slice(start, end)).repeat(end - start)
    from = end
  }
  return plain + text.slice(from)
}
