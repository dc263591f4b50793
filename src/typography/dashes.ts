import {matchesOf} from '../model/matches.js'
import {patternOf} from '../model/pattern-for.js'
import {BLANK, BLANKS, BREAKS, NBSP} from './characters.js'
import {numbered} from './numbered.js'
import {rewrite, type Edit, type Step} from './step.js'

/** How a language sets a remark between dashes. */
export interface DashStyle {
  /** The dash that `--` becomes; a dash that the author typed stays. `---` is always —. */
  readonly double: '–' | '—'
  /** Before and after a dash that opens a remark, or stands alone. */
  readonly opening: readonly [before: string, after: string]
  /** Before and after a dash that closes one. */
  readonly closing: readonly [before: string, after: string]
  /** Typed dashes that get these spaces too; any other keeps what the author typed around it. */
  readonly typed: string
}

/** Long, and never at the beginning of a line: Portuguese, Russian (Мильчин, Чельцова, Справочник издателя и автора) and its neighbours. */
export const longDash: DashStyle = {double: '—', opening: [NBSP, ' '], closing: [NBSP, ' '], typed: '–—'}
/** Short, and never at the beginning of a line: most languages. */
export const shortDash: DashStyle = {...longDash, double: '–'}
/** Between plain spaces: EU French (Code de rédaction interinstitutionnel, 6.4). */
export const plainDash: DashStyle = {double: '—', opening: [' ', ' '], closing: [' ', ' '], typed: ''}
/** French: no-break space on the inner sides (Imprimerie nationale, « Tiret »). */
export const frenchDash: DashStyle = {double: '–', opening: [' ', NBSP], closing: [NBSP, ' '], typed: '–—'}
/** Spanish raya: joined to the remark (Ortografía de la lengua española, 2010, III.3.4.7). */
export const spanishDash: DashStyle = {double: '—', opening: [' ', ''], closing: ['', ' '], typed: '—'}
/** American: joined on both sides (Chicago Manual of Style, 17th ed., 6.85). */
export const joinedDash: DashStyle = {double: '—', opening: ['', ''], closing: ['', ''], typed: ''}
const inner = '(?=[^\\s»)!?;:,.…])'
const between = new RegExp(
  `(?<![${BLANKS}«“„(\\[])(?:(${BLANK}+)(-{2,3}|[–—])(${BLANK}+${inner}|(?=[,;:)]))|(?<![^${BREAKS}])(--|[–—])(${BLANK}+)${inner})`,
  'gu',
)
/** A sentence that ends between two dashes: they do not belong together. */
const sentenceEnd = /(?:[\p{Ll}]{3}|[\d)»”’])[.!?…]+[»”’)]*\s+["«“„]?\p{Lu}|\n/u

/** Set the dashes that stand between spaces, or begin a line. */
export function dashes(style: DashStyle): Step {
  return text => {
    const edits: Edit[] = []
    let opened: number | undefined
    for (const match of matchesOf(text, between)) {
      const [found, left, dash = '', right = '', first, after = ''] = match
      const end = match.index + found.length
      if (first !== undefined) {
        edits.push(...edited(match.index, ['', first, after], ['', glyph(first, style), style.typed ? NBSP : after]))
        continue
      }
      if (left === undefined || (!dash.startsWith('-') && !style.typed.includes(dash))) continue
      const closes = opened !== undefined && !sentenceEnd.test(text.slice(opened, match.index))
      opened = closes ? undefined : end
      const [outer, inner] = closes ? style.closing : style.opening
      edits.push(...edited(match.index, [left, dash, right], [outer, glyph(dash, style), right && inner]))
    }
    return edits
  }
}

const glyph = (dash: string, style: DashStyle): string => (dash === '--' ? style.double : dash === '---' ? '—' : dash)

/** Edits for three neighbours, without those that change nothing. */
function edited(start: number, from: readonly string[], to: readonly string[]): Edit[] {
  let at = start
  return from.flatMap((old, index) => {
    const set = to[index] ?? old
    const edit = {start: at, end: at + old.length, text: set}
    at += old.length
    return set === old ? [] : [edit]
  })
}

const year = '(?:1[4-9]|20|21)\\d\\d'

/** Years in a range are joined by –: `2022 -- 2025`, `2027-33`, by a hyphen only where the language writes so. */
export const yearRanges = (from: 'dashes' | 'hyphens'): readonly Step[] => [wholeYears(from), shortenedYears(from)]

/** `1939-45`: after December a second number of two figures is no month, nor is it a year's own after what numbers laws and files. */
const shortenedYears = (from: 'dashes' | 'hyphens'): Step =>
  rewrite(
    patternOf(
      `(?<![\\p{L}\\p{N}_.,/+–-])(?<!\\d${BLANK})(${year})(${from === 'hyphens' ? '--?' : '--'})(\\d\\d)(?![\\p{L}\\p{N}_/–-]|[.,]\\d|${BLANK}(?:du|of|vom|del|de|do|от|від|z|ze|dne)${BLANK}\\d)`,
      'gu',
    ),
    ({1: first = '', 3: last = '', index, input}) =>
      last > first.slice(2) && last > '12' && !ofReference.test(input.slice(Math.max(0, index - 24), index))
        ? `${first}–${last}`
        : undefined,
  )

/** Such a word, or a name in capitals: `loi 2014-45`, `ISO 2014-45`. */
const ofReference = new RegExp(`${numbered.source}|(?<!\\p{L})\\p{Lu}{2,6}${BLANK}*$`, 'u')

function wholeYears(from: 'dashes' | 'hyphens'): Step {
  const signs = from === 'hyphens' ? `${BLANK}*(?:--|–)${BLANK}*|-` : `${BLANK}*(?:--|–)${BLANK}*`
  const pattern = patternOf(
    `(?<![\\p{L}\\p{N}_.,/+–-])(${year})(${signs})(${year})(?![\\p{L}\\p{N}_/–-]|[.,]\\d)`,
    'gu',
  )
  return rewrite(pattern, ([, first = '', , last = '']) =>
    Number(first) < Number(last) ? `${first}–${last}` : undefined,
  )
}
