import {lstatSync} from 'node:fs'
import {basename, join} from 'node:path'
import {shippedBrands, type ShippedBrand} from '../model/template.js'
import {findTemplate, isShipped, leadsOut, listTemplates, templatesFolder} from './find-template.js'
import {pathFrom} from './inside.js'
import {listFiles, listLinks} from './list-tree.js'
import {readStamped, type StampedFile} from './read-file.js'
import {readKept} from './read-kept.js'
import {hashOfAll, statOf} from './stamp.js'
import {packageFolder} from './tool.js'

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
      /** Brand that it extends: all that it does not say itself. */
      readonly base?: BaseRead | undefined
    }
  | {readonly status: 'outside'}
  /** With the names that there are. */
  | {readonly status: 'missing'; readonly others: readonly string[]}

/** A brand that ships with cess, as others build on it. */
export interface BaseRead {
  readonly id: ShippedBrand
  readonly files: readonly TemplateFile[]
}

/** A file of it, by its name there and by its absolute path. */
export interface TemplateFile {
  readonly name: string
  readonly full: string
  readonly sizeBytes: number
  /** Whether it is a link, which is not followed, wherever it leads. */
  readonly isLink?: boolean
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
  const base = listBase(folder)
  const [files, isOurs] = [filesOf(folder), isShipped(folder)]
  return {status: 'found', folder, path: pathFrom(root, folder), isShipped: isOurs, files, base}
}

/** The files of a brand's folder, and links that stand for some. */
export const filesOf = (folder: string): readonly TemplateFile[] => [
  ...listFiles(folder).map(full => ({name: pathFrom(folder, full), full, sizeBytes: statOf(full)?.sizeBytes ?? 0})),
  ...listLinks(folder).map(full => ({name: pathFrom(folder, full), full, sizeBytes: 0, isLink: true})),
]

/** The line of a brand's file that names the brand it extends; whether the file is sound is seen when it is parsed. */
const extending = /^extends:[ \t]*(["']?)([\w-]+)\1[ \t]*(?:#.*)?$/m

/**
 * The brand that the one in a folder extends, its files unread. One that ships extends none.
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

const isLink = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false

/** A brand that ships, its files unread. */
export const shippedBase = (id: ShippedBrand): BaseRead => ({
  id,
  files: filesOf(join(packageFolder, templatesFolder, id)),
})

/**
 * The same, read, but for what is too large.
 *
 * @throws {IoError} If a file cannot be read.
 */
export function readTemplate(root: string, name: string): TemplateRead {
  const found = listTemplate(root, name)
  if (found.status !== 'found') return found
  return {...found, files: readAll(found.files), ...(found.base && {base: readBase(found.base)})}
}

/**
 * A base, read.
 *
 * @throws {IoError} If a file cannot be read.
 */
export const readBase = (base: BaseRead): BaseRead => ({...base, files: readAll(base.files)})

const readAll = (files: readonly TemplateFile[]): readonly TemplateFile[] =>
  files.map(file => (isRefused(file) ? file : {...file, read: readKept(file.full)}))

/** Fingerprint of a template. */
export function templatePrint(found: TemplateRead, hashOf: (file: TemplateFile) => string | undefined): string {
  if (found.status === 'outside') return 'outside'
  if (found.status === 'missing') return hashOfAll(['missing', ...found.others])
  const {path, isShipped: isOurs, files, base} = found
  const contents = (all: readonly TemplateFile[]) =>
    all.map(file => `${file.name} ${isRefused(file) ? (file.isLink ? 'link' : file.sizeBytes) : hashOf(file)}`)
  // Wherever cess is installed, its own brands are the same, and so is what other machines made with them.
  return hashOfAll([
    isOurs ? basename(path) : path,
    String(isOurs),
    ...contents(files),
    ...(base ? ['', base.id, ...contents(base.files)] : []),
  ])
}

/** Whether a file is not read: too large, or a link. */
export const isRefused = ({sizeBytes, isLink = false}: TemplateFile): boolean => isLink || sizeBytes > mostTemplateBytes
