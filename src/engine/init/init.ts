import {basename, dirname, join} from 'node:path'
import {readNow} from '../../io/clock.js'
import {attempt} from '../../io/error.js'
import {publicationAround, publicationFile} from '../../io/find-publication.js'
import {realPath} from '../../io/inside.js'
import {removeIfAbandoned, withLockFile} from '../../io/lock.js'
import {makeFolder} from '../../io/make-folder.js'
import {readStamped} from '../../io/read-file.js'
import {readPackageFile} from '../../io/read-package-file.js'
import {hashOf, unseenStat} from '../../io/stamp.js'
import {readBase, shippedBase} from '../../io/template-files.js'
import {standingInTheWay, writeNewFiles, type FileToWrite} from '../../io/write-new-files.js'
import {brandFileText} from '../../model/scaffold/brand-file.js'
import {firstNote, type NewFile} from '../../model/scaffold/first-note.js'
import {brandFolder, type NewPublication} from '../../model/scaffold/new-publication.js'
import {publicationFileText} from '../../model/scaffold/publication-file.js'
import {ignoredEntries, ignoreFile, surroundingFiles} from '../../model/scaffold/surroundings.js'
import {defaultTimeZone, momentIn} from '../../model/moment.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {drawWord} from '../../render/pdf/fonts/draw-word.js'
import {loadFiles} from '../brand/load-template.js'
import {messagesOf} from '../messages/message-of.js'

/** Options of a new publication. */
export interface InitOptions {
  /** Absolute path of its folder, which need not exist. */
  readonly directory: string
  readonly publication: NewPublication
  /** Of its first note and of the comments in its files. */
  readonly language: ToolLanguage
  /** Absolute path of the house's logo, SVG; its short name is drawn where there is none. */
  readonly logo?: string | undefined
}

/** Folder and written files. */
export interface InitReport {
  readonly root: string
  readonly written: readonly string[]
  /** Existing files of git, editors and CI, with the lines that they lack. */
  readonly kept: readonly {readonly path: string; readonly lacks: readonly string[]}[]
}

/**
 * Create a publication: `cess.yml`, a brand that extends ours, a first note, and files for git, VS Code and CI. Nothing is overwritten;
 * identical files and the user's own files of git, editors and CI are left alone, so that it can be repeated.
 *
 * @throws {UsageError} If the folder is in another publication, something is in the way, or logo or colour cannot be used.
 * @throws {IoError} If something cannot be written, or another one does not end there.
 */
export async function init(options: InitOptions): Promise<InitReport> {
  const {directory} = options
  const lock = join(directory, '.cess-init.lock')
  // One that was killed once all was written leaves no reason to come here again.
  removeIfAbandoned(lock)
  refuseInside(directory)
  const brand = brandFiles(options)
  checkNewBrand(brand, logoName(options))
  attempt('write', directory, () => makeFolder(directory))
  // Of two at once, each would find files of the other, count on them or give way, and in the end take its own away.
  return withLockFile(lock, {}, () => writePublication(options, brand))
}

function writePublication({directory, publication, language}: InitOptions, brand: readonly FileToWrite[]): InitReport {
  const around = surroundingFiles(language).map(inBytes)
  const root = realPath(directory) ?? directory
  const kept = attempt('write', directory, () =>
    standingInTheWay(root, around).map(path => ({path, lacks: lackingIn(root, path, language)})),
  )
  const texts = [
    firstNote(publication, language, momentIn(defaultTimeZone, readNow()).day),
    // The last one makes the folder a publication: by then it is whole.
    {path: publicationFile, text: publicationFileText(publication, language)},
  ]
  const files = [...around.filter(({path}) => !kept.some(one => one.path === path)), ...brand, ...texts.map(inBytes)]
  const {status, paths} = writeNewFiles(root, files)
  if (status === 'taken') throw inTheWay(paths)
  return {root, written: paths, kept}
}

