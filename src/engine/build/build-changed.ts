import {dayKey, type ListedNote} from '../../io/edges.js'
import {isAllGone, refusedBy} from '../../io/erase.js'
import {removeJournal} from '../../io/journal.js'
import {writeManifest} from '../../io/manifest-file.js'
import type {Manifest, SiteEntry} from '../../io/manifest.js'
import {statBelow} from '../../io/stamp.js'
import type {Owns} from '../../io/write-artifacts.js'
import {isError, type Message} from '../../model/message.js'
import type {NoteHeader} from '../../model/note.js'
import type {Template} from '../../model/template.js'
import {editions} from '../../render/index.js'
import {collectReport} from '../report/collect-report.js'
import {knownNotes} from '../publication/known-notes.js'
import {leftStanding, unplacedMessage} from '../output/output-messages.js'
import type {Memo} from '../memo/memo.js'
import {ofOneRecord} from '../publication/of-one-record.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {isAhead, isOver, noteList} from '../queries/inputs.js'
import {templateFile} from '../messages/render-mistake.js'
import {damagedRecords} from '../queries/damage.js'
import {lostNotes, records} from '../queries/life.js'
import {strayFindings} from '../queries/strays.js'
import {publicLog} from '../queries/log.js'
import {edition, editionKey} from '../queries/editions.js'
import {editionSetting, editionSettings} from '../queries/publication.js'
import {brandPrintOf, shared, sharedState} from '../queries/shared.js'
import type {BuildReport, NoteReport} from '../report/report.js'
import {makesSite, type BuildContext} from '../context/context.js'
import {admitted, artifactOf} from '../output/admission.js'
import {buildSite, type BuiltSite} from '../site/build-site.js'
import {takeDown, type TakenDown} from '../site/take-down.js'
import {keptSite, takeDownChanged} from '../site/take-down-changed.js'
import {takeDownTelling} from '../site/take-down-telling.js'
import {openRelief} from '../output/relief.js'
import type {Building, Built, Deeds, Settled, SettledNote, OutputState} from '../output/building.js'
import type {Since} from './held-output.js'
import {outputBefore, type Before} from './output-before.js'
import {takeDownOnly} from './end-early.js'
import {withDrafts} from './with-drafts.js'
import {openExchange} from './exchange/open-exchange.js'
import {finishShard} from './exchange/shard.js'
import {settledBy} from './last-run.js'
import {settleNotes} from './settle-notes.js'
import {toldOf} from './told-of.js'
import {sweep} from './sweep.js'

/**
 * Build what changed, while the lock is held. What may no longer be public is removed first.
 *
 * @throws {UsageError} If another publication builds into this folder.
 */
export async function buildChanged(
  context: BuildContext,
  open: Begun['open'],
  deeds: Deeds,
  since?: Since,
): Promise<Built> {
  const {memo, adopt} = open
  const held = since?.held
  const known = held?.manifestAt(context.out)
  const before = outputBefore(context, known)
  const helpers = await openExchange(context, {memo, adopt})
  const {isLoaded, messages} = await memo.get(sharedState)
  if (!isLoaded) return {report: await takeDownOnly(context, memo, {before, messages})}
  const stats = since?.stats?.isOf(context.out) ? since.stats : undefined
  const last = stats && since?.run && settledBy(since.run, context, stats)
  const begun = {open, deeds, helpers, held: held?.notes, changed: known && since?.changed, stats, last}
  const building = await ofOneRecord(open, () => begin(context, begun, before), context.onWait)
  const notes = memo.get(noteList)
  const {byReference} = await memo.get(records)
  const admittedNow = admitted(building.known.values(), before.site, building.moment, byReference)
  const down = takeDown(context.out, before, admittedNow)
  deeds.isDown = true
  const standing: OutputState = {entries: new Map(Object.entries(before.notes)), site: down.site}
  const kept = () => manifestOf(building, before, standing)
  try {
    const {told, ...report} = await buildWith(building, notes, {before, messages, down, admittedNow, standing})
    if (context.shard) finishShard(context, context.shard)
    return {report, ...(told && {settled: {manifest: kept(), told}})}
  } finally {
    const left = kept()
    writeManifest(context.out, left)
    removeJournal(context.out)
    held?.keep(context.out, left)
  }
}

/** Manifest of the present output. */
function manifestOf({shared: {publication}}: Building, before: Manifest, standing: OutputState): Manifest {
  const {timeZone, siteUrl} = publication
  const {entries, site} = standing
  return {publication: before.publication, timeZone, siteUrl, notes: Object.fromEntries(entries), site}
}

interface Begun extends Pick<Building, 'deeds' | 'helpers' | 'held' | 'last'>, Pick<Since, 'changed' | 'stats'> {
  readonly open: OpenMemo
}

async function begin(
  context: BuildContext,
  {open, changed, stats, ...given}: Begun,
  before: Before,
): Promise<Building> {
  const {memo, adopt, printing, site: siteEdges} = open
  const all = await memo.get(shared)
  const known = await knownNotes(memo, context)
  const headers = [...known.values()].flatMap(({header}) => header ?? [])
  askTimes(memo, all.publication.timeZone, [...headers, ...Object.values(before.site?.notes ?? {})])
  // Else no edition is known to hold before it is looked at.
  for (const name of editionSettings) await memo.printOf(editionSetting, name)
  // What others made of notes holds here only beside what was published.
  await memo.printOf(records)
  return {
    ...given,
    memo,
    readOtherwise: open.readOtherwise,
    beside: open.beside,
    edges: open.world.edges,
    adopt,
    siteEdges,
    printing,
    context,
    shared: all,
    owns: ownership(before, memo),
    known,
    // Who watches asks for all of it again.
    relieve: openRelief(open, given.held === undefined),
    first: new Set(changed),
    statOf: artifact => (changed || stats?.areUntouched === true ? artifact : statBelow(context.out, artifact.path)),
    moment: open.world.momentIn(all.publication.timeZone),
    brandPrint: await brandPrintOf(memo),
    log: await memo.get(publicLog),
  }
}

