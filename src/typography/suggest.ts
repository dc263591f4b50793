import {MASKS} from './characters.js'
import {styleOfQuotes} from './languages/index.js'
import {maskOf, protectedRanges} from './protect.js'
import {englishVague, figurePositions, spacedHyphens, straightQuotes} from './suggestions/common.js'
import {foreignQuotes, type Beside} from './suggestions/foreign-quotes.js'
import {frenchFinders, frenchVague} from './suggestions/french.js'
import {literalAsterisks, loneBrackets, loneQuotes} from './suggestions/lone-marks.js'
import type {Finder, Suggestion} from './suggestions/suggestion.js'
import {own} from '../model/own.js'

/** The word that stands in a text for what is never altered, such as code. */
export const standIn = MASKS.word

/**
 * Suggestions to an author on one text, in order of place. Beside an estimative scale (`estimative`), “could” says nothing, and is
 * suggested away.
 */
export type Suggester = (text: string, estimative: boolean) => readonly Suggestion[]

const ofLanguage: Readonly<Record<string, {finders: readonly Finder[]; vague: readonly Finder[]}>> = {
  fr: {finders: frenchFinders, vague: frenchVague},
  en: {finders: [], vague: englishVague},
}

/**
 * Looks for suggestions in texts of a language (BCP 47), whose quotations have marks as `beside` says; finds nothing in one that is not
 * known. To be made once for many texts.
 */
export function suggesterFor(lang: string, beside: Beside = 'typed'): Suggester {
  const quotes = styleOfQuotes(lang)
  if (!quotes) return () => []
  const [primary = lang] = lang.toLowerCase().split('-')
  const {finders = [], vague = []} = own(ofLanguage, primary) ?? {}
  const always = [
    ...finders,
    spacedHyphens,
    figurePositions,
    straightQuotes(quotes),
    loneQuotes,
    loneBrackets,
    literalAsterisks,
    foreignQuotes(quotes, primary, beside),
  ]
  const all = [...always, ...vague]
  return (text, estimative) => {
    const plain = blankOut(text)
    const found: Suggestion[] = []
    for (const find of estimative ? all : always) found.push(...find(plain, text))
    return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
  }
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
