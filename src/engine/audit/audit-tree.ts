import {join} from 'node:path'
import {auditFile, type Find} from '../../audit/audit-file.js'
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
import {readWithMemo} from '../publication/open-memo.js'
import type {Known} from '../queries/headers.js'
import {publicLog} from '../queries/log.js'
import {noteList} from '../queries/inputs.js'
import {shared, sharedState} from '../queries/shared.js'
import type {AuditReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import {keepClean, seeTree} from './clean-tree.js'
import {findMessage} from './find-message.js'
import {gatherSecrets} from './audit-artifacts.js'
import {earlierTexts} from './open-words.js'
import {recordedTitles, standingsOf, wasRead} from './secret-notes.js'

/**
 * Audit every file of a folder, given by its real path, by what notes say now. What builds remember of former names adds to that.
 *
 * @throws {IoError} If a folder cannot be listed; a file that cannot be read is a failure of the report.
 */
export const auditTree = (context: BuildContext, folder: string): Promise<AuditReport> =>
  readWithMemo(
    context,
    async ({memo}) =>
      auditWith(memo, context, {
        folder,
        shut: shutIn(
          context,
          unlessRefused(() => readManifest(context.out)),
        ),
      }),
    {believes: 'nothing'},
  )

/** The same; where nothing is found, that is kept with all that it was made from. */
export const auditKeeping = (context: BuildContext, folder: string): Promise<AuditReport> =>
  readWithMemo(
    context,
    async open => {
      const seen = await seeTree(context, folder)
      const report = await auditWith(open.memo, context, {folder, shut: shutIn(context, readManifest(context.out))})
      if (seen && report.messages.length + report.failures.length === 0) keepClean(context, open, folder, seen)
      return report
    },
    {believes: 'nothing'},
  )

/** The folder, and what builds remember of notes that stood in the site. */
interface Audited {
  readonly folder: string
  readonly shut: SiteEntry['shut'] | undefined
}

async function auditWith(memo: Memo, context: BuildContext, {folder, shut}: Audited): Promise<AuditReport> {
  const nothing = {root: context.root, notes: [], failures: []}
  const {isLoaded, messages: onShared} = await memo.get(sharedState)
  if (!isLoaded) return {...nothing, messages: onShared, audit: {folder, files: 0, notes: 0}}
  const known = await knownNotes(memo, context)
  const audited = {
    memo,
    shared: await memo.get(shared),
    log: await memo.get(publicLog),
    earlier: await earlierTexts(memo, known),
  }
  const secrets = gatherSecrets(audited, {
    standings: standingsOf(memo, known, audited.shared.publication.timeZone),
    recorded: await recordedTitles(memo),
    shut,
  })
  const messages: Message[] = []
  const failures: IoError[] = [...unreadable(memo, context.root, known)]
  const entries = listTree(folder)
  for (const [done, entry] of entries.entries()) {
    const path = pathFrom(context.root, join(folder, entry.path))
    try {
      messages.push(...auditEntry(folder, entry, secrets).map(find => findMessage(path, find)))
    } catch (error) {
      if (error instanceof IoError) failures.push(error)
      else messages.push(noteBug(context.root, path, error))
    }
    context.onProgress(done + 1, entries.length)
    await breathe()
  }
  const files = entries.filter(({kind}) => kind !== 'folder').length
  return {...nothing, messages, failures, audit: {folder, files, notes: secrets.notes.length}}
}

/** Memory of this publication's builds of notes that stood in the site once, if it is there. */
const shutIn = ({outOf}: BuildContext, manifest: Manifest | undefined): SiteEntry['shut'] =>
  manifest?.publication === outOf ? manifest.site?.shut : undefined

/** Errors of unreadable notes, of which it is unknown what is public. */
function unreadable(memo: Memo, root: string, known: ReadonlyMap<string, Known>): readonly IoError[] {
  const unread = memo.get(noteList).filter(({path, isOutside}) => !isOutside && !wasRead(known.get(path)))
  return unread.map(({path}) => new IoError({action: 'read', code: 'EACCES', path: join(root, path)}))
}

const mostBytes = 1_000_000_000
const noBytes = new Uint8Array()

function auditEntry(folder: string, entry: TreeEntry, secrets: Secrets): readonly Find[] {
  const {path} = entry
  const named = (name: string) => auditFile(name, noBytes, secrets, decompress)
  if (entry.kind === 'folder') return named(`${path}/`)
  if (entry.kind === 'link')
    return [...named(`${path}\n${entry.target}`), ...(entry.leadsOut ? [{rule: 'audit-link', inner: []} as const] : [])]
  if (entry.kind === 'other') return [...named(path), {rule: 'audit-unread', inner: [], why: other}]
  const whole = join(folder, path)
  if ((statOf(whole)?.sizeBytes ?? 0) > mostBytes)
    return [...named(path), {rule: 'audit-unread', inner: [], why: large}]
  return auditFile(path, readStamped(whole).bytes, secrets, decompress)
}

const other = {en: 'pipe, socket or device', fr: 'un tube nommé, un socket ou un périphérique'}
const large = {en: 'file of more than a gigabyte', fr: "un fichier de plus d'un gigaoctet"}
