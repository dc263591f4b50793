import type {PhrasingContent} from 'mdast'
import {textIn, type FixedPiece, type FixedText} from '../model/fixed-text.js'
import {nameAndLang, primaryLanguage, type Names} from '../model/text.js'
import type {Setting, Typesetter} from './typesetter.js'

/** Sets the words that the house gives, each by the rules of the language that it is in. */
export interface FixedSetter {
  /** Words of the locale. */
  readonly say: (text: string) => FixedText
  /** Words of the locale as nodes: they are set later, with the line that they are part of. */
  readonly sayInLine: (text: string) => readonly PhrasingContent[]
  /** A name in the document's language, or in the one that stands in for it. */
  readonly name: (names: Names) => FixedText
  readonly nameInLine: (names: Names, change?: (name: string, lang: string) => string) => readonly PhrasingContent[]
  /** A sentence of the locale around other words, each by a mark that `phrase` puts where it has them. */
  readonly around: (parts: readonly Part[], phrase: (marks: readonly string[]) => string) => readonly PhrasingContent[]
}

/** Words inside a sentence, and their language by its first subtag. */
export interface Part {
  readonly nodes: readonly PhrasingContent[]
  readonly lang: string
}

/** On either side of a part's number; refused wherever a note has it. */
const edge = '\0'
/** Placeholder for a part, while the line around it is set. */
const markOf = (_part: Part, index: number): string => `${edge}${index}${edge}`
const mark = new RegExp(`${edge}(\\d)${edge}`)

/** @param localeLang Language of the locale's words: English where the document's has none. */
export function fixedSetter(typesetter: Typesetter, localeLang: string): FixedSetter {
  const own = primaryLanguage(typesetter.lang)
  const set = (text: string, lang: string): FixedText =>
    textIn(setWords(text, lang === own ? typesetter : typesetter.in(lang)), lang, own)
  const inLine = (text: string, lang: string) => (lang === own ? [words(text)] : [passage(lang, [words(text)])])
  return {
    say: text => set(text, localeLang),
    sayInLine: text => inLine(text, localeLang),
    name: names => set(...nameAndLang(names, own)),
    nameInLine: (names, change = name => name) => {
      const [name, lang] = nameAndLang(names, own)
      return inLine(change(name, lang), lang)
    },
    around: (parts, phrase) => {
      const within = ({nodes, lang}: Part) => (lang === localeLang ? nodes : [passage(lang, [...nodes])])
      const pieces = phrase(parts.map(markOf)).split(mark)
      const nodes = pieces.flatMap((piece, index) => {
        if (index % 2 === 0) return [words(piece)]
        const part = parts[Number(piece)]
        return part ? within(part) : []
      })
      return localeLang === own ? nodes : [passage(localeLang, nodes)]
    },
  }
}

/** A text as set, with what its language raises in it. */
export function setWords(text: string, typesetter: Typesetter, setting: Setting = 'label'): FixedText {
  const pieces = typesetter.spans([{kind: 'text', value: text}], setting)
  if (pieces.every(({position}) => position !== 'superscript')) return pieces.map(({value}) => value).join('')
  return pieces.map(({value, position}): FixedPiece => {
    const words = {type: 'text', value} as const
    return position === 'superscript' ? {type: position, children: [words]} : words
  })
}

/** A text node of words without marks. */
export const words = (value: string): PhrasingContent => ({type: 'literal', value})

/** `:lang[…]{en}`, as an author writes it. */
export const passage = (lang: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'textDirective',
  name: 'lang',
  attributes: {[lang]: ''},
  children,
})
