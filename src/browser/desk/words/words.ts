import type {OptionValue} from '../logic/choices.js'

type Names<K extends string> = Readonly<Record<K, string>>

/** Every word of the desk; a language does not compile until it has them all. */
export interface Words {
  /** How dates and numbers are written (BCP 47). */
  readonly locale: string
  readonly desk: string
  readonly skip: string
  readonly list: ListWords
  readonly note: NoteWords
  readonly changes: ChangesWords
  readonly heard: Names<'intro'>
  readonly messages: MessageWords
  readonly place: PlaceWords
  readonly web: WebWords
  readonly pdf: PdfWords
  readonly mail: MailWords
  readonly outline: OutlineWords
  readonly findings: FindingWords
  /** Tools for which a bar has no room. */
  readonly more: string
  readonly copy: string
  readonly copied: string
  readonly download: string
  readonly connection: Names<'lost' | 'silent' | 'shut' | 'back' | 'failed'>
  readonly help: HelpWords
  /** The tray; `waiting` says of how many items. */
  readonly inbox: Names<'title'> & {readonly waiting: (count: number) => string}
  readonly site: Names<'title' | 'none' | 'absent'>
  readonly panels: Names<'aside' | 'resizeList' | 'resizeAside'>
}

type FacetName = 'type' | 'zone' | 'tlp' | 'status'

interface ListWords {
  readonly title: string
  readonly search: string
  readonly clear: string
  /** Facts that notes are told apart by, and the word for none of them. */
  readonly facets: Names<FacetName>
  readonly any: Names<FacetName>
  readonly mistakes: string
  readonly withMistakes: Names<OptionValue<'mistakes'>>
  readonly order: string
  readonly orders: Names<OptionValue<'order'>>
  readonly noZone: string
  /** Of a note whose header cannot be read. */
  readonly unknown: Names<'type' | 'zone' | 'tlp' | 'date'>
  readonly none: string
  readonly empty: string
  readonly loading: string
  readonly shown: (shown: number, all: number) => string
  readonly version: (version: string) => string
  /** Of a note that differs from what was published of it. */
  readonly changed: string
}

interface NoteWords {
  readonly tabs: Names<OptionValue<'tab'>>
  readonly editions: string
  readonly choose: string
  readonly gone: string
  readonly loading: string
  /** The text is shown as it is, its mistakes marked. */
  readonly marked: (errors: number) => string
  readonly stale: (errors: number) => string
  /** The version that is shown is that of the last build, and the note has errors. */
  readonly built: (errors: number) => string
  /** Added where facts over the banner are older than the text. */
  readonly recalled: string
  /** Of a note that has errors, and of which no version without is known. */
  readonly neverShown: string
  readonly untilMended: (errors: number) => string
  readonly recalledAlone: string
  readonly nothing: string
  readonly notThis: string
  readonly noPage: string
  /** Of a file that only a program of its own can show. */
  readonly onlyFile: string
  readonly noData: string
  readonly failed: string
  readonly blocked: (errors: number, files: string) => string
  readonly languages: string
}

/** Why there is nothing to compare. */
interface ChangesWords {
  readonly unpublished: string
  readonly none: (version: string) => string
}

interface MessageWords {
  readonly title: string
  readonly severities: Names<OptionValue<'severity'>>
  readonly oneError: string
  readonly oneWarning: string
  readonly error: (count: number) => string
  readonly warning: (count: number) => string
  readonly none: string
  readonly noneOfThese: string
  readonly place: (line: number, column: number | undefined) => string
  readonly publication: (file: string) => string
  readonly show: string
  /** Leads from a message to where it is marked. */
  readonly reveal: string
  readonly explain: string
}

/** Places in files, and what opens them. */
interface PlaceWords {
  /** Name of the notice. */
  readonly region: string
  /** Before the name of an editor. */
  readonly opensIn: string
  readonly openIn: (editor: string) => string
  readonly opening: (place: string, editor: string) => string
  /** Asks whether anything came of it, before the name of another editor. */
  readonly other: string
  readonly again: string
  readonly copy: string
  readonly copied: (place: string) => string
  readonly refused: (place: string) => string
  /** No editor. */
  readonly none: string
}

interface WebWords {
  readonly width: string
  readonly fit: string
  readonly scheme: Names<OptionValue<'scheme'>>
  readonly schemes: string
  readonly medium: Names<OptionValue<'medium'>>
  readonly mediums: string
  readonly beside: string
  /** The printed page is shown as one sheet. */
  readonly unpaged: string
  /** It is shown on so many. */
  readonly sheets: (count: number) => string
  readonly print: string
  readonly scale: (percent: number) => string
}

interface PdfWords {
  readonly page: string
  readonly of: (pages: number | string) => string
  readonly zoom: string
  readonly zooms: Names<'width' | 'page'>
  readonly larger: string
  readonly smaller: string
  readonly thumbnails: string
  readonly goTo: (page: number) => string
  readonly failed: string
}

interface MailWords {
  readonly forms: Names<OptionValue<'form'>>
  readonly form: string
  readonly parts: Names<OptionValue<'part'>>
  readonly part: string
  readonly devices: Names<OptionValue<'device'>>
  readonly device: string
  readonly images: string
  readonly styles: string
  readonly whole: (size: string, limit: string) => string
  readonly clipped: (size: string, limit: string) => string
  readonly clipMark: (limit: string) => string
  readonly attachments: string
  readonly size: string
  readonly test: string
  readonly testTo: string
  readonly testSend: string
  readonly testSending: string
  readonly testSent: (to: string) => string
  readonly testRefused: string
  readonly close: string
  readonly columns: string
}

interface OutlineWords {
  readonly title: string
  /** Name of the list. */
  readonly note: string
  readonly none: string
  readonly nameless: string
}

interface FindingWords {
  readonly title: string
  readonly running: string
  readonly none: string
  readonly elsewhere: string
  readonly places: (count: number) => string
  readonly failed: string
  readonly impacts: Readonly<Record<string, string>>
  readonly note: string
}

interface HelpWords {
  readonly title: string
  readonly button: string
  readonly close: string
  readonly singleKeys: string
  readonly settings: string
  /** Caption of that key. */
  readonly escape: string
  /** Of keys; those of the tabs say the tabs' names. */
  readonly keys: Names<Exclude<ShortcutName, 'tabs'>>
}

/** Actions of keys. */
export type ShortcutName = 'search' | 'tabs' | 'next' | 'list' | 'aside' | 'editor' | 'arrows' | 'escape' | 'help'
