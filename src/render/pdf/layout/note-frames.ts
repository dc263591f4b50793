import {noteCuts} from './note-cuts.js'
import type {Frame, Slice} from './slice.js'

/** A footnote as set: its items count from its own top left corner. */
export interface NoteFrame extends Frame {
  /** Tops of the lines where it may be divided, increasing, in points. */
  readonly cutsPt: readonly number[]
}

/** A footnote that may be divided between its lines. */
export const noteFrame = (frame: Frame): NoteFrame => ({...frame, cutsPt: noteCuts(frame.items)})

/**
 * Each note with the slice that calls it first, followed by those that it calls itself: later calls bring nothing along.
 *
 * @param callsIn Notes that a note calls.
 */
export function withOwnNotes(
  slices: readonly Slice[],
  callsIn: (number: number) => readonly number[],
): readonly Slice[] {
  const called = new Set<number>()
  const own = (number: number): readonly number[] => {
    if (called.has(number)) return []
    called.add(number)
    return [number, ...callsIn(number).flatMap(own)]
  }
  return slices.map(slice => {
    if (!slice.notes.length) return slice
    const notes = slice.notes.flatMap(own)
    return {...slice, notes, ...(slice.forms && {forms: slice.forms.map(form => ({...form, notes}))})}
  })
}
