import {join} from 'node:path'
import {pathFrom} from '../io/inside.js'
import type {NoteFile} from '../io/list-notes.js'
import type {ArtifactEntry, MadeGroup, NoteEntry} from '../io/manifest.js'
import {removeArtifact} from '../io/remove-artifacts.js'
import {writeArtifacts, type EditionArtifact} from '../io/write-artifacts.js'
import type {Document} from '../model/document.js'
import type {Message} from '../model/message.js'
import {editions} from '../render/index.js'
import {stopped, type BuiltNote} from './built-note.js'
import type {DayWatch} from './day-watch.js'
import {isMadeFresh} from './freshness.js'
import {renderKeyOf} from './keys.js'
import {messageFor} from './message-for.js'
import {mistakeOf} from './render-mistake.js'
import {groupOf, renderEditions, RenderFailure} from './render-editions.js'
import {artifactFolder} from './sweep.js'
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
  readonly resolve: () => Promise<Document>
}

/** Render the groups of editions that are out of date, write them, and remove what the marking forbids now. */
export async function makeEditions(shop: Workshop, found: Passed): Promise<BuiltNote> {
  const {scene} = shop
  const {file} = found
  const document = await attemptResolve(found)
  if ('error' in document)
    return {...stopped(file, found.entry, {outcome: 'crashed', messages: []}), crash: {path: file.path, ...document}}
  const passed = withoutForbidden(shop, found, document.document)
  const key = () => keyOf(shop, passed)
  const stale = scene.groups.filter(group => !isMadeFresh(scene.out, passed.entry, {groups: [group], key: key()}))
  try {
    const artifacts = await renderEditions({
      input: {
        document: document.document,
        template: shop.template,
        publication: shop.publication,
        get today() {
          return passed.watch.today
        },
        rasterize: shop.rasterize,
      },
      editions,
      groups: stale,
      folder: artifactFolder(file.slug),
    })
    return store(shop, passed, {artifacts, stale, key: key()})
  } catch (error) {
    if (!(error instanceof RenderFailure)) throw error
    return failed(shop, passed, error)
  }
}

async function attemptResolve({resolve}: Passed): Promise<{readonly document: Document} | {readonly error: unknown}> {
  try {
    return {document: await resolve()}
  } catch (error) {
    return {error}
  }
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
}

function store(shop: Workshop, passed: Passed, {artifacts, stale, key}: Rendered): BuiltNote {
  const {scene, owns} = shop
  const {file, entry, compared} = passed
  const result = writeArtifacts(scene.out, artifacts, owns)
  const messages = [...entry.messages, ...compared]
  if (result.status === 'taken') {
    const taken = result.paths.map(path => takenMessage(shop, path))
    return stopped(file, entry, {outcome: 'refused', messages: [...messages, ...taken]})
  }
  const made = {...entry.made}
  for (const group of stale) made[group] = {key, artifacts: ofGroup(result.artifacts, group)}
  removeOthers(shop, entry, made)
  const day = passed.watch.used()
  const report = {
    path: file.path,
    slug: file.slug,
    outcome: stale.length > 0 ? ('built' as const) : ('unchanged' as const),
    messages,
    artifacts: artifactsOf(made).map(({edition, path, sizeBytes}) => ({
      edition,
      path,
      sizeBytes,
      written: result.changed.has(path),
    })),
    durationMs: 0,
  }
  return {report, entry: {...entry, made, ...(day !== undefined && {day})}}
}

const ofGroup = (artifacts: readonly ArtifactEntry[], group: MadeGroup): readonly ArtifactEntry[] =>
  artifacts.filter(artifact => editions.some(edition => edition.id === artifact.edition && groupOf(edition) === group))

/**
 * Take down what the marking forbids, before anything is rendered, since that may fail: the page of a note that became
 * TLP:RED. What somebody changed by hand stays, and is reported.
 */
function withoutForbidden({scene}: Workshop, passed: Passed, document: Document): Passed {
  const forbidden = new Set(editions.flatMap(edition => (edition.allows(document) ? [] : edition.id)))
  const made: NoteEntry['made'] = Object.fromEntries(
    Object.entries(passed.entry.made).map(([group, {key, artifacts}]) => [
      group,
      {key, artifacts: artifacts.filter(({edition}) => !forbidden.has(edition))},
    ]),
  )
  const gone = artifactsOf(passed.entry.made).filter(({edition}) => forbidden.has(edition))
  const kept = gone.filter(artifact => removeArtifact(scene.out, artifact) === 'kept')
  const messages = kept.map(({path}) => messageFor(scene, shownPath(scene, path), 'output-changed'))
  return {...passed, entry: {...passed.entry, made}, compared: [...passed.compared, ...messages]}
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
  return messageFor(scene, shownPath(scene, path), 'output-taken', {
    actual: {en: `file that cess did not make`, fr: `fichier que cess n'a pas fait`},
  })
}

function failed(shop: Workshop, {file, entry, compared}: Passed, {edition, cause}: RenderFailure): BuiltNote {
  const mistake = mistakeOf(cause, shop, file.path)
  if (mistake) {
    const messages = [...entry.messages, ...compared, mistake]
    return stopped(file, entry, {outcome: 'refused', messages})
  }
  return {
    ...stopped(file, entry, {outcome: 'crashed', messages: entry.messages}),
    crash: {path: file.path, edition, error: cause},
  }
}
