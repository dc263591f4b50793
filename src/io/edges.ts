import type {IsoDate} from '../model/text.js'
import type {IoError} from './error.js'
import type {NoteFile} from './list-notes.js'
import type {AssetRead} from './read-asset.js'
import type {readPackageFile} from './read-package-file.js'
import type {TemplateRead} from './template-files.js'

/** An edge of the world: the value at a key, and its print. Equal prints mean equal values. */
export interface Edge<Value> {
  readonly kind: 'input'
  readonly name: string
  /** Cheap: where size and time of a file are as they were, it is not read. */
  readonly print: (key: string) => string
  readonly read: (key: string) => {readonly value: Value; readonly print: string}
}

/** A note as it stands in `notes/`. */
export interface ListedNote extends Pick<NoteFile, 'path' | 'slug'> {
  /** A link that leads out of the publication, or to nothing: it is never read. */
  readonly isOutside: boolean
}

/** A note's text, or why there is none. */
export type SourceRead =
  | {readonly status: 'read'; readonly bytes: Uint8Array}
  | {readonly status: 'outside'}
  | {readonly status: 'unreadable'; readonly error: IoError}

/** Settings of a run. */
export interface Settings {
  /** Name of a template in place of the publication's. */
  readonly template: string
  /** Where the site stands, in place of what `cess.yml` says. */
  readonly siteUrl: string
  /** Whether every note is marked as a draft: empty where none is. */
  readonly draft: string
  /** Whether notes are read as they were published, whatever became of them since: empty where they are read as they stand. */
  readonly published: string
}

/** All that can be asked of the world, by the name that it is asked by. */
export interface Edges {
  /** Notes in the order of their paths. Throws `IoError` where they cannot be listed. */
  readonly noteList: Edge<readonly ListedNote[]>
  /** Paths of texts beside the notes that are none. Throws `IoError` where they cannot be listed. */
  readonly strayList: Edge<readonly string[]>
  /** By path of a note. */
  readonly source: Edge<SourceRead>
  /** By path of a file of the publication. Throws `IoError` where it cannot be read. */
  readonly file: Edge<Uint8Array>
  /** By `assetKey`. */
  readonly asset: Edge<AssetRead>
  /** Folders of recorded versions. Throws `IoError` where they cannot be listed. */
  readonly recordList: Edge<readonly string[]>
  /** Folders of recorded versions that have a leaf of the public log. Throws `IoError` where they cannot be listed. */
  readonly logList: Edge<readonly string[]>
  /** Files of approvals that wait for a publication. Throws `IoError` where they cannot be listed. */
  readonly approvalList: Edge<readonly string[]>
  /** By name. Throws `IoError` where its files cannot be read. */
  readonly templateFiles: Edge<TemplateRead>
  /** By `package:<name>/<path>`, or `browser:<name>.js` for a program of ours; undefined where it is not installed. */
  readonly packageFile: Edge<ReturnType<typeof readPackageFile>>
  /** The day that editions print. */
  readonly today: Edge<IsoDate>
  /** Whether a day is over by it. */
  readonly isPast: Edge<boolean>
  /** Whether a moment is over, by any way to write it. */
  readonly isOver: Edge<boolean>
  /** Whether a day is still to come where the house stands, by `dayKey`. */
  readonly isAhead: Edge<boolean>
  /** By name; empty where nothing was said. */
  readonly setting: Edge<string>
}

/** Key of a file that a note refers to, as written there. */
export const assetKey = (notePath: string, reference: string): string => `${notePath}\n${reference}`

/** Key of a day in a time zone. */
export const dayKey = (timeZone: string, day: IsoDate): string => `${timeZone} ${day}`
