import {join} from 'node:path'
import {pathFrom} from '../io/inside.js'
import type {NoteFile} from '../io/list-notes.js'
import type {ArtifactEntry, ArtifactKind, MadeGroup, NoteEntry} from '../io/manifest.js'
import {removeArtifact} from '../io/remove-artifacts.js'
import {writeArtifacts, type EditionArtifact} from '../io/write-artifacts.js'
import type {FinishedDocument} from '../model/document.js'
import {isErrorFor, type Message} from '../model/message.js'
import {editions} from '../render/index.js'
import {stopped, type BuiltNote} from './built-note.js'
import type {DayWatch} from './day-watch.js'
import type {Tell} from './examine-note.js'
import {isMadeFresh} from './freshness.js'
import {preflightKeyOf, renderKeyOf} from './keys.js'
import {leftStanding} from './left-standing.js'
import {messageFor} from './message-for.js'
import {noteBug} from './note-bug.js'
import {preflightMail, type Preflown} from './preflight-mail.js'
import {mistakeOf} from './render-mistake.js'
import {standing} from './report-unchanged.js'
import {groupOf, renderEditions, RenderFailure, type RenderJob} from './render-editions.js'
import {artifactFolder} from './sweep.js'
import {groupsFor} from './scene.js'
import {withoutPaths} from './withdraw.js'
import type {Workshop} from './workshop.js'

/** A note that passed, and what its examination left. */
export interface Passed {
  readonly file: NoteFile
  readonly entry: NoteEntry
  /** Warnings from comparing it with other notes. */
  readonly compared: readonly Message[]
  readonly watch: DayWatch
  /** Key of the related headers. */
  readonly related: string
  readonly resolve: () => Promise<FinishedDocument>
  readonly tell: Tell
}

/** Render the groups of editions that are out of date, write them, and remove what the marking forbids now. */
export async function makeEditions(shop: Workshop, found: Passed): Promise<BuiltNote> {
  const {file} = found
  const document = await found.resolve()
  const passed = withoutForbidden(shop, found, document)
  const job = {input: inputFor(shop, passed, document), folder: artifactFolder(file.slug)}
  try {
    return await renderAndStore(shop, passed, job)
  } catch (error) {
    if (!(error instanceof RenderFailure)) throw error
    return failed(shop, passed, error)
  }
}

const inputFor = (
  {template, publication, rasterize}: Workshop,
  {watch}: Passed,
  document: FinishedDocument,
): RenderJob['input'] => ({
  document,
  template,
  publication,
  get today() {
    return watch.today
  },
  rasterize,
})

/** The mail is looked at before anything is written: its mistakes are the note's, which then is not rendered. */
async function renderAndStore(
  shop: Workshop,
  passed: Passed,
  job: Pick<RenderJob, 'input' | 'folder'>,
): Promise<BuiltNote> {
  const {scene} = shop
  const key = () => keyOf(shop, passed)
  const stale = groupsFor(scene, passed.entry).filter(
    group => !isMadeFresh(scene.out, passed.entry, {groups: [group], key: key()}),
  )
  const preflown = scene.groups.includes('mail') ? await preflightMail(job, passed.tell) : undefined
  if (preflown?.messages.some(isErrorFor(scene))) return grounded(passed, {key: key(), preflown})
  const artifacts = await renderEditions({...job, editions, groups: stale, ...(preflown && {made: preflown.made})})
  return store(shop, passed, {artifacts, stale, key: key(), preflown})
}

/** A note whose mail has mistakes. They are remembered, so that they are told again without another look. */
function grounded(
  {file, entry, compared, watch}: Passed,
  {key, preflown}: Pick<Rendered, 'key' | 'preflown'>,
): BuiltNote {
  const messages = [...entry.messages, ...compared, ...(preflown?.messages ?? [])]
  return {
    ...stopped(file, entry, {outcome: 'refused', messages}),
    entry: {...entry, ...noted({entry, watch}, {key, preflown})},
  }
}

/** What a later build needs to know of the mail and the day. */
function noted({entry, watch}: Pick<Passed, 'entry' | 'watch'>, {key, preflown}: Pick<Rendered, 'key' | 'preflown'>) {
  const day = watch.used()
  const preflight = preflown && {key: preflightKeyOf(entry.checkKey, key), messages: preflown.messages}
  return {...(day !== undefined && {day}), ...(preflight && {preflight})}
}

