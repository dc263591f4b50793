import {eraseCopies, type Stuck} from '../../io/erase.js'
import type {SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {markInOnePiece} from '../../io/save-memory.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import {artifactAuditor} from '../audit/audit-artifacts.js'
import type {Building, OutputState} from '../output/building.js'
import {changedMessage} from '../output/output-messages.js'
import {noteBug} from '../messages/note-bug.js'
import {mistakeOf} from '../messages/render-mistake.js'
import type {SiteReport} from '../report/report.js'
import {giveAgain, giveNotes, guiltyNotes, heldBack, planFiles, type SitePlan} from './plan-files.js'
import type {PublicNotes} from '../queries/site-edges.js'
import {logBehind} from '../log/log-behind.js'
import {leftOutMessages, ofManyNotes, tellingNotes, type Telling} from './left-out.js'
import {publicNotes} from '../output/public-notes.js'
import {keptSite} from './take-down-changed.js'
import {settleFiles, tellInOrder, type SettlingSite} from './settle-files.js'
import {startPageThreads, type StoodBefore} from './threads/page-threads.js'
import type {PlannedFile} from '../../model/site-plan.js'

/** Result of the site's build; `site` is its new state. */
export interface BuiltSite {
  readonly site: SiteEntry
  readonly messages: readonly Message[]
  /** Outdated compressed copies that could not be removed. */
  readonly stuck: readonly Stuck[]
  readonly report: SiteReport
}

/**
 * Build the public site: write each outdated file as it is made, and remove files that are no longer planned.
 *
 * @param standing Told what stands, even where the disk fails in between.
 * @throws {IoError} If the disk refuses.
 */
export async function buildSite(
  building: Building,
  standing: OutputState,
  {before, notes}: {readonly before: SiteEntry | undefined; readonly notes: SiteEntry['notes']},
): Promise<BuiltSite> {
  const {context, shared, moment, statOf} = building
  const {files = new Map(), down = [], unplaced = [], shut = {}} = before ?? {}
  const settling = await begun(building, standing, {files, shut, secrets: before?.secrets})
  const siteOf = (made: SiteEntry['files'], isWhole: boolean, leftOut = before?.leftOut ?? []) => ({
    isWhole,
    notes,
    files: made,
    down,
    unplaced,
    shut,
    leftOut,
    ...(isWhole && {secrets: settling.auditor.secrets() ?? settling.secrets}),
  })
  const behind = logBehind(context, building.log)
  if (behind.length + building.log.messages.length > 0) {
    // Nothing is put there that denies what was signed, or that nobody signed.
    const kept = keptSite(building, siteOf(files, false), notes)
    standing.site = kept.site
    return {...kept, messages: behind, report: {files: files.size, written: []}}
  }
  const shown = publicNotes(context.out, standing.entries.values(), {notes, moment, statOf})
  giveNotes(building, shown)
  try {
    const plan = await settleNotesOf(settling, shown, {standing, notes, leftOut: before?.leftOut ?? []})
    return await finish(settling, plan, siteOf)
  } catch (error) {
    const made = new Map([...files, ...settling.files])
    standing.site = siteOf(made, false)
    const message = mistakeOf(error, shared, {path: siteFolder}) ?? noteBug(context.root, siteFolder, error)
    const kept = keptSite(building, standing.site, notes)
    standing.site = kept.site
    return {...kept, messages: [message], report: {files: made.size, written: [...settling.written]}}
  }
}

/** The site before any of its files is looked at. */
const begun = async (
  building: Building,
  {entries}: OutputState,
  {files, shut, secrets}: Pick<SiteEntry, 'files' | 'shut' | 'secrets'>,
): Promise<SettlingSite> => ({
  building,
  auditor: await artifactAuditor(building, shut),
  secrets,
  stood: files,
  before: files,
  files: new Map(),
  written: writtenBefore(building),
  messages: new Map(),
  bugs: new Map(),
  finds: new Map(),
  refused: new Set(),
  isWhole: true,
  paths: new Map([...entries].map(([path, {slug}]) => [slug, path])),
  entries,
})

/** Files of the site that this build wrote before it was begun again. */
const writtenBefore = ({deeds}: Building): Set<string> =>
  new Set([...deeds.written].filter(path => path.startsWith(`${siteFolder}/`)))

/** Settle the notes' own files, except those of notes whose words name one that is not public. */
async function settleNotesOf(
  settling: SettlingSite,
  shown: PublicNotes,
  last: {readonly standing: OutputState; readonly notes: SiteEntry['notes']; readonly leftOut: readonly string[]},
): Promise<SettledPlan> {
  const {building, paths} = settling
  // Those that the last build left out are looked at first: else lists would name each of them for a moment.
  const telling = await tellingNotes(settling, shown, last.leftOut)
  const rest = without(shown, telling)
  if (last.leftOut.length > 0) {
    giveAgain(building, rest)
    // What was asked before that is no more known as asked: the next build looks again.
    settling.isWhole = false
  }
  const plan = await planFiles(building, rest, paths)
  const waiting = await settleInThreads(settling, plan, {entries: last.standing.entries, notes: last.notes})
  return withoutGuilty(settling, {...plan, telling, waiting}, rest)
}

/**
 * Settle the files of a plan, with threads for the pages of many notes. Once a file was refused, those of many notes wait: without the note
 * whose words are to blame, they are others.
 *
 * @returns The files that wait.
 */
async function settleInThreads(
  settling: SettlingSite,
  {files}: SitePlan,
  before: StoodBefore,
): Promise<readonly PlannedFile[]> {
  const pages = files.filter(file => file.kind === 'note')
  const threads = startPageThreads(settling.building, pages, before)
  const markBeside = threads ? markInOnePiece() : () => {}
  try {
    const mayWait = ({kind}: PlannedFile) => settling.refused.size > 0 && ofManyNotes.has(kind)
    return await settleFiles(settling, files, {threads, mayWait})
  } finally {
    threads?.close()
    markBeside()
  }
}

/** The plan of a site, with notes left out for their words, by slug. */
interface SettledPlan extends SitePlan {
  readonly telling: ReadonlyMap<string, Telling>
}

/** The same before it is known whether notes are to blame for files that were refused; `waiting` are not settled yet. */
interface BegunPlan extends SettledPlan {
  readonly waiting: readonly PlannedFile[]
}

const without = (shown: PublicNotes, left: {readonly has: (slug: string) => boolean}): PublicNotes => ({
  ...shown,
  slugs: shown.slugs.filter(slug => !left.has(slug)),
})

/** Settle again without notes whose words name one that is not public, and without notes whose pages raise a bug, if they hold back shared files. */
async function withoutGuilty(settling: SettlingSite, plan: BegunPlan, shown: PublicNotes): Promise<SettledPlan> {
  const {building, bugs, refused, messages, paths} = settling
  const showing = new Set(Array.from(refused, file => ('slug' in file ? [file.slug] : [])).flat())
  const telling = await tellingNotes(settling, shown, showing)
  if (telling.size === 0) await settleWaiting(settling, plan, shown)
  const buggy = await guiltyNotes(building, shown, [...bugs.keys()])
  const ofOthers = [...bugs.keys()].filter(file => !('slug' in file && buggy.has(file.slug)))
  if (telling.size === 0 && (buggy.size === 0 || ofOthers.length === 0)) return plan
  const told = new Map(
    [...bugs].flatMap(([file, bug]) => ('slug' in file && buggy.has(file.slug) ? [[file.slug, bug]] : [])),
  )
  const rest = without(without(shown, buggy), telling)
  settling.before = new Map([...settling.before, ...settling.files])
  for (const made of [bugs, refused, messages, settling.files]) made.clear()
  settling.isWhole = true
  giveAgain(building, rest)
  const again = await planFiles(building, rest, paths)
  await settleFiles(settling, again.files)
  return {
    ...again,
    bugs: new Map([...plan.bugs, ...again.bugs, ...told]),
    telling: new Map([...plan.telling, ...telling]),
  }
}

/** Settle what waited, though no note is to blame. */
async function settleWaiting(settling: SettlingSite, {files, waiting}: BegunPlan, shown: PublicNotes): Promise<void> {
  if (waiting.length === 0) return
  // Notes that were looked at each had a site of their own.
  giveAgain(settling.building, shown)
  await settleFiles(settling, waiting)
  tellInOrder(settling, files)
}

async function finish(
  settling: SettlingSite,
  plan: SettledPlan,
  siteOf: (files: SiteEntry['files'], isWhole: boolean, leftOut?: readonly string[]) => SiteEntry,
): Promise<BuiltSite> {
  const {building, before, written, messages} = settling
  const held = heldBack(settling, plan)
  const files = held.size === 0 ? settling.files : new Map([...held, ...settling.files])
  const {kept, down, stuck} = clearAway(building, siteOf(before, true), files, written)
  const isWhole = settling.isWhole && plan.bugs.size + settling.bugs.size + plan.telling.size === 0
  return {
    // What stays is still ours: it comes down with its notes.
    site: {...siteOf(kept.size === 0 ? files : new Map([...files, ...kept]), isWhole, [...plan.telling.keys()]), down},
    messages: [
      ...(await leftOutMessages(settling, plan.telling)),
      ...plan.bugs.values(),
      ...toldOnce([...settling.bugs.values(), ...[...messages.values()].flat()]),
      ...Array.from(kept.keys(), path => changedMessage(building.context, path)),
    ],
    stuck,
    report: {files: plan.files.length, written: [...settling.files.keys()].filter(path => written.has(path))},
  }
}

/** Remove unplanned files, and outdated compressed copies. */
function clearAway(
  {context}: Building,
  standing: SiteEntry,
  files: SiteEntry['files'],
  written: Iterable<string>,
): {readonly kept: SiteEntry['files']; readonly down: readonly string[]; readonly stuck: readonly Stuck[]} {
  // Nearly all are planned: no list is made of them.
  const others: [string, SiteFileEntry][] = []
  standing.files.forEach((entry, path) => void (files.has(path) || others.push([path, entry])))
  const kept = others.filter(([, artifact]) => removeArtifact(context.out, artifact) === 'kept')
  const outdated = [...written, ...others.map(([path]) => path)]
  const stuck = eraseCopies(context.out, outdated)
  const down = [...(standing.down ?? []), ...stuck.map(({path}) => path)].filter(path => !files.has(path))
  return {kept: new Map(kept), down, stuck}
}

/** Report a bug once per note, however many files raise it. */
const toldOnce = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map(one => [JSON.stringify([one.path, one.ruleId, one.remedy, one.reason]), one])).values(),
]
