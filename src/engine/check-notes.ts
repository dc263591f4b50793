import {join} from 'node:path'
import {monotonicMs} from '../io/clock.js'
import {IoError} from '../io/error.js'
import type {NoteFile} from '../io/list-notes.js'
import {readStamped} from '../io/read-file.js'
import {isError, type Message} from '../model/message.js'
import type {Publication} from '../model/publication.js'
import {coverageOf} from '../template/font-coverage.js'
import {compareNotes} from './compare-notes.js'
import {watchDay} from './day-watch.js'
import {examineNote} from './examine-note.js'
import {gatherHeaders, type Known} from './gather-headers.js'
import {indexHeaders, mentionsIn, relatedTo, type HeaderIndex} from './headers.js'
import {loadInputs, type LoadedInputs} from './load-inputs.js'
import {outsideMessage} from './message-for.js'
import {readFrontMatter, sourceOf, type FrontMatter} from './read-note.js'
import type {Outcome, Report} from './report.js'
import type {Scene} from './scene.js'

type Inputs = Extract<LoadedInputs, {status: 'loaded'}>

/** Check the chosen notes against all others. */
export function checkNotes(scene: Scene, notes: readonly NoteFile[], selected: readonly NoteFile[]): Report {
  const loaded = loadInputs(scene)
  const nothing = {root: scene.root, notes: [], crashes: [], failures: []}
  if (loaded.status === 'refused') return {...nothing, messages: loaded.messages}
  const {publication, inputs} = loaded
  const known = gatherHeaders({scene, notes, publication, common: '', entries: {}})
  const index = indexHeaders([...known.values()].flatMap(({header}) => header ?? []))
  const comparisons = compareNotes(index.all, scene, publication)
  const failures: IoError[] = []
  const reports = selected.map((file, done) => {
    const startedMs = monotonicMs()
    const looked = look({scene, file, loaded, index, known: known.get(file.path)})
    if (looked instanceof IoError) failures.push(looked)
    const messages = looked instanceof IoError ? [] : [...looked, ...(comparisons[file.path] ?? [])]
    scene.onProgress(done + 1, selected.length)
    const outcome = looked instanceof IoError ? 'unreadable' : outcomeOf(messages)
    return {path: file.path, slug: file.slug, outcome, messages, artifacts: [], durationMs: monotonicMs() - startedMs}
  })
  return {...nothing, notes: reports, messages: inputs.messages, failures}
}

const outcomeOf = (messages: readonly Message[]): Outcome => (messages.some(isError) ? 'refused' : 'passed')

function look(from: {
  readonly scene: Scene
  readonly file: NoteFile
  readonly loaded: Inputs
  readonly index: HeaderIndex
  readonly known: Known | undefined
}): readonly Message[] | IoError {
  const {scene, file, loaded, index, known} = from
  const {path, slug, stat} = file
  if (stat === 'outside') return [outsideMessage(scene, path)]
  try {
    const {publication, template} = loaded
    const fonts = coverageOf(template.fonts)
    const frontMatter = known?.read?.frontMatter ?? readNow(scene, path, publication)
    const related = relatedTo({slug, header: known?.header, mentions: mentionsIn(sourceOf(frontMatter))}, index)
    const watch = watchDay(scene.today)
    return examineNote({scene, path, frontMatter, publication, fonts, related, watch, asDraft: false}).messages
  } catch (error) {
    if (error instanceof IoError) return error
    throw error
  }
}

function readNow(scene: Scene, path: string, publication: Publication): FrontMatter {
  const {bytes} = readStamped(join(scene.root, path))
  return readFrontMatter({path, bytes, publication, scene})
}
