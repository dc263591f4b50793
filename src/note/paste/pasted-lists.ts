import {editAt, onLine, type Edit, type Fix} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {beginsAsWords, runsOf, type ProseLine} from './prose-lines.js'

/** The sign that a word processor puts before an entry of a list, with the blanks around it. */
interface Mark {
  readonly sign: string
  readonly length: number
  readonly hasTab: boolean
}

/** Bullets, those of symbol fonts too (U+F0A7, U+F0B7 …), before nothing too; letters and dashes that stand for them. */
const bullet = /^([•◦▪▫●○■□‣⁃·➢➤\uF0B7\uF0A7\uF0D8\uF0FC\uF02D\uF076])([ \t\u00A0\u202F]*)(?=\S|$)/u
const letter = /^([o§])(\t[ \t]*)(?=\S)/u
const dash = /^([–—−])([ \t\u00A0\u202F]+)(?=\S)/u
/** A hyphen without a space, and the letter that Word has for a bullet of the second level: marks with others of their kind alone. */
const lone = /^(-)()(?=\p{L})|^(o)( +)(?=\S)/u

/** The mark that the words of a line begin with. */
export function markOf({source, from}: ProseLine): Mark | undefined {
  const words = source.slice(from)
  const found = bullet.exec(words) ?? letter.exec(words) ?? dash.exec(words) ?? lone.exec(words)
  const [whole = '', sign = found?.[3] ?? '', blanks = ''] = found ?? []
  return found ? {sign, length: whole.length, hasTab: blanks.includes('\t')} : undefined
}

interface Entry extends ProseLine {
  readonly mark: Mark
}

/** Rule `pasted-list`: entries of a list whose marks only a word processor reads as such. */
export function checkPastedLists({file, prose: all}: TextCheck): void {
  const lines = all.filter(({paragraph}) => paragraph > 0)
  const marked = lines.flatMap((line): readonly Entry[] => {
    const mark = markOf(line)
    return mark ? [{...line, mark}] : []
  })
  const between = lines.filter(line => !markOf(line))
  for (const run of runsOf(marked, (line, last) => isNext(line, last, between))) {
    const entries = run.filter(({mark}) => isMeant(mark, run))
    const [first] = entries
    if (!first) continue
    const {mark, source, line, from} = first
    report(file, 'pasted-list', {
      place: onLine(line, from, from + mark.length),
      actual: quoted(source.slice(from, from + mark.length)),
      expected: '`- `',
      fix: fixOf(entries, all),
    })
  }
}

/**
 * Whether a line goes on with the list of another: whatever stands between them belongs to that entry. Across an empty line bullets go with
 * bullets, and a dash with the same.
 */
function isNext(line: Entry, last: Entry, between: readonly ProseLine[]): boolean {
  const others = between.filter(other => other.line > last.line && other.line < line.line)
  const own = others.filter(({paragraph}) => paragraph === last.paragraph).length
  const isSame = line.mark.sign === last.mark.sign || !(isDash(line.mark) || isDash(last.mark))
  const gap = line.line - last.line - own
  return others.length === own && (gap === 1 || (gap === 2 && isSame))
}

const isDash = ({sign}: Mark): boolean => /[–—−o-]/.test(sign)

/** Whether a mark alone would be a dash before words: only with others of its kind it is one of a list. */
export const isLoneDash = (mark: Mark): boolean => isDash(mark) && !mark.hasTab

/** One dash before a line is a dash; several in one paragraph, which would be printed as one, are marks. */
const isMeant = (mark: Mark, run: readonly Entry[]): boolean =>
  !isLoneDash(mark) || run.filter(other => other.mark.sign === mark.sign).length > 1

/** An em dash may begin what somebody says, and the words of a bullet that stands alone may be on the next line: nothing to be sure of. */
const isCertain = (entries: readonly Entry[]): boolean =>
  entries.every(
    entry => entry.isPlain && beginsAsWords(wordsOf(entry)) && (entry.mark.sign !== '—' || entry.mark.hasTab),
  )

/** Whether what goes on with an entry, on the next line or indented further below, would still be words within it. */
const areWordsBelow = (entries: readonly Entry[], lines: readonly ProseLine[]): boolean =>
  entries.every(({line}) => {
    const below = lines.filter(other => other.line > line)
    const end = below.findIndex(other => other.line !== line + 1 && !/^(?: {2}|\t)/.test(other.source))
    return below.slice(0, end < 0 ? undefined : end).every(other => markOf(other) || beginsAsWords(other.source))
  })

/** The words after the mark. */
const wordsOf = ({source, from, mark}: Entry): string => source.slice(from + mark.length)

function fixOf(entries: readonly Entry[], lines: readonly ProseLine[]): Fix | undefined {
  const [first] = entries
  if (!first) return undefined
  const signs: string[] = []
  const edits = entries.map(({line, mark, from, isPlain}): Edit => {
    // Lists within lists have marks of their own.
    if (!signs.includes(mark.sign)) signs.push(mark.sign)
    const indent = '  '.repeat(signs.indexOf(mark.sign))
    return editAt(onLine(line, isPlain ? 0 : from, from + mark.length), `${indent}- `)
  })
  const actual = first.source.slice(first.from).replaceAll('\t', ' ⇥ ').trim()
  return {
    edits,
    isCertain: isCertain(entries) && areWordsBelow(entries, lines),
    actual,
    expected: `- ${wordsOf(first)}`,
  }
}
