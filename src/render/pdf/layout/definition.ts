import type {CanvasNode, Content, StackNode} from '../node.js'
import type {Hyphenation} from '../setting/hyphenation.js'
import type {NoteSpaces} from './page-notes.js'
import type {Orientation, SheetPt} from './sheet.js'

/** Language of the text, and how its words and those of others are divided. */
export interface LanguageRules {
  readonly lang: string
  readonly hyphenation: Hyphenation
}

/** Definition of a document for the layout: the flow, the notes by number, and what stands on every page outside the text area. */
export interface Definition {
  /** The sheet, and the same on its side for nodes that are `landscape`. */
  readonly sheets: Readonly<Record<Orientation, SheetPt>>
  readonly content: readonly Content[]
  readonly notes: NoteArea
  /** Drawn at the head and foot of a page; pages count from 1. */
  readonly running: (page: number, pages: number, orientation: Orientation) => readonly Content[]
}

/** The foot of the text column; lengths in points. */
export interface NoteArea extends NoteSpaces {
  readonly nodes: ReadonlyMap<number, StackNode>
  readonly x: number
  readonly width: number
  /** Drawn from its own top left corner, `rulePt` above the first note. */
  readonly rule: CanvasNode
  readonly rulePt: number
}
