import type {Position} from 'unist'
import {fields, type FieldKey, type Metadata} from '../../model/front-matter.js'
import {markedIn, type PlacedMarked} from '../../model/marked-text.js'
import {own} from '../../model/own.js'
import {fieldLines, lead, writerAt, type FieldLine} from './field-lines.js'
import {linePassages} from './line-passages.js'
import type {Offsets, Passage, Written} from './passage.js'
import {markdown} from './syntaxes.js'

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
export interface FieldText extends PlacedMarked {
  /** Titles are words, emphasis and passages in other languages; other texts may have all that a line may. */
  readonly isTitle: boolean
  readonly mayEstimate: boolean
}

const titles: ReadonlySet<string> = new Set<FieldKey>(['title', 'subtitle'])
const advice = 'recommendations' satisfies FieldKey
const history = 'revisions' satisfies FieldKey

/** Fields in the order in which they are read: the history stands behind all else. */
const inOrder = [...Object.keys(fields).filter(key => key !== history), history]

/** The texts of the front matter that may have marks. */
export const frontMatterTexts = (values: Partial<Metadata>): readonly FieldText[] =>
  inOrder.flatMap(key =>
    markedIn(own(values, key), key).map(placed => ({
      ...placed,
      isTitle: titles.has(key),
      mayEstimate: key !== advice,
    })),
  )

/** The running text of the front matter. */
export const frontMatterPassages = ({fields: values, places, file, lang}: FrontMatterProse): readonly Passage[] =>
  frontMatterTexts(values).flatMap(({path, text, mayEstimate}) => {
    const place = places.get(path)
    const common = {lang, place, mayEstimate, named: false, write: place && writerAt(place, file)}
    return fieldLines(text, place, file).flatMap(line => passagesOf(line, common))
  })

function passagesOf({nodes, source, offsets}: FieldLine, common: Omit<Passage, 'text' | 'offsets'>) {
  const toFile = (inSource: Offsets): Offsets => {
    const inFile = offsets()
    return inSource.map(offset => (offset === undefined ? undefined : inFile[offset]))
  }
  const passages = linePassages(nodes, {...common, written: position => slice(source, position)})
  return passages.map(passage => ({...passage, offsets: () => toFile(passage.offsets())}))
}

function slice(source: string, {start, end}: Position): Written | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined
  const from = Math.max(start.offset, lead)
  return {source: source.slice(from, end.offset), start: from, syntax: markdown}
}
