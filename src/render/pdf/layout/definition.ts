import type {CanvasNode, Content, StackNode} from '../node.js'
import type {NoteSpaces} from './page-notes.js'

/** Orientation of a sheet; landscape for wide content. */
export type Orientation = 'portrait' | 'landscape'

/** A sheet and its text area, in points. */
export interface SheetPt {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Height of a sheet's text area, in points. */
export const areaOf = ({height, top, bottom}: SheetPt): number => height - top - bottom

/** A document for the layout: the flow, notes by number, and content outside the text area. */
export interface Definition {
  /** The sheet upright, and on its side for `landscape` nodes. */
  readonly sheets: Readonly<Record<Orientation, SheetPt>>
  readonly content: readonly Content[]
  readonly notes: NoteArea
  /** Running head and foot of a page; pages count from 1. */
  readonly running: (page: number, pages: number, orientation: Orientation) => readonly Content[]
}

/** Place of footnotes; lengths in points. */
export interface NoteArea extends NoteSpaces {
  readonly nodes: ReadonlyMap<number, StackNode>
  readonly x: number
  readonly width: number
  /** The rule, drawn from its own top left corner, `rulePt` above the first note. */
  readonly rule: CanvasNode
  readonly rulePt: number
}
