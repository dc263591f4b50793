import {LruCache} from '../model/lru-cache.js'
import {englishStyle} from './languages/english.js'
import {french} from './languages/french.js'
import {countedWords} from './languages/counted-words.js'
import {styles} from './languages/index.js'
import {numberedWords} from './languages/numbered-words.js'
import {ordinalNouns} from './languages/ordinals.js'
import {rangedWords} from './languages/ranged-words.js'
import {settingFrom} from './language-style.js'
import {numbers} from './numbers.js'
import {NBSP, DIGIT_START, LETTERS, BLANK} from './characters.js'
import type {Setting} from './spans.js'
import type {TypesetOptions, Profile} from './options.js'
import {type Step, tie} from './step.js'

/** Number of tables in memory, those of some sixty languages: any tag that an author gives to a passage is one. */
const mostMade = 256
const made = new LruCache<string, Setting>(mostMade)

/** The rules that options ask for, made once for each language, profile and context. */
export const settingOf = (options: TypesetOptions): Setting =>
  made.getOrInsertComputed(`${options.lang} ${options.profile ?? ''} ${options.context ?? ''}`, () => make(options))

function make(options: TypesetOptions): Setting {
  const [language = '', ...subtags] = options.lang.toLowerCase().split('-')
  const setting = settingFor(language, subtags.at(-1), options)
  return {
    ...setting,
    steps: [
      ...rangedWords(language, rangesOf(language, options)),
      ...setting.steps,
      ...numberedWords(language),
      ...(known(language) ? ordinalNouns(language) : []),
      ...licences,
      ...stepsIn(language, options.context),
    ],
  }
}

const known = (language: string): boolean => language === 'fr' || language === 'en' || styles.has(language)

/** Whether a hyphen joins a range as the author typed it. */
function rangesOf(language: string, {profile}: TypesetOptions): 'hyphens' | 'dashes' {
  if (language === 'fr') return profile === 'union-europeenne' ? 'dashes' : 'hyphens'
  return styles.get(language)?.ranges ?? 'hyphens'
}

/** Rules where lines are short and seen. */
function stepsIn(language: string, context: TypesetOptions['context']): readonly Step[] {
  if (context === 'title') return [...wholeDates, countedWords(language)]
  return context === 'label' || context === 'table' ? wholeDates : []
}

function settingFor(language: string, region: string | undefined, options: TypesetOptions): Setting {
  if (language === 'fr') return french(options)
  if (language === 'en') return settingFrom(language, englishStyle(region))
  const style = styles.get(language)
  return style ? settingFrom(language, style) : neutral
}

/** Rules of every language: numbers stay with their units. */
const neutral: Setting = {steps: numbers({units: [], spaced: [], group: NBSP}), writes: [NBSP, '−', '×']}

const creativeCommons = `(?<![${LETTERS}\\p{N}_/-])CC`

/** `CC BY 4.0`: the name of a licence is one, in every language. */
const licences: readonly Step[] = [
  tie({head: creativeCommons, tail: `(?:BY|0)(?![${LETTERS}\\p{N}])`, where: 'typed'}),
  tie({head: `${creativeCommons}${NBSP}(?:BY(?:-(?:NC|ND|SA))*|0)`, tail: `[${DIGIT_START}]`, where: 'typed'}),
]

const day = `(?<![${LETTERS}\\p{N}_.,:/-])\\d{1,2}(?:\\.|er)?`
const month = `(?:[${LETTERS}]{3,12}\\.?|\\d{1,2}\\.)`
const year = String.raw`(?:19|20|21)\d\d(?!\d)`

/** `18 November 2026`, `1er déc. 2026`, `18. 11. 2026`: day, month and year on one line, whatever the language calls the month. */
const wholeDates: readonly Step[] = [
  tie({head: day, tail: `${month}${BLANK}+${year}`, where: 'typed'}),
  tie({head: `${day}${BLANK}${month}`, tail: year, where: 'typed'}),
]

/** Every character beyond those of a keyboard that setting a text in this language can write, each once: what a font must have. */
export const producibleCharacters = (lang: string, profile?: Profile): readonly string[] =>
  settingOf({lang, profile}).writes
