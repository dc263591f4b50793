import type {ToolLanguage} from '../model/text.js'

/** A number with its word, `one` or `other`. */
export const inflect = (lang: ToolLanguage, one: string, other: string) => {
  const rules = new Intl.PluralRules(lang)
  return (count: number) => `${count} ${rules.select(count) === 'one' ? one : other}`
}
