import {patternOf} from '../model/pattern-for.js'
import {BLANK, DIGIT_END, DIGIT_START, LETTERS, NBSP, OPAQUE} from './characters.js'
import {anyOf, rewrite, tie, type Step} from './step.js'

/** Words of a language that stay beside what follows them, separated by `|`. */
export interface AbbreviationStyle {
  /** Before a number, with a space or without: `p.`, `art.`, `№`; § and §§ unless told. */
  readonly beforeNumber?: string
  /** Before a number where a space is typed: words that also stand in other places. */
  readonly wordsBeforeNumber?: string
  /** Before a name: `M.`, `Dr`. */
  readonly beforeName?: string
  /** Abbreviations of several words, typed with spaces or without: `z. B.`. */
  readonly compound?: string
  /** After a number, or an ordinal with its point, where a space is typed: `г.`, `Sb.`, `století`. */
  readonly afterNumber?: string
  /** After a Roman numeral: the words for a century. */
  readonly afterRoman?: string
  /** Words that begin a sentence after `plan B.`: no initials before them. */
  readonly starters?: string
}

const alone = `(?<![${LETTERS}\\p{N}_.${OPAQUE}])`
const amount = `(?:[${DIGIT_START}]|[IVXLC]+(?![${LETTERS}]))`

/** Keep abbreviations with their numbers and names, and initials with their names. */
export function abbreviations(style: AbbreviationStyle): readonly Step[] {
  const typed = (words: string | undefined, tieOf: (any: string) => {head: string; tail: string}): readonly Step[] =>
    words ? [tie({...tieOf(anyOf(words.split('|'))), where: 'typed'})] : []
  const beforeNumber = style.beforeNumber ?? '§|§§'
  return [
    ...(beforeNumber ? [tie({head: `${alone}${anyOf(beforeNumber.split('|'))}`, tail: amount, where: 'always'})] : []),
    ...typed(style.wordsBeforeNumber, any => ({head: `${alone}${any}`, tail: amount})),
    ...typed(style.beforeName, any => ({head: `${alone}${any}`, tail: '\\p{Lu}'})),
    ...typed(style.afterNumber, any => ({head: `[${DIGIT_END}]\\.?`, tail: `${any}(?![${LETTERS}])`})),
    ...typed(style.afterRoman, any => ({head: `${alone}[IVXLC]{1,6}\\.?`, tail: any})),
    ...(style.compound?.split('|').map(compoundOf) ?? []),
    initials(style.starters),
  ]
}

/** `z.B.` and `z. B.` become one thing with a no-break space. */
function compoundOf(written: string): Step {
  const parts = written.split(' ')
  const pattern = parts.map(part => anyOf([part])).join(`${BLANK}*`)
  return rewrite(patternOf(`${alone}${pattern}(?![${LETTERS}])`, 'gu'), parts.join(NBSP))
}

/** `J.-P. Martin`, `А. С. Пушкин`: initials stay with the name. */
function initials(starters: string | undefined): Step {
  const notWord = starters ? `(?!${anyOf(starters.split('|'))}(?![${LETTERS}]))` : ''
  return tie({
    head: `(?<![${LETTERS}\\p{N}_${OPAQUE}])\\p{Lu}\\.`,
    tail: `${notWord}\\p{Lu}(?:[${LETTERS}]|\\.)`,
    where: 'typed',
  })
}
