import {campaignWords} from '../campaign-words.js'
import {localeFor} from '../locales/index.js'
import {bareWords} from './bare-words.js'
import {leavingWords, type LeavingWords} from './leaving-words.js'
import {optOutWords} from './opt-out-words.js'

/** Sense of what a person wrote: they want to leave; perhaps; or something else. */
export type Wish = 'opt-out' | 'perhaps' | 'none'

const bareAll = (texts: readonly string[]): readonly string[] => texts.map(bareWords)

/** The house's own words for it in a language: whoever writes no more than those back means them. */
function ownWordsFor(lang: string): readonly string[] {
  const {optOut, pageTitle} = campaignWords(lang)
  return [localeFor(lang).mail.unsubscribe, optOut, pageTitle]
}

const languages = Object.entries(optOutWords).map(([lang, {alone, phrases, negations, courtesies}]) => ({
  alone: bareAll(alone),
  own: bareAll(ownWordsFor(lang)),
  phrases: bareAll(phrases),
  negations: new Set(bareAll(negations)),
  courtesies: new Set(bareAll(courtesies)),
}))

/** A reply with more words than this says more than that somebody wants to leave. */
const mostWords = 30

/** Read the words that a person wrote, without what they quote. What is not plain is `perhaps`: somebody else reads it. */
export function readWish(text: string): Wish {
  const said = bareWords(withoutManners(text))
  const words = said.split(' ').filter(word => word !== '')
  const hits = languages.map(language => ({
    language,
    phrase: phraseIn(said, language.phrases),
    alone: isAlone(words, language),
  }))
  const isHinted =
    hits.some(({language, phrase}) => phrase !== undefined || phraseIn(said, language.alone) !== undefined) ||
    leavingWords.some(language => words.some(word => begins(word.replaceAll('?', ''), language.leave)))
  if (said.includes('?') || words.length > mostWords) return isHinted ? 'perhaps' : 'none'
  if (hits.some(({alone}) => alone) || leavingWords.some(language => saysNothingElse(words, language))) return 'opt-out'
  const found = hits.filter(({phrase}) => phrase !== undefined)
  // Languages share phrases, not their negations: one that any of them has is enough to doubt.
  const negations = new Set(found.flatMap(({language}) => [...language.negations]))
  const isPlain = found.some(({phrase = ''}) => !isTurned(said.replace(phrase, ' '), negations))
  if (found.length > 0) return isPlain ? 'opt-out' : 'perhaps'
  return isHinted ? 'perhaps' : 'none'
}

/** Beginnings of other words than these would be whole words: `me`, and `merci`. */
const shortWord = 3

const begins = (word: string, stems: readonly string[]): boolean =>
  stems.some(stem => word === stem || (stem.length > shortWord && word.startsWith(stem)))

/** Whether each word says that somebody wants to leave, or what, or changes nothing: no word that might turn it is among them. */
function saysNothingElse(words: readonly string[], {leave, remove, from, beside}: LeavingWords): boolean {
  const isKnown = words.every(
    word => beside.has(word) || begins(word, leave) || begins(word, remove) || begins(word, from),
  )
  if (!isKnown) return false
  return (
    words.some(word => begins(word, leave)) ||
    (words.some(word => begins(word, remove)) && words.some(word => begins(word, from)))
  )
}

/** Longer lines than these greet nobody. */
const mostGreeting = 6

/** A letter without its greeting and its signature, which name persons. */
function withoutManners(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const isGreeting =
    lines.length > 1 && /[,!]\s*$/.test(lines[0] ?? '') && bareWords(lines[0] ?? '').split(' ').length <= mostGreeting
  const body = isGreeting ? lines.slice(1) : lines
  const end = body.findIndex((line, index) => index > 0 && isClosing(bareWords(line)))
  return (end === -1 ? body : body.slice(0, end)).join('\n')
}

const isClosing = (line: string): boolean =>
  leavingWords.some(({closings}) => closings.some(closing => line === closing || line.startsWith(`${closing} `))) &&
  line.split(' ').length <= mostGreeting

type Language = (typeof languages)[number]

/** A word by itself: nothing beside it but courtesies. The longest first, so that `remove me` is not `remove`. */
function isAlone(words: readonly string[], {alone, own, courtesies}: Language): boolean {
  const rest = words.filter(word => !courtesies.has(word)).join(' ')
  const whole = words.join(' ')
  return [...alone, ...own].some(
    word => whole === word || (rest !== '' && (rest === word || rest === without(word, courtesies))),
  )
}

const without = (phrase: string, courtesies: ReadonlySet<string>): string =>
  phrase
    .split(' ')
    .filter(word => !courtesies.has(word))
    .join(' ')

const phraseIn = (said: string, phrases: readonly string[]): string | undefined =>
  phrases.find(phrase => ` ${said} `.replaceAll('?', ' ').includes(` ${phrase} `))

const isTurned = (rest: string, negations: ReadonlySet<string>): boolean =>
  rest.split(' ').some(word => negations.has(word))
