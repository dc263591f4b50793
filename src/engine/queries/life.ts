import {sha256Of} from '../../io/digest.js'
import {hashOf} from '../../io/stamp.js'
import {unlessRefused} from '../../io/error.js'
import {assetKey} from '../../io/edges.js'
import type {Message} from '../../model/message.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {recordedPath, recordFile, recordFolder, sealedPath} from '../../model/life/record-place.js'
import type {Memo} from '../memo/memo.js'
import {asyncQuery, query, type Ask, type AskNow} from '../memo/query.js'
import {foldedReference, referenceIn, textOf} from '../notes/stated-names.js'
import {
  indexRecords,
  recordsAbout,
  type KeptRecord,
  type Life,
  type RecordIndex,
  type StatedReferences,
} from '../record/note-life.js'
import type {FrontMatter} from '../notes/read-note.js'
import {asset, file, noteList, recordList, setting, source} from './inputs.js'
import {noteSettings} from './publication.js'

/** Number of front matters in memory: each is read for its header, then for its messages. */
const mostFrontMatters = 100

/**
 * Parsed front matter of a note as it stands, not as published. By path. Undefined for a link that leads out of the publication.
 *
 * @throws {IoError} If it cannot be read.
 */
export const working = asyncQuery<FrontMatter | undefined>('working', {
  keep: 'through',
  mostHeld: mostFrontMatters,
  compute: async (ask, path) => {
    const read = ask(source, path)
    if (read.status === 'outside') return undefined
    if (read.status === 'unreadable') throw read.error
    const {readFrontMatter} = await import('../notes/read-note.js')
    return readFrontMatter({path, bytes: read.bytes, publication: await ask(noteSettings)})
  },
})

/** Index of all publication records. */
export const records = asyncQuery<RecordIndex>('records', {
  keep: 'through',
  compute: async ask => {
    const folders = ask(recordList)
    if (folders.length === 0) return indexRecords([])
    const {parseRecord} = await import('../../model/life/record.js')
    return indexRecords(
      folders.map((folder): KeptRecord => {
        const bytes = bytesAt(ask, `${folder}/${recordFile}`)
        const record = bytes && parseRecord(new TextDecoder().decode(bytes))
        // Somebody's hand gave it another name than its folder has.
        const isOther = record && recordFolder(record.reference, record.version) !== folder
        return {folder, ...(record && !isOther && {record})}
      }),
    )
  },
})

/** Messages on records whose notes are gone. */
export const lostNotes = asyncQuery<readonly Message[]>('lostNotes', {
  keep: 'value',
  compute: async ask => {
    if (ask(recordList).length === 0) return []
    const paths = new Set(ask(noteList).map(({path}) => path))
    const missing = [...(await ask(records)).byPath].flatMap(([path, kept]) => (paths.has(path) ? [] : kept))
    if (missing.length === 0) return []
    const {lostMessage} = await import('../record/life-messages.js')
    const claimed = new Set<string>()
    for (const path of paths) claimed.add((await ask(working, path))?.checked?.fields.id ?? '')
    return missing.flatMap(({record}) => (claimed.has(record.reference) ? [] : [lostMessage(record)]))
  },
})

/** Whether a record agrees with its recorded text on identity, place and audience. By folder. */
export const isTrueRecord = asyncQuery<boolean>('isTrueRecord', {
  keep: 'value',
  compute: async (ask, folder) => {
    const record = (await ask(records)).byFolder.get(folder)
    const bytes = record && bytesAt(ask, recordedPath(folder, record.note))
    if (!bytes || sha256Of(bytes) !== record.sha256) return false
    const {fieldsOf, readFrontMatter} = await import('../notes/read-note.js')
    const config = await ask(noteSettings)
    const said = fieldsOf(readFrontMatter({path: record.note, bytes, publication: config}), config)
    const isSaid = (was: string, is: string | undefined) => is === undefined || is === was
    return (
      isSaid(record.reference, said.id) &&
      isSaid(record.version, said.version) &&
      isSaid(record.status, said.status) &&
      isSaid(record.tlp, said.tlp)
    )
  },
})

/** Reference that a note gives, be its front matter valid or not, as it is compared with others; undefined if none. By path. */
export const statedReference = query<string | undefined>('statedReference', {
  keep: 'value',
  compute: (ask, path) => {
    const read = ask(source, path)
    const stated = read.status === 'read' ? referenceIn(textOf(read.bytes)) : undefined
    return stated === undefined ? undefined : foldedReference(stated)
  },
})

/** The references of all notes. */
export const statedBy = (ask: AskNow): StatedReferences => ({
  at: path => (ask(source, path).status === 'read' ? ask(statedReference, path) : null),
  isElsewhere: (reference, path) =>
    ask(noteList).some(other => other.path !== path && ask(statedReference, other.path) === reference),
})

