import type {NoteLink} from '../../model/phrasing.js'
import type {LinkList} from './link-list.js'

/** Where a piece of text is written. */
export interface Scope {
  /** Columns that it may take. */
  readonly width: number
  readonly links: LinkList
  /** Address of another note's page; undefined prints the words alone. */
  readonly noteAddress: (note: NoteLink) => string | undefined
}

/** The same, some columns further in. */
export const inside = (scope: Scope, columns: number): Scope => ({...scope, width: scope.width - columns})
