import type {Document} from '../../model/document.js'
import {textIn} from '../../model/fixed-text.js'
import {own} from '../../model/own.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {Text} from '../../model/text.js'
import {shownByFact} from '../anatomy/facts.js'
import type {Places} from '../fields/reading.js'
import type {Placed} from './mark-words.js'

/** Where the fields of a note stand, and the line on which its text begins. */
export interface FieldPlaces {
  readonly places: Places
  readonly bodyLine: number
}

type Around = (line: readonly Phrasing[]) => readonly Phrasing[]

/** Marks a mistake of a field where its value is shown; undefined where that is nowhere. */
type Marker = (document: Document, around: Around, index: number) => Document | undefined

/** Mark mistakes of the front matter where its values are shown, all others over the text. */
export const markFields = (document: Document, placed: readonly Placed[], at: FieldPlaces): Document =>
  placed.reduceRight((marked, one) => markOne(marked, one, at), document)

function markOne(document: Document, {told, start}: Placed, {places, bodyLine}: FieldPlaces): Document {
  const around: Around = children => [{type: 'mistake', ...told, children}]
  const [field = '', index = '0'] = start.line < bodyLine ? pathAt(places, start).split('.') : []
  const marked = own(markers, field)?.(document, around, Number(index)) ?? inFact(document, around, field)
  if (marked) return marked
  const label = textIn(`${mistake[told.lang === 'fr' ? 'fr' : 'en']} ${start.line}`, told.lang, document.lang)
  return {...document, notices: [{label, value: around([])}, ...document.notices]}
}

/** Before the number of its line. */
const mistake: Text = {en: 'Mistake, line', fr: 'Erreur, ligne'}

/** The path of the last value that begins at a place, or before it. */
function pathAt(places: Places, {line, column}: Placed['start']): string {
  let last = ''
  let lastStart = {line: 0, column: 0}
  for (const [path, {start}] of places) {
    const isAfter = start.line > line || (start.line === line && start.column > column)
    const isNearer = start.line > lastStart.line || (start.line === lastStart.line && start.column >= lastStart.column)
    if (!isAfter && isNearer) [last, lastStart] = [path, start]
  }
  return last
}

/** Where each field outside the facts is shown. */
const markers: Readonly<Record<string, Marker>> = {
  title: (document, around) => inMasthead(document, {title: around(document.masthead.title)}),
  subtitle: (document, around) => {
    const {subtitle} = document.masthead
    return subtitle && inMasthead(document, {subtitle: around(subtitle)})
  },
  summary: (document, around) => {
    const summary = changed(document.summary, 0, around)
    return summary && {...document, summary}
  },
  key_points: (document, around, index) => {
    const keyPoints = changed(document.keyPoints, index, around)
    return keyPoints && {...document, keyPoints}
  },
  recommendations: (document, around, index) => {
    const recommendations = changed(document.recommendations, index, one => ({...one, text: around(one.text)}))
    return recommendations && {...document, recommendations}
  },
  revisions: (document, around, index) => {
    // The newest stands first.
    const {history} = document
    const changedHistory = changed(history, history.length - 1 - index, one => ({...one, summary: around(one.summary)}))
    return changedHistory && {...document, history: changedHistory}
  },
}

const inMasthead = (document: Document, change: Partial<Document['masthead']>): Document => ({
  ...document,
  masthead: {...document.masthead, ...change},
})

/** In the row of the facts that shows a field. */
function inFact(document: Document, around: Around, field: string): Document | undefined {
  const index = document.facts.findIndex(({of}) => shownByFact[of].some(key => key === field))
  const facts = changed(document.facts, index, row => ({...row, value: around(row.value)}))
  return facts && {...document, facts}
}

/** A list in which one entry is another; undefined where there is no such entry. */
function changed<T>(list: readonly T[], index: number, change: (entry: T) => T): readonly T[] | undefined {
  const entry = list[index]
  return entry === undefined ? undefined : list.with(index, change(entry))
}
