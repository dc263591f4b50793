import type {ShippedLanguage} from '../../locales/index.js'
import type {Names, Text} from '../../text.js'
import * as shipped from './languages.js'
import type {TermIds, TermNames} from './term-names.js'

/** Names in every language that ships but those of the terms' own texts; one without them does not compile. */
const languages: Readonly<Record<Exclude<ShippedLanguage, keyof Text>, TermNames>> = shipped

/** A built-in term's names in all languages: `text` in English and French, the others from their files. */
export const namesOf =
  <V extends keyof TermIds>(vocabulary: V) =>
  (id: TermIds[V], text: Text): Names => {
    const others = Object.entries(languages).map(([lang, names]): readonly [string, string] => [
      lang,
      names[vocabulary][id],
    ])
    return {...Object.fromEntries(others), ...text}
  }
