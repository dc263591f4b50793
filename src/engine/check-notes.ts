import {join} from 'node:path'
import {monotonicMs} from '../io/clock.js'
import {IoError} from '../io/error.js'
import type {NoteFile} from '../io/list-notes.js'
import {readManifest, type NoteEntry} from '../io/manifest.js'
import {readNoteStamped} from '../io/read-file.js'
import {isBug, isErrorFor, type Message} from '../model/message.js'
import {momentIn} from '../model/moment.js'
import type {Publication} from '../model/publication.js'
import {coverageOf} from '../template/font-coverage.js'
import {checkMail} from './check-mail.js'
import {compareNotes} from './compare-notes.js'
import {watchDay} from './day-watch.js'
import {examineNote} from './examine-note.js'
import {gatherHeaders, type Known} from './gather-headers.js'
import {indexHeaders, mentionsIn, neighboursOf, type HeaderIndex} from './headers.js'
import {commonKeyOf} from './keys.js'
import {loadInputs, type LoadedInputs} from './load-inputs.js'
import {outsideMessage} from './message-for.js'
import {boundNoteStep} from './note-bug.js'
import {readFrontMatter, sourceOf, type FrontMatter} from './read-note.js'
import {learnSound, learnVerdicts} from './sandbox/learn-verdicts.js'
import type {NoteReport, Outcome, Report} from './report.js'
import {defaultOut, type Scene} from './scene.js'
import {tellOnce} from './tell-once.js'
import {own} from '../model/own.js'

/** What all notes of a check share. */
export interface CheckShop extends Pick<
  Extract<LoadedInputs, {status: 'loaded'}>,
  'publication' | 'template' | 'rasterize'
> {
  readonly scene: Scene
  readonly common: string
  readonly index: HeaderIndex
  readonly comparisons: Readonly<Record<string, readonly Message[]>>
  /** What the last build into the usual folder knew. */
  readonly entries: Readonly<Record<string, NoteEntry>>
}

/** What came of one note. */
interface Looked {
  readonly messages: readonly Message[]
  readonly failure?: IoError
}

/** Check the chosen notes against all others. */
export async function checkNotes(
  scene: Scene,
  notes: readonly NoteFile[],
  selected: readonly NoteFile[],
): Promise<Report> {
  const built = readManifest(join(scene.root, defaultOut))
  learnSound(built?.inputs?.sound, scene.toolId)
  const loaded = await loadInputs(scene)
  const nothing = {root: scene.root, notes: [], failures: []}
  if (loaded.status === 'refused') return {...nothing, messages: loaded.messages}
  const {publication, template, rasterize, inputs} = loaded
  const known = gatherHeaders({scene, notes, publication, common: '', entries: {}})
  const index = indexHeaders(known, momentIn(publication.timeZone, scene.now))
  const comparisons = compareNotes(index, scene, publication)
  const common = commonKeyOf(scene, inputs)
  const entries = built?.notes ?? {}
  learnVerdicts(entries, common)
  const shop = {scene, publication, template, rasterize, common, index, comparisons, entries}
  const results = await lookAtAll(shop, selected, known)
  return {
    ...nothing,
    ...tellOnce(
      inputs.messages,
      results.map(({report}) => report),
    ),
    failures: results.flatMap(({failure}) => failure ?? []),
  }
}

async function lookAtAll(
  shop: CheckShop,
  selected: readonly NoteFile[],
  known: ReadonlyMap<string, Known>,
): Promise<readonly (Looked & {readonly report: NoteReport})[]> {
  const results = []
  for (const [done, file] of selected.entries()) {
    const startedMs = monotonicMs()
    const looked = await look(shop, file, known.get(file.path))
    const {path, slug} = file
    const [outcome, durationMs] = [outcomeOf(looked, shop.scene), monotonicMs() - startedMs]
    results.push({...looked, report: {path, slug, outcome, messages: looked.messages, artifacts: [], durationMs}})
    shop.scene.onProgress(done + 1, selected.length)
  }
  return results
}

function outcomeOf({messages, failure}: Looked, scene: Scene): Outcome {
  if (failure) return 'unreadable'
  if (messages.some(isBug)) return 'crashed'
  return messages.some(isErrorFor(scene)) ? 'refused' : 'passed'
}

async function look(shop: CheckShop, file: NoteFile, known: Known | undefined): Promise<Looked> {
  const {scene} = shop
  const {path, stat} = file
  if (stat === 'outside') return {messages: [outsideMessage(path)]}
  if (known?.bug) return {messages: [known.bug]}
  try {
    return await boundNoteStep(
      {scene, path},
      () => lookInto(shop, file, known),
      bug => ({messages: [bug]}),
    )
  } catch (error) {
    if (error instanceof IoError) return {messages: [], failure: error}
    throw error
  }
}

/** The mail is looked at once nothing else is wrong: it shows only what a build would make. */
async function lookInto(shop: CheckShop, file: NoteFile, known: Known | undefined): Promise<Looked> {
  const {scene, publication, template, rasterize, index, comparisons} = shop
  const {path, slug} = file
  const fonts = coverageOf(template.fonts)
  const frontMatter = known?.read?.frontMatter ?? readNow(scene, path, publication)
  const subject = {slug, header: known?.header, mentions: mentionsIn(sourceOf(frontMatter))}
  const neighbours = neighboursOf(subject, index)
  const watch = watchDay(scene.today)
  const common = {scene, publication, fonts, rasterize}
  const examined = await examineNote({...common, path, frontMatter, neighbours, watch, asDraft: false})
  const messages = [...examined.messages, ...(own(comparisons, path) ?? [])]
  if (!examined.resolve || messages.some(isErrorFor(scene))) return {messages}
  const {resolve, assets, tell} = examined
  const mail = await checkMail(shop, {
    file,
    stamp: known?.read?.stamp,
    ...{assets, tell, watch, related: neighbours.key, resolve},
  })
  return {messages: [...messages, ...mail]}
}

function readNow(scene: Scene, path: string, publication: Publication): FrontMatter {
  const {bytes} = readNoteStamped(join(scene.root, path))
  return readFrontMatter({path, bytes, publication})
}
