import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {MarkedText} from '../../model/marked-text.js'
import {lineSource, paragraphBreak, parseLine} from '../markdown.js'
import {align} from './align.js'
import {offsetsOf, type Offsets, type Written} from './passage.js'
import {offsetOf} from './points.js'
import {yamlDouble, yamlPlain, yamlSingle} from './syntaxes.js'

/** A paragraph of a text of the front matter. */
export interface FieldLine {
  readonly nodes: readonly PhrasingContent[]
  /** Text that the places of its nodes count in. */
  readonly source: string
  /** For each unit of `source` its offset in the note's file; found when asked. */
  readonly offsets: () => Offsets
}

/**
 * Read a text of the front matter with the places of its signs. `file` is the whole note, with `\n` at the ends of lines; `place` is the
 * value's in it.
 */
export function fieldLines({markdown}: MarkedText, place: Position | undefined, file: string): readonly FieldLine[] {
  const inFile = () => textOffsets(markdown, place, file)
  let from = 0
  return markdown.split(paragraphBreak).map(paragraph => {
    const line = paragraph.trim()
    from = markdown.indexOf(line, from)
    const source = lineSource(line)
    const start = from
    const offsets = (): Offsets => {
      const whole = inFile()
      return lineOffsets(line, source).map(offset => (offset === undefined ? undefined : whole[start + offset]))
    }
    return {nodes: parseLine(line), source, offsets}
  })
}

/** For each unit of a text of the front matter its offset in the note's file. */
export const textOffsets = (text: string, place: Position | undefined, file: string): Offsets =>
  offsetsOf(text, place && writtenAt(place, file))

/** Text before a line in its source. */
export const lead = lineSource('').length

/** For each unit of the Markdown that a line is parsed as, its place in the line. */
export const lineOffsets = (line: string, source: string): Offsets => [
  ...Array.from({length: lead}, () => undefined),
  ...(align(source.slice(lead), line, yamlPlain) ?? []),
]

/**
 * How words are written in a YAML scalar (YAML 1.2.2, 7.3): a double quote in double quotes and a single one in single quotes are escaped; a
 * scalar without quotes begins with none.
 */
export function writerAt(place: Position, file: string): (words: string, offset: number) => string | undefined {
  const start = offsetOf(file, place.start)
  const quote = file.charAt(start)
  if (quote === '"') return words => words.replaceAll(/["\\]/g, String.raw`\$&`)
  if (quote === "'") return words => words.replaceAll("'", "''")
  return (words, offset) => (offset === start && /^["']/.test(words) ? undefined : words)
}

const block = /^[|>][-+\d]*[ \t]*(?:#.*)?\n/

/** A YAML scalar as written, without its quotes or its block's head. */
function writtenAt(place: Position, file: string): Written | undefined {
  const start = offsetOf(file, place.start)
  const source = file.slice(start, offsetOf(file, place.end))
  if (source.startsWith('"')) return {source: source.slice(1), start: start + 1, syntax: yamlDouble}
  if (source.startsWith("'")) return {source: source.slice(1), start: start + 1, syntax: yamlSingle}
  const head = block.exec(source)?.[0]
  if (head === undefined) return {source, start, syntax: yamlPlain}
  const indent = /^[ \t\n]*/.exec(source.slice(head.length))?.[0].length ?? 0
  return {source: source.slice(head.length + indent), start: start + head.length + indent, syntax: yamlPlain}
}
