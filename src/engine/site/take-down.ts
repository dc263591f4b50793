import type {SiteEntry} from '../../io/manifest.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {mayStay} from './admission.js'

/** What is left of the site, and what could not be removed because somebody changed it. */
export interface TakenDown {
  readonly site: SiteEntry | undefined
  readonly isLess: boolean
  readonly kept: readonly string[]
}

/**
 * Take down every file of the site that shows or names a note which may not be read by everybody any more: before
 * anything else is done, since that may fail.
 *
 * @throws {IoError} If a file cannot be removed.
 */
export function takeDown(out: string, site: SiteEntry | undefined, now: SiteEntry['notes']): TakenDown {
  if (!site) return {site, isLess: false, kept: []}
  const files = Object.entries(site.files)
  const stay = files.filter(([, {notes}]) => mayStay(notes, site.notes, now))
  if (stay.length === files.length) return {site, isLess: false, kept: []}
  const gone = files.filter(([, {notes}]) => !mayStay(notes, site.notes, now))
  const kept = gone.flatMap(([path, artifact]) => (removeArtifact(out, artifact) === 'kept' ? [path] : []))
  return {site: {...site, key: '', files: Object.fromEntries(stay)}, isLess: true, kept}
}
