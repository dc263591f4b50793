import type {ToolLanguage} from '../../../model/text.js'

/** The language that a reader who asks for these (BCP 47, best first) is spoken to in. */
export function toolLanguage(languages: readonly string[]): ToolLanguage {
  const known = languages.map(tag => tag.toLowerCase().split('-')[0]).find(tag => tag === 'fr' || tag === 'en')
  return known === 'fr' ? 'fr' : 'en'
}
