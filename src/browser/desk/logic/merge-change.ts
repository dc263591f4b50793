import type {DeskEvent, DeskNote} from '../../../model/desk.js'

/** The notes after a change, in order of their paths; a note that is younger than what the change says stays. */
export function mergeChange(
  notes: readonly DeskNote[],
  change: Extract<DeskEvent, {kind: 'change'}>,
): readonly DeskNote[] {
  const bySlug = new Map(notes.map(note => [note.slug, note]))
  for (const note of change.notes) {
    const known = bySlug.get(note.slug)
    if (!known || known.revision <= note.revision) bySlug.set(note.slug, note)
  }
  for (const slug of change.gone) bySlug.delete(slug)
  return [...bySlug.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The note that a note is now that its file is gone: the only one left with its reference and language. */
export function renamedTo(gone: DeskNote, notes: readonly DeskNote[]): DeskNote | undefined {
  const same = notes.filter(
    ({slug, id, lang}) => slug !== gone.slug && id !== undefined && id === gone.id && lang === gone.lang,
  )
  return same.length === 1 ? same[0] : undefined
}
