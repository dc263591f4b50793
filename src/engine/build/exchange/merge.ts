import {join} from 'node:path'
import {unlessRefused} from '../../../io/error.js'
import {pathFrom} from '../../../io/inside.js'
import {artifactsFolder, stateFolder} from '../../../io/manifest.js'
import {narrowPacked} from '../../../io/private-files.js'
import {readStamped} from '../../../io/read-file.js'
import {statOf} from '../../../io/stamp.js'
import type {ListedNote} from '../../../io/edges.js'
import type {Message} from '../../../model/message.js'
import type {Text} from '../../../model/text.js'
import {editionOf} from '../../../render/index.js'
import {artifactPath} from '../../notes/artifact-path.js'
import {messageFor} from '../../messages/message-for.js'
import type {BuildContext} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {Helper, Wanted} from '../../output/helper.js'
import {decodeRecord} from './note-record.js'
import {readShardHead, recordName, shardFolder, shardOf, type ShardHead} from './shard.js'

/** A shard's folder, and its unusable parts. Mutable. */
interface Source {
  readonly folder: string
  readonly head: ShardHead
  notes: number
  stale: number
  damaged: number
}

/** Uses results of shards: traces that hold here, and bytes that match them. The rest is rendered. */
export class Merge implements Helper {
  readonly #context: BuildContext
  /** By shard number. */
  readonly #sources = new Map<number, Source>()
  readonly #messages: Message[] = []
  /** Paths of notes that are built here. */
  #stale: ReadonlySet<string> = new Set()
  #of = 0

  /** Looks into the folders. */
  constructor(context: BuildContext) {
    this.#context = context
    for (const folder of context.merge) this.#add(folder)
    for (let number = 1; number <= this.#of; number++)
      if (!this.#sources.has(number)) this.#tell(context.out, missing(number, this.#of))
  }

  /** Adopt the results for all notes. */
  open(notes: readonly ListedNote[], adopt: Building['adopt']): void {
    for (const {path, slug} of notes) {
      const source = this.#sourceOf(slug)
      const traces = source && decodeRecord(shardFolder(source.folder).text(recordName(path)), path)
      if (traces) adopt(traces)
    }
  }

  readonly expect = (notes: readonly ListedNote[], stale: ReadonlySet<string>): void => {
    this.#stale = stale
    for (const {path, slug} of notes) {
      const source = this.#sourceOf(slug)
      if (!source) continue
      source.notes++
      if (stale.has(path)) source.stale++
    }
  }

  readonly find = ({slug, id}: Wanted): (() => Uint8Array | undefined) | undefined => {
    const source = this.#sourceOf(slug)
    const path = source && join(source.folder, artifactPath(editionOf(id), slug))
    if (path === undefined || !statOf(path)) return undefined
    return () => unlessRefused(() => readStamped(path).bytes)
  }

  readonly refuse = ({path, slug}: Wanted): void => {
    const source = this.#sourceOf(slug)
    // What was made of other sources has other bytes, and nobody altered them.
    if (source && !this.#stale.has(path)) source.damaged++
  }

  readonly messages = (): readonly Message[] => {
    for (const {folder, notes, stale, damaged} of this.#sources.values()) {
      if (stale > 0) this.#tell(folder, otherwise(stale, notes))
      if (damaged > 0) this.#tell(folder, changed(damaged))
    }
    return this.#messages
  }

  #sourceOf(slug: string): Source | undefined {
    return this.#of === 0 ? undefined : this.#sources.get(shardOf(slug, this.#of))
  }

  #add(folder: string): void {
    const head = readShardHead(folder)
    if (!head) return this.#tell(folder, nothingIn)
    const {number, of, toolId} = head
    if (toolId !== this.#context.toolId) return this.#tell(folder, ofVersion(toolId, this.#context.toolId))
    if (this.#of > 0 && of !== this.#of) return this.#tell(folder, ofOthers(head, this.#of))
    narrowShard(folder)
    this.#of = of
    if (this.#sources.has(number)) return this.#tell(folder, second(head))
    this.#sources.set(number, {folder, head, notes: 0, stale: 0, damaged: 0})
  }

  #tell(folder: string, actual: Text): void {
    this.#messages.push(messageFor(pathFrom(this.#context.root, folder), 'shard-unused', {actual}))
  }
}

/** Close a shard's folder to other users, since an archive may have lost its modes. Of somebody else's, they said who may read it. */
const narrowShard = (folder: string): void =>
  unlessRefused(() => {
    for (const name of [stateFolder, artifactsFolder]) narrowPacked(join(folder, name))
  })

const nothingIn: Text = {
  en: 'folder without a finished shard',
  fr: 'dossier sans part achevée',
}
const missing = (number: number, of: number): Text => ({
  en: `shards without ${number}/${of}: its notes are built here`,
  fr: `parts sans la ${number}/${of} : ses notes sont composées ici`,
})
const ofVersion = (found: string, own: string): Text => ({
  en: `shard built by cess ${found}, where this is ${own}: its notes are built here`,
  fr: `part composée par cess ${found}, alors que celui-ci est ${own} : ses notes sont composées ici`,
})
const second = ({number, of}: ShardHead): Text => ({
  en: `shard ${number}/${of} once more: the first one counts`,
  fr: `part ${number}/${of} en double : la première compte`,
})
const ofOthers = ({number, of}: ShardHead, expected: number): Text => ({
  en: `shard ${number}/${of} among shards of ${expected}: its notes are built here`,
  fr: `part ${number}/${of} parmi des parts de ${expected} : ses notes sont composées ici`,
})
const otherwise = (stale: number, notes: number): Text => ({
  en: `shard of which ${stale} of ${notes} notes come from other sources, another day or other options: they are built here`,
  fr: `part dont ${stale} notes sur ${notes} viennent d'autres sources, d'un autre jour ou d'autres options : elles sont composées ici`,
})
const changed = (damaged: number): Text => ({
  en: `shard with ${damaged} files that were altered: they are built here`,
  fr: `part dont ${damaged} fichiers ont été altérés : ils sont composés ici`,
})