/** Depend on the times at which the audience of notes changes. */
function askTimes(memo: Memo, timeZone: string, notes: readonly Pick<NoteHeader, 'date' | 'embargo'>[]): void {
  for (const {date, embargo} of notes) {
    memo.get(isAhead, dayKey(timeZone, date))
    if (embargo !== undefined) memo.get(isOver, embargo)
  }
}

interface Steps {
  readonly before: Before
  /** On `cess.yml` and the template. */
  readonly messages: readonly Message[]
  readonly down: TakenDown
  readonly admittedNow: SiteEntry['notes']
  readonly standing: OutputState
}

async function buildWith(
  building: Building,
  notes: readonly ListedNote[],
  steps: Steps,
): Promise<BuildReport & Partial<Pick<Settled, 'told'>>> {
  const {before, messages, standing} = steps
  const {context, deeds} = building
  const down = await takeDownRest(building, steps)
  standing.site = down.site
  deeds.isLess ||= down.isLess
  const swept = sweep(building, notes, before, standing)
  const settled = await settleNotes(building, standing)
  const results = await withDrafts(building, settled)
  const built = await publish(building, settled, {...steps, down})
  const unplaced = (built?.site ?? standing.site)?.unplaced?.filter(path => !isAllGone(context.out, [path])) ?? []
  const lost = unplaced.filter(path => built?.site.files.has(path) !== true)
  standing.site = built?.site ?? standing.site
  if (standing.site) standing.site = {...standing.site, unplaced: lost}
  const stuck = [...down.stuck, ...(built?.stuck ?? [])]
  const isSiteSure = standing.site === undefined || (standing.site.isWhole && built?.report.isKept !== true)
  const isSure = isSiteSure && [...swept, ...lost, ...stuck].length === 0 && results.every(one => one.isSure)
  const report = collectReport(context, {
    messages: [
      ...messages,
      ...(context.names.length === 0 ? await ofNoNote(building.memo) : []),
      ...building.log.messages,
      ...swept,
      ...(built?.messages ?? []),
      ...leftStanding(context, stuck),
      ...lost.map(path => unplacedMessage(context, path)),
      ...building.helpers.flatMap(({messages: told}) => told?.() ?? []),
    ],
    failures: refusedBy(context.out, stuck),
    // A note may have come back meanwhile.
    removed: deeds.removed.filter(path => !deeds.written.has(path)),
    listed: notes.length,
    results,
    site: built,
  })
  return {...report, ...(isSure && {told: toldOf(building.memo, settled, results)})}
}

/** Take down what tells of notes that are not public, and, where no site is made, what an older one brought back. */
async function takeDownRest(building: Building, {before, down, admittedNow: now}: Steps): Promise<TakenDown> {
  const told = await takeDownTelling(building, down, before.site)
  const {context, statOf} = building
  return makesSite(context) ? told : takeDownChanged(context.out, told, {now, statOf})
}

/** Messages on the record, the log and stray files. */
const ofNoNote = async (memo: Memo): Promise<readonly Message[]> => [
  ...(await memo.get(lostNotes)),
  ...(await memo.get(damagedRecords)),
  ...(await memo.get(strayFindings)),
]

/** Whether a note has an error of the template, which pages of the site would have, too. */
const showsBadTemplate = ({messages}: NoteReport, template: Template): boolean =>
  messages.some(message => message.path.startsWith(templateFile(template, '')) && isError(message))

/** Build the site from all notes, unless the template has an error. */
async function publish(
  building: Building,
  results: readonly SettledNote[],
  {down: {site}, admittedNow, standing}: Steps,
): Promise<BuiltSite | undefined> {
  const isSpoilt = results.some(({report}) => showsBadTemplate(report, building.shared.template))
  const isWanted = makesSite(building.context)
  // Of a site whose record was lost, nothing is made anew before all that stands in it could be.
  const canMake = !site?.isRecovered || isComplete(admittedNow, standing)
  // What came down must go from the listings too, with whatever template.
  if (canMake && (building.deeds.isLess || (isWanted && !isSpoilt)))
    return buildSite(building, standing, {before: site, notes: admittedNow})
  if (!site || !isWanted) return undefined
  const report = {files: site.files.size, written: [], isKept: true}
  return {...keptSite(building, site, admittedNow), messages: [], report}
}

/** Whether the records of all public notes exist. */
function isComplete(admittedNow: SiteEntry['notes'], {entries}: OutputState): boolean {
  const kept = new Set([...entries.values()].flatMap(entry => (artifactOf(entry, 'public') ? [entry.slug] : [])))
  return Object.keys(admittedNow).every(slug => kept.has(slug))
}

/** Files that are ours: those of the manifest, of an interrupted build, and of builds that the manifest lost, as far as they are remembered. */
function ownership({notes, site, journal, strays}: Before, memo: Memo): Owns {
  const made = Object.values(notes).flatMap(({artifacts}) => artifacts.map(({path}) => path))
  const paths = new Set([...made, ...(site?.files.keys() ?? []), ...strays.keys()])
  const lost = memo.get(noteList).filter(({path}) => !Object.hasOwn(notes, path))
  const hashes = new Set(
    lost.flatMap(({path}) => editions.flatMap(({id}) => memo.printBefore(edition, editionKey(path, id)) ?? [])),
  )
  return (path, hash) => paths.has(path) || hashes.has(hash) || journal.get(path)?.has(hash) === true
}
