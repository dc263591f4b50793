import {posix} from 'node:path'
import {assetKey} from '../../io/edges.js'
import {sha256Of} from '../../io/digest.js'
import type {NewRecord} from '../../io/life/write-record.js'
import {namedPath} from '../../io/read-asset.js'
import type {NoteHeader} from '../../model/note.js'
import {printJson, type PublicationRecord} from '../../model/life/record.js'
import {recordFile, recordFolder, sealedPath} from '../../model/life/record-place.js'
import {nameIn} from '../../model/text.js'
import {isPublic} from '../../model/tlp.js'
import {pageWords} from '../../model/verify/page-words.js'
import {editionOf} from '../../render/index.js'
import {groupOf} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {document} from '../queries/document.js'
import {allowed, edition, editionKey} from '../queries/editions.js'
import {examined} from '../queries/findings.js'
import {asset} from '../queries/inputs.js'
import {publication} from '../queries/publication.js'
import {working} from '../queries/life.js'
import type {PendingRecord} from './edited-memo.js'
import type {SealedPdf, Sealer} from './open-sealer.js'

/** Time and persons of a publication. */
export type Occasion = Pick<PublicationRecord, 'published' | 'adopted' | 'by' | 'committer' | 'approvals'>

/** A note with its final text. */
export interface Publishable {
  readonly header: NoteHeader & {readonly status: PublicationRecord['status']}
  readonly bytes: Uint8Array
}

/** A record, and the reasons why its seal is B-T instead of B-LT. */
export interface MadeRecord extends NewRecord {
  readonly gaps?: SealedPdf['gaps']
}

/**
 * Make the record of a note. Its editions are rendered once, for their hashes. The note must have no errors.
 *
 * @throws {RenderFailure} If an edition cannot be rendered.
 */
export async function makeRecord(
  memo: Memo,
  {header, bytes}: Publishable,
  occasion: Occasion,
  sealing?: Sealing,
): Promise<MadeRecord> {
  const {id: reference, version, status, lang, tlp, path: note} = header
  const {used, files} = await filesOf(memo, note)
  const {published, adopted, by, committer, approvals} = occasion
  const record: PublicationRecord = {
    record: 'cess-record 1',
    reference,
    version,
    status,
    lang,
    tlp,
    note,
    published,
    ...(adopted && {adopted}),
    by,
    committer,
    approvals,
    sha256: sha256Of(bytes),
    files: used,
    editions: [],
  }
  const unsealed = {record, files: new Map([[note, bytes], ...files])}
  const sealed = sealing && (await sealedOf(memo, unsealed, sealing.sealer))
  // What has the PDF in it, like a message, is made of the sealed one.
  const from = sealed && sealing ? sealing.memoWith(pendingOf(sealed)) : memo
  const whole = sealed ?? unsealed
  const made = await editionsOf(from, note)
  const said = isPublic(tlp) ? {...(await natureOf(memo, note)), ...made.words} : {}
  return {...whole, record: {...whole.record, editions: made.editions, ...said}}
}

/** Nature of the last revision, for the public log. */
async function natureOf(memo: Memo, note: string): Promise<Pick<PublicationRecord, 'nature'>> {
  const nature = (await memo.get(working, note))?.checked?.fields.revisions?.at(-1)?.nature
  return nature === undefined ? {} : {nature}
}

interface Sealing {
  readonly sealer: Sealer
  readonly memoWith: (pending: PendingRecord) => Memo
}

/** The record with its sealed PDF; undefined if the note has no PDF, or in a dry run. */
async function sealedOf(
  memo: Memo,
  {record, files}: NewRecord,
  {facts, seal}: Sealer,
): Promise<MadeRecord | undefined> {
  if (!seal || !(await memo.get(allowed, record.note)).includes('pdf')) return undefined
  const {path, bytes} = await memo.get(edition, editionKey(record.note, 'pdf'))
  const {masthead} = await memo.get(document, record.note)
  const {organisation} = await memo.get(publication)
  const publisher = nameIn(organisation.names, record.lang)
  const {bytes: pdf, level, gaps} = await seal(bytes, {...record, title: masthead.titleText, publisher})
  const file = posix.basename(path)
  return {
    record: {...record, editions: [{name: file, sha256: sha256Of(pdf)}], seal: {file, ...facts, level}},
    files,
    sealed: new Map([[file, pdf]]),
    gaps,
  }
}

/** The pending record for making editions. */
function pendingOf({record, sealed = new Map()}: NewRecord): PendingRecord {
  const folder = recordFolder(record.reference, record.version)
  const json = new TextEncoder().encode(printJson(record))
  const pdfs = [...sealed].map(([name, bytes]): [string, Uint8Array] => [sealedPath(folder, name), bytes])
  return {folder, files: new Map([[`${folder}/${recordFile}`, json], ...pdfs])}
}

async function filesOf(memo: Memo, note: string) {
  const {assets} = (await memo.get(examined, note)) ?? {assets: new Map<string, unknown>()}
  const used: PublicationRecord['files'][number][] = []
  const files = new Map<string, Uint8Array>()
  for (const named of [...assets.keys()].toSorted()) {
    const {asset: read} = memo.get(asset, assetKey(note, named))
    if (read.status !== 'read') continue
    // Where the text looks for it, also where a link stands there.
    const path = namedPath(note, named)
    used.push({path, named, sha256: sha256Of(read.bytes)})
    files.set(path, read.bytes)
  }
  return {used, files}
}

/** Editions of a note and hash of its page's words, without parts that only the site uses. */
async function editionsOf(memo: Memo, note: string) {
  const editions: PublicationRecord['editions'][number][] = []
  let words: Pick<PublicationRecord, 'words'> = {}
  for (const id of await memo.get(allowed, note)) {
    if (groupOf(editionOf(id)) === 'site') continue
    const {path, bytes} = await memo.get(edition, editionKey(note, id))
    editions.push({name: posix.basename(path), sha256: sha256Of(bytes)})
    const said = id === 'web' ? pageWords(new TextDecoder().decode(bytes)) : undefined
    if (said !== undefined) words = {words: sha256Of(new TextEncoder().encode(said))}
  }
  return {editions, words}
}
