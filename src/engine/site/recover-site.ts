import {basename, dirname, join} from 'node:path'
import {isCopyOf} from '../../io/erase.js'
import {unlessRefused} from '../../io/error.js'
import {folderAt, listTree, unknownFiles} from '../../io/list-tree.js'
import {hasRecords} from '../../io/manifest-file.js'
import type {SiteEntry, SiteFileEntry, SiteNote} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import type {Stamp} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {siteEndings} from '../../model/editions/lists.js'
import {readMarks, type Mark} from '../../render/site/marks.js'

/** A file of the site, as read. */
interface Found {
  /** Path from the output folder. */
  readonly path: string
  readonly stamp: Stamp
  /** Absent if the file has none. */
  readonly marks?: readonly Mark[] | undefined
  /** Whether it is a page of an early version, without marks. */
  readonly isOld: boolean
}

/** Extensions of the site's own files, and of pictures and figures of notes. */
const ownEndings = 'html?|xml|json|png|jpe?g|svg|webp|avif|txt|bin|csv|js|css|ico|woff2|webmanifest'
/** Pattern of file extensions of our sites; other files are ignored. */
const published = new RegExp(String.raw`\.(?:${[ownEndings, ...siteEndings].join('|')})$`, 'i')
const copyOfPublished = /\.(?:gz|br|zst|xz|zz|deflate|bz2)$/i

/** Pattern of paths of files that show no note. */
const noteless =
  /(?:^|\/)(?:assets\/[^/]+\.(?:js|css|woff2|svg|png)|favicon\.(?:ico|svg)|icon-\d+\.png|apple-touch-icon\.png|card\.png|robots\.txt|site\.webmanifest)$/

/**
 * Reconstruct the record of the public site from its files; undefined where no site of ours stands. Pages and feeds carry marks of the notes
 * that they show; files in a page's folder belong to its note. Files without marks are `unplaced`.
 *
 * @throws {IoError} If something cannot be read.
 */
export function recoverSite(out: string): SiteEntry | undefined {
  const folder = folderAt(join(out, siteFolder))
  const tree = folder === undefined ? [] : listTree(folder)
  const leaves = tree.filter(({kind, path}) => kind !== 'folder' && isPublished(path))
  const found = leaves.filter(({kind}) => kind === 'file').map(({path}) => look(out, `${siteFolder}/${path}`))
  const isOurs = found.some(({marks, isOld}) => marks || isOld) || hasRecords(out)
  if (!isOurs || leaves.length === 0) return undefined
  const placed = placedAmong(found)
  const known = new Set(placed.map(({path}) => path))
  const others = leaves.map(({path}) => `${siteFolder}/${path}`).filter(path => !known.has(path))
  return {
    isWhole: false,
    isRecovered: true,
    notes: notesOf(placed),
    files: new Map(placed.map(one => [one.path, entryOf(one)])),
    unplaced: others.filter(path => !isCopyOfKnown(path, known)),
  }
}

/**
 * Files in the folder of the public site that its record does not know, but that a build made: where an older record was put back, or an older
 * site. By path, with the notes that each shows. What cannot be read is left out: it may be anybody's, and keeps nothing from coming down.
 */
export function strayFiles(out: string, {files}: Pick<SiteEntry, 'files'>): ReadonlyMap<string, readonly Mark[]> {
  const folder = folderAt(join(out, siteFolder))
  const unknown = folder === undefined ? [] : unknownFiles(folder, path => files.has(`${siteFolder}/${path}`))
  const found = unknown.filter(isPublished).map(path => {
    const at = `${siteFolder}/${path}`
    const read = marked.test(path) ? unlessRefused(() => look(out, at)) : undefined
    return {path: at, marks: read?.marks}
  })
  return new Map(placedAmong(found).map(({path, marks}) => [path, marks]))
}

/** Pattern of files that can have marks. */
const marked = /\.(?:html?|xml|json)$/i

type Marked = Pick<Found, 'path' | 'marks'>
type Placed = Found & {readonly marks: readonly Mark[]}

/** Files of which it is known which notes they show. */
function placedAmong<T extends Marked>(found: readonly T[]): readonly (T & {readonly marks: readonly Mark[]})[] {
  const folders = new Map(found.flatMap(({path, marks}) => (marks && isIndex(path) ? [[dirname(path), marks]] : [])))
  return found.flatMap(one => {
    const marks = one.marks ?? marksAround(one.path, folders)
    return marks ? [{...one, marks}] : []
  })
}

/** Mark of no note, so that files with it come down. */
const nobody: Mark = {id: '', slug: '', standing: 'published'}

const isPublished = (path: string): boolean =>
  !basename(path).startsWith('.') && published.test(path.replace(copyOfPublished, ''))

const isIndex = (path: string): boolean => basename(path) === 'index.html'

/**
 * A file of the site as it stands.
 *
 * @param path From the output folder.
 * @throws {IoError} If it cannot be read.
 */
export function look(out: string, path: string): Found {
  const {bytes, stamp} = readStamped(join(out, path))
  const text = new TextDecoder('latin1').decode(bytes)
  const isOld = path.endsWith('.html') && /\/assets\/site-[A-Za-z0-9]{10}\.css/.test(text)
  return {path, stamp, marks: readMarks(text), isOld}
}

/**
 * Notes that an unmarked file shows: the note of its folder; none for files of the publisher; for search data, a mark of no note. Undefined
 * if unknown.
 */
function marksAround(path: string, folders: ReadonlyMap<string, readonly Mark[]>): readonly Mark[] | undefined {
  const page = folders.get(dirname(path))
  // Without its page, what lies there may be anybody's: a card, a picture.
  if (/\/notes\/[^/]+\/[^/]+$/.test(path)) return page
  if (noteless.test(path)) return []
  return page && path.endsWith('.bin') ? [nobody] : undefined
}

/** Notes by slug. If files disagree about a slug, its id is empty, so that all of them come down. */
function notesOf(placed: readonly Placed[]): SiteEntry['notes'] {
  const notes = new Map<string, SiteNote>()
  for (const {id, slug, standing} of placed.flatMap(({marks}) => marks)) {
    const before = notes.get(slug)
    const isSame = before === undefined || (before.id === id && before.standing === standing)
    const status = standing === 'withdrawn' ? 'withdrawn' : 'published'
    // No marking is this one, so that a note with mistakes does not stay by it.
    notes.set(slug, {standing, status, id: isSame ? id : '', tlp: 'TLP:CLEAR', date: '9999-12-31', marking: 'unknown'})
  }
  return Object.fromEntries(notes)
}

const entryOf = ({path, stamp, marks}: Placed): SiteFileEntry => ({
  edition: 'site',
  path,
  ...stamp,
  print: '',
  notes: [...new Set(marks.map(({slug}) => slug))],
})

const isCopyOfKnown = (path: string, known: ReadonlySet<string>): boolean => {
  const base = path.replace(copyOfPublished, '')
  return known.has(base) && isCopyOf(basename(base), basename(path))
}
