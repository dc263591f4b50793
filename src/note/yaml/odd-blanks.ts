import {isScalar, visit} from 'yaml'
import {fixAt} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import type {Parsed, Repair} from './repairs.js'

/** Blanks that are no spaces to YAML: those that French typography and word processors put in. */
const odd = '\u00A0\u2000-\u200B\u202F\u3000'
const around = new RegExp(
  `^(?<indent>[ ${odd}]*)(?<hyphen>-[ ${odd}]+)?(?:(?<key>[\\p{L}\\p{N}_-]+)[ ${odd}]*:(?<blanks>[ ${odd}]*|$))?(?<value>.*)$`,
  'u',
)
const hyphenated = new RegExp(`^-[${odd}]`, 'u')
const anyOdd = new RegExp(`[${odd}]`, 'u')

/** Lines in which such a blank stands where YAML wants a space or nothing: in front, after a hyphen, before or after the colon of a key. */
export function findOddBlanks(parsed: Parsed): readonly Repair[] {
  if (!anyOdd.test(parsed.text)) return []
  const offsets = parsed.document.errors.map(({pos}) => pos[0])
  visit(parsed.document, {
    Pair: (_, {key}) => {
      if (isScalar(key) && anyOdd.test(String(key.value)) && key.range) offsets.push(key.range[0])
    },
    // Such a hyphen begins no entry: all of them are read as one text.
    Scalar: (_, {type, value, range}) => {
      if (type !== 'PLAIN' || !range || !hyphenated.test(String(value))) return
      for (let at = range[0]; at >= 0 && at < range[1]; at = parsed.text.indexOf('\n', at) + 1 || range[1])
        offsets.push(at)
    },
  })
  const source = parsed.text.split('\n')
  const numbers = new Set(offsets.map(offset => parsed.lines.linePos(offset).line))
  return [...numbers].toSorted((a, b) => a - b).flatMap(line => repairOf(line, source[line - 1] ?? '') ?? [])
}

function repairOf(line: number, source: string): Repair | undefined {
  const {indent = '', hyphen, key, blanks = '', value = ''} = around.exec(source)?.groups ?? {}
  const spaces = (text: string) => text.replaceAll(new RegExp(anyOdd, 'gu'), ' ')
  const mended = `${spaces(indent)}${hyphen ? '- ' : ''}${key === undefined ? '' : `${key}:${blanks === '' ? '' : ' '}`}${value}`
  if (mended === source || !anyOdd.test(source.slice(0, source.length - value.length))) return undefined
  const column = source.search(anyOdd) + 1
  const whole = {start: {line, column: 1}, end: {line, column: source.length + 1}}
  return {
    line,
    mended,
    rule: 'yaml-blank',
    finding: {
      place: {start: {line, column}, end: {line, column: column + 1}},
      actual: {en: `no-break space in ${quoted(source)}`, fr: `une espace insécable dans ${quoted(source)}`},
      expected: {
        en: 'a plain space, or none before a colon',
        fr: 'une espace ordinaire, ou aucune devant un deux-points',
      },
      fix: fixAt(whole, source, mended, 'certain'),
    },
  }
}
