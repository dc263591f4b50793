import type {DeskNote} from '../../../model/desk.js'
import {multimap} from '../../../model/multimap.js'
import type {ToolLanguage} from '../../../model/text.js'
import type {OptionValue} from './choices.js'

/** Notes under one heading; without a name where the list has no headings, or for notes that name no zone. */
export interface NoteGroup {
  readonly name?: string
  readonly notes: readonly DeskNote[]
}

type Compare = (a: DeskNote, b: DeskNote) => number

/** Made once: a list is put in order whenever anything of it changes. */
const titles = new Intl.Collator(undefined, {sensitivity: 'base', numeric: true})
const names = new Intl.Collator()

const byTitle: Compare = (a, b) => titles.compare(a.title ?? a.slug, b.title ?? b.slug) || names.compare(a.slug, b.slug)

/** The newest first; notes without a date, which somebody is writing, before them. */
const byDate: Compare = (a, b) => {
  const [one, other] = [a.date ?? '9', b.date ?? '9']
  return one === other ? byTitle(a, b) : names.compare(other, one) || byTitle(a, b)
}

const arrangements: Readonly<
  Record<OptionValue<'order'>, (notes: readonly DeskNote[], lang: ToolLanguage) => readonly NoteGroup[]>
> = {
  date: notes => [{notes: notes.toSorted(byDate)}],
  title: notes => [{notes: notes.toSorted(byTitle)}],
  zone: (notes, lang) => byZone(notes.toSorted(byDate), lang),
}

/** Put notes in order, under headings where the order has some. */
export const arrangeNotes = (
  notes: readonly DeskNote[],
  order: OptionValue<'order'>,
  lang: ToolLanguage,
): readonly NoteGroup[] => (notes.length > 0 ? arrangements[order](notes, lang) : [])

function byZone(notes: readonly DeskNote[], lang: ToolLanguage): readonly NoteGroup[] {
  return [...multimap(notes.map(note => [note.zone?.[lang] ?? '', note]))]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, lang))
    .map(([name, members]) => (name ? {name, notes: members} : {notes: members}))
}
