import {join} from 'node:path'
import {erase, type Stuck} from '../../io/erase.js'
import type {SiteEntry} from '../../io/manifest.js'
import {hasBytesOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {own} from '../../model/own.js'
import type {Mark} from '../../render/site/marks.js'
import {changedNotes} from '../output/admission.js'

/** The remaining site, and files that could not be removed. */
export interface TakenDown {
  readonly site: SiteEntry | undefined
  readonly isLess: boolean
  readonly stuck: readonly Stuck[]
}

/** Knowledge of the site at the beginning of a build. */
export interface Before {
  readonly site?: SiteEntry | undefined
  /** Hashes of files that a dead build was about to write, by path. */
  readonly journal: ReadonlyMap<string, unknown>
  /** Notes that files of ours show which the site's entry lacks, by path. */
  readonly strays: ReadonlyMap<string, readonly Mark[]>
}

/**
 * Take down every file that shows or names a note which is no longer public, whatever its bytes, with its compressed copies. It runs before
 * everything else, which may fail. Removed paths are remembered, so that a file found there later is removed too. Never throws for a file
 * that cannot be removed.
 */
export function takeDown(out: string, {site, journal, strays}: Before, now: SiteEntry['notes']): TakenDown {
  const changed = changedNotes(site?.notes ?? {}, now)
  const shown = changed.size > 0 ? [...(site?.files ?? [])] : []
  const doomed = shown.flatMap(([path, {notes}]) => (notes.some(slug => changed.has(slug)) ? [path] : []))
  const unsure = [...journal.keys()].filter(path => path.startsWith(`${siteFolder}/`) && !isAsRecorded(out, path, site))
  const astray = [...strays].flatMap(([path, marks]) => (marks.every(mark => isShown(mark, now)) ? [] : [path]))
  const fresh = new Set([...doomed, ...unsure, ...astray])
  const taken = withoutFiles(out, site, fresh)
  const again = (site?.down ?? []).filter(path => !fresh.has(path)).map(path => erase(out, path))
  const stuck = [...taken.stuck, ...again.flatMap(one => one.stuck)]
  const isWhole = stuck.length > 0 ? {isWhole: false} : {}
  return {
    site: taken.site && {...taken.site, ...isWhole},
    isLess: taken.isLess,
    stuck,
  }
}

/** Whether a note is in the site as a file says. */
export function isShown({slug, id, standing}: Mark, now: SiteEntry['notes']): boolean {
  const note = own(now, slug)
  return note?.id === id && note.standing === standing
}

/** Remove files of the site, whatever their bytes, and remember their paths. */
export function withoutFiles(out: string, site: SiteEntry | undefined, paths: ReadonlySet<string>): TakenDown {
  if (paths.size === 0) return {site, isLess: false, stuck: []}
  const erased = [...paths].map(path => erase(out, path))
  const files = new Map([...(site?.files ?? [])].filter(([path]) => !paths.has(path)))
  const down = [...new Set([...(site?.down ?? []), ...paths])].toSorted()
  return {
    site: {...(site ?? {notes: {}}), isWhole: false, files, down},
    isLess: site !== undefined,
    stuck: erased.flatMap(({stuck}) => stuck),
  }
}

/** Whether the file at a path is the recorded one, although a dead build was about to write it. */
function isAsRecorded(out: string, path: string, site: SiteEntry | undefined): boolean {
  const known = site?.files.get(path)
  return known !== undefined && hasBytesOf(join(out, path), known)
}
