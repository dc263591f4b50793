import {visit} from '../../../model/visit.js'
import type {Position} from 'unist'
import {quoted} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'
import type {TextCheck} from '../../text-check.js'
import {chartSource} from '../../charts/chart-source.js'
import {splitCitations} from '../../citations/split-citations.js'

/** Text of another file in a note: the place that names the file, and the place within it. */
export interface BroughtText {
  readonly text: string
  readonly place: Position | undefined
  readonly where: Text
  /** Whether it is part of a drawing. */
  readonly isDrawn: boolean
}

/** Lines of chart files, and cited works of the bibliography. */
export const broughtTexts = (check: TextCheck): readonly BroughtText[] => [...chartLines(check), ...citedWorks(check)]

const chartLines = ({directives, surroundings}: TextCheck): readonly BroughtText[] =>
  directives.flatMap(chart => {
    const source = chart.kind === 'chart' ? chartSource(chart, surroundings.assets) : undefined
    if (!source || source.block) return []
    const name = quoted(chart.attributes.get('src') ?? '')
    return source.text.split(/\r?\n/).map((text, index) => ({
      text,
      place: chart.placeOf('src'),
      isDrawn: true,
      where: {en: ` at line ${index + 1} of ${name}`, fr: `, ligne ${index + 1} de ${name}`},
    }))
  })

function citedWorks(check: TextCheck): readonly BroughtText[] {
  const {fields, bibliography: reading, places} = check
  if (fields.bibliography === undefined || reading?.status !== 'read') return []
  const name = quoted(fields.bibliography)
  return [...citedKeys(check)].map(key => ({
    text: textsIn(reading.works.get(key)).join(' '),
    place: places.get('bibliography'),
    isDrawn: false,
    where: {en: ` in ${quoted(key)} of ${name}`, fr: `, dans ${quoted(key)} de ${name}`},
  }))
}

function citedKeys({whole}: TextCheck): ReadonlySet<string> {
  const keys = new Set<string>()
  visit(whole, 'text', ({value}) => {
    for (const part of splitCitations(value))
      if (part.type === 'citation') for (const {key} of part.cites) keys.add(key)
  })
  return keys
}

/** Texts in a JSON value, except abstracts and notes of reference managers, which are not printed. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (unprinted.has(key) ? [] : textsIn(inner)))
}

const unprinted = new Set(['abstract', 'note', 'keyword', 'annote', 'file', 'URL', 'id', 'citation-key'])