/** State of a note relative to its published version. By path. */
export const life = asyncQuery<Life>('life', {
  keep: 'value',
  compute: async (ask, path) => {
    if (ask(recordList).length === 0) return {relation: 'unkept'}
    const read = ask(source, path)
    if (read.status !== 'read') return {relation: 'unkept'}
    const kept = await ask(records)
    const [byPath] = kept.byPath.get(path) ?? []
    if (byPath && hashOf(read.bytes) === shortHash(byPath.record.sha256) && areFilesSame(ask, path, byPath))
      return {relation: 'same', published: byPath.folder}
    const given = await ask(working, path)
    if (!given) return {relation: 'unkept'}
    const [{compareLife}, config] = await Promise.all([import('../record/compare-life.js'), ask(noteSettings)])
    const id = given.checked?.fields.id
    const found = recordsAbout(kept, path, id, statedBy(ask))
    const bytes = found && bytesAt(ask, recordedPath(found.folder, found.record.note))
    const isDamaged = found !== undefined && (bytes === undefined || sha256Of(bytes) !== found.record.sha256)
    const damaged = isDamaged ? found.folder : kept.damaged.get(id ?? '')
    const changedFiles = found ? found.record.files.filter(one => !isFileSame(ask, path, one)) : []
    const versions = (found && kept.byReference.get(found.record.reference)) ?? []
    const compared = compareLife({
      path,
      given,
      found,
      bytes,
      changedFiles,
      versions,
      isThere: other => ask(source, other).status === 'read',
      publication: config,
    })
    return damaged === undefined ? compared : {...compared, damaged}
  },
})

/** The first 32 digits, as in prints of files. */
const shortHash = (sha256: string): string => sha256.slice(0, 32)

const areFilesSame = (
  ask: Ask,
  path: string,
  {record}: {readonly record: NonNullable<KeptRecord['record']>},
): boolean => record.files.every(one => isFileSame(ask, path, one))

function isFileSame(
  ask: Ask,
  path: string,
  {named, sha256}: {readonly named: string; readonly sha256: string},
): boolean {
  const {asset: read, stamp} = ask(asset, assetKey(path, named))
  return read.status === 'read' && stamp?.hash === shortHash(sha256)
}

/** Path of the file that a note is read from: its own, or the recorded copy if it is read as published and differs. Assets lie beside either. */
export const shownPath = asyncQuery<string>('shownPath', {
  keep: 'value',
  compute: async (ask, path) => {
    const {relation, published} = await ask(life, path)
    if (published === undefined || relation === 'same' || ask(setting, 'published') === '') return path
    const record = (await ask(records)).byFolder.get(published)
    return record ? recordedPath(published, record.note) : path
  },
})

/** How a note stands to the record, and the record that it follows. */
export async function recordedLife(
  memo: Memo,
  path: string,
): Promise<Life & {readonly record?: PublicationRecord | undefined}> {
  const found = await memo.get(life, path)
  return {...found, record: (await memo.get(records)).byFolder.get(found.published ?? '')}
}

/** Messages on a note relative to its published version. By path. */
export const lifeFindings = asyncQuery<readonly Message[]>('lifeFindings', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = await ask(life, path)
    const broken = await brokenSeal(ask, found, await ask(records))
    if (broken !== undefined) return [(await import('../messages/message-for.js')).messageFor(broken, 'record-damaged')]
    const isSilent = found.relation === 'unkept' || found.relation === 'same'
    if (found.damaged === undefined && found.formerly === undefined && isSilent) return []
    const given = await ask(working, path)
    const {lifeMessages} = await import('../record/life-messages.js')
    return given ? lifeMessages(path, given, found) : []
  },
})

/** Path of a published PDF that was changed, or whose seal or manifest does not match it. */
async function brokenSeal(ask: Ask, {published = ''}: Life, kept: RecordIndex): Promise<string | undefined> {
  const record = kept.byFolder.get(published)
  const sealed = record && sealedIn(published, record)
  if (!record?.seal || !sealed) return undefined
  const {seal} = record
  const {path, sha256} = sealed
  const bytes = bytesAt(ask, path)
  if (!bytes || sha256Of(bytes) !== sha256) return path
  // Whoever changes the bytes may change the record with them.
  const {verifyPdf} = await import('../../model/signed-pdf/verify-pdf.js')
  const isOwn = (certificate: Uint8Array) => sha256Of(certificate) === seal.fingerprint
  const verdict = await verifyPdf(bytes, isOwn)
  return verdict?.kind === 'valid' && isOwn(verdict.signature.certificate.der) ? undefined : path
}

/** Sealed PDF of a version, if it has one, and the hash that its record has of it. */
export function sealedIn(folder: string, {seal, editions}: PublicationRecord) {
  if (!seal) return undefined
  return {path: sealedPath(folder, seal.file), sha256: editions.find(({name}) => name === seal.file)?.sha256}
}

/** Recorded text of a version; undefined if it was changed. */
export function recordedNote(
  ask: Ask,
  {folder, note, sha256}: {readonly folder: string; readonly note: string; readonly sha256: string},
): Uint8Array | undefined {
  // As a file beside itself: where it is damaged or a link, it is not there, and nothing is followed.
  const name = encodeURIComponent(note.slice(note.lastIndexOf('/') + 1))
  const {asset: read} = ask(asset, assetKey(recordedPath(folder, note), name))
  return read.status === 'read' && sha256Of(read.bytes) === sha256 ? read.bytes : undefined
}

/** A file; undefined where it cannot be read. */
export const bytesAt = (ask: Ask, path: string): Uint8Array | undefined => unlessRefused(() => ask(file, path))
