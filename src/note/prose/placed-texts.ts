import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'
import type {Metadata} from '../../model/front-matter.js'
import {placeOf as placeAt, type Places} from '../fields/reading.js'
import {lineSource, parseLine} from '../markdown.js'
import {fieldLines, lineOffsets, textOffsets} from './field-lines.js'
import {frontMatterTexts, type FieldText} from './front-matter-passages.js'
import type {Offsets} from './passage.js'
import {offsetOf, pointsOf} from './points.js'

/** A text, and where in the note's file each of its parts stands: of the whole of it where that cannot be told. */
export interface PlacedText {
  readonly value: string
  readonly placeOf: (start: number, end: number) => Position | undefined
  /** Whether it stands in double quotes. */
  readonly isDouble: boolean
}

/** A line that was read; its nodes' offsets count in `value`. */
export interface PlacedLine extends PlacedText {
  readonly nodes: readonly PhrasingContent[]
}

/** A text of the front matter that may have marks: as it was typed, and its lines. */
export interface PlacedField extends Pick<FieldText, 'isTitle'> {
  readonly text: PlacedText
  readonly lines: readonly PlacedLine[]
}

/** Source that the texts of a front matter are looked up in. */
export interface FieldSource {
  readonly fields: Partial<Metadata>
  readonly places: Places
  /** The whole note, with `\n` at the ends of lines. */
  readonly file: string
}

/** The texts that may have marks. */
export function markedTexts({fields, places, file}: FieldSource): readonly PlacedField[] {
  const pointAt = pointsOf(file)
  return frontMatterTexts(fields).map(({path, text, isTitle}) => {
    const place = placeAt(places, path)
    const around = {place, file, pointAt}
    return {
      isTitle,
      text: placed(text.markdown, () => textOffsets(text.markdown, place, file), around),
      lines: fieldLines(text, place, file).map(({nodes, source, offsets}) => ({
        nodes,
        ...placed(source, offsets, around),
      })),
    }
  })
}

/** All other texts that are printed, none of which has marks. */
export function plainTexts({fields, places, file}: FieldSource): readonly PlacedLine[] {
  const pointAt = pointsOf(file)
  return plainFields(fields).map(([path, text]) => {
    const place = placeAt(places, path)
    const offsets = () => {
      const inFile = textOffsets(text, place, file)
      return lineOffsets(text, lineSource(text)).map(offset => (offset === undefined ? undefined : inFile[offset]))
    }
    return {nodes: parseLine(text), ...placed(lineSource(text), offsets, {place, file, pointAt})}
  })
}

/** Of an author, what is no text. */
const unprinted: ReadonlySet<string> = new Set(['orcid', 'email'])

const plainFields = ({
  authors,
  keywords,
  first_published: first,
}: Partial<Metadata>): readonly (readonly [string, string])[] => [
  ...(authors ?? []).flatMap((author, index) =>
    Object.entries(author).flatMap(([key, text]) =>
      typeof text !== 'string' || unprinted.has(key) ? [] : [[`authors.${index}.${key}`, text] as const],
    ),
  ),
  ...(keywords ?? []).map((text, index) => [`keywords.${index}`, text] as const),
  ...(first ? [['first_published.outlet', first.outlet] as const] : []),
]

interface Around {
  /** Of the whole text. */
  readonly place: Position | undefined
  readonly file: string
  readonly pointAt: (offset: number) => Point
}

function placed(value: string, offsetsOf: () => Offsets, {place, file, pointAt}: Around): PlacedText {
  let found: Offsets | undefined
  return {
    value,
    isDouble: place !== undefined && file[offsetOf(file, place.start)] === '"',
    placeOf: (start, end) => {
      const offsets = (found ??= offsetsOf())
      const [first, last] = [offsets[start], offsets[end - 1]]
      if (first === undefined || last === undefined) return place
      return {start: {...pointAt(first), offset: first}, end: {...pointAt(last + 1), offset: last + 1}}
    },
  }
}
