import {breathe} from '../io/breathe.js'
import {listNotes, type NoteFile} from '../io/list-notes.js'
import {
  emptyManifest,
  readJournal,
  readManifest,
  removeJournal,
  writeManifest,
  type Manifest,
  type NoteEntry,
} from '../io/manifest.js'
import type {Owns} from '../io/write-artifacts.js'
import {isError} from '../model/message.js'
import {UsageError} from '../model/usage-error.js'
import {buildNote} from './build-note.js'
import {collectReport, type NoteResult} from './collect-report.js'
import {compareNotes} from './compare-notes.js'
import {gatherHeaders} from './gather-headers.js'
import {indexHeaders} from './headers.js'
import {commonKeyOf} from './keys.js'
import {loadInputs} from './load-inputs.js'
import type {BuildReport, NoteReport} from './report.js'
import {learnSound, learnVerdicts} from './sandbox/learn-verdicts.js'
import type {BuildScene} from './scene.js'
import {selectNotes} from './select-notes.js'
import {admitted} from './site/admission.js'
import {buildSite, changedMessage, type BuiltSite} from './site/build-site.js'
import {takeDown, type TakenDown} from './site/take-down.js'
import {sweep} from './sweep.js'
import type {Workshop} from './workshop.js'

/**
 * Build what changed. Only while the lock of the output folder is held: it starts from what is there now.
 *
 * @throws {UsageError} If another publication builds into this folder.
 */
export async function buildChanged(scene: BuildScene): Promise<BuildReport> {
  const before = readManifest(scene.out) ?? emptyManifest(scene.outOf)
  learnSound(before.inputs?.sound, scene.toolId)
  const loaded = await loadInputs(scene)
  if (loaded.status === 'refused') return collectReport(scene, {messages: loaded.messages})
  const {publication, template, rasterize, inputs} = loaded
  const notes = listNotes(scene.root)
  if (before.publication !== scene.outOf) throw foreignOut(scene.out)
  const common = commonKeyOf(scene, inputs)
  learnVerdicts(before.notes, common)
  const known = gatherHeaders({scene, notes, publication, common, entries: before.notes})
  const index = indexHeaders(known, scene.now)
  const comparisons = compareNotes(index, scene, publication)
  const swept = sweep(scene, notes, before)
  const down = takeDown(scene.out, before.site, admitted(known.values(), before.site, scene.now))
  const owns = ownership(scene, before)
  const shop: Workshop = {scene, publication, template, rasterize, inputs, common, known, index, comparisons, owns}
  const entries = new Map(Object.entries(swept.entries))
  let site = down.site
  try {
    const results = await buildAll(shop, selectNotes(notes, scene.names, scene), entries)
    const built = await publish(shop, entries, {down, results})
    site = built?.site ?? site
    const kept = down.kept.map(path => changedMessage(shop, path))
    const messages = [...inputs.messages, ...swept.messages, ...(built?.messages ?? []), ...kept]
    return collectReport(scene, {messages, removed: swept.removed, results, ...(built && {site: built})})
  } finally {
    writeManifest(scene.out, {
      format: before.format,
      publication: before.publication,
      inputs,
      comparisons,
      notes: Object.fromEntries(entries),
      ...(site && {site}),
    })
    removeJournal(scene.out)
  }
}

/** Whether a note showed a mistake that is the template's: pages of the site would have it too. */
const showsBadTemplate = ({path, messages}: NoteReport): boolean =>
  messages.some(message => message.path !== path && isError(message))

/** Make the site from what stands of all notes, built now or before; or leave it, where the template has a mistake. */
async function publish(
  shop: Workshop,
  entries: ReadonlyMap<string, NoteEntry>,
  {down: {site, isLess}, results}: {readonly down: TakenDown; readonly results: readonly NoteResult[]},
): Promise<BuiltSite | undefined> {
  const isSpoilt = results.some(({report}) => showsBadTemplate(report))
  const isWanted = shop.scene.groups.includes('site')
  // What came down must go from the listings too, with whatever template.
  if (isLess || (isWanted && !isSpoilt))
    return buildSite(shop, entries, {before: site, notes: admitted(shop.known.values(), site, shop.scene.now)})
  if (!site || !isWanted) return undefined
  return {site, messages: [], report: {files: Object.keys(site.files).length, written: [], isKept: true}}
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
function ownership(scene: BuildScene, {notes, site}: Manifest): Owns {
  const made = Object.values(notes).flatMap(entry => Object.values(entry.made).flatMap(({artifacts}) => artifacts))
  const paths = new Set([...made.map(({path}) => path), ...Object.keys(site?.files ?? {})])
  const journal = readJournal(scene.out)
  return (path, hash) => paths.has(path) || journal.get(path)?.has(hash) === true
}

const foreignOut = (out: string) =>
  new UsageError({
    en: `The output folder \`${out}\` belongs to another publication; choose another one with \`--out\`, or delete it`,
    fr: `Le dossier de sortie \`${out}\` est celui d'une autre publication ; choisissez-en un autre avec \`--out\`, ou supprimez-le`,
  })
