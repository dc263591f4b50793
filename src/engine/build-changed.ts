import {breathe} from '../io/breathe.js'
import {isAllGone, refusedBy} from '../io/erase.js'
import {listNotes, type NoteFile} from '../io/list-notes.js'
import {
  emptyManifest,
  readJournal,
  readManifest,
  removeJournal,
  writeManifest,
  type Inputs,
  type Manifest,
  type NoteEntry,
  type SiteEntry,
} from '../io/manifest.js'
import type {Owns} from '../io/write-artifacts.js'
import {isError} from '../model/message.js'
import {momentIn} from '../model/moment.js'
import {UsageError} from '../model/usage-error.js'
import {buildNote} from './build-note.js'
import {collectReport, type NoteResult} from './collect-report.js'
import {compareNotes} from './compare-notes.js'
import {gatherHeaders} from './gather-headers.js'
import {indexHeaders} from './headers.js'
import {commonKeyOf} from './keys.js'
import {leftStanding, unplacedMessages} from './left-standing.js'
import {loadInputs} from './load-inputs.js'
import type {BuildReport, NoteReport} from './report.js'
import {learnSound, learnVerdicts} from './sandbox/learn-verdicts.js'
import type {BuildScene} from './scene.js'
import {selectNotes} from './select-notes.js'
import {admitted, artifactOf} from './site/admission.js'
import {buildSite, type BuiltSite} from './site/build-site.js'
import {recoverSite} from './site/recover-site.js'
import {takeDownBlindly} from './site/take-down-blindly.js'
import {takeDown, type TakenDown} from './site/take-down.js'
import {sweep} from './sweep.js'
import type {Workshop} from './workshop.js'

/**
 * Build what changed. Only while the lock of the output folder is held: it starts from what is there now. What may not be
 * read by everybody any more comes down first, whatever else is wrong.
 *
 * @throws {UsageError} If another publication builds into this folder.
 */
export async function buildChanged(scene: BuildScene): Promise<BuildReport> {
  const manifest = readManifest(scene.out) ?? emptyManifest(scene.outOf)
  learnSound(manifest.inputs?.sound, scene.toolId)
  const loaded = await loadInputs(scene)
  const notes = listNotes(scene.root)
  if (manifest.publication !== scene.outOf) throw foreignOut(scene.out)
  const before = {...manifest, journal: readJournal(scene.out), ...siteBefore(scene.out, manifest)}
  if (loaded.status === 'refused') return takeDownBlindly(scene, notes, {before, messages: loaded.messages})
  const {publication, template, rasterize, inputs} = loaded
  const common = commonKeyOf(scene, inputs)
  learnVerdicts(before.notes, common)
  const known = gatherHeaders({scene, notes, publication, common, entries: before.notes})
  const index = indexHeaders(known, momentIn(publication.timeZone, scene.now))
  const admittedNow = admitted(known.values(), before.site, index.moment)
  const down = takeDown(scene.out, before, admittedNow)
  const comparisons = compareNotes(index, scene, publication)
  const owns = ownership(before)
  const shop: Workshop = {scene, publication, template, rasterize, inputs, common, known, index, comparisons, owns}
  const state = {entries: new Map(Object.entries(before.notes)), site: down.site}
  try {
    return await buildWith(shop, notes, {before, inputs, down, admittedNow, state})
  } finally {
    const {entries, site} = state
    const {format} = before
    const now = {format, publication: before.publication, inputs, comparisons, notes: Object.fromEntries(entries)}
    writeManifest(scene.out, {...now, ...(site && {site})})
    removeJournal(scene.out)
  }
}

/** What the last build left of the site; read out of its files where the record is lost. */
function siteBefore(out: string, {site}: Manifest): Pick<Manifest, 'site'> {
  const found = site ?? recoverSite(out)
  return found ? {site: found} : {}
}

interface Building {
  readonly before: Manifest
  readonly inputs: Inputs
  readonly down: TakenDown
  readonly admittedNow: SiteEntry['notes']
  /** Changes: what is known even if the disk fails in between. */
  readonly state: {entries: Map<string, NoteEntry>; site: SiteEntry | undefined}
}

