import type {DeskEvent, DeskNote, DeskState} from '../../../model/desk.js'

export type Change = Extract<DeskEvent, {kind: 'change'}>

/** The notes after a change, in order of their paths; a note that is younger than what the change says stays. */
export function mergeChange(notes: readonly DeskNote[], change: Change): readonly DeskNote[] {
  const bySlug = new Map(notes.map(note => [note.slug, note]))
  for (const note of change.notes) {
    const known = bySlug.get(note.slug)
    if (!known || known.revision <= note.revision) bySlug.set(note.slug, note)
  }
  for (const slug of change.gone) bySlug.delete(slug)
  return [...bySlug.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * The publication as the server told it, and as changes have told since it was asked: these came by another way, and may be newer. A server that
 * was started anew knows notes by name alone until it has read them: of those that it has, what was known stays.
 */
export function mergeState(known: DeskState | undefined, told: DeskState, since: readonly Change[]): DeskState {
  if (!told.isReading || known?.isReading !== false) return {...told, notes: since.reduce(mergeChange, told.notes)}
  const named = new Set(told.notes.map(({slug}) => slug))
  return {...known, notes: known.notes.filter(({slug}) => named.has(slug))}
}

/** The note that a note is now that its file is gone: the only one left with its reference and language. */
export function renamedTo(gone: DeskNote, notes: readonly DeskNote[]): DeskNote | undefined {
  const same = notes.filter(
    ({slug, id, lang}) => slug !== gone.slug && id !== undefined && id === gone.id && lang === gone.lang,
  )
  return same.length === 1 ? same[0] : undefined
}
