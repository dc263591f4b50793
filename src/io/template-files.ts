import {basename, join} from 'node:path'
import {shippedBrands, type ShippedBrand} from '../model/template.js'
import {findTemplate, isShipped, leadsOut, listTemplates, templatesFolder} from './find-template.js'
import {pathFrom} from './inside.js'
import {listApart} from './list-tree.js'
import {readStamped, type StampedFile, readKept} from './read-file.js'
import {hashOfAll, statOf, type FileStat} from './stamp.js'
import {packageFolder} from './tool.js'
import {linkStatAt} from './stat-at.js'

/** Largest file of a template in bytes, which is the size of fonts for all scripts. Larger ones are not read. */
export const mostTemplateBytes = 20_000_000

/** A template's folder, or the reason why there is none. */
export type TemplateRead =
  | {
      readonly status: 'found'
      /** Absolute path. */
      readonly folder: string
      /** Path from the publication, for messages. */
      readonly path: string
      readonly isShipped: boolean
      readonly files: readonly TemplateFile[]
      /** Brand that it extends. */
      readonly base?: BaseRead | undefined
    }
  | {readonly status: 'outside'}
  /** Names of existing templates. */
  | {readonly status: 'missing'; readonly others: readonly string[]}

/** A shipped brand, as base of others. */
export interface BaseRead {
  readonly id: ShippedBrand
  readonly files: readonly TemplateFile[]
}

/** A file of a template: its name there and absolute path. */
export interface TemplateFile {
  readonly name: string
  readonly full: string
  /** When it was listed. */
  readonly stat?: FileStat | undefined
  /** Of what is no file: links are not followed, and of the others, pipes say, nothing is read. */
  readonly special?: 'link' | 'other'
  /** Content; absent if unread. */
  readonly read?: StampedFile
}

/**
 * List a template's files without reading them.
 *
 * @throws {IoError} If the folder cannot be listed.
 */
export function listTemplate(root: string, name: string): TemplateRead {
  const folder = findTemplate(root, name)
  if (folder === undefined)
    return leadsOut(root, name) ? {status: 'outside'} : {status: 'missing', others: listTemplates(root)}
  const base = listBase(folder)
  const [files, isOurs] = [filesOf(folder), isShipped(folder)]
  return {status: 'found', folder, path: pathFrom(root, folder), isShipped: isOurs, files, base}
}

/** Files and links in a brand's folder. */
export function filesOf(folder: string): readonly TemplateFile[] {
  const {files, special} = listApart(folder)
  const at = (full: string) => ({name: pathFrom(folder, full), full})
  return [
    ...files.map(full => ({...at(full), stat: statOf(full)})),
    ...special.map(full => ({...at(full), special: isLink(full) ? ('link' as const) : ('other' as const)})),
  ]
}

/** Line of a brand file that names its base; the parser validates the file later. */
const extending = /^extends:[ \t]*(["']?)([\w-]+)\1[ \t]*(?:#.*)?$/m

/**
 * Base of the brand in a folder, with unread files. Shipped brands have none.
 *
 * @throws {IoError} If it cannot be found out.
 */
export function listBase(folder: string): BaseRead | undefined {
  const file = join(folder, '_brand.yml')
  // A link is refused, and not followed for a line of it either.
  const sizeBytes = isShipped(folder) || isLink(file) ? undefined : statOf(file)?.sizeBytes
  if (sizeBytes === undefined || sizeBytes > mostTemplateBytes) return undefined
  const text = new TextDecoder().decode(readStamped(file).bytes)
  const id = shippedBrands.find(name => name === extending.exec(text)?.[2])
  return id && shippedBase(id)
}

const isLink = (path: string): boolean => linkStatAt(path)?.isSymbolicLink() ?? false

/** A shipped brand, with unread files. */
export const shippedBase = (id: ShippedBrand): BaseRead => ({
  id,
  files: filesOf(join(packageFolder, templatesFolder, id)),
})

/**
 * Read a template, except files that are too large.
 *
 * @throws {IoError} If a file cannot be read.
 */
export function readTemplate(root: string, name: string): TemplateRead {
  const found = listTemplate(root, name)
  if (found.status !== 'found') return found
  return {...found, files: readAll(found.files), ...(found.base && {base: readBase(found.base)})}
}

/**
 * Read the files of a base.
 *
 * @throws {IoError} If a file cannot be read.
 */
export const readBase = (base: BaseRead): BaseRead => ({...base, files: readAll(base.files)})

const readAll = (files: readonly TemplateFile[]): readonly TemplateFile[] =>
  files.map(file => (isRefused(file) ? file : {...file, read: readKept(file.full, file.stat)}))

export function templatePrint(found: TemplateRead, hashOf: (file: TemplateFile) => string | undefined): string {
  if (found.status === 'outside') return 'outside'
  if (found.status === 'missing') return hashOfAll(['missing', ...found.others])
  const {path, isShipped: isOurs, files, base} = found
  const contents = (all: readonly TemplateFile[]) =>
    all.map(file => `${file.name} ${isRefused(file) ? (file.special ?? file.stat?.sizeBytes) : hashOf(file)}`)
  // Wherever cess is installed, its own brands are the same, and so is what other machines made with them.
  return hashOfAll([
    isOurs ? basename(path) : path,
    String(isOurs),
    ...contents(files),
    ...(base ? ['', base.id, ...contents(base.files)] : []),
  ])
}

/** Whether a file is not read: too large, or none. */
export const isRefused = ({stat, special}: TemplateFile): boolean =>
  special !== undefined || (stat?.sizeBytes ?? 0) > mostTemplateBytes
