import type {EditionSetting} from '../publication.js'
import type {Text} from '../text.js'

/** Names that `--only` takes, in the order in which editions are told. */
export const editionGroups = ['web', 'pdf', 'mail', 'data', 'site'] as const
export type EditionGroup = (typeof editionGroups)[number]

/**
 * Panes of the desk, in their order. All but `data` show one kind of edition, each in its own way; `changes` shows what differs from
 * what was published.
 */
export const deskTabs = ['web', 'pdf', 'mail', 'text', 'data', 'changes'] as const
export type DeskTab = (typeof deskTabs)[number]

/** Whose note has it: every note, all but those that are TLP:RED, or those alone that may be public. */
export type Reach = 'every-note' | 'unless-red' | 'public-notes'

/** How its bytes are looked at: as a page, as JSON, as other UTF-8 text, or not without a program of their own. */
export type Content = 'page' | 'json' | 'text' | 'file'

/** A file of the data pane: what it is called there, and what it is for. */
export interface DataPlace {
  readonly tab: 'data'
  readonly name: Text
  readonly purpose: Text
}

interface CommonFacts<Id extends string> {
  /** Its name in `--only`; always made where it is absent. */
  readonly group?: EditionGroup
  /** Follows the note's name; no two editions have one. */
  readonly extension: `.${string}`
  /** Registered or usual (IANA), with the parameters that it must have. */
  readonly mediaType: string
  /** Name of the format among those who use it, in every language. */
  readonly format: string
  readonly content: Content
  /** Programs are told nothing of a note of which fields are lacking; people see its mistakes marked. */
  readonly readers: 'people' | 'programs'
  readonly reach: Reach
  /** Editions that are made before, and given to its renderer; they stand above it in the catalogue. */
  readonly needs: readonly Id[]
  /** Settings that its bytes depend on, beside those that all notes do. */
  readonly settings?: readonly EditionSetting[] | undefined
}

/** An edition in the note's own folder. */
export interface NoteFileFacts<Id extends string = string> extends CommonFacts<Id> {
  readonly desk: {readonly tab: Exclude<DeskTab, 'data' | 'changes'>} | DataPlace
  /** Whether a copy stands beside a public note's page, what it says there, and where among the links: lower numbers first. */
  readonly site?: {readonly says: 'content' | 'citation'; readonly place: number}
  /** Description in some forty characters: a line of `cess explain editions`. */
  readonly help: Text
  /** Description in the English tables of docs/: Markdown. */
  readonly docs: string
}

/** An edition among cess's own files, for nobody to open. */
interface KeptFacts<Id extends string> extends CommonFacts<Id> {
  /** Below the output folder, with `/`. */
  readonly folder: string
}

/** All that is known of an edition before one is rendered. */
export type EditionFacts<Id extends string = string> = NoteFileFacts<Id> | KeptFacts<Id>
