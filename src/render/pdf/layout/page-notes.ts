import type {NoteFrame} from './note-frames.js'

/** A footnote, or the part of it that stands on a page, in points of its own height. */
export interface NotePart {
  readonly number: number
  readonly fromPt: number
  readonly toPt: number
}

/** Distances around notes, in points. */
export interface NoteSpaces {
  /** From the text to the first note, the rule in between. */
  readonly abovePt: number
  readonly betweenPt: number
}

/** The notes of a document, as set. */
export interface NoteSetting {
  readonly spaces: NoteSpaces
  /** A note by its number. */
  readonly note: (number: number) => NoteFrame
}

/** Notes that the text of a page calls so far, with the rest of those of the page before. Never changed. */
export interface PageNotes {
  readonly parts: readonly NotePart[]
  /** Height of all of them, in points, white above included; 0 without notes. */
  readonly wholePt: number
  /** Height of all of them, the last one divided as early as can be, in points. */
  readonly leastPt: number
}

/** A page without notes. */
export const noNotes: PageNotes = {parts: [], wholePt: 0, leastPt: 0}

/** Notes of a page with some more. */
export function withParts(notes: PageNotes, more: readonly NotePart[], {spaces, note}: NoteSetting): PageNotes {
  return more.reduce(({parts, wholePt}, part) => {
    const above = wholePt + (parts.length ? spaces.betweenPt : spaces.abovePt)
    const cut = note(part.number).cutsPt.find(at => at > part.fromPt && at < part.toPt)
    return {
      parts: [...parts, part],
      wholePt: above + part.toPt - part.fromPt,
      leastPt: above + (cut ?? part.toPt) - part.fromPt,
    }
  }, notes)
}

/** A note, whole. */
export const wholeNote = (number: number, {note}: NoteSetting): NotePart => ({
  number,
  fromPt: 0,
  toPt: note(number).heightPt,
})

/** The notes of a page that ended, and the rest for the next one. */
export interface SettledNotes {
  readonly parts: readonly NotePart[]
  /** Height that they take, in points. */
  readonly heightPt: number
  readonly carry: readonly NotePart[]
}

const none: SettledNotes = {parts: [], heightPt: 0, carry: []}

/** Notes in the room that a page's text left them, in points: one is divided where not all of them fit, and others wait behind it. */
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