async function buildWith(shop: Workshop, notes: readonly NoteFile[], building: Building): Promise<BuildReport> {
  const {before, inputs, down, state} = building
  const {scene} = shop
  const swept = sweep(scene, notes, before)
  state.entries = new Map(Object.entries(swept.entries))
  const results = await buildAll(shop, selectNotes(notes, scene.names, scene), state.entries)
  const built = await publish(shop, results, building)
  const unplaced = (built?.site ?? state.site)?.unplaced?.filter(path => !isAllGone(scene.out, [path])) ?? []
  const lost = unplaced.filter(path => !Object.hasOwn(built?.site.files ?? {}, path))
  state.site = built?.site ?? state.site
  if (state.site) state.site = {...state.site, unplaced: lost}
  const stuck = [...down.stuck, ...(built?.stuck ?? [])]
  return collectReport(scene, {
    messages: [
      ...inputs.messages,
      ...swept.messages,
      ...(built?.messages ?? []),
      ...leftStanding(scene, stuck),
      ...unplacedMessages(scene, lost),
    ],
    failures: refusedBy(scene.out, stuck),
    removed: swept.removed,
    results,
    ...(built && {site: built}),
  })
}

/** Whether a note showed a mistake that is the template's: pages of the site would have it too. */
const showsBadTemplate = ({path, messages}: NoteReport): boolean =>
  messages.some(message => message.path !== path && isError(message))

/** Make the site from what stands of all notes, built now or before; or leave it, where the template has a mistake. */
async function publish(
  shop: Workshop,
  results: readonly NoteResult[],
  {down: {site, isLess}, admittedNow, state}: Building,
): Promise<BuiltSite | undefined> {
  const isSpoilt = results.some(({report}) => showsBadTemplate(report))
  const isWanted = shop.scene.groups.includes('site')
  // Of a site whose record was lost, nothing is made anew before all that stands in it could be.
  const canMake = !site?.isRecovered || isComplete(admittedNow, state.entries)
  // What came down must go from the listings too, with whatever template.
  if (canMake && (isLess || (isWanted && !isSpoilt)))
    return buildSite(shop, state.entries, {before: site, notes: admittedNow})
  if (!site || !isWanted) return undefined
  return {site, messages: [], stuck: [], report: {files: Object.keys(site.files).length, written: [], isKept: true}}
}

/** Whether builds kept of every note that may stand in the site what the site is made of. */
function isComplete(admittedNow: SiteEntry['notes'], entries: ReadonlyMap<string, NoteEntry>): boolean {
  const kept = new Set([...entries.values()].flatMap(entry => (artifactOf(entry, 'public') ? [entry.slug] : [])))
  return Object.keys(admittedNow).every(slug => kept.has(slug))
}

/** Build one note after the other. Changes `entries` after each, so that what was done is known even if the disk fails. */
async function buildAll(shop: Workshop, selected: readonly NoteFile[], entries: Map<string, NoteEntry>) {
  const results = []
  for (const [done, file] of selected.entries()) {
    const result = await buildNote(shop, file, entries.get(file.path))
    if (result.entry) entries.set(file.path, result.entry)
    results.push(result)
    shop.scene.onProgress(done + 1, selected.length)
    await breathe()
  }
  return results
}

/** Ours is what the manifest names, and what an interrupted build had announced. */
function ownership({notes, site, journal}: Manifest & {readonly journal: ReturnType<typeof readJournal>}): Owns {
  const made = Object.values(notes).flatMap(entry => Object.values(entry.made).flatMap(({artifacts}) => artifacts))
  const paths = new Set([...made.map(({path}) => path), ...Object.keys(site?.files ?? {})])
  return (path, hash) => paths.has(path) || journal.get(path)?.has(hash) === true
}

const foreignOut = (out: string) =>
  new UsageError({
    en: `The output folder \`${out}\` belongs to another publication; choose another one with \`--out\`, or delete it`,
    fr: `Le dossier de sortie \`${out}\` est celui d'une autre publication ; choisissez-en un autre avec \`--out\`, ou supprimez-le`,
  })
