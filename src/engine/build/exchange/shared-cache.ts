import {join} from 'node:path'
import type {ListedNote} from '../../../io/edges.js'
import {attempt, IoError, unlessRefused} from '../../../io/error.js'
import {isInside, pathFrom} from '../../../io/inside.js'
import {makePrivateFolder, narrowFolder, refuseLinks} from '../../../io/private-files.js'
import {readStamped} from '../../../io/read-file.js'
import {RecordFolder} from '../../../io/record-folder.js'
import {hashOfAll} from '../../../io/stamp.js'
import type {NoteEntry} from '../../../io/manifest.js'
import type {Message} from '../../../model/message.js'
import {momentIn} from '../../../model/moment.js'
import type {NoteHeader} from '../../../model/note.js'
import {publicStanding} from '../../../model/public-note.js'
import type {Memo} from '../../memo/memo.js'
import {edition} from '../../queries/editions.js'
import {compared, findings} from '../../queries/findings.js'
import {known, neighbours} from '../../queries/headers.js'
import {source} from '../../queries/inputs.js'
import {life} from '../../queries/life.js'
import type {Relation} from '../../record/note-life.js'
import {timeZone} from '../../queries/publication.js'
import type {BuildContext} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {Helper, Kept, Wanted} from '../../output/helper.js'
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
}

function refusalOf(call: () => void): IoError | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof IoError) return error
    throw error
  }
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
  /** First disk error. */
  #refusal: IoError | undefined
  /** Whether the private folder is unusable, so that nothing is read or written. */
  readonly #isShut: boolean

  constructor(context: BuildContext, memo: Memo, {folder, isRestricted}: NonNullable<BuildContext['cache']>) {
    this.#context = context
    this.#memo = memo
    this.#isRestricted = isRestricted
    this.#folder = folder
    if (isRestricted) this.#refusal = refusalOf(() => makePrivate(folder))
    this.#isShut = this.#refusal !== undefined
    this.#records = new RecordFolder(join(folder, 'records'), isRestricted)
    this.#editions = new RecordFolder(join(folder, 'editions'), isRestricted)
  }

  /** Adopt results of notes that were not built here. */
  async open(notes: readonly ListedNote[], adopt: Building['adopt']): Promise<void> {
    if (this.#isShut) return
    for (const {path} of notes) {
      if (this.#memo.standing(known, path)?.holds && this.#memo.standing(findings, path)) continue
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

  readonly keep = async ({path, entry, isGood}: Kept): Promise<void> => {
    if (!entry || !isGood || this.#isShut) return
    try {
      if (this.#isRestricted || (await this.#isOpen(path))) await this.#put(path, entry)
    } catch (error) {
      if (!(error instanceof IoError)) throw error
      this.#refusal ??= error
    }
  }

  readonly messages = (): readonly Message[] => {
    if (!this.#refusal) return []
    const {code} = this.#refusal
    const {root} = this.#context
    return [
      messageFor(isInside(root, this.#folder) ? pathFrom(root, this.#folder) : this.#folder, 'cache-write', {
        fact: this.#isShut
          ? {
              en: `It cannot be made, or closed to others (${code})`,
              fr: `Il ne peut être créé, ou fermé aux autres (${code})`,
            }
          : {en: `It cannot be written (${code})`, fr: `Il ne peut être écrit (${code})`},
      }),
    ]
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

  async #put(path: string, {artifacts}: NoteEntry): Promise<void> {
    const name = await this.#nameOf(path)
    for (const artifact of artifacts) {
      const made = this.#memo.standing(edition, `${path}\n${artifact.edition}`)
      // What was not asked for stands as it was made once, of a note that was another's to read perhaps.
      if (!made?.holds || made.print !== artifact.hash) continue
      if (this.#editions.has(artifact.hash)) this.#editions.touch(artifact.hash)
      else this.#putEdition(artifact)
    }
    // What was made before says the same again.
    if (this.#found.has(path)) return this.#records.touch(name)
    this.#records.putText(name, encodeRecord(currentTraces(this.#memo, path)))
    this.#isWritten = true
  }

  #putEdition({path, hash}: NoteEntry['artifacts'][number]): void {
    const {bytes, stamp} = readStamped(join(this.#context.out, path))
    if (stamp.hash === hash) this.#editions.putBytes(hash, bytes)
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
