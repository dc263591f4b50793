import type {Text, ToolLanguage} from './text.js'

const spans = /`[^`]+`/g

const wordsTyped = (text: string): readonly string[] => text.match(spans) ?? []

/**
 * A text whose words in code marks are those of one language in both, where that shows: where as many stand in either, and what is the same
 * in both stands in the same places.
 *
 * @example typedIn({en: 'Correct `lang`.', fr: 'Corrigez `langue`.'}, 'fr').en // 'Correct `langue`.'
 */
export function typedIn(text: Text, lang: ToolLanguage | undefined): Text {
  if (lang === undefined) return text
  const [en, fr] = [wordsTyped(text.en), wordsTyped(text.fr)]
  const isAligned = (word: string, index: number): boolean =>
    word === fr[index] || !(fr.includes(word) || en.includes(fr[index] ?? ''))
  if (en.length !== fr.length || !en.every(isAligned)) return text
  const words = (lang === 'fr' ? fr : en).values()
  const other = text[lang === 'fr' ? 'en' : 'fr'].replace(spans, word => words.next().value ?? word)
  return lang === 'fr' ? {en: other, fr: text.fr} : {en: text.en, fr: other}
}
