import {own} from './own.js'
import {primaryLanguage} from './text.js'

/**
 * Greetings by name, by primary language subtag: the name stands for `{}`. None says or supposes who is a man and who a woman. A language is not
 * here where none can: where names change in the vocative (Czech, Greek, Irish, Latvian, Lithuanian, Polish, Croatian, Ukrainian), or where whoever is greeted
 * is told by the greeting (Maltese, Slovak, Slovenian).
 */
const greetings: Readonly<Record<string, string>> = {
  bg: 'Здравейте, {},',
  da: 'Kære {}',
  de: 'Guten Tag {},',
  en: 'Dear {},',
  es: 'A la atención de {}:',
  et: 'Lugupeetud {}!',
  fi: 'Hyvä {},',
  fr: 'Bonjour {},',
  hu: 'Tisztelt {}!',
  it: 'Gentile {},',
  kk: 'Құрметті {}!',
  nl: 'Geachte {},',
  pt: 'À atenção de {},',
  ro: 'Bună ziua, {},',
  ru: 'Здравствуйте, {}!',
  sv: 'Bästa {},',
}

/** A greeting by name in a language (BCP 47); undefined where there is no name, or the language has none that guesses nothing. */
export function greetingTo(name: string, lang: string): string | undefined {
  const greeting = own(greetings, primaryLanguage(lang).toLowerCase())
  return name === '' ? undefined : greeting?.replace('{}', () => name)
}
