import {nearest} from '../../model/nearest.js'
import {quoted} from '../../model/quoted.js'
import type {Finding} from '../../model/report.js'
import {nameIn, type Names, type Text} from '../../model/text.js'
import {allConcepts, conceptNames, isConcept} from '../../model/vocabularies/concepts.js'
import {countries} from '../../model/vocabularies/countries.js'
import {techniques} from '../../model/vocabularies/techniques.js'

/** Codes that somebody else defines. */
export type CodeKind = 'country' | 'concept' | 'technique'

/** How one kind of code is looked up. */
interface Codes {
  readonly isKnown: (code: string) => boolean
  /** The code that was meant by one that nobody defined. */
  readonly meant: (code: string) => string | undefined
  readonly names: (code: string) => Names
  readonly expected: Text
  /** Where nobody can say what was meant. */
  readonly remedy: Text
}

const kinds: Readonly<Record<CodeKind, Codes>> = {
  country: {
    isKnown: code => countries.has(code),
    meant: countryMeant,
    names: code => countries.get(code)?.names ?? {en: code, fr: code},
    expected: {en: 'a country code like `KZ` (ISO 3166-1)', fr: 'un code de pays comme `KZ` (ISO 3166-1)'},
    remedy: {en: 'Take its code of two letters.', fr: 'Prenez son code à deux lettres.'},
  },
  concept: {
    isKnown: isConcept,
    meant: code =>
      nearest(
        code,
        allConcepts().map(([id]) => id),
      ),
    names: conceptNames,
    expected: {en: 'a concept of EuroVoc', fr: "un concept d'EuroVoc"},
    remedy: {
      en: 'Look its number up: https://op.europa.eu/en/web/eu-vocabularies.',
      fr: 'Cherchez son numéro : https://op.europa.eu/fr/web/eu-vocabularies.',
    },
  },
  technique: {
    isKnown: code => techniques.has(code),
    meant: code => nearest(code, [...techniques.keys()]),
    names: code => ({en: techniques.get(code)?.name ?? code, fr: techniques.get(code)?.name ?? code}),
    expected: {en: 'a technique of DISARM, like `T0049`', fr: 'une technique de DISARM, comme `T0049`'},
    remedy: {
      en: 'Look its number up: https://github.com/DISARMFoundation/DISARMframeworks.',
      fr: 'Cherchez son numéro : https://github.com/DISARMFoundation/DISARMframeworks.',
    },
  },
}

/** Message on a code that nobody defined, which the author writes as `write` does; undefined where somebody did. */
export function unknownCode(
  kind: CodeKind,
  code: string,
  write: (code: string) => string = own => own,
): Finding | undefined {
  const {isKnown, meant, names, expected, remedy} = kinds[kind]
  if (isKnown(code)) return undefined
  const guess = meant(code)
  const found = {actual: quoted(write(code)), expected}
  if (guess === undefined) return {...found, remedy}
  const word = quoted(write(guess))
  return {
    ...found,
    instead: [write(code), write(guess)],
    remedy: {
      en: `Did you mean ${word} (${nameIn(names(guess), 'en')})?`,
      fr: `Vouliez-vous dire ${word} (${nameIn(names(guess), 'fr')}) ?`,
    },
  }
}

/** Codes that the Union's style guide has, and many write. */
const others: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])

/** By its own code in small letters, or by its name; letters that resemble others mean nothing. */
function countryMeant(code: string): string | undefined {
  const letters = code.toUpperCase()
  if (others.has(letters) || countries.has(letters)) return others.get(letters) ?? letters
  if (code.length < 4) return undefined
  const byName = new Map(
    [...countries.values()].flatMap(one => [one.names.fr, one.names.en].map(name => [name, one.code])),
  )
  return byName.get(nearest(code, [...byName.keys()]) ?? '')
}
