import {basename} from 'node:path'
import {VFile} from 'vfile'
import {isRefused, type BaseRead, type TemplateFile, type TemplateRead} from '../../io/template-files.js'
import {readPackageFile} from '../../io/read-package-file.js'
import {hashOfAll, type Stamp} from '../../io/stamp.js'
import {excessSize} from '../../model/excess-size.js'
import {LruCache} from '../../model/lru-cache.js'
import {report, type Finding} from '../../model/report.js'
import {checkBrandPictures} from './check-brand-pictures.js'
import {packagePaths, parseTemplate, type ParsedTemplate} from '../../template/parse-template.js'
import type {TemplateFolder} from '../../template/template-folder.js'
import {readSettled} from './settled-brands.js'

/** A file of a template's folder; `name` is its path there. */
export interface OwnFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stamp: Stamp
}

/** A template with the stamps of its files by absolute path. */
export interface LoadedTemplate extends ParsedTemplate {
  readonly stamps: Readonly<Record<string, Stamp>>
  /** Absolute paths of its font files. */
  readonly fontPaths: readonly string[]
  /** Files of its folder; none if they equal those of a shipped brand, which are trusted. */
  readonly own: readonly OwnFile[]
}

/**
 * Read and check a template.
 *
 * @throws {IoError} If a file cannot be read.
 */
export function loadRead(found: Extract<TemplateRead, {status: 'found'}>, readPackage: ReadPackage): LoadedTemplate {
  const refused = found.files.filter(isRefused)
  if (refused.length > 0) return refusedFor(refused, found.path)
  const own = found.files.flatMap(({name, full, read}) => (read ? [{name, full, ...read}] : []))
  return assembleTemplate(found, own, readPackage)
}

/** The same for files that are not on the disk. */
export const loadFiles = (place: Place, own: readonly PlacedFile[]): LoadedTemplate =>
  assembleTemplate(place, own, readPackageFile)

type ReadPackage = typeof readPackageFile

/** A file of a template's folder, and where it stands. */
export interface PlacedFile extends OwnFile {
  /** Absolute path. */
  readonly full: string
}

/** A template's folder, and the brand that it extends. */
export interface Place {
  readonly folder: string
  readonly path: string
  readonly isShipped: boolean
  readonly base?: BaseRead | undefined
}

/** The same of files that were read. */
function assembleTemplate(place: Place, own: readonly PlacedFile[], readPackage: ReadPackage): LoadedTemplate {
  const {folder, files} = gather(place, own, readPackage)
  const parse = (): OwnedTemplate => {
    const settled = place.base ? undefined : readSettled(folder, files)
    return {...(settled ?? parseFully(folder)), brings: place.isShipped || settled ? [] : own}
  }
  const key = hashOfAll([folder.id, folder.path, ...files.flatMap(({full, stamp}) => [full, stamp.hash])])
  const {brings, ...template} = parsed.getOrInsertComputed(key, parse)
  return {
    ...template,
    stamps: Object.fromEntries(files.map(({full, stamp}) => [full, stamp])),
    own: brings,
    fontPaths: files.map(({full}) => full).filter(full => /\.[ot]tf$/i.test(full)),
  }
}

/** Parse a template without using a precompiled one. */
export const parseFully = (folder: TemplateFolder): ParsedTemplate => checkBrandPictures(parseTemplate(folder))

/** A template's folder with its fonts, and the list of all files. */
export function gather({folder, path, base}: Place, own: readonly PlacedFile[], readPackage: ReadPackage) {
  const inherited = (base?.files ?? []).flatMap(({read, ...file}) => (read ? [{...file, ...read}] : []))
  const asFolder: TemplateFolder = {
    id: basename(folder),
    path,
    files: bytesByName(own),
    base: base && {id: base.id, files: bytesByName(inherited)},
  }
  const fonts = packagePaths(asFolder).flatMap(name => {
    const file = readPackage(name)
    return file ? [{full: file.path, name, ...file}] : []
  })
  const withFonts: TemplateFolder = {...asFolder, files: bytesByName([...own, ...fonts])}
  return {folder: withFonts, files: [...inherited, ...own, ...fonts]}
}

const bytesByName = (files: readonly {readonly name: string; readonly bytes: Uint8Array}[]) =>
  new Map(files.map(({name, bytes}) => [name, bytes]))

/** Messages on files that are not read: too large, or no files. */
function refusedFor(refused: readonly TemplateFile[], path: string): LoadedTemplate {
  const files = refused.map(({name, stat, special}) => {
    const file = new VFile({path: `${path}/${name}`})
    if (special) report(file, 'template-file', specials[special])
    else
      report(file, 'template-format', {
        actual: excessSize(stat?.sizeBytes ?? 0),
        expected: {en: 'at most 20 MB', fr: '20 Mo au plus'},
      })
    return file
  })
  return {files, stamps: {}, fontPaths: [], own: []}
}

/** Findings on what is no file; the target of a link is not part of the publication. */
const specials: Readonly<Record<NonNullable<TemplateFile['special']>, Finding>> = {
  link: {
    actual: {en: 'a link', fr: 'un lien'},
    expected: {
      en: 'the file itself: links of a brand are not followed',
      fr: "le fichier lui-même : les liens d'une marque ne sont pas suivis",
    },
    remedy: {
      en: "Copy the file into the brand's folder, in place of the link.",
      fr: 'Copiez le fichier dans le dossier de la marque, à la place du lien.',
    },
  },
  other: {
    actual: {en: 'a pipe, a socket or a device', fr: 'un tube, un socket ou un périphérique'},
    expected: {en: 'a file', fr: 'un fichier'},
    remedy: {en: 'Remove it.', fr: 'Supprimez-le.'},
  },
}

/** A template, and the files of its folder that are not of a shipped brand. */
interface OwnedTemplate extends ParsedTemplate {
  readonly brings: readonly OwnFile[]
}

/**
 * Recently parsed templates, by the hash of their inputs: the same `Template` for the same files, since styles, fonts and engines are cached by it.
 * A memo beside another, of an earlier text of a note, asks for its brand anew.
 */
const mostParsed = 4
const parsed = new LruCache<string, OwnedTemplate>(mostParsed)
