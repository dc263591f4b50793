import {plain} from './nearest.js'
import {languageTag} from './values.js'

/** Names of languages that people write for their tags. */
const languageNames: ReadonlyMap<string, string> = new Map(
  Object.entries({francais: 'fr', french: 'fr', anglais: 'en', english: 'en', allemand: 'de', german: 'de'}),
)

/**
 * The language tag (BCP 47) that a text means, in its usual case.
 *
 * @example meantTag('FR_be') // 'fr-BE'
 */
export function meantTag(text: string): string | undefined {
  const [language = '', ...rest] = text.trim().split(/[-_]/)
  const tag = [language.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join('-')
  return languageNames.get(plain(text)) ?? (languageTag.safeParse(tag).success ? tag : undefined)
}
