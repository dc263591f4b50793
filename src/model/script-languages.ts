import {fontScriptOf, hasFontScript, type FontScript} from './font-script.js'
import {matchesOf} from './matches.js'
import {isRightToLeft} from './right-to-left.js'
import {primaryLanguage} from './text.js'

/** The language that words of a script are taken for, and its others. */
interface ScriptLanguages {
  readonly usual: string
  readonly has: (primary: string) => boolean
  /** Letters of the usual language, where others of the script have more. */
  readonly letters?: RegExp
}

const hebrew: ReadonlySet<string> = new Set(['he', 'iw', 'yi', 'lad'])
/** By the scripts that are written by few languages of those who read notes (CLDR, `languageData`). */
const languages: Readonly<Record<FontScript, ScriptLanguages>> = {
  Arab: {
    usual: 'ar',
    has: primary => isRightToLeft(primary) && !hebrew.has(primary),
    letters: /^(?:[\u0621-\u063A\u0640-\u0652\u0670\u0671]|[^\p{L}]|\p{Lu})*$/u,
  },
  Armn: {usual: 'hy', has: primary => ['hy', 'hyw', 'xcl'].includes(primary)},
  Geor: {usual: 'ka', has: primary => ['ka', 'xmf', 'sva', 'lzz', 'oge'].includes(primary)},
  Hebr: {usual: 'he', has: primary => hebrew.has(primary)},
}

/** Sources of patterns for a letter of each script, with the marks on it. */
export const scriptLetters: Readonly<Record<FontScript, string>> = {
  Arab: String.raw`\p{Script=Arabic}`,
  Armn: String.raw`\p{Script=Armenian}`,
  Geor: String.raw`\p{Script=Georgian}`,
  Hebr: String.raw`\p{Script=Hebrew}`,
}

/** Whether a language (BCP 47) is written in a script. */
export const isWrittenIn = (lang: string, script: FontScript): boolean => languages[script].has(primaryLanguage(lang))

/** The language that words of a script are taken for where nothing says another. */
export const usualLanguage = (script: FontScript): string => languages[script].usual

/**
 * The language of words that nobody marked, by their script: the one of that script among those named beside them, else its usual one.
 * Undefined where several are named, or where the letters are those of another language than the one that it would be.
 */
export function languageByScript(words: string, script: FontScript, named: Iterable<string>): string | undefined {
  const {usual, letters} = languages[script]
  const known = new Set([...named].filter(lang => isWrittenIn(lang, script)))
  if (known.size > 1) return undefined
  const [found = usual] = known
  return primaryLanguage(found) === usual && letters && !letters.test(words) ? undefined : found
}

/** Words of a text, and their script if that is none of the language around them. */
export interface ScriptRun {
  readonly words: string
  readonly script: FontScript | undefined
}

const letters = /\p{L}\p{M}*/gu

/** A part of a text with the letters of one script. */
interface Stretch {
  readonly script: FontScript | undefined
  readonly start: number
  readonly end: number
}

/**
 * A text apart by the scripts of its letters, but for those of its language. What stands between letters of one script is part of its run;
 * of what stands around them the point of an initial is, and what would change sides where they are read from right to left: the other
 * bracket or quotation mark of a pair, figures at the end, and the point of a sentence that they begin. So are acronyms between words that are read
 * from right to left, which would stand on either side of it in the wrong order (`حلف NATO اليوم`).
 */
export function scriptRuns(text: string, lang: string): readonly ScriptRun[] {
  if (!hasFontScript(text)) return [{words: text, script: undefined}]
  const found: (Stretch & {end: number})[] = []
  for (const {0: letter, index} of matchesOf(text, letters)) {
    const own = fontScriptOf(letter)
    const script = own && isWrittenIn(lang, own) ? undefined : own
    const last = found.at(-1)
    const isInitial =
      script !== undefined && last?.end !== index && /^\.(?!\.|\p{L})/u.test(text.slice(index + letter.length))
    const end = index + letter.length + (isInitial ? 1 : 0)
    if (last && last.script === script) last.end = end
    else found.push({script, start: index, end})
  }
  return runsBetween(text, widened(text, aroundAcronyms(text, found)))
}

const acronyms = /^(?:[ \u00A0]\p{Lu}[\p{Lu}\p{N}&/-]*\p{Lu}(?:[-/]\p{N}+)?)+[ \u00A0]$/u

/** Stretches of which those that acronyms alone part are one, if read from right to left. */
function aroundAcronyms(text: string, found: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of found) {
    const [before, between] = joined.slice(-2)
    const isOne =
      stretch.script !== undefined &&
      before?.script === stretch.script &&
      between?.script === undefined &&
      isRightToLeft(usualLanguage(stretch.script)) &&
      acronyms.test(text.slice(before.end, stretch.start))
    if (isOne) joined.splice(-2, 2, {...before, end: stretch.end})
    else joined.push(stretch)
  }
  return joined
}

