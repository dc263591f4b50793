import {records} from '../queries/life.js'
import {unlessRefused} from '../../io/error.js'
import {readManifest} from '../../io/manifest-file.js'
import {hashOf, statBelow} from '../../io/stamp.js'
import {momentIn} from '../../model/moment.js'
import type {BuildContext} from '../context/context.js'
import {admitted} from '../output/admission.js'
import {editionsIn} from '../output/audited-file.js'
import {publicNotes} from '../output/public-notes.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {Known} from '../queries/headers.js'
import type {PublicLog} from '../queries/log.js'
import type {Shared} from '../queries/shared.js'
import {siteCopy, siteFile, siteFileKey, sitePlan} from '../queries/site.js'
import {siteLogOf} from '../queries/site-edges.js'
import * as making from '../queries/site-making.js'
import {PublicationWithout} from './publication-without.js'

/** A publication that is audited. */
interface Audited {
  readonly context: BuildContext
  readonly open: OpenMemo
  readonly known: ReadonlyMap<string, Known>
  readonly shared: Shared
  readonly log: PublicLog
}

/** Tells whether a file of the site, by its path there, would be the same if some notes did not exist. */
export type IsRemade = (path: string, bytes: Uint8Array) => Promise<boolean>

/**
 * The public site as it would be if notes that are in it in no way did not exist, made from the records in the output folder: of each that a
 * file is made from, it is asked whether the note gives it anew. Where there is no such folder, nothing is known to be the same.
 *
 * @param hidden Paths of these notes.
 */
export function remadeSite(audited: Audited, hidden: ReadonlySet<string>): IsRemade {
  let site: Promise<IsRemade> | undefined
  return async (path, bytes) => {
    try {
      return await (
        await (site ??= openSite(audited, hidden))
      )(path, bytes)
    } catch {
      // What cannot be made, for whatever reason, is not known to be the same.
      return false
    }
  }
}

async function openSite({context, open, known, shared, log}: Audited, hidden: ReadonlySet<string>): Promise<IsRemade> {
  const {out, outOf, now} = context
  const manifest = unlessRefused(() => readManifest(out))
  if (manifest?.publication !== outOf) return async () => false
  const {site, notes: files} = manifest
  const entries = new Map(Object.entries(files))
  const moment = momentIn(shared.publication.timeZone, now)
  const statOf = ({path}: {readonly path: string}) => statBelow(out, path)
  const {byReference} = await open.memo.get(records)
  const admittedNow = admitted(known.values(), site, moment, byReference)
  const all = publicNotes(out, entries.values(), {notes: admittedNow, moment, statOf})
  const notes = {...all, slugs: all.slugs.filter(slug => site?.leftOut?.includes(slug) !== true)}
  open.site.give({making, brand: shared, brandPrint: '', notes, log: siteLogOf(log)})
  const without = new PublicationWithout({beside: open.beside, edges: open.world.edges}, hidden)
  const {memo} = without
  const plan = new Map((await memo.get(sitePlan)).map(file => [file.path, file]))
  const paths = new Map([...entries].map(([path, {slug}]) => [slug, path]))
  return async (path, bytes) => {
    const planned = plan.get(path)
    if (!planned) return false
    const made =
      planned.kind === 'edition' ? await siteCopy(memo, planned) : await memo.get(siteFile, siteFileKey(planned))
    const of = editionsIn({paths, entries}, planned, made)
    return made.hash === hashOf(bytes) && of !== undefined && (await without.makes(of))
  }
}
