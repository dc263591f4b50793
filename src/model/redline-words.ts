import type {PieceType} from './comparison.js'
import type {ShippedLanguage} from './locales/index.js'
import {own} from './own.js'
import * as languages from './redline/languages.js'
import type {Fate, RedlineWords, ValueName} from './redline/words.js'
import {nameIn, primaryLanguage, type Names} from './text.js'

/** Words of redlines in every language that ships; one without them does not compile. */
const redlineLanguages: Readonly<Record<ShippedLanguage, RedlineWords>> = languages

/** Words in every language that ships. */
function inEach(say: (words: RedlineWords, lang: string) => string): Names {
  const names = Object.entries(languages).map(([lang, words]) => [lang, say(words, lang)])
  const {en, fr} = redlineLanguages
  return {...Object.fromEntries(names), en: say(en, 'en'), fr: say(fr, 'fr')}
}

/** The words of redlines in a language (BCP 47; only its first subtag counts); English ones where there are none. */
export const redlineIn = (lang: string): RedlineWords =>
  own<RedlineWords>(redlineLanguages, primaryLanguage(lang)) ?? redlineLanguages.en

/** The words that stand before inserted, removed or moved words, in brackets. */
export const tellings: Readonly<Record<keyof RedlineWords['tellings'], Names>> = {
  inserted: inEach(({tellings: {inserted}}) => inserted),
  removed: inEach(({tellings: {removed}}) => removed),
  moved: inEach(({tellings: {moved}}) => moved),
}

/** The fate of a kind of piece, in words. */
export const fateName = (type: PieceType, fate: Fate): Names => inEach(({fates}) => fates[type][fate])

/** Name of a value of pieces, in labels; undefined of one that has none. */
export const valueName = (name: string): Names | undefined =>
  isValueName(name) ? inEach(({values}) => values[name]) : undefined

/** Whether a value of pieces has a name. */
export const isValueName = (name: string): name is ValueName => Object.hasOwn(redlineLanguages.en.values, name)

/** Fixed words of a redline; versions come in as they are named. */
export const redlineWords = {
  title: inEach(({title}) => title),
  compared: inEach(({compared}) => compared),
  versions: (before: Names, after: Names): Names =>
    inEach(({versions}, lang) => versions(nameIn(before, lang), nameIn(after, lang))),
  legend: inEach(({legend}) => legend),
  nothing: inEach(({nothing}) => nothing),
  chartData: inEach(({chartData}) => chartData),
  superseded: (version: string, newest: string): Names => inEach(({superseded}) => superseded(version, newest)),
  newest: inEach(({newest}) => newest),
  earlier: inEach(({earlier}) => earlier),
  version: (version: string): Names => inEach(words => words.version(version)),
  current: inEach(({current}) => current),
} as const
