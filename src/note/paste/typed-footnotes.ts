import {matchesOf} from '../../model/matches.js'
import {editAt, onLine, type Edit} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {footnoteDefinitions} from '../references/footnotes.js'
import {beginsAsWords, type ProseLine} from './prose-lines.js'
import {textMatches} from './text-matches.js'

/** A way in which people type the number of a footnote. */
interface Form {
  /** The mark where it is called: blanks before it, and its number. */
  readonly call: RegExp
  /** The mark at the beginning of the footnote's line. */
  readonly head: RegExp
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const forms: readonly Form[] = [
  {call: /(?<=[^\s([])[ \u00A0\u202F]?\((\d{1,2})\)/gu, head: /^\((\d{1,2})\)[ \t\u00A0\u202F]+(?=\S)/u},
  {call: /(?<=[^\s([!\]])[ \u00A0\u202F]?\[(\d{1,2})\](?![[(:{])/gu, head: /^\[(\d{1,2})\][ \t\u00A0\u202F]+(?=\S)/u},
  {
    call: new RegExp(`(?<=[^\\s${raised}])[ \\u00A0\\u202F]?([${raised}]{1,2})(?![${raised}])`, 'gu'),
    head: new RegExp(`^([${raised}]{1,2})[ \\t\\u00A0\\u202F]*(?=[^\\s${raised}])`, 'u'),
  },
  // What is left of raised figures once their form is lost.
  {
    call: /(?<=\p{Ll}{4}[»”")\]]?[.,;!?]?)(\d{1,2})(?![\p{L}\p{N}]|[.,]\d)/gu,
    head: /^(\d{1,2})[ \t\u00A0\u202F]+(?=[\p{Lu}«“"])/u,
  },
]

/** A word that a 1 is glued to, in no name of a file, an address or a number. */
const gluedWord = /(?<![\p{L}\p{M}\p{N}@/._#:\\-])\p{Lu}?\p{Ll}{4,}1(?![\p{L}\p{N}_@/-]|[.,:][\p{L}\p{N}])/gu

/** A 1 behind a small letter, of which most notes have none. */
const mayBeGlued = /[^\0-`{-\u00aa]1/

interface Mark {
  readonly number: number
  readonly line: ProseLine
  readonly start: number
  readonly end: number
}

/** Rule `footnote-typed`: footnotes whose numbers were typed, so that they are words of the text. */
export function checkTypedFootnotes(check: TextCheck): void {
  const lines = check.prose.filter(({paragraph}) => paragraph > 0)
  const {length} = check.file.messages
  if (lines.some(mayBegin)) for (const form of forms) checkForm(check, form, lines)
  if (check.file.messages.length === length) checkLonely(check)
  if (check.file.messages.length === length) checkGlued(check)
}

/** Rule `footnote-glued`: a word that ends with the number of the first footnote, whose text was not pasted with it. */
function checkGlued({words, file}: TextCheck): void {
  if (!mayBeGlued.test(String(file.value))) return
  const [first] = textMatches(words.root, file, gluedWord)
  if (!first) return
  const [whole] = first.found
  const word = whole.slice(0, -1)
  report(file, 'footnote-glued', {
    place: first.place,
    actual: quoted(whole),
    expected: {
      en: `${quoted(word)}, or ${inCode(`${word}[^1]`)} and its text after ${inCode('[^1]: ')} below`,
      fr: `${quoted(word)}, ou ${inCode(`${word}[^1]`)} et son texte après ${inCode('[^1]: ')} plus bas`,
    },
  })
}

/** A number in brackets that no text answers: a call that lost its footnote, or one of Word, whose link leads nowhere. */
function checkLonely({words, file}: TextCheck): void {
  const [first] = textMatches(words.root, file, /\[(?<=[\wÀ-ɏ,;.!?»)] ?\[)(\d{1,2})\](?![[(:{\]])/g)
  if (!first) return
  report(file, 'footnote-typed', {
    place: first.place,
    actual: quoted(first.found[0]),
    expected: {
      en: `${inCode('[^1]')} here, and its text after ${inCode('[^1]: ')} below`,
      fr: `${inCode('[^1]')} ici, et son texte après ${inCode('[^1]: ')} plus bas`,
    },
    remedy: {
      en: 'Write the mark so, and the footnote; if the number is meant as it stands, put a backslash before it: `\\[1]`.',
      fr: "Écrivez ainsi l'appel, et la note de bas de page ; si le numéro est voulu tel quel, mettez une barre oblique inverse devant : `\\[1]`.",
    },
  })
}

/** Whether a line may begin with the mark of a footnote, whatever its form. */
const mayBegin = ({source, from}: ProseLine): boolean => marks.has(source.charAt(from))
const marks: ReadonlySet<string> = new Set(['(', '[', ...raised, ...'0123456789'])

function checkForm({root, file}: TextCheck, {call, head}: Form, lines: readonly ProseLine[]): void {
  const heads = lines.filter(mayBegin).flatMap((line): readonly Mark[] => {
    const found = head.exec(line.source.slice(line.from))
    return found ? [{number: numberOf(found[1]), line, start: line.from, end: line.from + found[0].length}] : []
  })
  const first = heads.find(({number}) => number === 1)
  if (!first) return
  const notes = heads.slice(heads.indexOf(first)).filter(({number}, at) => number === at + 1)
  const calls = lines
    .filter(line => !heads.some(mark => mark.line === line))
    .flatMap(line => matchesOf(line.source, call).map(found => markAt(line, found)))
    .filter(({number}) => number >= 1 && number <= notes.length)
  const [firstCall] = calls
  if (!firstCall) return
  const isClear = areInOrder(calls, notes) && isAtTheEnd(notes, lines) && footnoteDefinitions(root).size === 0
  const {line, start, end} = firstCall
  const place = onLine(line.line, start, end)
  const actual = line.source.slice(start, end).trim()
  report(file, 'footnote-typed', {
    place,
    actual: quoted(actual),
    expected: {
      en: `${inCode('[^1]')} here, and ${inCode('[^1]: ')} before its text on line ${first.line.line}`,
      fr: `${inCode('[^1]')} ici, et ${inCode('[^1]: ')} devant son texte, ligne ${first.line.line}`,
    },
    remedy: isClear ? undefined : byHand,
    fix: {edits: editsOf(calls, notes), isCertain: isClear, actual, expected: '[^1]'},
  })
}

/** The rule's own remedy promises the fix, which mixed marks do not get. */
const byHand = {
  en: 'Write `[^1]` in the text and `[^1]: ` before the footnote: these marks leave a doubt, and `cess check --fix` leaves them as they are.',
  fr: "Écrivez `[^1]` dans le texte et `[^1]: ` devant la note de bas de page : ces marques laissent un doute, et `cess check --fix` n'y touche pas.",
}

const numberOf = (text = ''): number =>
  Number([...text].map(one => (raised.includes(one) ? raised.indexOf(one) : one)).join(''))

const markAt = (line: ProseLine, {0: whole, 1: number, index}: RegExpExecArray): Mark => ({
  number: numberOf(number),
  line,
  start: index,
  end: index + whole.length,
})

/** Whether each footnote is called once, in the order of the numbers, in running text and before the first is written. */
const areInOrder = (calls: readonly Mark[], notes: readonly Mark[]): boolean =>
  calls.length === notes.length &&
  calls.every(
    ({number, line}, at) => number === at + 1 && line.line < (notes[0]?.line.line ?? 0) && !line.source.includes('`'),
  )

/** Whether nothing but footnotes, each beginning with words, follows the first of them. */
const isAtTheEnd = (notes: readonly Mark[], lines: readonly ProseLine[]): boolean => {
  const [first] = notes
  const paragraphs = new Set(notes.map(({line}) => line.paragraph))
  return (
    lines.every(({line, paragraph}) => line < (first?.line.line ?? 0) || paragraphs.has(paragraph)) &&
    notes.every(({line, end}) => line.isPlain && beginsAsWords(line.source.slice(end)))
  )
}

function editsOf(calls: readonly Mark[], notes: readonly Mark[]): readonly Edit[] {
  const edit = ({line, start, end}: Mark, text: string) => editAt(onLine(line.line, start, end), text)
  return [
    ...calls.map(mark => edit(mark, `[^${mark.number}]`)),
    ...notes.map((mark, at) => {
      // A footnote below words of the text would go on with them.
      const isBelow = at === 0 && mark.line.line > mark.line.paragraph
      return edit(mark, `${isBelow ? '\n' : ''}[^${mark.number}]: `)
    }),
  ]
}
