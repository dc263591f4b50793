import type {NoteFrame} from './note-frames.js'

/** A footnote, or its part on a page, by heights in points. */
export interface NotePart {
  readonly number: number
  readonly fromPt: number
  readonly toPt: number
}

/** Distances around notes, in points. */
export interface NoteSpaces {
  /** From the text to the first note, including the rule. */
  readonly abovePt: number
  readonly betweenPt: number
}

/** Notes of a document, and their spacing. */
export interface NoteSetting {
  readonly spaces: NoteSpaces
  /** A set note by number. */
  readonly note: (number: number) => NoteFrame
}

/** Notes called on a page so far, with rests of earlier ones. Immutable. */
export interface PageNotes {
  readonly parts: readonly NotePart[]
  /** Height of all notes in points, including the white above; 0 without notes. */
  readonly wholePt: number
  /** Height in points if the last one is divided as early as possible. */
  readonly leastPt: number
}

export const noNotes: PageNotes = {parts: [], wholePt: 0, leastPt: 0}

/** Add notes to a page. */
export const withParts = (notes: PageNotes, more: readonly NotePart[], {spaces, note}: NoteSetting): PageNotes =>
  more.reduce(({parts, wholePt}, part) => {
    const above = wholePt + (parts.length ? spaces.betweenPt : spaces.abovePt)
    const cut = note(part.number).cutsPt.find(at => at > part.fromPt && at < part.toPt)
    return {
      parts: [...parts, part],
      wholePt: above + part.toPt - part.fromPt,
      leastPt: above + (cut ?? part.toPt) - part.fromPt,
    }
  }, notes)

/** An undivided note. */
export const wholeNote = (number: number, {note}: NoteSetting): NotePart => ({
  number,
  fromPt: 0,
  toPt: note(number).heightPt,
})

/** Notes of a finished page, and the rest for the next one. */
export interface SettledNotes {
  readonly parts: readonly NotePart[]
  /** Their height, in points. */
  readonly heightPt: number
  readonly carry: readonly NotePart[]
}

const none: SettledNotes = {parts: [], heightPt: 0, carry: []}

/** Fit notes into the remaining room, in points: divide one if necessary, and postpone those after it. */
export function settle({parts, wholePt}: PageNotes, roomPt: number, {spaces, note}: NoteSetting): SettledNotes {
  if (wholePt <= roomPt + 0.01) return parts.length === 0 ? none : {parts, heightPt: wholePt, carry: []}
  let heightPt = 0
  for (const [index, part] of parts.entries()) {
    const above = heightPt + (index ? spaces.betweenPt : spaces.abovePt)
    const restPt = roomPt - above + 0.01
    if (part.toPt - part.fromPt <= restPt) {
      heightPt = above + part.toPt - part.fromPt
      continue
    }
    const cuts = note(part.number).cutsPt.filter(at => at > part.fromPt && at < part.toPt)
    const cut = cuts.findLast(at => at - part.fromPt <= restPt)
    const before = parts.slice(0, index)
    if (cut === undefined) return {parts: before, heightPt, carry: parts.slice(index)}
    return {
      parts: [...before, {...part, toPt: cut}],
      heightPt: above + cut - part.fromPt,
      carry: [{...part, fromPt: cut}, ...parts.slice(index + 1)],
    }
  }
  return {parts, heightPt, carry: []}
}
