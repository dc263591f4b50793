import type {SiteFileEntry} from '../../io/manifest.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import type {SiteFile} from '../../model/site.js'
import {TemplateMistake} from '../../render/liquid.js'
import {siteFiles} from '../../render/site/index.js'
import {noteBug} from '../note-bug.js'
import type {Building} from '../build/building.js'
import type {Publishable} from './public-notes.js'
import {siteView} from './site-view.js'

/** The files that the site is to have, and our bugs by the slug of the note without which it was planned. */
export interface SitePlan {
  readonly files: readonly SiteFile[]
  readonly bugs: ReadonlyMap<string, Message>
}

/**
 * Plan the files of the site. A note on which that breaks is left out, and the others have their pages.
 *
 * @param paths Of the notes' sources, by slug.
 * @throws What no single note brings about.
 */
export function planSite(building: Building, notes: Publishable, paths: ReadonlyMap<string, string>): SitePlan {
  const planned = (chosen: Publishable) => siteFiles(siteView({...building, ...building.shared}, chosen))
  try {
    return {files: planned(notes), bugs: new Map()}
  } catch (error) {
    if (error instanceof TemplateMistake) throw error
    const bugs = new Map<string, Message>()
    for (const {facts} of [...notes.notes, ...notes.withdrawn]) {
      try {
        planned(only(notes, slug => slug === facts.slug))
      } catch (alone) {
        bugs.set(facts.slug, noteBug({scene: building.scene, path: paths.get(facts.slug) ?? siteFolder}, alone))
      }
    }
    if (bugs.size === 0) throw error
    return {files: planned(only(notes, slug => !bugs.has(slug))), bugs}
  }
}

/** What stands of the notes that were left out: it was right when it was made, and stays. */
export const heldBack = (
  files: Readonly<Record<string, SiteFileEntry>>,
  {bugs}: SitePlan,
): Readonly<Record<string, SiteFileEntry>> =>
  Object.fromEntries(
    Object.entries(files).filter(
      ([
        ,
        {
          notes: [shown = ''],
        },
      ]) => bugs.has(shown),
    ),
  )

function only(all: Publishable, isChosen: (slug: string) => boolean): Publishable {
  const chosen = <T extends {readonly facts: {readonly slug: string}}>(notes: readonly T[]): readonly T[] =>
    notes.filter(({facts}) => isChosen(facts.slug))
  return {...all, notes: chosen(all.notes), withdrawn: chosen(all.withdrawn)}
}
