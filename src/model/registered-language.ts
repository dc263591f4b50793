import {didYouMean} from './nearest.js'
import type {Text} from './text.js'
import {own} from './own.js'

/** Languages that CLDR has an English name for; its names are loaded when they are first asked for. */
function known(type: 'language' | 'script' | 'region'): (subtag: string) => boolean {
  let names: Intl.DisplayNames | undefined
  return subtag => (names ??= new Intl.DisplayNames('en', {type, fallback: 'none'})).of(subtag) !== undefined
}

/** Languages of the Union and of its neighbours: most publications have no others, and loading CLDR's names takes ten milliseconds. */
const usual = new Set('bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl sv uk'.split(' '))
const isNamed = known('language')
const isLanguage = (subtag: string): boolean => usual.has(subtag) || isNamed(subtag)
const isScript = known('script')
const isRegion = known('region')

/** Subtags that everybody may use for what has none (RFC 5646, 2.2.1 to 2.2.4). */
const privateUse = /^(?:q[a-t][a-z]|Qa[ab][a-x]|AA|Q[M-Z]|X[A-Z]|ZZ)$/

/** Members of macrolanguages, registered beside them: CLDR calls them by the name of the whole. */
const members = new Set(
  'als arb azj cmn ekk esk fat fuc gaz gug ike khk kmr knc kng kpv lvs npi ory pbu pes plt quz src swh uzn ydd zsm zyb'.split(
    ' ',
  ),
)

/** The two letters of a language that has them: BCP 47 knows it by no others (RFC 5646, 2.2.1). */
function shortest(language: string): string {
  const [canonical = language] = Intl.getCanonicalLocales(language)
  return canonical.length === 2 && !members.has(language) ? canonical : language
}

/**
 * Whether the subtags of a language tag of the right form are registered (BCP 47). Of the thousands of languages of three letters only those
 * are refused that have two: what is not known here may be registered all the same.
 */
export function isRegistered(tag: string): boolean {
  const [language = '', ...subtags] = tag.split('-')
  const isKnown = language.length === 3 ? shortest(language) === language : isLanguage(language)
  return (isKnown || privateUse.test(language)) && subtags.every(isRegisteredSubtag)
}

const isRegisteredSubtag = (subtag: string): boolean =>
  privateUse.test(subtag) || (subtag.length === 4 ? isScript(subtag) : subtag !== 'UK' && isRegion(subtag))

/** Countries whose language is not the one that CLDR takes for the likeliest, in this house. */
const ownLanguages: Readonly<Record<string, string>> = {kz: 'kk'}

/** The tag that was meant by a tag that is not registered: `cs` by `cz`, `ga` by `gle`, `en-GB` by `en-UK`; undefined where nobody knows. */
export function meantLanguage(tag: string): string | undefined {
  const [language = '', ...subtags] = tag.split('-')
  const meant = [own(ownLanguages, language) ?? likeliest(language), ...subtags.map(one => (one === 'UK' ? 'GB' : one))]
  const found = meant.join('-')
  return found !== tag && isRegistered(found) ? found : undefined
}

/** The language of the country that goes by these letters. */
function likeliest(language: string): string {
  const country = language.toUpperCase()
  if (language.length !== 2 || isLanguage(language) || !isRegion(country)) return shortest(language)
  return new Intl.Locale(`und-${country}`).maximize().language
}

/** The tag to write instead of a tag that is not registered. */
export function languageRemedy(tag: string): Text {
  const meant = meantLanguage(tag)
  if (meant !== undefined) return didYouMean(meant)
  return {
    en: 'Write the tag of the language; `qaa` stands for one that has none.',
    fr: "Écrivez l'étiquette de la langue ; `qaa` désigne celle qui n'en a pas.",
  }
}
