import type {Position} from 'unist'
import type {Metadata} from '../../model/front-matter.js'
import {lineSource, paragraphBreak, parseLine} from '../markdown.js'
import {align} from './align.js'
import {linePassages} from './line-passages.js'
import {offsetsOf, type Offsets, type Passage, type Voice, type Written} from './passage.js'
import {offsetOf} from './points.js'
import {markdown, yamlDouble, yamlPlain, yamlSingle} from './syntaxes.js'

/** The front matter of a note as far as it is prose. */
export interface FrontMatterProse {
  readonly fields: Partial<Metadata>
  /** Where values stand, by path. */
  readonly places: ReadonlyMap<string, Position>
  /** The whole note, with `\n` at the ends of lines. */
  readonly file: string
  readonly lang: string
}

/** A text of the front matter at its path. */
export interface FieldText {
  readonly path: string
  readonly text: string | undefined
  readonly voice?: Voice
}

/** The texts of the front matter that are prose. */
export const frontMatterTexts = (fields: Partial<Metadata>): readonly FieldText[] => [
  ...titles(fields),
  ...texts(fields),
]

const titles = ({title, subtitle}: Partial<Metadata>): readonly FieldText[] => [
  {path: 'title', text: title},
  {path: 'subtitle', text: subtitle},
]

const texts = ({summary, key_points, recommendations, revisions}: Partial<Metadata>): readonly FieldText[] => [
  {path: 'summary', text: summary},
  ...(key_points ?? []).map((text, index) => ({path: `key_points.${index}`, text})),
  ...(recommendations ?? []).map(({text}, index) => ({
    path: `recommendations.${index}.text`,
    text,
    voice: 'advice' as const,
  })),
  ...(revisions ?? []).map(({summary: text}, index) => ({path: `revisions.${index}.summary`, text})),
]

/** The running text of the front matter: titles as they are, all others with Markdown inside a line. */
export const frontMatterPassages = (prose: FrontMatterProse): readonly Passage[] => [
  ...titles(prose.fields).flatMap(field => titlePassage(field, prose)),
  ...texts(prose.fields).flatMap(field => prosePassages(field, prose)),
]

function titlePassage({path, text}: FieldText, {places, file, lang}: FrontMatterProse): readonly Passage[] {
  if (text === undefined) return []
  const place = places.get(path)
  const offsets = () => offsetsOf(text, place && writtenAt(place, file))
  return [{lang, text, offsets, place, voice: 'author', named: false}]
}

function prosePassages({path, text, voice = 'author'}: FieldText, prose: FrontMatterProse): readonly Passage[] {
  if (text === undefined) return []
  const {places, file, lang} = prose
  const place = places.get(path)
  let from = 0
  return text.split(paragraphBreak).flatMap(paragraph => {
    const line = paragraph.trim()
    from = text.indexOf(line, from)
    const source = lineSource(line)
    const start = from
    const common = {lang, place, voice, named: false}
    const passages = linePassages(parseLine(line), {...common, written: position => slice(source, position)})
    const toFile = (offsets: Offsets): Offsets => {
      const inFile = offsetsOf(text, place && writtenAt(place, file))
      const inLine = lineOffsets(line, source)
      return offsets.map(offset => {
        const inText = offset === undefined ? undefined : inLine[offset]
        return inText === undefined ? undefined : inFile[start + inText]
      })
    }
    return passages.map(passage => ({...passage, offsets: () => toFile(passage.offsets())}))
  })
}

const lead = lineSource('').length

/** For each unit of the Markdown that a line is parsed as, its place in the line. */
const lineOffsets = (line: string, source: string): Offsets => [
  ...Array.from({length: lead}, () => undefined),
  ...(align(source.slice(lead), line, yamlPlain) ?? []),
]

function slice(source: string, {start, end}: Position): Written | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined
  const from = Math.max(start.offset, lead)
  return {source: source.slice(from, end.offset), start: from, syntax: markdown}
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
