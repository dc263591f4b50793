import type {DeskNote} from '../../../model/desk.js'
import {tlpLabels} from '../../../model/tlp.js'
import type {ToolLanguage} from '../../../model/text.js'
import {setText} from './set-text.js'

/** A value that notes have, and its name for people. */
export interface Facet {
  readonly value: string
  readonly name: string
}

/** Values of a named property that occur among the notes, in order of their names. */
export function namedFacets(
  notes: readonly DeskNote[],
  property: 'type' | 'zone' | 'status',
  lang: ToolLanguage,
): readonly Facet[] {
  const found = new Map(
    notes.flatMap(note => (note[property] ? [[note[property].en, note[property][lang]] as const] : [])),
  )
  return [...found]
    .map(([value, name]) => ({value, name: setText(name)}))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
}

/** TLP labels that occur among the notes, least restrictive first. */
export const tlpFacets = (notes: readonly DeskNote[]): readonly Facet[] =>
  tlpLabels.filter(label => notes.some(({tlp}) => tlp === label)).map(label => ({value: label, name: label}))
