import {join} from 'node:path'
import type {AuditArtifact} from '../../output/audited-file.js'
import type {ListedNote} from '../../../io/edges.js'
import {attempt, IoError, unlessRefused} from '../../../io/error.js'
import {exists} from '../../../io/exists.js'
import {isInside, pathFrom} from '../../../io/inside.js'
import {makePrivateFolder, narrowFolder, refuseLinks} from '../../../io/private-files.js'
import {readStamped} from '../../../io/read-file.js'
import {RecordFolder} from '../../../io/record-folder.js'
import {hashOfAll} from '../../../io/stamp.js'
import type {EditionArtifact} from '../../../io/write-artifacts.js'
import {writePrivateFile} from '../../../io/write-whole.js'
import {siteFolder} from '../../../io/web-root.js'
import {utf8} from '../../../model/bytes.js'
import type {NoteEntry} from '../../../io/manifest.js'
import type {Message} from '../../../model/message.js'
import {momentIn} from '../../../model/moment.js'
import type {NoteHeader} from '../../../model/note.js'
import {publicStanding} from '../../../model/public-note.js'
import type {Text} from '../../../model/text.js'
import type {Memo} from '../../memo/memo.js'
import {edition, editionKey} from '../../queries/editions.js'
import {compared, findings} from '../../queries/findings.js'
import {known, neighbours} from '../../queries/headers.js'
import {source} from '../../queries/inputs.js'
import {life} from '../../queries/life.js'
import type {Relation} from '../../record/note-life.js'
import {timeZone} from '../../queries/publication.js'
import type {BuildContext} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {Helper, Wanted} from '../../output/helper.js'
import {messageFor} from '../../messages/message-for.js'
import {currentTraces} from '../../output/note-traces.js'
import {decodeRecord, encodeRecord} from './note-record.js'

/** Age at which unused records are removed. */
const unusedMs = 30 * 24 * 3_600_000

/** @throws {IoError} If a folder cannot be made for its owner alone, or taken from others, or leads elsewhere. */
function makePrivate(folder: string): void {
  attempt('write', folder, () => makePrivateFolder(folder))
  narrowFolder(folder)
  // Its two folders, and those that the names in them begin with.
  refuseLinks(folder, 2)
  const mark = markIn(folder)
  if (!exists(mark)) writePrivateFile(mark, '')
}

/** Path of the file that marks a folder in which restricted notes may be: no build without `--cache-restricted` uses it. */
const markIn = (folder: string): string => join(folder, 'restricted')

/** Why a folder cannot be used at all; undefined if it can. */
function closedBy(folder: string, isRestricted: boolean): Text | undefined {
  if (!isRestricted) return exists(markIn(folder)) ? isMarked : undefined
  try {
    makePrivate(folder)
    return undefined
  } catch (error) {
    if (!(error instanceof IoError)) throw error
    return {
      en: `It cannot be made, or closed to others (${error.code})`,
      fr: `Il ne peut être créé, ou fermé aux autres (${error.code})`,
    }
  }
}

const isMarked: Text = {
  en: 'It has restricted notes in it, of a build with `--cache-restricted`, and is not used',
  fr: "Il contient des notes restreintes, d'une composition avec `--cache-restricted`, et ne sert pas",
}

/** Parts of a note to keep; those that are there already lack `added`. */
interface Parts {
  /** Of the record. */
  readonly name: string
  readonly added?: string
  readonly editions: readonly {readonly hash: string; readonly added?: Pick<EditionArtifact, 'path' | 'bytes'>}[]
}

/** States in which a note's traces tell of unpublished text. */
const isBeingWritten: ReadonlySet<Relation> = new Set(['draft', 'changed', 'broken', 'unrecorded'])

/**
 * Results of notes in a folder shared by checkouts and machines. They are used as far as inputs and hashes match. Unless told otherwise, it
 * holds nothing of notes that are not public, nor of notes next to such. Write errors are reported and cost only time.
 */
export class SharedCache implements Helper {
  readonly #context: BuildContext
  readonly #memo: Memo
  readonly #isRestricted: boolean
  readonly #records: RecordFolder
  readonly #editions: RecordFolder
  /** Paths of notes with usable results. */
  #found = new Set<string>()
  #isWritten = false
  readonly #folder: string
  /** Of the site, so that what may not stand there does not go here. */
  #audit: AuditArtifact | undefined
  /** Why the folder is unusable, or the first disk error. */
  #refusal: Text | undefined
  /** Whether the folder is unusable, so that nothing is read or written. */
  readonly #isShut: boolean

  constructor(context: BuildContext, memo: Memo, {folder, isRestricted}: NonNullable<BuildContext['cache']>) {
    this.#context = context
    this.#memo = memo
    this.#isRestricted = isRestricted
    this.#folder = folder
    this.#refusal = closedBy(folder, isRestricted)
    this.#isShut = this.#refusal !== undefined
    this.#records = new RecordFolder(join(folder, 'records'), isRestricted)
    this.#editions = new RecordFolder(join(folder, 'editions'), isRestricted)
  }

