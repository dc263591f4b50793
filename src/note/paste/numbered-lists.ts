import {editAt, onLine, type Fix} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {beginsAsWords, runsOf, type ProseLine} from './prose-lines.js'

/** Numbers and letters that count entries, of which Markdown knows nothing: `1- `, `2/ `, `3° `, `1.Word`, `a) `, `(b) `. */
const number = /^(\d{1,2})(?:(?: ?[-–/°]|\.-)[ \t\u00A0\u202F]+|[.)])(?=[A-Za-zÀ-ɏ«“"])/
const letter = /^\(?([a-z])\)[ \t\u00A0\u202F]*(?=[\dA-Za-zÀ-ɏ«“"])/

interface Entry extends ProseLine {
  /** Index of its line in the prose. */
  readonly at: number
  /** From 1. */
  readonly count: number
  readonly isLetter: boolean
  /** Length of the mark and the blanks after it. */
  readonly length: number
}

function entryOf(line: ProseLine, at: number): readonly Entry[] {
  const words = line.source.slice(line.from)
  const [found, isLetter] = [number.exec(words) ?? letter.exec(words), !/^\(?\d/.test(words)]
  if (!found || line.paragraph === 0) return []
  const [mark, sign = ''] = found
  return [{...line, at, count: isLetter ? sign.charCodeAt(0) - 96 : Number(sign), isLetter, length: mark.length}]
}

/** Entries that count from one, of which there are two at least: rule `pasted-list`. */
export function checkNumberedLists({file, prose}: TextCheck): void {
  const entries = prose.flatMap(entryOf)
  if (entries.length < 2) return
  for (const run of runsOf(entries, (entry, last) => isNext(entry, last, prose))) {
    const [first] = run
    if (first?.count !== 1 || run.length < 2) continue
    const {line, from, length, source} = first
    report(file, 'pasted-list', {
      place: onLine(line, from, from + length),
      actual: quoted(source.slice(from, from + length)),
      expected: '`1. `',
      remedy: {
        en: 'Begin each line of the list with its number, a full stop and a space: `1. `.',
        fr: 'Commencez chaque ligne de la liste par son numéro, un point et une espace : `1. `.',
      },
      fix: fixOf(run, prose),
    })
  }
}

/** Whether an entry counts on from another, whose words may go on in lines of their own; at most one line between them is empty. */
function isNext(entry: Entry, last: Entry, prose: readonly ProseLine[]): boolean {
  if (entry.count !== last.count + 1 || entry.isLetter !== last.isLetter) return false
  const between = prose.slice(last.at + 1, entry.at)
  return entry.line - last.line - between.length <= 2 && between.every(({paragraph}) => paragraph === last.paragraph)
}

function fixOf(run: readonly Entry[], prose: readonly ProseLine[]): Fix | undefined {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return undefined
  const ends = last.line + 1
  const lines = prose.slice(first.at + 1, last.at + 2).filter(({line, paragraph}) => line <= ends && paragraph > 0)
  const goesOn =
    lines.some(({line, paragraph}) => line === ends && paragraph === last.paragraph) ||
    lines.filter(({line}) => line < ends).length >= run.length
  const words = ({source, from, length}: Entry) => source.slice(from + length)
  return {
    edits: run.map(({line, from, length, count}) => editAt(onLine(line, from, from + length), `${count}. `)),
    // A text may speak of its point (b), which has no number.
    isCertain: !goesOn && run.every(entry => !entry.isLetter && entry.isPlain && beginsAsWords(words(entry))),
    actual: first.source.slice(first.from).trim(),
    expected: `1. ${words(first)}`,
  }
}
