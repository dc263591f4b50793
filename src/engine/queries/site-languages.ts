import {languageName} from '../../model/language-name.js'
import {LruCache} from '../../model/lru-cache.js'
import {labelled} from '../../model/locale.js'
import {localeFor, locales} from '../../model/locales/index.js'
import {primaryLanguage} from '../../model/text.js'
import {monthReader} from '../../model/search/dates.js'
import type {SiteSettings} from '../../model/publication.js'
import type {SiteLanguage} from '../../model/site.js'
import {setLabels} from '../../note/anatomy/labels.js'
import {setWords} from '../../note/fixed-setter.js'
import {typesetterFor} from '../../note/typesetter.js'

/** Languages of the site: the publication's own first, then those that it names and those of its notes, by their tags. */
export function siteLanguages(publication: SiteSettings, used: readonly string[]): readonly SiteLanguage[] {
  const wanted = [...(publication.siteLanguages ?? ['fr', 'en']), ...used]
  const others = new Set(wanted.filter(lang => Object.hasOwn(locales, primaryLanguage(lang))))
  others.delete(publication.defaultLang)
  return [publication.defaultLang, ...[...others].toSorted()].map(lang => siteLanguage(lang, publication))
}

function siteLanguage(lang: string, {typography}: SiteSettings): SiteLanguage {
  const locale = localeFor(lang)
  const wordsLang = primaryLanguage(lang) === locale.lang ? lang : locale.lang
  const typesetter = typesetterFor(wordsLang, typography)
  const set = keeping(typesetter.text)
  const {count, page, ...words} = locale.site
  const monthForms = locale.monthForms.split('|')
  return {
    lang,
    wordsLang,
    name: languageName(lang),
    labels: setLabels(locale.labels, label => typesetter.text(label)),
    words: {...setEach(words, set), count: number => set(count(number)), page: (number, of) => set(page(number, of))},
    cite: set(locale.colophon.cite),
    date: day => setWords(locale.phrases.date(day), typesetter),
    shortDate: day => setWords(locale.phrases.shortDate(day), typesetter),
    labelled: (label, text) => set(labelled(locale, label, text)),
    monthForms,
    monthOf: monthReader([monthForms]),
    severities: Object.values(locale.severity).map(word => set(word)),
    set,
  }
}

/** Number of words that are kept set. */
const mostKept = 2000

function keeping(set: (text: string) => string): (text: string) => string {
  const kept = new LruCache<string, string>(mostKept)
  return text => kept.getOrInsertComputed(text, set)
}

/** The same keys come out as went in, which `Object.fromEntries` forgets. */
const setEach = <T extends Readonly<Record<string, string>>>(words: T, set: (text: string) => string): T =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, set(word)])) as T