/** After rendering the key has the day, if the day was asked for: only then can the next build know it too. */
const keyOf = ({common, scene}: Workshop, {entry, related, watch}: Passed): string =>
  renderKeyOf({
    common,
    related,
    source: entry.source.hash,
    assets: entry.assets,
    day: watch.used(),
    asDraft: scene.asDraft,
  })

interface Rendered {
  readonly artifacts: readonly EditionArtifact[]
  readonly stale: readonly MadeGroup[]
  readonly key: string
  readonly preflown: Preflown | undefined
}

function store(shop: Workshop, passed: Passed, {artifacts, stale, key, preflown}: Rendered): BuiltNote {
  const {scene, owns} = shop
  const {file, entry, compared} = passed
  const result = writeArtifacts(scene.out, artifacts, owns)
  const messages = [...entry.messages, ...compared, ...(preflown?.messages ?? [])]
  if (result.status === 'taken') {
    const taken = result.paths.map(path => takenMessage(shop, path))
    return stopped(file, entry, {outcome: 'refused', messages: [...messages, ...taken]})
  }
  const made = {...entry.made}
  for (const group of stale) made[group] = {key, artifacts: ofGroup(result.artifacts, group)}
  removeOthers(shop, entry, made)
  const report = {
    path: file.path,
    slug: file.slug,
    outcome: stale.length > 0 ? ('built' as const) : ('unchanged' as const),
    messages,
    artifacts: standing({made}).map(artifact => ({...artifact, written: result.changed.has(artifact.path)})),
    durationMs: 0,
  }
  return {report, entry: {...entry, made, ...noted(passed, {key, preflown})}}
}

const ofGroup = (artifacts: readonly ArtifactEntry[], group: MadeGroup): readonly ArtifactEntry[] =>
  artifacts.filter(artifact => editions.some(edition => edition.id === artifact.edition && groupOf(edition) === group))

/**
 * Take down what the marking forbids, whoever wrote it last, before anything is rendered, since that may fail: the page of a
 * note that became TLP:RED.
 */
function withoutForbidden({scene}: Workshop, passed: Passed, document: FinishedDocument): Passed {
  const forbidden = new Set<ArtifactKind>(editions.flatMap(edition => (edition.allows(document) ? [] : edition.id)))
  const gone = artifactsOf(passed.entry.made).filter(({edition}) => forbidden.has(edition))
  if (gone.length === 0) return passed
  const paths = gone.map(({path}) => path)
  const {made, stuck} = withoutPaths(scene.out, passed.entry.made, paths)
  const left = [...(passed.entry.stuck ?? []), ...stuck.map(({path}) => path)]
  return {
    ...passed,
    entry: {...passed.entry, made, stuck: left},
    compared: [...passed.compared, ...leftStanding(scene, stuck)],
  }
}

const artifactsOf = (made: NoteEntry['made']): readonly ArtifactEntry[] =>
  Object.values(made).flatMap(({artifacts}) => artifacts)

const shownPath = ({root, out}: Workshop['scene'], path: string): string => pathFrom(root, join(out, path))

/** Remove what stood there before and is made no more. */
function removeOthers({scene}: Workshop, before: NoteEntry, after: NoteEntry['made']): void {
  const kept = new Set(artifactsOf(after).map(({path}) => path))
  for (const artifact of artifactsOf(before.made)) if (!kept.has(artifact.path)) removeArtifact(scene.out, artifact)
}

function takenMessage({scene}: Workshop, path: string): Message {
  return messageFor(shownPath(scene, path), 'output-taken', {
    actual: {en: `file that cess did not make`, fr: `fichier que cess n'a pas fait`},
  })
}

function failed(shop: Workshop, {file, entry, compared}: Passed, failure: RenderFailure): BuiltNote {
  const {path} = file
  const mistake = mistakeOf(failure.cause, shop, path)
  const message = mistake ?? noteBug({scene: shop.scene, path}, failure)
  const messages = [...entry.messages, ...compared, message]
  return stopped(file, entry, {outcome: mistake ? 'refused' : 'crashed', messages})
}
