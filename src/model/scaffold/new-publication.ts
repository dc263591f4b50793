import {primaryLanguage, type ToolLanguage} from '../text.js'

/** A publication as whoever begins it describes it: checked, field by field, as `cess.yml` is. */
export interface NewPublication {
  readonly shortName: string
  /** By language. */
  readonly names: Readonly<Record<string, string>>
  readonly address: string
  readonly contact: string
  readonly site: string
  readonly sender: {readonly name: string; readonly email: string}
  /** Of its notes, the one that most are in first. */
  readonly languages: readonly string[]
  /** `#RRGGBB`. */
  readonly color: string
}

/**
 * Language of a publication's files, its comments and its first note: the first of its notes' that such files are written in, else that of
 * whoever begins it.
 *
 * @example languageOfFiles(['en-GB', 'fr-FR'], 'fr') // 'en'
 */
export const languageOfFiles = (languages: readonly string[], spoken: ToolLanguage): ToolLanguage =>
  languages.map(primaryLanguage).find(lang => lang === 'fr' || lang === 'en') ?? spoken

/** Publication that nobody described. */
export const defaultPublication = (language: ToolLanguage): NewPublication => ({
  shortName: language === 'fr' ? 'EXEMPLE' : 'EXAMPLE',
  names: {fr: 'Centre Exemple', en: 'Example Centre'},
  address: language === 'fr' ? "1, rue de l'Exemple, 00000 Exemple" : '1 Example Street, 00000 Example',
  contact: 'contact@example.org',
  site: 'https://example.org',
  sender: {name: language === 'fr' ? 'Centre Exemple' : 'Example Centre', email: 'contact@example.org'},
  languages: language === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
  color: '#1F4E79',
})

/** Letters that a publisher's references begin with: those of its short name that references may have. */
export const referencePrefix = ({shortName}: Pick<NewPublication, 'shortName'>): string =>
  /[A-Z][A-Z0-9]*/.exec(
    shortName
      .normalize('NFD')
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, ''),
  )?.[0] ?? 'NOTE'

/** The folder of a new publication's brand. */
export const brandFolder = (language: ToolLanguage): string => (language === 'fr' ? 'maison' : 'house')

/** A text as YAML writes it so that nothing in it can mean anything else. */
export const yamlText = (text: string): string => JSON.stringify(text)
