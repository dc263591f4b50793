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
    letters: /^(?:[\u0621-\u063A\u0640-\u0652\u0670\u0671]|[^\p{L}])*$/u,
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

/**
 * A text apart by the scripts of its letters, but for those of its language. What stands between letters of one script is part of its run;
 * what stands around them is not, but the point of an initial.
 */
export function scriptRuns(text: string, lang: string): readonly ScriptRun[] {
  if (!hasFontScript(text)) return [{words: text, script: undefined}]
  const found: {script: FontScript | undefined; start: number; end: number}[] = []
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
  return runsBetween(
    text,
    found.filter(({script}) => script !== undefined),
  )
}

function runsBetween(
  text: string,
  found: readonly (Pick<ScriptRun, 'script'> & {start: number; end: number})[],
): readonly ScriptRun[] {
  const ends = [0, ...found.map(({end}) => end)]
  const plain = (from: number, to: number) => ({words: text.slice(from, to), script: undefined})
  const runs = found.flatMap(({script, start, end}, index) => [
    plain(ends[index] ?? 0, start),
    {words: text.slice(start, end), script},
  ])
  return [...runs, plain(ends.at(-1) ?? 0, text.length)].filter(({words}) => words !== '')
}
