import type {FontScript} from './font-script.js'
import {isRightToLeft} from './right-to-left.js'
import {primaryLanguage} from './text.js'

/** The language that words of a script are taken for, and its others. */
interface ScriptLanguages {
  readonly usual: string
  readonly has: (primary: string) => boolean
}

const hebrew: ReadonlySet<string> = new Set(['he', 'iw', 'yi', 'lad'])
/** By the scripts that are written by few languages of those who read notes (CLDR, `languageData`). */
const languages: Readonly<Record<FontScript, ScriptLanguages>> = {
  Arab: {
    usual: 'ar',
    has: primary => isRightToLeft(primary) && !hebrew.has(primary),
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
