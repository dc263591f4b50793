import type {PhrasingContent} from 'mdast'
import {textIn, type FixedText} from '../model/fixed-text.js'
import {nameAndLang, primaryLanguage, type Names} from '../model/text.js'
import type {Typesetter} from './typesetter.js'

/** Sets the words that the house gives, each by the rules of the language that it is in. */
export interface FixedSetter {
  /** Words of the locale. */
  readonly say: (text: string) => FixedText
  /** The same for a line that is set with what stands beside them. */
  readonly sayInLine: (text: string) => readonly PhrasingContent[]
  /** A name in the document's language, or in the one that stands in for it. */
  readonly name: (names: Names) => FixedText
  readonly nameInLine: (names: Names, change?: (name: string) => string) => readonly PhrasingContent[]
  /** A sentence of the locale around words of the note, which `phrase` puts where it has them. */
  readonly around: (note: readonly PhrasingContent[], phrase: (note: string) => string) => readonly PhrasingContent[]
}

/** Stands for what a phrase is around; refused wherever a note has it. */
const here = '\0'

/** @param localeLang Language of the locale's words: English where the document's has none. */
export function fixedSetter(typesetter: Typesetter, localeLang: string): FixedSetter {
  const own = primaryLanguage(typesetter.lang)
  const set = (text: string, lang: string): FixedText =>
    textIn((lang === own ? typesetter : typesetter.in(lang)).text(text), lang, own)
  const inLine = (text: string, lang: string) => (lang === own ? [words(text)] : [passage(lang, [words(text)])])
  return {
    say: text => set(text, localeLang),
    sayInLine: text => inLine(text, localeLang),
    name: names => set(...nameAndLang(names, own)),
    nameInLine: (names, change = name => name) => {
      const [name, lang] = nameAndLang(names, own)
      return inLine(change(name), lang)
    },
    around: (note, phrase) => {
      const [before = '', after = ''] = phrase(here).split(here)
      if (localeLang === own) return [words(before), ...note, words(after)]
      return [passage(localeLang, [words(before), passage(own, [...note]), words(after)])]
    },
  }
}

/** Words in which no sign is Markdown. */
export const words = (value: string): PhrasingContent => ({type: 'text', value})

/** `:lang[…]{en}`, as an author writes it. */
export const passage = (lang: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'textDirective',
  name: 'lang',
  attributes: {[lang]: ''},
  children,
})