/** Missing entries of an existing `.gitignore`, without which the address book could be committed. */
function lackingIn(root: string, path: string, language: ToolLanguage): readonly string[] {
  if (path !== ignoreFile) return []
  const own = new TextDecoder().decode(readStamped(join(root, path)).bytes).split('\n')
  const entries = new Set(own.map(line => line.trim().replace(/^\/|\/$/g, '')))
  return ignoredEntries(language).filter(entry => !entries.has(entry.replace(/\/$/, '')))
}

/**
 * Check that a brand can be made of a colour and logo.
 *
 * @throws {UsageError} If not.
 * @throws {IoError} If the logo cannot be read.
 */
export const tryBrand = (options: Pick<InitOptions, 'publication' | 'language' | 'logo'>): void =>
  checkNewBrand(brandFiles(options), logoName(options))

/**
 * Check that a publication can be created in a folder.
 *
 * @throws {UsageError} If not.
 */
export function refuseFolder(directory: string): void {
  refuseInside(directory)
  const real = realPath(directory)
  if (real === undefined) return
  const [taken] = standingInTheWay(real, [{path: publicationFile, bytes: new Uint8Array()}])
  if (taken !== undefined) throw inTheWay([taken])
}

const inBytes = ({path, text}: NewFile): FileToWrite => ({path, bytes: new TextEncoder().encode(text)})

const logoName = ({logo}: Pick<InitOptions, 'logo'>): string | undefined => logo && basename(logo)

/** Font of generated logos. */
const face = 'package:@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'

function brandFiles({
  publication,
  language,
  logo,
}: Pick<InitOptions, 'publication' | 'language' | 'logo'>): readonly FileToWrite[] {
  const folder = `templates/${brandFolder(language)}`
  const brand = inBytes({path: `${folder}/_brand.yml`, text: brandFileText(publication, language)})
  if (logo !== undefined) return [brand, {path: `${folder}/logo.svg`, bytes: readStamped(logo).bytes}]
  const font = readPackageFile(face)
  if (!font) throw new Error(`no font ${face}`)
  const draw = (name: string, word: string) =>
    inBytes({path: `${folder}/${name}`, text: drawWord(word, font.bytes, publication.color)})
  return [brand, draw('logo.svg', publication.shortName), draw('mark.svg', publication.shortName.slice(0, 1))]
}

/** Refuse a folder inside another publication, which would take its files for notes. */
function refuseInside(directory: string): void {
  const above = realPath(dirname(directory))
  if (above === undefined) return
  const around = publicationAround(above)
  if (around === undefined) return
  throw new UsageError({
    en: `\`${directory}\` is inside the publication \`${around}\`: choose a folder outside of it`,
    fr: `\`${directory}\` se trouve dans la publication \`${around}\` : choisissez un dossier qui n'y soit pas`,
  })
}

function inTheWay(paths: readonly string[]): UsageError {
  const list = paths.map(path => `\`${path}\``).join(', ')
  return new UsageError({
    en: `Nothing was written, because this is in the way: ${list}. Choose an empty folder, or move it away`,
    fr: `Rien n'a été écrit, car ceci occupe déjà la place : ${list}. Choisissez un dossier vide, ou déplacez-le`,
  })
}

/**
 * Check a brand before it is written. Messages name its logo as its author knows it.
 *
 * @throws {UsageError} If its colour cannot be read or its logo cannot be used.
 */
function checkNewBrand(files: readonly FileToWrite[], logo?: string): void {
  const path = dirname(files[0]?.path ?? '')
  const own = files.map(file => ({
    name: basename(file.path),
    full: file.path,
    bytes: file.bytes,
    stamp: {hash: hashOf(file.bytes), ...unseenStat(file.bytes)},
  }))
  const base = readBase(shippedBase('cess'))
  const {files: told} = loadFiles({folder: path, path, isShipped: false, base}, own)
  const [message] = told.flatMap(messagesOf)
  if (!message) return
  const {reason, remedy} = message
  const named = (text: string): string => (logo === undefined ? text : text.replaceAll('logo.images.color', logo))
  throw new UsageError({
    en: `The brand cannot be used. ${named(reason.en)}. ${remedy.en}`,
    fr: `Cette marque ne peut pas servir. ${named(reason.fr)}. ${remedy.fr}`,
  })
}
