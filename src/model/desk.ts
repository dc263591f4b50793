import {dataFiles, dataPlaces, noteFileFacts, noteFiles, type DataFileId} from './editions/lists.js'
import type {DataPlace, NoteFileFacts} from './editions/facts.js'
import type {SpokenMessage} from './message.js'
import type {MailForm} from './mailing.js'
import type {Text} from './text.js'
import type {TlpLabel} from './tlp.js'

/** Protocol between the editors' desk and its server: JSON over HTTP, and events (HTML, “Server-sent events”). */

/** Addresses of the server; `slug` is encoded. All but `page` and `program` ask for the desk's own origin. */
export const deskPaths = {
  /** `DeskState`. */
  state: '/api/state',
  /** Stream of `DeskEvent`s; the first is `hello`. */
  events: '/api/events',
  /** `DeskNoteDetail`; `?language=fr` for messages in French. */
  note: '/api/notes/',
  /** One edition of a note: `/editions/<slug>/<DeskEdition>`; `?form=digest` for mails, `?language=fr` for words on mistakes in French. */
  edition: '/editions/',
  /** Redline of a note, from what was published to what its file says: `/changes/<slug>`; `?language=fr` for words on mistakes in French. */
  changes: '/changes/',
  /** `DeskHeard`: `/heard/<slug>`; `?language=fr` for the reader's own words in French. */
  heard: '/heard/',
  /** `DeskMails`: `/api/notes/<slug>/mail`; made only when somebody looks at the mail. */
  mail: '/mail',
  /** `DeskInbox`. */
  undecided: '/api/undecided',
  /** Page of what a person must decide about mailings; POST decides; `?language=fr` for one in French. */
  inbox: '/inbox',
  /** The public site as the last build left it: `/site/<path of a file>`; with `?begin`, the `SiteBeginning` for a page. */
  site: '/site/',
  /** POST `TestRequest`, answers `TestAnswer`: `/api/notes/<slug>/test`. */
  test: '/test',
} as const

/** Name in the query of a page of the site, where a frame of it is to begin. */
export const siteBeginning = 'begin'

/** Where a frame of the site begins: at a page, at the home page if there is no such page, nowhere if no site was built. */
export type SiteBeginning = 'page' | 'home' | 'none'

/** Header of editions: the revision that is shown, which is older than the note's where that has errors. */
export const revisionHeader = 'cess-revision'

/** How often the server says that it is there, unless it was started otherwise. */
export const usualBeatMs = 3000

/** Where the desk opens with a note: after the `#`, encoded. */
export const deskAddress = (slug: string): string => `/#${encodeURIComponent(slug)}`

/** Files of a note that can be asked for, and are rendered only then: the editions in its folder, and its own Markdown. */
export const deskEditions = [...noteFiles, 'source'] as const
export type DeskEdition = (typeof deskEditions)[number]

/** A file of the data pane. */
export type DeskDataFile = DataFileId | 'source'
export const deskDataFiles: readonly DeskDataFile[] = [...dataFiles, 'source']

/** The note's own Markdown, which is no edition but stands among them. */
const source = {
  extension: '.md',
  mediaType: 'text/markdown',
  content: 'text',
  readers: 'people',
  desk: {
    tab: 'data',
    name: {en: 'Source', fr: 'Source'},
    purpose: {en: 'The note’s Markdown, as you write it.', fr: 'Le Markdown de la note, tel que vous l’écrivez.'},
  },
} as const satisfies DeskFacts

/** The desk's facts of each edition that it shows. */
export const deskFacts: Readonly<Record<DeskEdition, DeskFacts>> = {...noteFileFacts, source}

/** Names and purposes of the files of the data pane. */
export const deskDataPlaces: Readonly<Record<DeskDataFile, {readonly desk: DataPlace}>> = {...dataPlaces, source}

type DeskFacts = Pick<NoteFileFacts, 'extension' | 'mediaType' | 'content' | 'readers' | 'desk'>

/** A note as a screen reader reads its PDF. */
export interface DeskHeard {
  /** A line for each stop; what is in another begins with blanks. */
  readonly lines: readonly string[]
  /** A heading, then what only a person can check (Matterhorn Protocol 1.1). */
  readonly checks: readonly string[]
}

