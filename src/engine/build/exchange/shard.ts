import {join} from 'node:path'
import {stateFolder} from '../../../io/manifest.js'
import {RecordFolder} from '../../../io/record-folder.js'
import {hashOf} from '../../../io/stamp.js'
import {own} from '../../../model/own.js'
import type {Memo} from '../../memo/memo.js'
import type {BuildContext} from '../../context/context.js'
import type {Shard} from '../../context/options.js'
import type {Helper, Kept} from '../../output/helper.js'
import {currentTraces} from '../note-traces.js'
import {encodeRecord, readJson} from './note-record.js'

/** A shard that is done, and which version of cess made it. */
export interface ShardHead extends Shard {
  readonly toolId: string
}

/** The shard that makes a note: the same on every machine. */
export const shardOf = (slug: string, of: number): number =>
  (Number.parseInt(hashOf(slug.normalize('NFC')).slice(0, 8), 16) % of) + 1

/** Records of a shard in its output folder: for its owner alone, as all that lies there. */
export const shardFolder = (out: string): RecordFolder => new RecordFolder(join(out, stateFolder, 'shard'), true)

/** Name of the record that is written last. */
const headName = 'head'

/** Name of a note's record. */
export const recordName = (path: string): string => hashOf(path)

/** Leaves beside the editions of a shard's notes all that is known of them. */
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

/** Say that a shard is done. @throws {IoError} If it cannot be written. */
export function finishShard({out, toolId}: Pick<BuildContext, 'out' | 'toolId'>, {number, of}: Shard): void {
  shardFolder(out).putText(headName, JSON.stringify({number, of, toolId} satisfies ShardHead))
}

/** As many as `--shard` takes. */
const mostShards = 9999

/** Which shard lies in a folder; undefined where there is none, or one that did not come to its end. */
export function readShardHead(out: string): ShardHead | undefined {
  const head = readJson(shardFolder(out).text(headName))
  const [number, of, toolId] = ['number', 'of', 'toolId'].map(name => own(head, name))
  if (!isCount(number) || !isCount(of) || typeof toolId !== 'string') return undefined
  return number <= of && of <= mostShards ? {number, of, toolId} : undefined
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
