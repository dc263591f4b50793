import {join} from 'node:path'
import {stateFolder} from '../../../io/manifest.js'
import {RecordFolder} from '../../../io/record-folder.js'
import {hashOf} from '../../../io/stamp.js'
import {own} from '../../../model/own.js'
import type {Memo} from '../../memo/memo.js'
import type {BuildContext} from '../../context/context.js'
import type {Shard} from '../../context/options.js'
import type {Helper, Kept} from '../../output/helper.js'
import {currentTraces} from '../../output/note-traces.js'
import {encodeRecord, readJson} from './note-record.js'

/** A finished shard and the version of cess that made it. */
export interface ShardHead extends Shard {
  readonly toolId: string
}

/** Shard of a note, the same on every machine. */
export const shardOf = (slug: string, of: number): number =>
  (Number.parseInt(hashOf(slug.normalize('NFC')).slice(0, 8), 16) % of) + 1

/** Private folder of a shard's records in its output folder. */
export const shardFolder = (out: string): RecordFolder => new RecordFolder(join(out, stateFolder, 'shard'), true)

/** Name of the record that is written last. */
const headName = 'head'

/** Name of a note's record. */
export const recordName = (path: string): string => hashOf(path)

/** Writes the results of a shard's notes beside their editions. */
export class ShardKeeper implements Helper {
  readonly #folder: RecordFolder
  readonly #memo: Memo

  /** @throws {IoError} If what an earlier shard left cannot be removed. */
  constructor({out}: Pick<BuildContext, 'out'>, memo: Memo) {
    this.#folder = shardFolder(out)
    this.#memo = memo
    this.#folder.clear()
  }

  readonly keep = ({path}: Kept): void =>
    this.#folder.putText(recordName(path), encodeRecord(currentTraces(this.#memo, path)))
}

/** Mark a shard as finished. */
export function finishShard({out, toolId}: Pick<BuildContext, 'out' | 'toolId'>, {number, of}: Shard): void {
  shardFolder(out).putText(headName, JSON.stringify({number, of, toolId} satisfies ShardHead))
}

/** Limit of `--shard`. */
const mostShards = 9999

/** Shard in a folder; undefined if there is no finished one. */
export function readShardHead(out: string): ShardHead | undefined {
  const head = readJson(shardFolder(out).text(headName))
  const [number, of, toolId] = ['number', 'of', 'toolId'].map(name => own(head, name))
  if (!isCount(number) || !isCount(of) || typeof toolId !== 'string') return undefined
  return number <= of && of <= mostShards ? {number, of, toolId} : undefined
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
