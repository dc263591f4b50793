import type {SiteEntry} from '../../io/manifest.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import type {PlannedFile} from '../../model/site-plan.js'
import {TemplateMistake} from '../../render/liquid.js'
import type {Building} from '../output/building.js'
import {isNoBug, noteBug} from '../messages/note-bug.js'
import {siteFile, siteFileKey, sitePlan} from '../queries/site.js'
import {siteLogOf, type PublicNotes} from '../queries/site-edges.js'
import * as making from '../queries/site-making.js'

/** Files of the site, and bugs by slug of the note that was left out for each. */
export interface SitePlan {
  readonly files: readonly PlannedFile[]
  readonly bugs: ReadonlyMap<string, Message>
}

/**
 * Plan the files of the site. A note that raises a bug is left out; the others have their pages.
 *
 * @param paths Of the notes' sources, by slug.
 * @throws What no single note brings about.
 */
export async function planFiles(
  building: Building,
  notes: PublicNotes,
  paths: ReadonlyMap<string, string>,
): Promise<SitePlan> {
  const {memo, context} = building
  const planned = (slugs: readonly string[]) => {
    giveAgain(building, {...notes, slugs})
    return memo.get(sitePlan)
  }
  try {
    return {files: await memo.get(sitePlan), bugs: new Map()}
  } catch (error) {
    if (error instanceof TemplateMistake) throw error
    const bugs = new Map<string, Message>()
    for (const slug of notes.slugs) {
      try {
        await planned([slug])
      } catch (alone) {
        bugs.set(slug, noteBug(context.root, paths.get(slug) ?? siteFolder, alone))
      }
    }
    if (bugs.size === 0) throw error
    return {files: await planned(notes.slugs.filter(slug => !bugs.has(slug))), bugs}
  }
}

/** Notes that raise a bug by themselves, among those whose pages raised one. */
export async function guiltyNotes(
  building: Building,
  notes: PublicNotes,
  failed: readonly PlannedFile[],
): Promise<ReadonlySet<string>> {
  const guilty = new Set<string>()
  for (const file of failed) {
    if (file.kind !== 'note' && file.kind !== 'withdrawn') continue
    giveAgain(building, {...notes, slugs: [file.slug]})
    try {
      await building.memo.get(siteFile, siteFileKey(file))
    } catch (error) {
      if (isNoBug(error)) throw error
      guilty.add(file.slug)
    }
  }
  return guilty
}

/** Set the notes of the site. */
export const giveNotes = ({siteEdges, shared, brandPrint, log}: Building, notes: PublicNotes): void =>
  siteEdges.give({making, brand: shared, brandPrint, notes, log: siteLogOf(log)})

/** Set the notes of the site again. */
export function giveAgain(building: Building, notes: PublicNotes): void {
  giveNotes(building, notes)
  building.memo.renew()
}

/** Existing files of notes that were left out for a bug; they stay. */
export function heldBack(
  {stood, before}: {readonly stood: SiteEntry['files']; readonly before: SiteEntry['files']},
  {bugs}: SitePlan,
): SiteEntry['files'] {
  if (bugs.size === 0) return new Map()
  const isHeld = (path: string, [slug]: readonly string[]) => stood.has(path) && slug !== undefined && bugs.has(slug)
  return new Map([...before].filter(([path, {notes}]) => isHeld(path, notes)))
}
