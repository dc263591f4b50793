import type {IsoDate} from '../model/text.js'
import type {IoError} from './error.js'
import type {NoteFile} from './list-notes.js'
import type {AssetRead} from './read-asset.js'
import type {readPackageFile} from './read-package-file.js'
import {hashOfAll} from './stamp.js'
import type {TemplateRead} from './template-files.js'

/** An input from outside: its value by key, and a print of it. Equal prints mean equal values. */
export interface Edge<Value> {
  readonly kind: 'input'
  readonly name: string
  /** Cheap: a file with unchanged size and time is not read. */
  readonly print: (key: string) => string
  readonly read: (key: string) => {readonly value: Value; readonly print: string}
}

/** A note as it stands in `notes/`. */
export interface ListedNote extends Pick<NoteFile, 'path' | 'slug'> {
  /** Whether it is a dangling link, one that leads out of the publication, or no file; it is never read. */
  readonly isOutside: boolean
}

/** A note's text, or the reason why it cannot be read. */
export type SourceRead =
  | {readonly status: 'read'; readonly bytes: Uint8Array}
  | {readonly status: 'outside'}
  | {readonly status: 'unreadable'; readonly error: IoError}

/** Settings of a run. */
export interface Settings {
  /** Name of a template that replaces the publication's. */
  readonly template: string
  /** Address of the site that replaces the one in `cess.yml`. */
  readonly siteUrl: string
  /** Non-empty if every note is marked as a draft. */
  readonly draft: string
  /** Non-empty if published notes are read from the record. */
  readonly published: string
}

/** All inputs by name. */
export interface Edges {
  /** Notes, ordered by path. Throws `IoError` if they cannot be listed. */
  readonly noteList: Edge<readonly ListedNote[]>
  /** Paths of text files beside notes that are no notes. Throws `IoError` if they cannot be listed. */
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
  /** The day in a time zone, by its name. */
  readonly today: Edge<IsoDate>
  /** Whether a day is over where the house stands, by `dayKey`. */
  readonly isPast: Edge<boolean>
  /** Whether a moment is past; any notation. */
  readonly isOver: Edge<boolean>
  /** Whether a day is in the future in the publication's time zone, by `dayKey`. */
  readonly isAhead: Edge<boolean>
  /** By name; empty if not set. */
  readonly setting: Edge<string>
}

/** Key of a file that a note refers to, as written there. */
export const assetKey = (notePath: string, reference: string): string => `${notePath}\n${reference}`

/** Key of a day in a time zone. */
export const dayKey = (timeZone: string, day: IsoDate): string => `${timeZone} ${day}`

/** An edge whose value costs as little as its print. */
export const edge = <Value>(name: string, read: Edge<Value>['read']): Edge<Value> => ({
  kind: 'input',
  name,
  read,
  print: key => read(key).print,
})

/** An edge of names, with the names as print. */
export const listEdge = (name: string, list: () => readonly string[]): Edge<readonly string[]> =>
  edge(name, () => {
    const value = list()
    return {value, print: hashOfAll(value)}
  })
