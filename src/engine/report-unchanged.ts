import {join} from 'node:path'
import {isAllGone} from '../io/erase.js'
import {exists} from '../io/exists.js'
import type {NoteFile} from '../io/list-notes.js'
import {hasJournal, readManifest, type MadeGroup, type Manifest, type NoteEntry} from '../io/manifest.js'
import {siteFolder} from '../io/web-root.js'
import {editionGroups} from '../model/edition.js'
import {isErrorFor} from '../model/message.js'
import {defaultTimeZone, momentIn, type Moment} from '../model/moment.js'
import {isUntouched, statOf} from '../io/stamp.js'
import {areAssetsSame, areInputsUntouched, isCheckFresh, isMadeFresh} from './freshness.js'
import {indexHeaders, neighboursOf, type HeaderIndex} from './headers.js'
import {checkKeyOf, commonKeyOf, preflightKeyOf, renderKeyOf} from './keys.js'
import type {BuildReport, NoteReport} from './report.js'
import {groupsFor, type BuildScene} from './scene.js'
import {admitted, mayStay} from './site/admission.js'
import {siteKeyOf} from './site/site-key.js'
import {tellOnce} from './tell-once.js'
import {own} from '../model/own.js'

/**
 * The report of a build that has nothing to do, from what the last one left; nothing where there is something to do.
 * Reads the manifest and looks at sizes and times: this is what a build costs when nothing changed.
 */
export function reportUnchanged(
  scene: BuildScene,
  notes: readonly NoteFile[],
  selected: readonly NoteFile[],
): BuildReport | undefined {
  const manifest = readManifest(scene.out)
  // What another version wrote may mean something else.
  if (manifest?.inputs?.sound?.tool !== scene.toolId) return undefined
  if (manifest.publication !== scene.outOf || hasJournal(scene.out)) return undefined
  if (Object.keys(manifest.notes).length !== notes.length) return undefined
  if (!areInputsUntouched(manifest.inputs, scene.root, scene.template)) return undefined
  const known = notes.map(file => ({file, entry: own(manifest.notes, file.path)}))
  if (!known.every(({file, entry}) => entry && file.stat !== 'outside' && isUntouched(entry.source, file.stat)))
    return undefined
  const index = indexHeaders(
    Object.entries(manifest.notes),
    momentIn(manifest.inputs.timeZone ?? defaultTimeZone, scene.now),
  )
  const common = commonKeyOf(scene, manifest.inputs)
  const chosen = new Set(selected)
  const fresh = known.filter(({file}) => chosen.has(file))
  const look = {scene, manifest, index, common}
  if (!isSiteSafe(scene.out, manifest, index.moment)) return undefined
  if (!fresh.every(({file, entry}) => entry && isNoteFresh(look, file, entry))) return undefined
  if (scene.groups.includes('site') && !isSiteFresh(look)) return undefined
  const told = {...manifest, groups: scene.groups, strict: scene.strict}
  const reports = fresh.flatMap(({file, entry}) => (entry ? unchangedNote(file, entry, told) : []))
  return {
    root: scene.root,
    out: scene.out,
    ...tellOnce(manifest.inputs.messages, reports),
    removed: [],
    failures: [],
    ...(scene.groups.includes('site') &&
      manifest.site && {site: {files: Object.keys(manifest.site.files).length, written: []}}),
  }
}

/** Whether nothing has to come down: because it may not be read any more, or is there again. */
function isSiteSafe(out: string, {site, notes}: Manifest, moment: Moment): boolean {
  if (!site) return !exists(join(out, siteFolder))
  const {down = [], unplaced = [], files} = site
  if (unplaced.length > 0 || !isAllGone(out, down)) return false
  const now = admitted(Object.values(notes), site, moment)
  return Object.values(files).every(file => mayStay(file.notes, site.notes, now))
}

/** Whether the site is what this build would make of notes that did not change. */
function isSiteFresh({
  scene,
  manifest,
  index,
  common,
}: Omit<Look, 'manifest'> & {readonly manifest: Manifest}): boolean {
  const {site, notes} = manifest
  if (!site) return false
  const entries = Object.values(notes)
  const key = siteKeyOf({common, today: scene.today, entries, notes: admitted(entries, site, index.moment)})
  if (site.key !== key) return false
  return Object.entries(site.files).every(([path, artifact]) => isUntouched(artifact, statOf(join(scene.out, path))))
}

/** What freshness is judged by. */
export interface Look {
  readonly scene: BuildScene
  readonly manifest: Pick<Manifest, 'comparisons'>
  readonly index: HeaderIndex
  readonly common: string
}

/** Whether the last build did for a note what this one would do. Its source must be the same. */
export function isNoteFresh({scene, manifest, index, common}: Look, file: NoteFile, entry: NoteEntry): boolean {
  if ((entry.stuck ?? []).length > 0) return false
  const related = neighboursOf(entry, index).key
  if (!isCheckFresh(entry, checkKeyOf(common, related), scene.today)) return false
  if (!areAssetsSame(scene.root, file, entry)) return false
  const isError = isErrorFor(scene)
  if ([...entry.messages, ...(own(manifest.comparisons, file.path) ?? [])].some(isError)) return true
  const {source, assets, day} = entry
  const key = renderKeyOf({common, related, source: source.hash, assets, day, asDraft: scene.asDraft})
  if (scene.groups.includes('mail')) {
    if (entry.preflight?.key !== preflightKeyOf(entry.checkKey, key)) return false
    if (entry.preflight.messages.some(isError)) return true
  }
  return isMadeFresh(scene.out, entry, {groups: groupsFor(scene, entry), key})
}

/** A note as the last build left it. */
export function unchangedNote(
  file: NoteFile,
  entry: NoteEntry,
  {comparisons, groups, strict}: Pick<Manifest, 'comparisons'> & Pick<BuildScene, 'groups' | 'strict'>,
): NoteReport {
  const ofMail = groups.includes('mail') ? (entry.preflight?.messages ?? []) : []
  const messages = [...entry.messages, ...(own(comparisons, file.path) ?? []), ...ofMail]
  return {
    path: file.path,
    slug: file.slug,
    outcome: messages.some(isErrorFor({strict})) ? 'refused' : 'unchanged',
    messages,
    artifacts: standing(entry),
    durationMs: 0,
  }
}

/** In the order in which they are told. */
const madeGroups: readonly MadeGroup[] = [...editionGroups, 'always']

/** What a note has in the output folder. */
export const standing = ({made}: Pick<NoteEntry, 'made'>): NoteReport['artifacts'] =>
  madeGroups.flatMap(group =>
    (made[group]?.artifacts ?? []).map(({edition, path, sizeBytes}) => ({
      edition,
      group,
      path,
      sizeBytes,
      written: false,
    })),
  )
