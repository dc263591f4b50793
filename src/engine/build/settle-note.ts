import {join} from 'node:path'
import {monotonicMs} from '../../io/clock.js'
import type {ListedNote} from '../../io/edges.js'
import {refusedBy, type Stuck} from '../../io/erase.js'
import {IoError, NonRepeatableRead} from '../../io/error.js'
import {Overdue} from '../../io/processor-time.js'
import type {ArtifactEntry, NoteEntry} from '../../io/manifest.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {hasBytesOf, isUntouched, statOf} from '../../io/stamp.js'
import {writeArtifacts, type EditionArtifact} from '../../io/write-artifacts.js'
import type {EditionId} from '../../model/edition.js'
import {isErrorFor, type Message} from '../../model/message.js'
import {editionOf, editions} from '../../render/index.js'
import {artifactPath} from '../notes/artifact-path.js'
import {leftStanding, takenMessage} from '../output/output-messages.js'
import {markingOf, statesRed} from '../notes/marking.js'
import {noteBug} from '../messages/note-bug.js'
import {overdueMessage} from '../messages/overdue-message.js'
import {allowed, edition, editionKey, mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {source} from '../queries/inputs.js'
import {RenderFailure} from '../messages/render-failure.js'
import {mistakeOf} from '../messages/render-mistake.js'
import type {Outcome} from '../report/report.js'
import type {Building, SettledNote} from '../output/building.js'
import {broughtBytes} from '../output/helper.js'
import {artifactsOf} from './artifacts-of.js'
import {wantedOf} from '../output/wanted-of.js'
import {withoutOutgrown, withoutPaths} from './withdraw.js'

/** State of building a note: its files and messages. Mutable. */
interface Settling {
  readonly note: ListedNote
  readonly signal: AbortSignal | undefined
  entry: NoteEntry
  messages: readonly Message[]
  /** The disk does not let go of a forbidden file. */
  failure?: IoError
}

/** Result of a step; `written` are changed paths. */
interface Settled {
  readonly outcome: Outcome
  readonly isSure: boolean
  readonly written?: ReadonlySet<string>
}

/**
 * Bring the editions of a note up to date. Forbidden files are removed first in any case; stale ones are replaced at once (the page first,
 * after a save); a note with errors keeps its last editions.
 *
 * @param leave Told what stands, where something cannot be written.
 * @throws {IoError} If something cannot be written: the next note would not fare better. `NonRepeatableRead` as well.
 */
export async function settleNote(
  building: Building,
  note: ListedNote,
  before: NoteEntry | undefined,
  signal: AbortSignal | undefined,
  leave: (entry: NoteEntry) => void,
): Promise<SettledNote> {
  const startedMs = monotonicMs()
  const {path, slug} = note
  const reportOf = (
    entry: NoteEntry | undefined,
    outcome: Settled['outcome'],
    messages: readonly Message[],
    written?: Settled['written'],
  ) => {
    const artifacts = entry ? artifactsOf(entry, written) : []
    return {path, slug, outcome, messages, artifacts, durationMs: monotonicMs() - startedMs}
  }
  const settling: Settling = {note, signal, entry: before ?? {slug, isRed: false, artifacts: []}, messages: []}
  try {
    const settled = await settle(building, settling, before)
    const {messages, failure} = settling
    const isMade = settled.outcome === 'built' || settled.outcome === 'unchanged'
    const entry = isMade ? settling.entry : asItStands(building.context.out, settling.entry)
    const report = reportOf(entry, settled.outcome, messages, settled.written)
    return {entry, report, isSure: settled.isSure, ...(failure && {failure})}
  } catch (error) {
    if (!(error instanceof IoError || error instanceof NonRepeatableRead)) throw error
    // Its page may stand already, and what its marking forbids is gone.
    const isKnown = before !== undefined || settling.entry.artifacts.length > 0
    const entry = isKnown ? asItStands(building.context.out, settling.entry) : undefined
    if (error instanceof NonRepeatableRead || error.action !== 'read') {
      if (entry) leave(entry)
      throw error
    }
    return {entry, report: reportOf(entry, 'unreadable', []), isSure: false, failure: error}
  }
}

/** Entry of a note that is not rendered, without missing files. Files changed by somebody lose their hash. */
function asItStands(out: string, entry: NoteEntry): NoteEntry {
  const artifacts = entry.artifacts.flatMap(artifact => {
    const path = join(out, artifact.path)
    if (hasBytesOf(path, artifact)) return [artifact]
    return statOf(path) ? [{...artifact, hash: ''}] : []
  })
  return {...entry, artifacts}
}

async function settle(building: Building, settling: Settling, before: NoteEntry | undefined): Promise<Settled> {
  const {context, memo, shared} = building
  const {path, slug} = settling.note
  const marking = building.known.get(path)?.marking ?? markingNow(building, path)
  if (marking !== undefined) {
    const {artifacts, stuck} = withoutOutgrown(context.out, {marking, slug}, before)
    settling.entry = {slug, isRed: statesRed(marking), artifacts, ...stuckAt(stuck)}
    tellStuck(building, settling, stuck)
  }
  for (const {refusalOf} of building.helpers) {
    const refusal = refusalOf?.(path)
    if (!refusal) continue
    settling.messages = [refusal, ...settling.messages]
    return {outcome: 'refused', isSure: false}
  }
  try {
    settling.messages = [...(await memo.get(findings, path, settling.signal)), ...settling.messages]
    if (settling.messages.some(isErrorFor(context))) return refused(settling)
    return await settleEditions(building, settling)
  } catch (error) {
    const cause = error instanceof RenderFailure ? error.cause : error
    const rendered = {path, read: memo.get(source, path)}
    const mistake =
      cause instanceof Overdue ? overdueMessage(path, context.noteMostMs) : mistakeOf(cause, shared, rendered)
    settling.messages = [...settling.messages, mistake ?? noteBug(context.root, path, error)]
    return {outcome: mistake ? 'refused' : 'crashed', isSure: false}
  }
}

const refused = ({entry}: Settling): Settled => ({outcome: 'refused', isSure: entry.stuck === undefined})

/** Marking of a note that a bug prevents from being read; undefined if it is unreadable. */
function markingNow({memo}: Building, path: string): string | undefined {
  const read = memo.get(source, path)
  return read.status === 'read' ? markingOf(new TextDecoder().decode(read.bytes)) : undefined
}

const stuckAt = (stuck: readonly {readonly path: string}[]): Pick<NoteEntry, 'stuck'> =>
  stuck.length > 0 ? {stuck: stuck.map(({path}) => path)} : {}

/** Render the editions after checking the mail, whose errors are the note's. */
async function settleEditions(building: Building, settling: Settling): Promise<Settled> {
  const {context, memo, known} = building
  const {path} = settling.note
  const ids = await memo.get(allowed, path, settling.signal)
  withoutForbidden(building, settling, new Set(ids))
  if (context.groups.includes('mail')) {
    settling.messages = [...settling.messages, ...(await memo.get(mailFindings, path, settling.signal))]
    if (settling.messages.some(isErrorFor(context))) return refused(settling)
  }
  const wanted = wantedOf(context, known.get(path)?.header, ids)
  const [prompt, others] = building.first.has(path)
    ? [wanted.filter(isPage), wanted.filter(id => !isPage(id))]
    : [[], wanted]
  const page = prompt.length > 0 && write(building, settling, await staleOf(building, settling, prompt))
  if (page && page.outcome === 'refused') return page
  return write(building, settling, await staleOf(building, settling, others))
}

/** Whether an edition is the page, which authors look at first. */
const isPage = (id: EditionId): boolean => editionOf(id).group === 'web'

/** Editions that must be written. */
async function staleOf(
  building: Building,
  settling: Settling,
  ids: readonly EditionId[],
): Promise<readonly EditionArtifact[]> {
  const {memo} = building
  const {path, slug} = settling.note
  const stale: EditionArtifact[] = []
  for (const id of ids) {
    const key = editionKey(path, id)
    const made = memo.lastPrint(edition, key)
    const hash = made?.holds ? made.print : await memo.printOf(edition, key, settling.signal)
    if (isSettled(building, settling, id, hash)) continue
    const bytes = broughtBytes(building.helpers, {path, slug, id, hash})
    const artifact = bytes ? {path: pathOf(id, slug), bytes} : await memo.get(edition, key, settling.signal)
    // Of an edition, the print is the hash of its bytes.
    stale.push({...artifact, edition: id, hash: memo.lastPrint(edition, key)?.print})
  }
  return stale
}

/** Whether the file of an edition is up to date. */
function isSettled({context, statOf: statNow}: Building, settling: Settling, id: EditionId, hash: string): boolean {
  const {note, entry} = settling
  const standing = entry.artifacts.find(artifact => artifact.edition === id)
  if (standing?.hash !== hash || standing.path !== pathOf(id, note.slug)) return false
  const stat = statNow(standing)
  if (isUntouched(standing, stat)) return true
  if (!stat || !hasBytesOf(join(context.out, standing.path), standing)) return false
  // Copied, or touched: whoever looks next sees that by its time.
  settling.entry = {...entry, artifacts: entry.artifacts.map(one => (one === standing ? {...one, ...stat} : one))}
  return true
}

const pathOf = (id: EditionId, slug: string): string => artifactPath(editionOf(id), slug)

/** Write stale editions. */
function write({context, owns, deeds}: Building, settling: Settling, stale: readonly EditionArtifact[]): Settled {
  const {entry} = settling
  const result = writeArtifacts(context.out, stale, owns)
  if (result.status === 'taken') {
    const taken = result.paths.map(path => takenMessage(context, path))
    settling.messages = [...settling.messages, ...taken]
    return {outcome: 'refused', isSure: false}
  }
  const made = new Map(result.artifacts.map(artifact => [artifact.edition, artifact]))
  const before = new Map(entry.artifacts.map(artifact => [artifact.edition, artifact]))
  const artifacts = editions.flatMap(({id}) => made.get(id) ?? before.get(id) ?? [])
  const paths = new Set(artifacts.map(({path}) => path))
  for (const artifact of entry.artifacts) if (!paths.has(artifact.path)) removeArtifact(context.out, artifact)
  settling.entry = {...entry, artifacts}
  const isSure = settling.entry.stuck === undefined
  for (const path of result.changed) deeds.written.add(path)
  const written = new Set([...paths].filter(path => deeds.written.has(path)))
  return {outcome: stale.length + written.size > 0 ? 'built' : 'unchanged', isSure, written}
}

/** Remove files that the marking forbids, before rendering, which may fail: the page of a note that became TLP:RED. */
function withoutForbidden(building: Building, settling: Settling, ids: ReadonlySet<EditionId>): void {
  const {entry} = settling
  const isForbidden = ({edition: id}: ArtifactEntry) => id === 'site' || !ids.has(id)
  const gone = entry.artifacts.filter(isForbidden).map(({path}) => path)
  if (gone.length === 0) return
  const {artifacts, stuck} = withoutPaths(building.context.out, entry.artifacts, gone)
  const left = [...(entry.stuck ?? []).map(path => ({path})), ...stuck]
  settling.entry = {...entry, artifacts, ...stuckAt(left)}
  tellStuck(building, settling, stuck)
}

/** Mutates the state. */
function tellStuck({context}: Pick<Building, 'context'>, settling: Settling, stuck: readonly Stuck[]): void {
  const [failure] = refusedBy(context.out, stuck)
  if (failure) settling.failure = failure
  settling.messages = [...settling.messages, ...leftStanding(context, stuck)]
}
