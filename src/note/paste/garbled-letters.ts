import {editAt, onLine, type Edit} from '../../model/fix.js'
import {matchesOf} from '../../model/matches.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'

/** The signs of Windows-1252 in the places 80 to 9F, in order; those that it leaves empty are themselves. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOf = new Map([...windows].map((sign, index) => [sign, 0x80 + index]))
const following = `[\u0080-\u00BF${windows}]`
/** Bytes of a letter of UTF-8, each read as one of Windows-1252: `Ã©`, `â€™`. */
const garbled = new RegExp(`[ÂÃÄÅ]${following}|â[€‚„†][${windows}\u0080-\u00BF]`, 'g')

const inlineCode = /`[^`]*`/g
const blanks = (text: string): string => ' '.repeat(text.length)
const utf8 = new TextDecoder('utf-8', {fatal: true})

/** The letter that was meant; undefined where its bytes are none. */
function letterOf(signs: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from([...signs], sign => byteOf.get(sign) ?? sign.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** Rule `letters-garbled`: UTF-8 that a program read as Windows-1252 and wrote again, `Ã©` for `é`. Told once. */
export function checkGarbledLetters({file}: TextCheck): void {
  const source = String(file.value)
  if (!/[ÂÃÄÅâ]/.test(source)) return
  const found = source.split('\n').flatMap((line, index) => lettersIn(line.replaceAll(inlineCode, blanks), index + 1))
  const [first] = found
  if (!first) return
  report(file, 'letters-garbled', {
    place: {start: first.edit, end: {line: first.edit.line, column: first.edit.endColumn}},
    actual: {
      en: `${quoted(first.actual)} for ${quoted(first.edit.text)}, and ${found.length} in all`,
      fr: `${quoted(first.actual)} pour ${quoted(first.edit.text)}, et ${found.length} en tout`,
    },
    fix: {
      edits: found.map(({edit}) => edit),
      isCertain: true,
      actual: [...new Set(found.map(({actual}) => actual))].join(', '),
      expected: [...new Set(found.map(({edit}) => edit.text))].join(', '),
    },
  })
}

const lettersIn = (line: string, number: number): readonly {readonly edit: Edit; readonly actual: string}[] =>
  matchesOf(line, garbled).flatMap(({0: actual, index}) => {
    const text = letterOf(actual)
    return text === undefined ? [] : [{actual, edit: editAt(onLine(number, index, index + actual.length), text)}]
  })