/** The tray of what a person must decide about mailings. */
export interface DeskInbox {
  /** How many items wait; null where nothing was ever sent. */
  readonly undecided: number | null
}

/** The publication as it stands. */
export interface DeskState {
  readonly house: Text
  /** The house's mark for small sizes: an SVG. Absent while there is no template without errors. */
  readonly mark?: string
  /** Folder of the publication: absolute, with `/`; paths of notes are below it. */
  readonly root: string
  readonly version: string
  /** Language of the publication (BCP 47). */
  readonly lang: string
  readonly notes: readonly DeskNote[]
  /** Whether the notes are being read for the first time: some are known by their names alone. */
  readonly isReading: boolean
  /** Mistakes of `cess.yml` and the template: with an error here no note can be shown anew. */
  readonly messages: DeskMessages
  /** Address that opens a file in the editor, with `{path}`, `{line}`, `{column}`; absent where none is wanted. */
  readonly editor?: string | undefined
  /** Whether a test message can be sent: SMTP is set. */
  readonly canTest: boolean
}

/** Messages in both languages of the tool, in the same order. */
export type DeskMessages = Readonly<Record<keyof Text, readonly DeskMessage[]>>

/** A message, and the file that it opens. */
export interface DeskMessage extends SpokenMessage {
  /** Absolute path, with `/`. */
  readonly file: string
}

/** A note in the list. What its front matter does not say, or says wrongly, is absent, unless it was known before. */
export interface DeskNote {
  readonly slug: string
  readonly path: string
  /** Grows with each change of anything that the note's editions or messages show. */
  readonly revision: number
  readonly lang: string
  readonly id?: string
  readonly title?: string
  readonly type?: Text
  readonly zone?: Text
  readonly tlp?: TlpLabel
  readonly status?: Text
  readonly version?: string
  readonly date?: string
  /** The newest version of it that is on record. */
  readonly published?: string
  /** It differs from that, and has no version of its own. */
  readonly isChanged?: boolean
  /** Its front matter has mistakes: what is absent is not known. */
  readonly isBroken?: boolean
  /** Some of what cannot be read now is what was known before. */
  readonly isRecalled?: boolean
  /** Slugs of the same note in other languages. */
  readonly translations: readonly string[]
  /** Absent until the note was looked at. */
  readonly counts?: {readonly errors: number; readonly warnings: number} | undefined
}

/** A note on the desk. */
export interface DeskNoteDetail {
  readonly note: DeskNote
  /** No more of one rule than people read; `note.counts` has all. */
  readonly messages: readonly DeskMessage[]
  /** Editions that can be shown now: of the note as it is, or, while it cannot be parsed, of its last good state. */
  readonly editions: readonly DeskEdition[]
  /** The note cannot be parsed: what `editions` show is older than its text. */
  readonly isStale: boolean
  /** The note has errors, which `editions` show in their places: it is as its text says, and none of it may go out. */
  readonly isMarked: boolean
  /** `editions` show what the last build left, since this desk has seen no state without errors. */
  readonly isBuilt: boolean
}

/** A note's mail in both forms. */
export type DeskMails = Readonly<Record<MailForm, DeskMail>>

/** A mail as it would arrive. */
export interface DeskMail {
  readonly headers: readonly {readonly name: string; readonly value: string}[]
  readonly attachments: readonly {readonly name: string; readonly sizeBytes: number}[]
  readonly sizeBytes: number
  /** Encoded size of its HTML; Gmail cuts at 102 kB. */
  readonly htmlBytes: number
}

/** An event. `change` lists notes whose revision grew or whose messages are counted now, and slugs that are gone. */
export type DeskEvent =
  | {readonly kind: 'hello'; readonly session: string; readonly beatMs: number}
  /** The server is there; so often, from the first on, as `hello` said. */
  | {readonly kind: 'beat'}
  | {readonly kind: 'change'; readonly notes: readonly DeskNote[]; readonly gone: readonly string[]}
  /** `cess.yml` or the template changed: ask for the state again. */
  | {readonly kind: 'settings'}

export interface TestRequest {
  readonly to: string
  readonly form: MailForm
}

export type TestAnswer = {readonly status: 'sent'} | {readonly status: 'refused'; readonly reasons: readonly Text[]}
