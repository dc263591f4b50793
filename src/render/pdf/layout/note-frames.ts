import {cutsWithin} from './note-cuts.js'
import type {Frame, Slice} from './slice.js'

/** A set footnote; its items are relative to its top left corner. */
export interface NoteFrame extends Frame {
  /** Heights at which it may be divided, increasing, in points. */
  readonly cutsPt: readonly number[]
}

/** Largest undivided part of a note, as a fraction of the text area. */
const tallPart = 1 / 3

/** A footnote that may be divided between lines; `areaPt` is the height of the text area. */
export const noteFrame = (frame: Frame, areaPt: number): NoteFrame => ({
  ...frame,
  cutsPt: cutsWithin(frame, areaPt * tallPart),
})

/** Assign each note to the slice that first calls it, followed by the notes that it calls itself (`callsIn`). */
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
