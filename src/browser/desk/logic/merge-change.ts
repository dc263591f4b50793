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