/** Stretches in scripts of other languages, with what belongs to them. */
function widened(text: string, found: readonly Stretch[]): readonly Stretch[] {
  let reached = 0
  return found.flatMap((stretch, index) => {
    const from = reached
    const to = found[index + 1]?.start ?? text.length
    const wide = stretch.script === undefined ? stretch : withSigns(text, stretch, {from, to})
    reached = wide.end
    return wide.script === undefined ? [] : [wide]
  })
}

const withSigns = (text: string, stretch: Stretch, room: {from: number; to: number}): Stretch =>
  withStop(text, withNumber(text, paired(text, withMore(text, stretch, figures), room)))

const figure = String.raw`\p{N}(?:[\p{N}.,:/–-]*\p{N})?(?:[ \u00A0\u202F]?[%‰])?`
/** The end of a text, a sentence, a bracket or a quotation. */
const ending = String.raw`(?=[)\]]*(?:[.!?…](?:\s|$)|[ \u00A0\u202F]?»|["”“’]|$))`
/** Figures behind a word that end something. */
const figures = new RegExp(String.raw`^[ \u00A0]${figure}${ending}`, 'u')
/** The same in brackets. */
const number = new RegExp(String.raw`^[ \u00A0](?:\(${figure}\)|\[${figure}\])${ending}`, 'u')

function withMore(text: string, stretch: Stretch, more: RegExp): Stretch {
  const [{length} = ''] = more.exec(text.slice(stretch.end)) ?? []
  return {...stretch, end: stretch.end + length}
}

/** A stretch with a number in brackets, if it begins a text or a quotation: behind other words, that may be theirs. */
const withNumber = (text: string, stretch: Stretch): Stretch =>
  /(?:^|["“„‘]|«[ \u00A0\u202F]?)$/u.test(text.slice(Math.max(0, stretch.start - 2), stretch.start))
    ? withMore(text, stretch, number)
    : stretch

/** Signs that come by twos, the first of which is a group. A straight quotation mark is none between letters, as in abbreviations. */
const pairs = [
  /(\()|\)/gu,
  /(\[)|\]/gu,
  /(«)|»/gu,
  /(“)|”/gu,
  /((?<![\p{L}\p{M}\p{N}\p{Po}\p{Pe}])"(?=[\p{L}\p{N}\p{Ps}]))|"(?![\p{L}\p{N}])/gu,
] as const

/** A stretch up to the other signs of the pairs in it, if they stand before other letters. */
function paired(text: string, stretch: Stretch, {from, to}: {from: number; to: number}): Stretch {
  const around = text.slice(from, to)
  let {start, end} = stretch
  for (const pair of pairs) {
    const signs = Array.from(matchesOf(around, pair), ({1: open, index}) => ({
      at: from + index,
      opens: open !== undefined,
    }))
    const {unopened, unclosed} = alone(signs.filter(({at}) => at >= start && at < end))
    const [before] = signs.filter(({at, opens}) => opens && at < start).slice(-unopened || signs.length)
    const behind = signs.filter(({at, opens}) => !opens && at >= end)[unclosed - 1]
    start = before?.at ?? start
    end = behind ? behind.at + 1 : end
  }
  return {...stretch, start, end}
}

/** Number of signs without the other one. */
function alone(signs: readonly {readonly opens: boolean}[]): {unopened: number; unclosed: number} {
  let [unopened, unclosed] = [0, 0]
  for (const {opens} of signs) {
    if (opens) unclosed++
    else if (unclosed > 0) unclosed--
    else unopened++
  }
  return {unopened, unclosed}
}

/** A stretch with the end of the sentence that it begins. */
function withStop(text: string, stretch: Stretch): Stretch {
  const before = text.slice(Math.max(0, stretch.start - 2), stretch.start)
  if (stretch.start > 0 && !/[.!?…]\s$/u.test(before)) return stretch
  const [stop = ''] = /^[.!?…]+(?=\s|$)/u.exec(text.slice(stretch.end)) ?? []
  return {...stretch, end: stretch.end + stop.length}
}

function runsBetween(text: string, found: readonly Stretch[]): readonly ScriptRun[] {
  const ends = [0, ...found.map(({end}) => end)]
  const plain = (from: number, to: number) => ({words: text.slice(from, to), script: undefined})
  const runs = found.flatMap(({script, start, end}, index) => [
    plain(ends[index] ?? 0, start),
    {words: text.slice(start, end), script},
  ])
  return [...runs, plain(ends.at(-1) ?? 0, text.length)].filter(({words}) => words !== '')
}
