import {join} from 'node:path'
import {auditFile, type Find} from '../../audit/audit-file.js'
import {decodeBytes} from '../../audit/readings.js'
import type {Secrets} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import {IoError, unlessRefused} from '../../io/error.js'
import {pathFrom} from '../../io/inside.js'
import {listTree, type TreeEntry} from '../../io/list-tree.js'
import {readManifest} from '../../io/manifest-file.js'
import type {Manifest, SiteEntry} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import {statOf} from '../../io/stamp.js'
import {breathe} from '../../io/breathe.js'
import type {Message} from '../../model/message.js'
import {knownNotes} from '../publication/known-notes.js'
import type {Memo} from '../memo/memo.js'
import {noteBug} from '../messages/note-bug.js'
import {readWithMemo, type OpenMemo} from '../publication/open-memo.js'
import type {Known} from '../queries/headers.js'
import {records} from '../queries/life.js'
import {publicLog} from '../queries/log.js'
import {noteList, source} from '../queries/inputs.js'
import {loadWriting} from '../queries/said-words.js'
import {shared, sharedState} from '../queries/shared.js'
import type {AuditReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import {keepClean, seeTree} from './clean-tree.js'
import {findMessage} from './find-message.js'
import {gatherSecrets, hiddenIn} from './audit-artifacts.js'
import {earlierTexts} from './open-words.js'
import {remadeSite, type IsRemade} from './remade-site.js'
import {recordedTitles, standingsOf, wasRead} from './secret-notes.js'

/**
 * Audit every file of a folder, given by its real path, by what notes say now. What builds remember of former names adds to that.
 *
 * @throws {IoError} If a folder cannot be listed; a file that cannot be read is a failure of the report.
 */
export const auditTree = (context: BuildContext, folder: string): Promise<AuditReport> =>
  believingNothing(context, async open => {
    const manifest = unlessRefused(() => readManifest(context.out))
    return (await auditWith(open, context, folder, manifest)).report
  })

/** The same; where nothing is found, that is kept with all that it was made from. */
export const auditKeeping = (context: BuildContext, folder: string): Promise<AuditReport> =>
  believingNothing(context, async open => {
    const seen = await seeTree(context, folder)
    const {report, isSure} = await auditWith(open, context, folder, readManifest(context.out))
    if (seen && isSure && report.messages.length + report.failures.length === 0) keepClean(context, open, folder, seen)
    return report
  })

const believingNothing = (
  context: BuildContext,
  look: (open: OpenMemo) => Promise<AuditReport>,
): Promise<AuditReport> => readWithMemo(context, look, {believes: 'nothing'})

/** Result of an audit. */
interface Outcome {
  readonly report: AuditReport
  /** Whether it followed from what was asked of the memo, and the folder. */
  readonly isSure: boolean
}

async function auditWith(
  open: OpenMemo,
  context: BuildContext,
  folder: string,
  manifest: Manifest | undefined,
): Promise<Outcome> {
  const {memo} = open
  const nothing = {root: context.root, notes: [], failures: []}
  const {isLoaded, messages: onShared} = await memo.get(sharedState)
  if (!isLoaded) return {report: {...nothing, messages: onShared, audit: {folder, files: 0, notes: 0}}, isSure: false}
  const known = await knownNotes(memo, context)
  const audited = {
    memo,
    shared: await memo.get(shared),
    log: await memo.get(publicLog),
    earlier: await earlierTexts(memo, known),
  }
  await loadWriting()
  const standings = standingsOf(memo, known, audited.shared.publication.timeZone, await memo.get(records))
  const secrets = gatherSecrets(audited, {
    standings,
    recorded: await recordedTitles(memo),
    shut: shutIn(context, manifest),
  })
  const hidden = hiddenIn(standings)
  const isRemade = remadeSite({...audited, context, open, known}, hidden)
  const {messages, failures, files, isSure} = await lookThrough(folder, context, secrets, quotes(hidden), isRemade)
  const report = {
    ...nothing,
    messages,
    failures: [...unreadable(memo, context.root, known), ...failures],
    audit: {folder, files, notes: secrets.notes.length},
  }
  return {report, isSure}
}

/** Result for all files of a folder. */
interface LookedThrough extends Pick<Outcome, 'isSure'>, Pick<AuditReport, 'messages' | 'failures'> {
  /** Number of them. */
  readonly files: number
}

async function lookThrough(
  folder: string,
  {root, onProgress}: BuildContext,
  secrets: Secrets,
  isQuote: (find: Find) => boolean,
  isRemade: IsRemade,
): Promise<LookedThrough> {
  let isSure = true
  const [messages, failures]: [Message[], IoError[]] = [[], []]
  const entries = listTree(folder)
  for (const [done, entry] of entries.entries()) {
    const path = pathFrom(root, join(folder, entry.path))
    try {
      const {finds, bytes} = auditEntry(folder, entry, secrets)
      const isQuoted = bytes !== undefined && finds.some(isQuote) && (await isRemade(entry.path, bytes))
      isSure &&= !isQuoted
      const others = finds.filter(find => !(isQuoted && isQuote(find)))
      if (isQuoted && others.length === 0) secrets.parts.know(decodeBytes(bytes))
      messages.push(...others.map(find => findMessage(path, find)))
    } catch (error) {
      if (error instanceof IoError) failures.push(error)
      else messages.push(noteBug(root, path, error))
    }
    onProgress(done + 1, entries.length)
    await breathe()
  }
  return {messages, failures, files: entries.filter(({kind}) => kind !== 'folder').length, isSure}
}

/** Memory of this publication's builds of notes that stood in the site once, if it is there. */
const shutIn = ({outOf}: BuildContext, manifest: Manifest | undefined): SiteEntry['shut'] =>
  manifest?.publication === outOf ? manifest.site?.shut : undefined

/** Errors of unreadable notes, of which it is unknown what is public. */
function unreadable(memo: Memo, root: string, known: ReadonlyMap<string, Known>): readonly IoError[] {
  const unread = memo.get(noteList).filter(({path, isOutside}) => !isOutside && !wasRead(known.get(path)))
  return unread.map(({path}) => {
    const read = memo.get(source, path)
    return read.status === 'unreadable'
      ? read.error
      : new IoError({action: 'read', code: 'EACCES', path: join(root, path)})
  })
}

/** Whether a find is of words that one of such notes may have from elsewhere; names are its own wherever they stand. */
const quotes =
  (hidden: ReadonlySet<string>) =>
  ({rule, note}: Find): boolean =>
    rule === 'audit-text' && note !== undefined && hidden.has(note)

const mostBytes = 1_000_000_000
const noBytes = new Uint8Array()

/** Finds in an entry of a folder, and the bytes of a file that was read. */
interface Entry {
  readonly finds: readonly Find[]
  readonly bytes?: Uint8Array
}

function auditEntry(folder: string, entry: TreeEntry, secrets: Secrets): Entry {
  const {path} = entry
  const named = (name: string) => auditFile(name, noBytes, secrets, decompress)
  if (entry.kind === 'folder') return {finds: named(`${path}/`)}
  if (entry.kind === 'link') {
    const leading: readonly Find[] = entry.leadsOut ? [{rule: 'audit-link', inner: []}] : []
    return {finds: [...named(`${path}\n${entry.target}`), ...leading]}
  }
  if (entry.kind === 'other') return {finds: [...named(path), {rule: 'audit-unread', inner: [], why: other}]}
  const whole = join(folder, path)
  if ((statOf(whole)?.sizeBytes ?? 0) > mostBytes)
    return {finds: [...named(path), {rule: 'audit-unread', inner: [], why: large}]}
  const {bytes} = readStamped(whole)
  return {finds: auditFile(path, bytes, secrets, decompress), bytes}
}

const other = {en: 'pipe, socket or device', fr: 'un tube nommé, un socket ou un périphérique'}
const large = {en: 'file of more than a gigabyte', fr: "un fichier de plus d'un gigaoctet"}
