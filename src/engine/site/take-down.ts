import {join} from 'node:path'
import {erase, type Stuck} from '../../io/erase.js'
import type {SiteEntry} from '../../io/manifest.js'
import {hasBytesOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {changedNotes} from './admission.js'

/** The rest of the site, and the files that could not be removed. */
export interface TakenDown {
  readonly site: SiteEntry | undefined
  readonly isLess: boolean
  readonly stuck: readonly Stuck[]
}

/** The knowledge of the site when a build begins. */
export interface Before {
  readonly site?: SiteEntry
  /** The files that a build was about to write when it died, by path: hashes of its bytes. */
  readonly journal: ReadonlyMap<string, unknown>
}

/**
 * Take down every file of the site that shows or names a note which may not be read by everybody any more, whatever its
 * bytes, with its copies: before anything else is done, since that may fail. Paths that came down are remembered: what
 * stands there at a later build goes too. Nothing is thrown for what cannot be removed.
 */
export function takeDown(out: string, {site, journal}: Before, now: SiteEntry['notes']): TakenDown {
  const changed = changedNotes(site?.notes ?? {}, now)
  const shown = changed.size > 0 ? [...(site?.files ?? [])] : []
  const doomed = shown.flatMap(([path, {notes}]) => (notes.some(slug => changed.has(slug)) ? [path] : []))
  const unsure = [...journal.keys()].filter(path => path.startsWith(`${siteFolder}/`) && !isAsRecorded(out, path, site))
  const fresh = new Set([...doomed, ...unsure])
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

/** Take down files of the site, whatever their bytes, and remember their paths. */
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

/** Whether what stands at a path is what the record speaks of, though a build that died was about to write there. */
function isAsRecorded(out: string, path: string, site: SiteEntry | undefined): boolean {
  const known = site?.files.get(path)
  return known !== undefined && hasBytesOf(join(out, path), known)
}
