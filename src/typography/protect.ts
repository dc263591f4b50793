import {matchesOf} from '../model/matches.js'
import {patternFor, patternOf} from '../model/pattern-for.js'
import {BLANK, LETTERS, MASKS, NBSP} from './characters.js'
import {telephones} from './telephones.js'

const hex = '[0-9A-Fa-f]'
const trimmed = String.raw`[^\s<>"«»“”„‘’‚‹›]*[^\s<>"«»“”„‘’‚‹›.,;:!?…)\]}'*]`
/** Top-level names that make a bare host recognisable; any other host needs its scheme or `www.`. */
const hosts = 'org|com|net|info|int|edu|gov|eu|fr|de|be|lu|es|it|pt|nl|pl|uk|kz|cg|cd|ru|ua|ch|at|io|onion'

/** Texts without a space that typography never alters, most specific first. Code and destinations never come here. */
const whole: readonly string[] = [
  `[${Object.values(MASKS).join('')}]`,
  String.raw`\b(?:https?|ftps?|sftp|ssh|file|wss?|tel|urn|doi|mailto|magnet|stix|data):${trimmed}`,
  String.raw`\bwww\.${trimmed}`,
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  String.raw`\b10\.\d{4,9}/${trimmed}`,
  String.raw`(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:${hosts})\b(?:[/?#]${trimmed})?`,
  String.raw`\bTLP:(?:RED|AMBER(?:\+STRICT)?|GREEN|CLEAR|WHITE)\b`,
  String.raw`\b(?:CVE|CWE|GHSA|RHSA)-[\w-]+`,
  String.raw`(?<![\w-])[a-z][a-z0-9-]*--${hex}{8}(?:-${hex}{4}){3}-${hex}{12}\b`,
  String.raw`\b${hex}{8}(?:-${hex}{4}){3}-${hex}{12}\b`,
  String.raw`(?<![\w:])(?:${hex}{1,4}:){7}${hex}{1,4}\b`,
  String.raw`(?<![\w:])(?:${hex}{1,4}(?::${hex}{1,4}){0,6})?::(?:${hex}{1,4}(?::${hex}{1,4}){0,6})?(?:/\d+)?(?![\w:])`,
  String.raw`\b\d+(?::\d+)+\b`,
  String.raw`\b(?:${hex}{2}:){5}${hex}{2}\b`,
  String.raw`\b[A-Za-z]:\\[^\s"«»“”]*[^\s"«»“”.,;:!?…)]`,
  String.raw`(?<![\p{L}\p{N}/])(?:~|\.{1,2})?/[\p{L}\p{N}_.@-]+(?:/[\p{L}\p{N}_.@-]*[\p{L}\p{N}_/])+`,
  String.raw`(?<![\p{L}\p{N}-])--[a-z][a-z0-9-]*`,
  `(?<![${LETTERS}])(?:Yahoo!|Joomla!|Jeopardy!|Wham!|Guess\\?|P!nk)(?![${LETTERS}])`,
]
/** Source of a pattern of what is never altered, and may have spaces and fill a line: numbers of accounts. */
const spaced = String.raw`\b[A-Z]{2}\d{2}(?:[ \u00A0\u202F][A-Z0-9]{4}){3,8}(?:[ \u00A0\u202F][A-Z0-9]{1,3})?\b`
/** Sources of patterns of what is never altered, and stays on one line: numbers of books, journals, persons and telephones. */
const onOneLine: readonly string[] = [
  String.raw`\b(?:ISSN|ORCID)[ \u00A0\u202F:]{0,3}\d{4}-[\dX-]+`,
  String.raw`\bISBN[ \u00A0\u202F:]{0,3}\d[\d\u00A0\u202F -]+[\dX]`,
  ...telephones,
]
const wholePattern = patternFor(patternOf(whole.join('|'), 'gu'))
const spacedPattern = patternFor(patternOf(`(${spaced})|${onOneLine.join('|')}`, 'gu'))
/** Signs without which no word is protected, of a few letters that are no blanks: a word with none of them is not looked at. */
const sign = new RegExp(`[:@/\\\\!?${Object.values(MASKS).join('')}]|--|\\.[\\p{L}]|-\\d|-[0-9a-f]{4}-`, 'gu')

/** Signs without which nothing of `spacedPattern` is in a text: one with none of these is not looked at. */
const longSign = /IS[BS]N|ORCID|\+\d|0\d{9}|[\d)][ \u00A0\u202F\u2009()./-]{1,3}[\dA-Z]/u

/** `[start, end)` of something that is never altered. */
export interface Protected {
  readonly start: number
  readonly end: number
  /** Whether its spaces, which are not its own, keep it on one line. */
  readonly isHeld: boolean
}

/** Where a text has something that is never altered: ascending, none overlapping. */
export function protectedRanges(text: string): readonly Protected[] {
  const ranges: Protected[] = []
  sign.lastIndex = 0
  for (let hit = sign.exec(text); hit; hit = sign.exec(text)) {
    const {start: from, word} = wordAround(text, hit.index)
    sign.lastIndex = from + word.length
    if (marksAlone.has(word)) continue
    for (const match of matchesOf(word, wholePattern(word))) {
      const start = from + match.index
      ranges.push({start, end: start + match[0].length, isHeld: false})
    }
  }
  if (!longSign.test(text)) return ranges
  const more = matchesOf(text, spacedPattern(text)).map(({0: found, 1: account, index}) => ({
    start: index,
    end: index + found.length,
    isHeld: account === undefined,
  }))
  return more.length ? withoutOverlap([...ranges, ...more]) : ranges
}

/** Words that are a sign and no more, as French sets its marks. */
const marksAlone: ReadonlySet<string> = new Set([':', '?', '!'])
const wordEnd = /\s|$/g

/** Most characters are letters of ASCII, and no blanks. */
const isBlank = (character: string): boolean => !(character > ' ' && character < '\u0080') && /\s/.test(character)

/** The characters around a place up to the next blanks. */
function wordAround(text: string, at: number): {readonly start: number; readonly word: string} {
  let start = at
  while (start > 0 && !isBlank(text.charAt(start - 1))) start--
  wordEnd.lastIndex = at
  return {start, word: text.slice(start, wordEnd.exec(text)?.index)}
}

const blanks = new RegExp(BLANK, 'g')

/** A protected text as it is printed: with no-break spaces where it stays on one line. */
export const held = (text: string): string => text.replaceAll(blanks, NBSP)

function withoutOverlap(ranges: readonly Protected[]): readonly Protected[] {
  let last = 0
  return ranges
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** The stand-in for a value: it tells whether the value begins and ends with a digit, or is a line break. */
export function maskOf(value: string): string {
  if (/^\s+$/u.test(value)) return MASKS.lineBreak
  const first = /^\p{Nd}/u.test(value)
  const last = /\p{Nd}$/u.test(value)
  if (first) return last ? MASKS.digit : MASKS.digitWord
  return last ? MASKS.wordDigit : MASKS.word
}
