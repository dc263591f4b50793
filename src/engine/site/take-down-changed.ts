import {unlessRefused} from '../../io/error.js'
import type {SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {isUntouched, type FileStat} from '../../io/stamp.js'
import type {Building} from '../output/building.js'
import {look} from './recover-site.js'
import {isShown, withoutFiles, type TakenDown} from './take-down.js'

/**
 * Take down files of the record that have other bytes by now and show a note that is not in the site as they say: an older site was put back.
 * For a build that makes none of them anew. What says nothing of notes stays, and is told by the build that would write it.
 *
 * @param now Notes that may be in it.
 * @param statOf Of a file as it stands.
 */
export function takeDownChanged(
  out: string,
  down: TakenDown,
  {now, statOf}: {readonly now: SiteEntry['notes']; readonly statOf: (file: SiteFileEntry) => FileStat | undefined},
): TakenDown {
  const {site} = down
  if (!site) return down
  const changed = [...site.files.values()].filter(file => {
    const stat = statOf(file)
    return stat !== undefined && !isUntouched(file, stat)
  })
  const doomed = changed.filter(file => {
    const found = unlessRefused(() => look(out, file.path))
    if (!found || found.stamp.hash === file.hash) return false
    // The words of a search are of all notes that were in the site then.
    return found.marks?.some(mark => !isShown(mark, now)) ?? file.path.endsWith('.bin')
  })
  const taken = withoutFiles(out, site, new Set(doomed.map(({path}) => path)))
  return {site: taken.site, isLess: down.isLess || taken.isLess, stuck: [...down.stuck, ...taken.stuck]}
}

/** A site that is left as it stands, without what an older one brought back. */
export function keptSite(
  {context, statOf}: Pick<Building, 'context' | 'statOf'>,
  site: SiteEntry,
  now: SiteEntry['notes'],
): {readonly site: SiteEntry; readonly stuck: TakenDown['stuck']} {
  const down = takeDownChanged(context.out, {site, isLess: false, stuck: []}, {now, statOf})
  return {site: down.site ?? site, stuck: down.stuck}
}