  /** Adopt results of notes that were not built here. */
  async open(notes: readonly ListedNote[], adopt: Building['adopt']): Promise<void> {
    if (this.#isShut) return
    for (const {path} of notes) {
      if (this.#memo.lastPrint(known, path)?.holds && this.#memo.lastPrint(findings, path)) continue
      const traces = decodeRecord(this.#records.text(await this.#nameOf(path)), path)
      if (!traces) continue
      adopt(traces)
      this.#found.add(path)
    }
  }

  readonly expect = (_notes: readonly ListedNote[], stale: ReadonlySet<string>): void => {
    this.#found = new Set([...this.#found].filter(path => !stale.has(path)))
  }

  readonly find = ({hash}: Wanted): (() => Uint8Array | undefined) | undefined =>
    !this.#isShut && this.#editions.has(hash) ? () => this.#editions.bytes(hash) : undefined

  readonly keep: Required<Helper>['keep'] = async ({path, entry, isGood}, auditor) => {
    if (!entry || !isGood || this.#isShut) return
    try {
      if (!this.#isRestricted && !(await this.#isOpen(path))) return
      const parts = await this.#partsOf(path, entry)
      if (!this.#isRestricted && (await this.#tells((this.#audit ??= await auditor()), path, parts))) return
      this.#put(parts)
    } catch (error) {
      if (!(error instanceof IoError)) throw error
      const {code} = error
      this.#refusal ??= {en: `It cannot be written (${code})`, fr: `Il ne peut être écrit (${code})`}
    }
  }

  readonly messages = (): readonly Message[] => {
    if (!this.#refusal) return []
    const {root} = this.#context
    const path = isInside(root, this.#folder) ? pathFrom(root, this.#folder) : this.#folder
    return [messageFor(path, 'cache-write', {fact: this.#refusal})]
  }

  readonly finish = (): void => {
    if (!this.#isWritten) return
    unlessRefused(() => {
      for (const folder of [this.#records, this.#editions]) folder.tidy(unusedMs)
    })
  }

  /** Name of a record: hash of text and options, since branches differ. */
  async #nameOf(path: string): Promise<string> {
    const {toolId, template = '', siteUrl = '', asDraft} = this.#context
    return hashOfAll([toolId, path, await this.#memo.printOf(source, path), template, siteUrl, String(asDraft)])
  }

  async #partsOf(path: string, {artifacts}: NoteEntry): Promise<Parts> {
    const name = await this.#nameOf(path)
    const editions = artifacts.flatMap(({edition: id, path: file, hash}) => {
      const made = id === 'site' ? undefined : this.#memo.lastPrint(edition, editionKey(path, id))
      // What was not asked for stands as it was made once, of a note that was another's to read perhaps.
      if (!made?.holds || made.print !== hash) return []
      if (this.#editions.has(hash)) return [{hash}]
      const {bytes, stamp} = readStamped(join(this.#context.out, file))
      return stamp.hash === hash ? [{hash, added: {path: file, bytes}}] : []
    })
    // What was made before says the same again.
    const text = this.#found.has(path) ? undefined : encodeRecord(currentTraces(this.#memo, path))
    return {name, editions, ...(text !== undefined && this.#records.text(name) !== text && {added: text})}
  }

  #put({name, editions, added}: Parts): void {
    for (const {hash, added: file} of editions)
      if (file) this.#editions.putBytes(hash, file.bytes)
      else this.#editions.touch(hash)
    if (added === undefined) return this.#records.touch(name)
    this.#records.putText(name, added)
    this.#isWritten = true
  }

  /** Whether a note, or what is to be added of it, has words in it for which the site would refuse them. */
  async #tells(audit: AuditArtifact, path: string, {editions, added = ''}: Parts): Promise<boolean> {
    const read = this.#memo.get(source, path)
    const own = [read.status === 'read' ? read.bytes : utf8(''), utf8(added)].map(bytes => ({path, bytes}))
    const files = [...own, ...editions.flatMap(({added: file}) => file ?? [])]
    for (const file of files)
      if ((await audit({path: `${siteFolder}/${file.path}`, bytes: file.bytes})).length > 0) return true
    return false
  }

  /** Whether a note and all that its results reveal of others are public: mentioned and compared notes are named in them. */
  async #isOpen(path: string): Promise<boolean> {
    const memo = this.#memo
    const {header, mentions} = await memo.get(known, path)
    const moment = momentIn(await memo.get(timeZone), this.#context.now)
    const isPublished = (note: NoteHeader) => publicStanding(note, moment) === 'published'
    if (!header || !isPublished(header)) return false
    const {notes, broken} = await memo.get(neighbours, path)
    const open = new Set([header, ...notes].map(({slug}) => slug.normalize('NFC')))
    return (
      broken.length === 0 &&
      notes.every(isPublished) &&
      mentions.every(slug => open.has(slug)) &&
      !isBeingWritten.has((await memo.get(life, path)).relation) &&
      (await memo.get(compared, path)).length === 0
    )
  }
}
