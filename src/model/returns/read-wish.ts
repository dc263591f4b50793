import {optOutWords} from './opt-out-words.js'

/** Sense of what a person wrote: they want to leave; perhaps; or something else. */
export type Wish = 'opt-out' | 'perhaps' | 'none'

/** Capitals, accents and signs gone: people leave them out, and mail systems spoil them. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'?-]+|(?<![\p{L}\p{N}])['-]+|['-]+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

const bareAll = (texts: readonly string[]): readonly string[] => texts.map(bare)

const languages = Object.values(optOutWords).map(({alone, phrases, negations, courtesies}) => ({
  alone: bareAll(alone),
  phrases: bareAll(phrases),
  negations: new Set(bareAll(negations)),
  courtesies: new Set(bareAll(courtesies)),
}))

/** A reply with more words than this says more than that somebody wants to leave. */
const mostWords = 30

/** Read the words that a person wrote, without what they quote. What is not plain is `perhaps`: somebody else reads it. */
export function readWish(text: string): Wish {
  const said = bare(text)
  const words = said.split(' ').filter(word => word !== '')
  const hits = languages.map(language => ({
    language,
    phrase: phraseIn(said, language.phrases),
    alone: isAlone(words, language),
  }))
  const isHinted = hits.some(
    ({language, phrase}) => phrase !== undefined || phraseIn(said, language.alone) !== undefined,
  )
  if (said.includes('?') || words.length > mostWords) return isHinted ? 'perhaps' : 'none'
  if (hits.some(({alone}) => alone)) return 'opt-out'
  const found = hits.filter(({phrase}) => phrase !== undefined)
  // Languages share phrases, not their negations: one that any of them has is enough to doubt.
  const negations = new Set(found.flatMap(({language}) => [...language.negations]))
  const isPlain = found.some(({phrase = ''}) => !isTurned(said.replace(phrase, ' '), negations))
  if (found.length > 0) return isPlain ? 'opt-out' : 'perhaps'
  return isHinted ? 'perhaps' : 'none'
}

type Language = (typeof languages)[number]

/** A word by itself: nothing beside it but courtesies. The longest first, so that `remove me` is not `remove`. */
function isAlone(words: readonly string[], {alone, courtesies}: Language): boolean {
  const rest = words.filter(word => !courtesies.has(word)).join(' ')
  const whole = words.join(' ')
  return alone.some(word => whole === word || (rest !== '' && (rest === word || rest === without(word, courtesies))))
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
