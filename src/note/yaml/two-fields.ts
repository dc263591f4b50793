import {editAt, onLine} from '../../model/fix.js'
import {fields} from '../../model/front-matter.js'
import {inCode, quoted} from '../../model/quoted.js'
import type {Field} from '../../model/field.js'
import {shapeOf} from '../../model/shape.js'
import type {Parsed, Repair} from './repairs.js'

const two = /^(?<key>[\p{L}_-]+): +(?<value>\S.*?)(?<gap>[\s,;]+)(?<other>[\p{L}_-]+): +(?<rest>\S.*)$/u

/** Lines of two fields, each of which YAML reads as a mapping in the value of the first. */
export function findTwoFields({document, text, lines}: Parsed): readonly Repair[] {
  const offsets = document.errors.flatMap(({code, pos}) => (code === 'BLOCK_AS_IMPLICIT_KEY' ? [pos[0]] : []))
  const source = offsets.length > 0 ? text.split('\n') : []
  const numbers = new Set(offsets.map(offset => lines.linePos(offset).line))
  return [...numbers].flatMap(line => repairOf(line, source[line - 1] ?? '') ?? [])
}

const all: readonly (readonly [string, Field])[] = Object.entries(fields)
const fieldOf = (name: string): Field | undefined =>
  all.find(([key, {aliases}]) => key === name || aliases.includes(name))?.[1]

/** Whether a field takes any text, in which a colon and what looks like a key may stand. */
const takesWords = ({schema}: Field): boolean =>
  shapeOf(schema).kind !== 'term' && schema.safeParse('words: words').success

function repairOf(line: number, source: string): Repair | undefined {
  const {key = '', value = '', gap = '', other = '', rest = ''} = two.exec(source)?.groups ?? {}
  const [field, next] = [fieldOf(key), fieldOf(other)]
  if (!field || !next || next === field || takesWords(field)) return undefined
  const mended = `${key}: ${value}`
  const moved = `${other}: ${rest}`
  const [from, to] = [mended.length, mended.length + gap.length]
  return {
    line,
    mended,
    moved,
    rule: 'yaml-mapping',
    finding: {
      place: onLine(line, from, to + other.length + 1),
      actual: {en: `second field on the line, ${quoted(moved)}`, fr: `un second champ sur la ligne, ${quoted(moved)}`},
      expected: {en: 'one field a line', fr: 'un champ par ligne'},
      remedy: {
        en: `Begin a new line before ${inCode(`${other}:`)}.`,
        fr: `Passez à la ligne avant ${inCode(`${other}:`)}.`,
      },
      fix: {
        edits: [editAt(onLine(line, from, to), '\n')],
        isCertain: true,
        actual: source,
        expected: `${mended} ⏎ ${moved}`,
      },
    },
  }
}
