import {insertAt, onLine} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {beginsAsWords, runsOf, type ProseLine} from './prose-lines.js'

/** Rule `paragraphs-joined`: paragraphs on lines of their own, as a word processor hands them over, are one paragraph to Markdown. Told once. */
export function checkJoinedParagraphs({file, prose}: TextCheck): void {
  const lines = prose.filter(({paragraph}) => paragraph > 0)
  // Where a program broke no lines, none ends because it is full.
  const isBroken = !lines.some(isLong)
  const runs = runsOf(lines, (line, last) => line.paragraph === last.paragraph)
  const joined = runs.filter(run => areParagraphs(run, isBroken))
  const begun = joined.flatMap(run => run.slice(1))
  const [first] = begun
  if (!first || !joined.some(isUnbroken)) return
  report(file, 'paragraphs-joined', {
    place: onLine(first.line, first.from, first.source.length),
    actual: {
      en: `${quoted(wordsOf(first))} right under the line before${begun.length > 1 ? `, and ${begun.length} such lines in all` : ''}`,
      fr: `${quoted(wordsOf(first))} juste sous la ligne d'avant${begun.length > 1 ? `, et ${begun.length} lignes ainsi en tout` : ''}`,
    },
    fix: {
      edits: begun.map(({line, from}) => insertAt({line, column: from + 1}, '\n')),
      isCertain: joined.every(staysOutside) && begun.every(line => line.from === 0 && beginsAsWords(line.source)),
      actual: beginningOf(first),
      expected: `⏎ ${beginningOf(first)}`,
    },
  })
}

/** Whether what follows an empty line leaves no quotation or footnote; that it leaves the entry of a list is meant. */
const staysOutside = ([first]: readonly ProseLine[]): boolean =>
  first !== undefined && (first.isPlain || /^(?:[-+*]|\d{1,9}[.)])\s/.test(first.source))

/** So much of a line as says which it is. */
const beginningOf = (line: ProseLine): string => `${wordsOf(line).split(' ', 6).join(' ')} …`

const wordsOf = ({source, from}: ProseLine): string => source.slice(from).trim()

/** The end of a sentence, and the beginning of one. */
const end = /[.!?…][»”")\]]*(?:\[\^[^\]\s]+\])*\s*$/
const beginning = /^[«“"(]?[\u00A0\u202F ]?(?:\p{Lu}|\d)/u
/** Two sentences in a line; the point of `M. X` ends none. */
const sentences = /[\p{Ll}\p{N}]{2}[»”")\]]*[.!?…][»”")\]]*\s+[«“"(]?[\u00A0\u202F ]?\p{Lu}/u
const longestTitle = 80
/** No editor breaks lines as late as this: a longer line of several sentences is a paragraph of a program that breaks none. */
const longestBroken = 200
const isLong = (line: ProseLine): boolean => line.source.length > longestBroken && sentences.test(wordsOf(line))

/**
 * Whether each line is a paragraph or a title: it ends with a sentence, or is a title, the next begins one, and some line has more sentences than
 * one. Whoever breaks lines by width ends hardly one with a sentence, and whoever does it by sentence has one in each.
 */
function areParagraphs(run: readonly ProseLine[], isBroken: boolean): boolean {
  const texts = run.map(wordsOf)
  // Two blanks at the end of a line are a break that is printed.
  if (run.some(({source}) => source.endsWith('  '))) return false
  if (texts.length < 2 || !texts.some(text => sentences.test(text))) return false
  const width = Math.max(...texts.map(text => text.length))
  // A short line that no sentence ends would be full, were lines broken by width.
  const isFilled = isBroken && !texts.slice(0, -1).some(text => isTitle(text, width))
  return texts.every((text, index) => {
    const next = texts[index + 1]
    if (next === undefined) return true
    const isFull = isFilled && text.length + 1 + next.split(' ', 1).join('').length > width
    return !isFull && beginning.test(next) && (end.test(text) || isTitle(text, width))
  })
}

const isTitle = (text: string, width: number): boolean =>
  text.length <= longestTitle && text.length * 2 < width && /[\p{L}\p{N}»")]$/u.test(text)

/** Whether a line is longer than any editor breaks it, or two have several sentences: nothing else can then be meant. */
const isUnbroken = (run: readonly ProseLine[]): boolean =>
  run.some(isLong) || run.filter(line => sentences.test(wordsOf(line))).length > 1
