import type {Position} from 'unist'
import type {Metadata} from '../../model/front-matter.js'
import type {MarkedText} from '../../model/marked-text.js'
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
export interface FieldText {
  readonly path: string
  readonly text: MarkedText
  /** Titles are words, emphasis and passages in other languages; other texts may have all that a line may. */
  readonly isTitle: boolean
  readonly mayEstimate: boolean
}

/** The texts of the front matter that may have marks. */
export const frontMatterTexts = (fields: Partial<Metadata>): readonly FieldText[] => {
  const {title, subtitle, summary, key_points, recommendations, revisions} = fields
  return [
    ...textsAt('title', [title], {isTitle: true}),
    ...textsAt('subtitle', [subtitle], {isTitle: true}),
    ...textsAt('summary', [summary]),
    ...textsAt('key_points.*', key_points),
    ...textsAt(
      'recommendations.*.text',
      recommendations?.map(({text}) => text),
      {mayEstimate: false},
    ),
    ...textsAt(
      'revisions.*.summary',
      revisions?.map(({summary: text}) => text),
    ),
  ]
}

/** Texts at a path whose `*` is the number of each. */
const textsAt = (
  path: string,
  texts: readonly (MarkedText | undefined)[] = [],
  kind: Partial<Pick<FieldText, 'isTitle' | 'mayEstimate'>> = {},
): readonly FieldText[] =>
  texts.flatMap((text, index) =>
    text ? [{path: path.replace('*', String(index)), text, isTitle: false, mayEstimate: true, ...kind}] : [],
  )

/** The running text of the front matter. */
export const frontMatterPassages = ({fields, places, file, lang}: FrontMatterProse): readonly Passage[] =>
  frontMatterTexts(fields).flatMap(({path, text, mayEstimate}) => {
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
