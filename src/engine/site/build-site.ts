import {exhaustionOf} from '../../io/error.js'
import type {NoteEntry, SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {join} from 'node:path'
import {eraseCopies, type Stuck} from '../../io/erase.js'
import {pathFrom} from '../../io/inside.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {hashOfAll, isUntouched, statOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {writeArtifacts, type EditionArtifact} from '../../io/write-artifacts.js'
import type {Message} from '../../model/message.js'
import type {SiteFile} from '../../model/site.js'
import {siteFiles} from '../../render/site/index.js'
import {messageFor} from '../message-for.js'
import {mistakeOf} from '../render-mistake.js'
import type {Crash, SiteReport} from '../report.js'
import type {Workshop} from '../workshop.js'
import {publicNotes} from './public-notes.js'
import {siteInput} from './site-input.js'
import {siteKeyOf} from './site-key.js'

/** What came of the site; `site` is what stands now. */
export interface BuiltSite {
  readonly site: SiteEntry
  readonly messages: readonly Message[]
  /** Old copies beside files that changed, which could not be removed. */
  readonly stuck: readonly Stuck[]
  readonly crash?: Crash
  readonly report: SiteReport
}

/**
 * Make the files of the public site that are out of date, and remove those that nothing makes any more.
 *
 * @param before What stands, without what came down already.
 * @param notes Those that were admitted.
 * @throws {IoError} If the disk refuses.
 */
export async function buildSite(
  shop: Workshop,
  entries: ReadonlyMap<string, NoteEntry>,
  {before, notes}: {readonly before: SiteEntry | undefined; readonly notes: SiteEntry['notes']},
): Promise<BuiltSite> {
  const {scene, common} = shop
  const key = siteKeyOf({common, today: scene.today, notes, entries: entries.values()})
  const input = siteInput(shop, publicNotes(scene.out, entries.values(), {notes, moment: shop.index.moment}))
  const {files = {}, down = [], unplaced = []} = before ?? {}
  const standing = {key, notes, files, down, unplaced}
  try {
    const planned = siteFiles(input).map(file => keyed(file, common))
    return await writeFiles(shop, planned, standing)
  } catch (error) {
    const mistake = mistakeOf(error, shop, siteFolder)
    const exhaustion = exhaustionOf(error)
    if (exhaustion) throw exhaustion
    if (!mistake && isWorld(error)) throw error
    const report = {files: Object.keys(files).length, written: []}
    const kept = {site: {...standing, key: ''}, stuck: [], report}
    return mistake ? {...kept, messages: [mistake]} : {...kept, messages: [], crash: {path: siteFolder, error}}
  }
}

const isWorld = (error: unknown): boolean => error instanceof Error && error.name === 'IoError'

interface Planned extends SiteFile {
  /** Relative to the output folder. */
  readonly to: string
  readonly key: string
}

const keyed = (file: SiteFile, common: string): Planned => ({
  ...file,
  to: `${siteFolder}/${file.path}`,
  key: hashOfAll([common, file.path, JSON.stringify(file.input)]),
})

async function writeFiles(shop: Workshop, planned: readonly Planned[], standing: SiteEntry): Promise<BuiltSite> {
  const {scene, owns} = shop
  const isFresh = ({to, key}: Planned) => {
    const known = standing.files[to]
    return known?.key === key && isUntouched(known, statOf(join(scene.out, to)))
  }
  const stale = planned.filter(file => !isFresh(file))
  const artifacts: EditionArtifact[] = []
  for (const file of stale) artifacts.push({edition: 'site', path: file.to, bytes: await file.render()})
  // What shows anything that it must not is not written: what stood there, and was right when it was made, stays.
  const {auditArtifacts} = await import('../audit/audit-artifacts.js')
  const {passed, refused, messages: found} = auditArtifacts(shop, artifacts)
  const result = writeArtifacts(scene.out, passed, owns)
  if (result.status === 'taken') {
    const messages = result.paths.map(path => takenMessage(shop, path))
    const report = {files: Object.keys(standing.files).length, written: []}
    return {site: {...standing, key: ''}, messages: [...messages, ...found], stuck: [], report}
  }
  const made = new Map(result.artifacts.map(artifact => [artifact.path, artifact]))
  const files = Object.fromEntries(
    planned.flatMap(({to, key, notes}): readonly (readonly [string, SiteFileEntry])[] => {
      const artifact = made.get(to) ?? standing.files[to]
      // No key is this one: the next build tries again.
      return artifact ? [[to, {...artifact, key: refused.has(to) ? '' : key, notes}]] : []
    }),
  )
  const others = Object.entries(standing.files).filter(([path]) => !(path in files))
  const kept = others.filter(([, artifact]) => removeArtifact(scene.out, artifact) === 'kept')
  const outdated = [...result.changed, ...others.map(([path]) => path)]
  const stuck = outdated.flatMap(path => eraseCopies(scene.out, path).stuck)
  const down = [...(standing.down ?? []), ...stuck.map(({path}) => path)].filter(path => !(path in files))
  return {
    // What stays is still ours: it comes down with its notes.
    site: {
      ...{...standing, files: {...files, ...Object.fromEntries(kept)}, down},
      ...(refused.size > 0 && {key: ''}),
    },
    messages: [...kept.map(([path]) => changedMessage(shop, path)), ...found],
    stuck,
    report: {files: planned.length, written: [...result.changed]},
  }
}

const shownPath = ({root, out}: Workshop['scene'], path: string): string => pathFrom(root, join(out, path))

/** On a file that somebody changed since cess wrote it. */
const changedMessage = ({scene}: Pick<Workshop, 'scene'>, path: string): Message =>
  messageFor(scene, shownPath(scene, path), 'output-changed')

const takenMessage = ({scene}: Workshop, path: string): Message =>
  messageFor(scene, shownPath(scene, path), 'output-taken', {
    actual: {en: 'file that cess did not make', fr: "fichier que cess n'a pas fait"},
  })
