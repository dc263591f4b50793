import {packFiles, unpackFiles, type FileColumns, type FileTable} from './file-columns.js'
import type {ArtifactEntry, ArtifactKind, Manifest, NoteEntry, SiteEntry, SiteFileEntry} from './manifest.js'

/** Serialized manifest: files in columns, those of the notes and then of the site. */
export interface PackedManifest extends Pick<Manifest, 'publication' | 'timeZone' | 'siteUrl'> {
  readonly files: FileColumns
  /** Distinct lists of editions; most notes share one. */
  readonly editions: readonly (readonly ArtifactKind[])[]
  readonly notes: readonly PackedNote[]
  readonly site?: PackedSite | undefined
}

interface PackedNote extends Omit<NoteEntry, 'artifacts'> {
  readonly path: string
  /** Index of its list. */
  readonly editions: number
}

interface PackedSite extends Omit<SiteEntry, 'files'> {
  /** Prints by row. */
  readonly prints: readonly string[]
  /** Indexes in `slugs` of the notes shown, by row. */
  readonly shown: readonly (readonly number[])[]
  readonly slugs: readonly string[]
}

export function packManifest({notes, site, ...rest}: Manifest): PackedManifest {
  const entries = Object.entries(notes)
  const editions = new Numbered()
  const packed = entries.map(([path, {artifacts, ...entry}]) => ({
    path,
    ...entry,
    editions: editions.of(JSON.stringify(artifacts.map(({edition}) => edition))),
  }))
  const ofSite = [...(site?.files.values() ?? [])]
  return {
    ...rest,
    files: packFiles([...entries.flatMap(([, {artifacts}]) => artifacts), ...ofSite]),
    // As they were written above.
    editions: editions.all().map(list => JSON.parse(list) as readonly ArtifactKind[]),
    notes: packed,
    site: site && packSite(site),
  }
}

function packSite({files, ...site}: SiteEntry): PackedSite {
  const slugs = new Numbered()
  const all = [...files.values()]
  const shown = all.map(({notes}) => notes.map(slug => slugs.of(slug)))
  return {...site, prints: all.map(({print}) => print), shown, slugs: slugs.all()}
}

/**
 * Unpack a manifest.
 *
 * @throws {RangeError} If something of it is cut; `TypeError` where it is something else.
 */
export function unpackManifest({files, editions, notes, site, ...rest}: PackedManifest): Manifest {
  const table = unpackFiles(files)
  let end = 0
  const entries = notes.map(({path, editions: list, ...entry}): [string, NoteEntry] => {
    const artifacts = (editions[list] ?? cut()).map(edition => entryAt(table, end++, edition))
    return [path, {...entry, artifacts}]
  })
  if (end + (site?.prints.length ?? 0) !== table.paths.length) cut()
  return {...rest, notes: Object.fromEntries(entries), site: site && unpackSite(site, table, end)}
}

/** @param begin The first of its rows. */
function unpackSite({prints, shown, slugs, ...site}: PackedSite, table: FileTable, begin: number): SiteEntry {
  const files = new Map<string, SiteFileEntry>()
  for (const [index, print] of prints.entries()) {
    const notes = (shown[index] ?? cut()).map(number => slugs[number] ?? cut())
    const entry = Object.assign(entryAt(table, begin + index, 'site'), {print, notes})
    files.set(entry.path, entry)
  }
  return {...site, files}
}

/** Without a spread: there are twenty thousand. */
const entryAt = (
  {paths, hashes, sizesBytes, mtimesMs, ctimesMs}: FileTable,
  row: number,
  edition: ArtifactKind,
): ArtifactEntry => ({
  edition,
  path: paths[row] ?? cut(),
  hash: hashes[row] ?? cut(),
  sizeBytes: sizesBytes[row] ?? cut(),
  mtimeMs: mtimesMs[row] ?? cut(),
  ctimeMs: ctimesMs[row] ?? cut(),
})

/** Assigns indexes to texts. */
class Numbered {
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  all = (): readonly string[] => [...this.#numbers.keys()]
}

function cut(): never {
  throw new RangeError('The manifest is cut')
}
