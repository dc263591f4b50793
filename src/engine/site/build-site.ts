import {join} from 'node:path'
import {eraseCopies, type Stuck} from '../../io/erase.js'
import {pathFrom} from '../../io/inside.js'
import type {SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {isUntouched, statOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {writeArtifacts} from '../../io/write-artifacts.js'
import type {Message} from '../../model/message.js'
import {own} from '../../model/own.js'
import type {PlannedFile} from '../../model/site-plan.js'
import {TemplateMistake} from '../../render/liquid.js'
import {artifactAuditor, type AuditArtifact} from '../audit/audit-artifacts.js'
import type {Building, OutputState} from '../building.js'
import {messageFor} from '../message-for.js'
import {noteBug} from '../note-bug.js'
import {siteFile, siteFileKey, type MadeSiteFile} from '../queries/site.js'
import {mistakeOf} from '../render-mistake.js'
import type {SiteReport} from '../report.js'
import {giveAgain, guiltyNotes, heldBack, planFiles, siteLogOf, type SitePlan} from './plan-files.js'
import type {PublicNotes} from '../queries/site-edges.js'
import {logBehind} from './log-behind.js'
import {publicNotes} from './public-notes.js'

/** The outcome for the site; `site` stands now. */
export interface BuiltSite {
  readonly site: SiteEntry
  readonly messages: readonly Message[]
  /** Old copies beside files that changed, which could not be removed. */
  readonly stuck: readonly Stuck[]
  readonly report: SiteReport
}

/** The site on its way. Changes. */
interface Settling {
  readonly building: Building
  readonly audit: AuditArtifact
  /** The files that stood before. */
  readonly before: SiteEntry['files']
  /** The files that stand, by path. */
  readonly files: Map<string, SiteFileEntry>
  readonly written: Set<string>
  readonly messages: Message[]
  /** Our bugs, by the file that is not made for each. */
  readonly bugs: Map<PlannedFile, Message>
  isWhole: boolean
}

/**
 * See that the files of the public site stand as they should be, each put in its place as it is made, and remove those that
 * nothing makes any more.
 *
 * @param standing Told what stands, even where the disk fails in between.
 * @throws {IoError} If the disk refuses.
 */
export async function buildSite(
  building: Building,
  standing: OutputState,
  {before, notes}: {readonly before: SiteEntry | undefined; readonly notes: SiteEntry['notes']},
): Promise<BuiltSite> {
  const {context, shared, brandPrint, siteEdges, moment} = building
  const {files = {}, down = [], unplaced = []} = before ?? {}
  const settling: Settling = {
    ...{building, audit: artifactAuditor(building), before: files},
    ...{files: new Map(), written: new Set<string>(), messages: [], bugs: new Map(), isWhole: true},
  }
  const siteOf = (made: SiteEntry['files'], isWhole: boolean) => ({isWhole, notes, files: made, down, unplaced})
  const behind = logBehind(context, building.log)
  if (behind.length + building.log.messages.length > 0) {
    // Nothing is put there that denies what was signed, or that nobody signed.
    standing.site = siteOf(files, false)
    const report = {files: Object.keys(files).length, written: []}
    return {site: standing.site, stuck: [], messages: behind, report}
  }
  const shown = publicNotes(context.out, standing.entries.values(), {notes, moment})
  siteEdges.give({brand: shared, brandPrint, notes: shown, log: siteLogOf(building.log)})
  const paths = new Map([...standing.entries].map(([path, {slug}]) => [slug, path]))
  try {
    const plan = await planFiles(building, shown, paths)
    for (const file of plan.files) await settleFile(settling, file, paths)
    return finish(settling, await withoutGuilty(settling, {plan, shown, paths}), siteOf)
  } catch (error) {
    const made = {...files, ...Object.fromEntries(settling.files)}
    standing.site = siteOf(made, false)
    const message = mistakeOf(error, shared, siteFolder) ?? noteBug({context, path: siteFolder}, error)
    const report = {files: Object.keys(made).length, written: [...settling.written]}
    return {site: standing.site, stuck: [], messages: [message], report}
  }
}

/** Make a file that is out of date. A bug that it brings out is told on the note that it shows, and stops no other. */
async function settleFile(settling: Settling, planned: PlannedFile, paths: ReadonlyMap<string, string>): Promise<void> {
  const {building, before, files} = settling
  const {memo, context} = building
  const to = `${siteFolder}/${planned.path}`
  const last = own(before, to)
  const key = siteFileKey(planned)
  try {
    const print = await memo.printOf(siteFile, key)
    if (last?.print === print && isUntouched(last, statOf(join(context.out, to)))) files.set(to, last)
    else put(settling, {to, print, last}, await memo.get(siteFile, key))
  } catch (error) {
    // A mistake in a template is one for all files.
    if (error instanceof TemplateMistake) throw error
    const slug = 'slug' in planned ? planned.slug : undefined
    const path = slug === undefined ? undefined : paths.get(slug)
    settling.bugs.set(planned, noteBug({context, path: path ?? to}, error))
    // As it was made last, it stays.
    if (last) files.set(to, last)
  }
}

/**
 * Once more without the notes whose own pages bring out a bug, where they keep other files back that tell of them: those are
 * made without them.
 */
async function withoutGuilty(
  settling: Settling,
  {
    plan,
    shown,
    paths,
  }: {readonly plan: SitePlan; readonly shown: PublicNotes; readonly paths: ReadonlyMap<string, string>},
): Promise<SitePlan> {
  const {building, bugs} = settling
  const guilty = await guiltyNotes(building, shown, [...bugs.keys()])
  const ofOthers = [...bugs.keys()].filter(file => !('slug' in file && guilty.has(file.slug)))
  if (guilty.size === 0 || ofOthers.length === 0) return plan
  const told = new Map(
    [...bugs].flatMap(([file, bug]) => ('slug' in file && guilty.has(file.slug) ? [[file.slug, bug]] : [])),
  )
  const rest = {...shown, slugs: shown.slugs.filter(slug => !guilty.has(slug))}
  bugs.clear()
  settling.files.clear()
  giveAgain(building, rest)
  const again = await planFiles(building, rest, paths)
  for (const file of again.files) await settleFile(settling, file, paths)
  return {...again, bugs: new Map([...plan.bugs, ...again.bugs, ...told])}
}

/** Put a file in its place, unless it shows what it must not: what stood there, and was right when it was made, stays. */
function put(
  settling: Settling,
  {to, print, last}: {readonly to: string; readonly print: string; readonly last: SiteFileEntry | undefined},
  {bytes, notes}: MadeSiteFile,
): void {
  const {building, files, written} = settling
  const {context, owns} = building
  const artifact = {edition: 'site' as const, path: to, bytes}
  const found = settling.audit(artifact)
  if (found.length > 0) {
    settling.messages.push(...found)
    settling.isWhole = false
    // No print is this one: the next build tries again.
    if (last) files.set(to, {...last, print: '', notes})
    return
  }
  const result = writeArtifacts(context.out, [artifact], owns)
  const [entry] = result.status === 'written' ? result.artifacts : []
  if (!entry) {
    settling.messages.push(takenMessage(building, to))
    settling.isWhole = false
    return
  }
  files.set(to, {...entry, print, notes})
  if (result.status === 'written' && result.changed.has(to)) written.add(to)
}

function finish(
  settling: Settling,
  plan: SitePlan,
  siteOf: (files: SiteEntry['files'], isWhole: boolean) => SiteEntry,
): BuiltSite {
  const {building, before, written, messages} = settling
  const files = {...heldBack(before, plan), ...Object.fromEntries(settling.files)}
  const {kept, down, stuck} = clearAway(building, {standing: siteOf(before, true), files, written})
  const isWhole = settling.isWhole && plan.bugs.size + settling.bugs.size === 0
  return {
    // What stays is still ours: it comes down with its notes.
    site: {...siteOf({...files, ...kept}, isWhole), down},
    messages: [
      ...plan.bugs.values(),
      ...toldOnce([...settling.bugs.values(), ...messages]),
      ...Object.keys(kept).map(path => changedMessage(building, path)),
    ],
    stuck,
    report: {files: plan.files.length, written: [...written]},
  }
}

/** Remove what nothing makes any more, and compressed copies of what is out of date. */
function clearAway(
  {context}: Building,
  {
    standing,
    files,
    written,
  }: {readonly standing: SiteEntry; readonly files: SiteEntry['files']; readonly written: Iterable<string>},
): {readonly kept: SiteEntry['files']; readonly down: readonly string[]; readonly stuck: readonly Stuck[]} {
  const others = Object.entries(standing.files).filter(([path]) => !Object.hasOwn(files, path))
  const kept = others.filter(([, artifact]) => removeArtifact(context.out, artifact) === 'kept')
  const outdated = [...written, ...others.map(([path]) => path)]
  const stuck = outdated.flatMap(path => eraseCopies(context.out, path).stuck)
  const down = [...(standing.down ?? []), ...stuck.map(({path}) => path)].filter(path => !Object.hasOwn(files, path))
  return {kept: Object.fromEntries(kept), down, stuck}
}

/** A bug that many files bring out is told once a note. */
const toldOnce = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map(one => [JSON.stringify([one.path, one.ruleId, one.remedy, one.reason]), one])).values(),
]

const shownPath = ({root, out}: Building['context'], path: string): string => pathFrom(root, join(out, path))

/** On a file that somebody changed since cess wrote it. */
const changedMessage = ({context}: Building, path: string): Message =>
  messageFor(shownPath(context, path), 'output-changed')

const takenMessage = ({context}: Building, path: string): Message =>
  messageFor(shownPath(context, path), 'output-taken', {
    actual: {en: 'file that cess did not make', fr: "fichier que cess n'a pas fait"},
  })
