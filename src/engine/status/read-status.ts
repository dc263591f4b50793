import {hasLedger} from '../../io/ledger/open-ledger.js'
import type {Tally} from '../../io/ledger/ledger.js'
import {eventsOf, isComing, isDueWithin, type NoteEvent} from '../../model/agenda.js'
import type {Message} from '../../model/message.js'
import {beginningOf, momentIn, type Instant, type Moment} from '../../model/moment.js'
import type {BrokenNote, NoteHeader} from '../../model/note.js'
import type {IsoDate} from '../../model/text.js'
import {partsOfShared} from '../../model/translation-references.js'
import {referencesIn} from '../../model/works.js'
import {compareVersions} from '../../model/compare-versions.js'
import {isOut} from '../../model/status-names.js'
import {openContext, type Context} from '../context/context.js'
import {defined} from '../notes/defined.js'
import type {Memo} from '../memo/memo.js'
import {readWithMemo} from '../publication/open-memo.js'
import {agenda} from '../queries/agenda.js'
import {header, index} from '../queries/headers.js'
import {noteList} from '../queries/inputs.js'
import type {OnLockWait} from '../../io/lock.js'
import {publication} from '../queries/publication.js'
import {sharedState} from '../queries/shared.js'
import {namedNotes} from '../publication/named-notes.js'
import type {NoteIndex} from '../notes/headers.js'
import {approvalsNeeded, countedApprovals} from '../../model/life/review.js'
import {approvals} from '../queries/approvals.js'
import {damageOfNotes} from '../queries/damage.js'
import {recordedLife, working} from '../queries/life.js'
import {pendingVersions} from '../queries/unlogged.js'
import {withLedger} from '../campaign/with-ledger.js'

/** Options of `readStatus`. */
export interface StatusOptions {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly notes?: readonly string[]
  /** Day (where the house stands), or date and time with offset; now, where it is absent. */
  readonly at?: string | undefined
  /** Only events due within this time, in ms. */
  readonly dueMs?: number | undefined
  readonly onWait?: OnLockWait | undefined
}

/** Status of a note; of an invalid one as far as readable. */
export interface NoteStatus extends Partial<
  Pick<NoteHeader, 'lang' | 'status' | 'version' | 'tlp' | 'zone' | 'title'>
> {
  readonly slug: string
  /** Relative to the publication. */
  readonly path: string
  readonly reference?: string
  readonly hasMistakes: boolean
  /** First publication, of what is published. */
  readonly published?: IsoDate
  readonly life: NoteRecord
  /** Persons to whom this version was sent. */
  readonly mailed: number
  /** Version of the original that this translation does not have yet. */
  readonly behind?: string
  /** Coming events, earliest first; with `dueMs`, those due by then. */
  readonly events: readonly NoteEvent[]
}

/** Status of all notes at a moment. */
export interface StatusReport {
  readonly root: string
  /** Present moment, whatever moment was asked for. */
  readonly now: Instant
  readonly moment: Moment
  /** Of the house. */
  readonly timeZone: string
  /** Host of the site, which identifies the publication in calendars. */
  readonly host: string
  readonly notes: readonly NoteStatus[]
  /** Messages on `cess.yml` and the template; with errors, there are no notes. Else on versions of the notes that are not as recorded. */
  readonly messages: readonly Message[]
}

/**
 * Read the status of all notes. Writes only caches.
 *
 * @throws {UsageError} If there is no publication, or a name fits no note.
 * @throws {IoError} If the disk or the ledger refuses.
 */
export async function readStatus(options: StatusOptions): Promise<StatusReport> {
  const context = openContext({directory: options.directory, notes: options.notes ?? [], onWait: options.onWait})
  const {root, now} = context
  return readWithMemo(context, async open => {
    const {isLoaded, messages} = await open.memo.get(sharedState)
    const none = {root, now, moment: momentIn('UTC', now), timeZone: 'UTC', host: '', notes: []}
    if (!isLoaded) return {...none, messages}
    const {timeZone, host} = await open.memo.get(publication)
    const moment = momentOf(options.at, {timeZone, now})
    const wanted = await wantedNotes(open.memo, context)
    const {works} = await open.memo.get(index)
    open.keep()
    const tallies = await talliesOf(root, options.environment)
    const statuses = wanted.map(facts => statusOf(facts, {moment, tallies, works}))
    const damage = await damageOfNotes(
      open.memo,
      wanted.map(({path}) => path),
    )
    return {root, now, moment, timeZone, host, notes: dueOf(statuses, moment, options.dueMs), messages: damage}
  })
}

function momentOf(at: string | undefined, {timeZone, now}: {readonly timeZone: string; readonly now: string}): Moment {
  if (at === undefined) return momentIn(timeZone, now)
  if (at.length === 'YYYY-MM-DD'.length) return beginningOf(at, timeZone)
  return momentIn(timeZone, `${new Date(at).toISOString().slice(0, 19)}Z`)
}

