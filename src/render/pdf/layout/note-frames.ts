import {cutsWithin} from './note-cuts.js'
import type {Frame, Slice} from './slice.js'

/** A footnote as set: its items count from its own top left corner. */
export interface NoteFrame extends Frame {
  /** Tops of the lines where it may be divided, increasing, in points. */
  readonly cutsPt: readonly number[]
}

/** Most of the text area that the lines of a note take which are not parted. */
const tallPart = 1 / 3

/** A footnote that may be divided between its lines; `areaPt` is the height of a page's text area. */
export const noteFrame = (frame: Frame, areaPt: number): NoteFrame => ({
  ...frame,
  cutsPt: cutsWithin(frame, areaPt * tallPart),
})

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
