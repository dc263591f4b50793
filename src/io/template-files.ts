import {findTemplate, isShipped, leadsOut, listTemplates} from './find-template.js'
import {pathFrom} from './inside.js'
import {listFiles} from './list-tree.js'
import {readStamped, type StampedFile} from './read-file.js'
import {hashOfAll, statOf} from './stamp.js'

/** A file of a template, in bytes: fonts of all the scripts of the world take 20 MB. A larger one is not read. */
export const mostTemplateBytes = 20_000_000

/** A template's folder, or why there is none. */
export type TemplateRead =
  | {
      readonly status: 'found'
      /** Absolute path. */
      readonly folder: string
      /** The same from the publication, for messages. */
      readonly path: string
      readonly isShipped: boolean
      readonly files: readonly TemplateFile[]
    }
  | {readonly status: 'outside'}
  /** With the names that there are. */
  | {readonly status: 'missing'; readonly others: readonly string[]}

/** A file of it, by its name there and by its absolute path. */
export interface TemplateFile {
  readonly name: string
  readonly full: string
  readonly sizeBytes: number
  /** Absent where it was not read. */
  readonly read?: StampedFile
}

/**
 * A template's files by a name, unread.
 *
 * @throws {IoError} If the folder cannot be listed.
 */
export function listTemplate(root: string, name: string): TemplateRead {
  const folder = findTemplate(root, name)
  if (folder === undefined)
    return leadsOut(root, name) ? {status: 'outside'} : {status: 'missing', others: listTemplates(root)}
  const files = listFiles(folder).map(full => ({
    ...{name: pathFrom(folder, full), full},
    sizeBytes: statOf(full)?.sizeBytes ?? 0,
  }))
  return {status: 'found', folder, path: pathFrom(root, folder), isShipped: isShipped(folder), files}
}

/**
 * The same, read, but for what is too large.
 *
 * @throws {IoError} If a file cannot be read.
 */
export function readTemplate(root: string, name: string): TemplateRead {
  const found = listTemplate(root, name)
  if (found.status !== 'found') return found
  const files = found.files.map(file => (isLarge(file) ? file : {...file, read: readStamped(file.full)}))
  return {...found, files}
}

/** Fingerprint of a template. */
export function templatePrint(found: TemplateRead, hashOf: (file: TemplateFile) => string | undefined): string {
  if (found.status === 'outside') return 'outside'
  if (found.status === 'missing') return hashOfAll(['missing', ...found.others])
  const {path, isShipped: isOurs, files} = found
  const contents = files.map(file => `${file.name} ${isLarge(file) ? file.sizeBytes : hashOf(file)}`)
  return hashOfAll([path, String(isOurs), ...contents])
}

const isLarge = ({sizeBytes}: TemplateFile): boolean => sizeBytes > mostTemplateBytes