/** Header, dates and record of a note. */
interface NoteFacts {
  readonly path: string
  readonly life: NoteRecord
  readonly said: Awaited<ReturnType<typeof header.compute>>
  readonly agenda: Awaited<ReturnType<typeof agenda.compute>>
}

async function wantedNotes(memo: Memo, context: Context): Promise<readonly NoteFacts[]> {
  const notes = memo.get(noteList)
  const wanted = new Set(await namedNotes(memo, context.names, context))
  const facts: NoteFacts[] = []
  for (const note of notes.filter(one => wanted.has(one)))
    facts.push({path: note.path, said: await memo.get(header, note.path), ...(await detailsOf(memo, note.path))})
  return facts
}

const detailsOf = async (memo: Memo, path: string) => ({
  agenda: await memo.get(agenda, path),
  life: await recordOf(memo, path),
})

/** Counts of the ledger; empty if there is none. */
const talliesOf = async (root: string, environment: StatusOptions['environment']): Promise<readonly Tally[]> =>
  hasLedger(root, environment) ? withLedger({directory: root, environment}, ({ledger}) => ledger.tally()) : []

function statusOf(
  {path, said, agenda: dates, life}: NoteFacts,
  {moment, tallies, works}: Pick<NoteIndex, 'works'> & {readonly moment: Moment; readonly tallies: readonly Tally[]},
): NoteStatus {
  const fields = said.header ?? said.partial ?? {}
  const {id, status, version, date, embargo} = fields
  const work = works.get(said.slug) ?? []
  const ofOriginal = work[0]?.version
  const isBehind = ofOriginal !== undefined && version !== undefined && compareVersions(version, ofOriginal) < 0
  const events = status === undefined || date === undefined ? [] : eventsOf({status, date, embargo}, dates)
  const {lang, tlp, zone, title} = fields
  return {
    slug: said.slug,
    path,
    hasMistakes: said.header === undefined,
    life,
    ...defined({reference: id, lang, status, version, tlp, zone, title}),
    ...(date !== undefined && status !== undefined && isOut.has(status) && {published: date}),
    mailed: mailedOf(fields, work, tallies),
    ...(isBehind && {behind: ofOriginal}),
    events: events.filter(event => isComing(event, moment)),
  }
}

/** Persons who were sent a version, by the original's reference and those of translations below it. */
function mailedOf(
  {version, lang}: Partial<NoteHeader>,
  work: readonly BrokenNote[],
  tallies: readonly Tally[],
): number {
  const references = new Set(referencesIn(work))
  return tallies
    .filter(one => references.has(partsOfShared(one.note)?.original ?? one.note))
    .filter(one => one.version === version && one.lang === lang)
    .reduce((sum, {state, count}) => sum + (state === 'sent' ? count : 0), 0)
}

function dueOf(statuses: readonly NoteStatus[], moment: Moment, dueMs: number | undefined): readonly NoteStatus[] {
  if (dueMs === undefined) return statuses
  return statuses
    .map(status => ({...status, events: status.events.filter(event => isDueWithin(event, moment, dueMs))}))
    .filter(({events}) => events.length > 0)
}

/** State of a note relative to its record. */
interface NoteRecord {
  /** The newest version that was published. */
  readonly newest?: {readonly version: string; readonly published: Instant} | undefined
  /** Valid and needed approvals, if any are needed; of a published note, the recorded ones. */
  readonly approvals?: {readonly given: number; readonly needed: number}
  /** Whether it differs from what was published under the same version. */
  readonly isChanged: boolean
  /** Whether it claims to be published without a record. */
  readonly isUnrecorded: boolean
  /** Whether its newest version is public and missing in the log. */
  readonly isUnlogged: boolean
  /** Version in work, while the former one stays public. */
  readonly next?: string
}

/**
 * State of a note relative to its record.
 *
 * @throws {IoError} If the note or its record cannot be read.
 */
async function recordOf(memo: Memo, path: string): Promise<NoteRecord> {
  const {relation, record} = await recordedLife(memo, path)
  const {review} = await memo.get(publication)
  const {tlp, version} = (await memo.get(working, path))?.checked?.fields ?? {}
  const needed = tlp ? approvalsNeeded(review, tlp) : 0
  const given = record && relation === 'same' ? record.approvals : (await memo.get(approvals, path)).valid
  return {
    newest: record && {version: record.version, published: record.published},
    ...(review && needed > 0 && {approvals: {given: countedApprovals(review, given).length, needed}}),
    isChanged: relation === 'changed' || relation === 'broken',
    isUnrecorded: relation === 'unrecorded',
    isUnlogged: (await memo.get(pendingVersions)).some(one => one.path === path),
    ...(relation === 'draft' && version !== undefined && {next: version}),
  }
}
