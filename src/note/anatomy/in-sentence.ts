import {own} from '../../model/own.js'
import {primaryLanguage} from '../../model/text.js'

/** Names of places, and of what belongs to them where a language gives that a capital too, at the head of built-in names. */
const places: Readonly<Record<string, RegExp>> = {
  en: /^(?:French|Kazakh|African)/,
  nl: /^(?:Frans|Kazach|Afrikaans)/,
  da: /^Kasakhstan/,
  sv: /^Kazakstan/,
  fi: /^Kazakstan/,
  et: /^(?:Prantsusmaa|Kasahstan)/,
  lt: /^(?:Prancūzijos|Kazachstan)/,
  lv: /^(?:Francijas|Kazahst)/,
  kk: /^(?:Франция|Қазақстан)/,
}

/** “Kritische Infrastrukturen”, “Grenzüberschreitender illegaler Handel”, “Neu auftretende Risiken”: no noun comes first. */
const germanAdjective = /^\p{L}+(?:e|er|es) (?:\p{Lu}|\p{Ll}{3,}(?:e|er|es) )|^\p{L}+ \p{Ll}+ende[rs]? /u

/**
 * A name inside a sentence: with a small first letter, unless it begins with an acronym, a place, or in German with a noun.
 *
 * @example inSentence('Hybride Bedrohungen', 'de') // 'hybride Bedrohungen'
 */
export function inSentence(name: string, lang: string): string {
  const [first = '', second = ''] = name
  const language = primaryLanguage(lang)
  const isNoun = language === 'de' && !germanAdjective.test(name)
  const keeps = second === second.toUpperCase() || isNoun || own(places, language)?.test(name) === true
  return keeps ? name : first.toLowerCase() + name.slice(1)
}

/** Groups of recipients that have no proper name. */
const commonGroups: ReadonlySet<string> = new Set([
  'groupes-parlementaires',
  'groupes-amitie',
  'institutions-francaises',
  'autorites-kazakhes',
  'partenaires-africains',
])

/** A name of a group after others; groups of a publication's own may have proper names. */
export const groupInSentence =
  (id: string) =>
  (name: string, lang: string): string =>
    commonGroups.has(id) ? inSentence(name, lang) : name
