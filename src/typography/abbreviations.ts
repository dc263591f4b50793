import {patternOf} from '../model/pattern-for.js'
import {BLANK, DIGIT_END, DIGIT_START, LETTERS, NBSP, OPAQUE} from './characters.js'
import {anyOf, rewrite, tie, type Step} from './step.js'

/** Words of a language that stay beside what follows them. */
export interface AbbreviationStyle {
  /** Before a number, with a space or without: `p.`, `art.`, `№`. */
  readonly beforeNumber: readonly string[]
  /** Before a number where a space is typed: words that also stand in other places. */
  readonly wordsBeforeNumber?: readonly string[]
  /** Before a name: `M.`, `Dr`. */
  readonly beforeName: readonly string[]
  /** Abbreviations of several words, typed with spaces or without: `z. B.`. */
  readonly compound?: readonly string[]
  /** After a number, or an ordinal with its point, where a space is typed: `г.`, `Sb.`, `století`. */
  readonly afterNumber?: readonly string[]
  /** After a Roman numeral: the words for a century. */
  readonly afterRoman?: readonly string[]
  /** Words that begin a sentence after `plan B.`: no initials before them. */
  readonly starters?: readonly string[]
}

const alone = `(?<![${LETTERS}\\p{N}_.${OPAQUE}])`
const amount = `(?:[${DIGIT_START}]|[IVXLC]+(?![${LETTERS}]))`

/** Keep abbreviations with their numbers and names, and initials with their names. */
export function abbreviations(style: AbbreviationStyle): readonly Step[] {
  const {beforeNumber, wordsBeforeNumber = [], beforeName, compound = [], afterNumber = [], afterRoman = []} = style
  return [
    ...(beforeNumber.length ? [tie({head: `${alone}${anyOf(beforeNumber)}`, tail: amount, where: 'always'})] : []),
    ...(wordsBeforeNumber.length
      ? [tie({head: `${alone}${anyOf(wordsBeforeNumber)}`, tail: amount, where: 'typed'})]
      : []),
    ...(beforeName.length ? [tie({head: `${alone}${anyOf(beforeName)}`, tail: '\\p{Lu}', where: 'typed'})] : []),
    ...(afterNumber.length
      ? [tie({head: `[${DIGIT_END}]\\.?`, tail: `${anyOf(afterNumber)}(?![${LETTERS}])`, where: 'typed'})]
      : []),
    ...(afterRoman.length ? [tie({head: `${alone}[IVXLC]{1,6}\\.?`, tail: anyOf(afterRoman), where: 'typed'})] : []),
    ...compound.map(compoundOf),
    initials(style.starters ?? []),
  ]
}

/** `z.B.` and `z. B.` become one thing with a no-break space. */
function compoundOf(written: string): Step {
  const parts = written.split(' ')
  const pattern = parts.map(part => anyOf([part])).join(`${BLANK}*`)
  return rewrite(patternOf(`${alone}${pattern}(?![${LETTERS}])`, 'gu'), parts.join(NBSP))
}

/** `J.-P. Martin`, `А. С. Пушкин`: initials stay with the name. */
function initials(starters: readonly string[]): Step {
  const notWord = starters.length ? `(?!${anyOf(starters)}(?![${LETTERS}]))` : ''
  return tie({
    head: `(?<![${LETTERS}\\p{N}_${OPAQUE}])\\p{Lu}\\.`,
    tail: `${notWord}\\p{Lu}(?:[${LETTERS}]|\\.)`,
    where: 'typed',
  })
}
