import {join} from 'node:path'
import {breathe} from '../../io/breathe.js'
import type {SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {unlessRefused} from '../../io/error.js'
import {readFileIfAny} from '../../io/read-file.js'
import {hashOf, isUntouched} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import {writeArtifacts} from '../../io/write-artifacts.js'
import type {Find} from '../../audit/audit-file.js'
import type {Message} from '../../model/message.js'
import {drawnKinds, type PlannedFile, type SiteFileKind} from '../../model/site-plan.js'
import {TemplateMistake} from '../../render/liquid.js'
import {findMessage} from '../audit/find-message.js'
import {editionsIn, type Auditor, type MadeNotes} from '../output/audited-file.js'
import type {Building} from '../output/building.js'
import {shownOutput, takenMessage} from '../output/output-messages.js'
import {noteBug} from '../messages/note-bug.js'
import {pastHash, siteFileKey, type MadeSiteFile} from '../queries/site.js'
import {ChangedEdition} from '../output/public-notes.js'
import {askedFor, makeParts, printNow} from './asked-file.js'
import {makeRest} from './threads/open-page-making.js'
import type {PageThreads} from './threads/page-threads.js'

/** State of a site being settled. Changes. */
export interface SettlingSite extends MadeNotes {
  readonly building: Building
  readonly auditor: Auditor
  /** Print of what its files were last looked through for. */
  readonly secrets: SiteEntry['secrets']
  /** Files at the beginning of the build. */
  readonly stood: SiteEntry['files']
  /** Files at its beginning, with those written since. */
  before: SiteEntry['files']
  /** Files in place, by path. */
  readonly files: Map<string, SiteFileEntry>
  readonly written: Set<string>
  /** Messages by the path of their file. */
  readonly messages: Map<string, readonly Message[]>
  /** Bugs, by the file that each prevents. */
  readonly bugs: Map<PlannedFile, Message>
  /** Finds of the audit, by path of the file that it looked through; none where it is clean. */
  readonly finds: Map<string, readonly Find[]>
  /** Files that were refused for theirs. */
  readonly refused: Set<PlannedFile>
  isWhole: boolean
}

/** Path of a planned file, from the output folder. */
export const sitePathOf = ({path}: PlannedFile): string => `${siteFolder}/${path}`

/** Most files that are drawn or wait for it: one is drawn while the other is written or prepared. */
const mostDrawn = 2

/** How files are settled. */
interface Manner {
  readonly threads?: PageThreads | undefined
  /** Whether a file may be left for later now. */
  readonly mayWait?: (file: PlannedFile) => boolean
}

/**
 * Settle planned files. Those that are drawn elsewhere are awaited one by one while others are made here. Results are in the order of the
 * plan.
 *
 * @returns The files that were left for later.
 * @throws {IoError} If the disk refuses; `TemplateMistake` as well. Then nothing else is begun.
 */
export async function settleFiles(
  settling: SettlingSite,
  plan: readonly PlannedFile[],
  {threads, mayWait = () => false}: Manner = {},
): Promise<readonly PlannedFile[]> {
  let isOver = false
  const left: PlannedFile[] = []
  const settleAll = async (files: Iterable<PlannedFile>): Promise<void> => {
    try {
      for (const file of files) {
        if (isOver) return
        if (mayWait(file)) {
          left.push(file)
          continue
        }
        if (isAsBefore(settling, file, threads)) continue
        // Where nobody lets go, no reply is heard, and nothing else is asked for.
        if (!(await settleFile(settling, file, threads))) continue
        settling.building.relieve()
        await breathe()
      }
    } catch (error) {
      isOver = true
      throw error
    }
  }
  const others = plan.filter(({kind}) => !drawnKinds.has(kind))
  // Whoever has drawn one finds the next in this queue.
  const drawn = plan.filter(({kind}) => drawnKinds.has(kind)).values()
  const queues = [...inQueues(others, threads), ...Array.from({length: mostDrawn}, () => [drawn])]
  const ends = await Promise.allSettled(
    queues.map(async queue => {
      for (const files of queue) await settleAll(files)
    }),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  tellInOrder(settling, plan)
  return left
}

/** Put results in the order of a plan. */
export function tellInOrder({files, messages, bugs}: SettlingSite, plan: readonly PlannedFile[]): void {
  const paths = plan.map(sitePathOf)
  inOrder(files, paths)
  inOrder(messages, paths)
  inOrder(bugs, plan)
}

/** Kinds of files with the words of many notes. */
const wordKinds: ReadonlySet<SiteFileKind> = new Set(['searchIndex', 'feed'])

/**
 * Files that need no drawing, in queues: if threads make pages, these are taken as they come, alongside files that need few notes; files
 * with the words of notes follow, when threads have set them.
 */
function inQueues(
  files: readonly PlannedFile[],
  threads: PageThreads | undefined,
): readonly (readonly (readonly PlannedFile[])[])[] {
  if (!threads) return [[files]]
  const pages = files.filter(({kind}) => kind === 'note')
  const words = files.filter(({kind}) => wordKinds.has(kind))
  return [[pages, words], [files.filter(({kind}) => kind !== 'note' && !wordKinds.has(kind))]]
}

/** Move the entries of some keys to the end, in their order. Changes the map. */
function inOrder<Key, Value>(map: Map<Key, Value>, keys: readonly Key[]): void {
  if (map.size === 0) return
  for (const key of keys) {
    const value = map.get(key)
    if (value === undefined) continue
    map.delete(key)
    map.set(key, value)
  }
}

/** Whether a file is known to be as it was written, with all that is made beside it; it then stays. Computes nothing and waits for nothing. */
function isAsBefore(
  {building, before, files}: SettlingSite,
  planned: PlannedFile,
  threads: PageThreads | undefined,
): boolean {
  // Threads make no more pages than are taken from them.
  if (threads && planned.kind === 'note') return false
  const to = sitePathOf(planned)
  const last = before.get(to)
  if (!last || last.print !== printNow(building, planned) || !isUntouched(last, building.statOf(last))) return false
  files.set(to, last)
  return true
}

/** Settle a file; whether it was out of date. A bug is reported on the note that it shows, and stops no other file. */
async function settleFile(
  settling: SettlingSite,
  planned: PlannedFile,
  threads: PageThreads | undefined,
): Promise<boolean> {
  const {building, before, files} = settling
  const {memo, context} = building
  const to = sitePathOf(planned)
  const last = before.get(to)
  const asked = askedFor(building, planned)
  try {
    await makeParts(building, planned)
    const page = planned.kind === 'note' ? await threads?.bring(planned) : undefined
    const print = await asked.print()
    if (planned.kind === 'note') await makeRest(memo, planned)
    // While the page is at hand: the page for verifying knows it by its hash.
    if (planned.kind === 'past') await memo.get(pastHash, siteFileKey(planned))
    if (last?.print === print && isUntouched(last, building.statOf(last))) {
      files.set(to, last)
      return false
    }
    await put(settling, planned, print, page?.print === print ? page.made : await asked.make())
  } catch (error) {
    // A mistake in a template is one for all files.
    if (error instanceof TemplateMistake) throw error
    // As it was made last, it stays.
    if (last) files.set(to, last)
    if (error instanceof ChangedEdition) {
      settling.messages.set(to, [takenMessage(context, error.path)])
      settling.isWhole = false
      return true
    }
    const slug = 'slug' in planned ? planned.slug : undefined
    const path = slug === undefined ? undefined : settling.paths.get(slug)
    settling.bugs.set(planned, noteBug(context.root, path ?? to, error))
  }
  return true
}

/** Look through a file for what may not be public. */
export const findsIn = (settling: SettlingSite, planned: PlannedFile, made: MadeSiteFile): Promise<readonly Find[]> =>
  settling.auditor.audit({
    path: sitePathOf(planned),
    bytes: made.bytes,
    of: editionsIn(settling, planned, made),
    last: secrets => (planned.kind === 'feed' && secrets === settling.secrets ? lastOf(settling, planned) : undefined),
  })

/** The last version of a file, if it stands there as it was written. */
function lastOf({building: {context}, before}: SettlingSite, planned: PlannedFile): Uint8Array | undefined {
  const path = sitePathOf(planned)
  const bytes = unlessRefused(() => readFileIfAny(join(context.out, path)))
  return bytes && hashOf(bytes) === before.get(path)?.hash ? bytes : undefined
}

/** Write a file unless its content is refused, when the old one stays. */
async function put(settling: SettlingSite, planned: PlannedFile, print: string, made: MadeSiteFile): Promise<void> {
  const {building, files, written, messages} = settling
  const {context, owns} = building
  const {bytes, hash, notes} = made
  const to = sitePathOf(planned)
  const artifact = {edition: 'site' as const, path: to, bytes, hash}
  const found = await findsIn(settling, planned, made)
  settling.finds.set(to, found)
  if (found.length > 0) {
    settling.refused.add(planned)
    messages.set(
      to,
      found.map(find => findMessage(shownOutput(context, to), find)),
    )
    settling.isWhole = false
    const last = settling.before.get(to)
    // No print is this one: the next build tries again.
    if (last) files.set(to, {...last, print: '', notes})
    return
  }
  const result = writeArtifacts(context.out, [artifact], (path, hash) => written.has(path) || owns(path, hash))
  const [entry] = result.status === 'written' ? result.artifacts : []
  if (!entry) {
    messages.set(to, [takenMessage(context, to)])
    settling.isWhole = false
    return
  }
  files.set(to, {...entry, print, notes})
  if (result.status !== 'written' || !result.changed.has(to)) return
  written.add(to)
  building.deeds.written.add(to)
}
