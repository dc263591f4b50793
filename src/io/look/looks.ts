import {statBelow, type FileStat} from '../file-stat.js'

/** Rows that are looked at without asking who else does. */
const blockRows = 256
/** Numbers of a row: size, which is none where there is no file, and times. */
const rowNumbers = 3
/** Of a block. */
const [open, taken, done] = [0, 1, 2]
/** Of a thread that takes longer for one block, nobody knows whether it ended: whoever waits looks too, and finds the same. */
const mostWaitMs = 100

const blocksOf = (rows: number): number => Math.ceil(rows / blockRows)
/** Numbers begin where eight divides. */
const stateBytes = (rows: number): number => Math.ceil(blocksOf(rows) / 2) * 8

/** How files are, by their rows, as two threads found them: each block of rows is looked at by whoever comes to it first. Changes. */
export class Looks {
  /** The memory that both threads share. */
  readonly memory: SharedArrayBuffer
  readonly #states: Int32Array
  readonly #numbers: Float64Array

  /** @param rows At most. */
  constructor(
    rows: number,
    memory = new SharedArrayBuffer(stateBytes(rows) + rows * rowNumbers * Float64Array.BYTES_PER_ELEMENT),
  ) {
    this.memory = memory
    this.#states = new Int32Array(memory, 0, blocksOf(rows))
    this.#numbers = new Float64Array(memory, stateBytes(rows))
  }

  /** Look at all of some files that nobody looks at. */
  lookAtAll(folder: string, paths: readonly string[]): void {
    for (let block = 0; block < blocksOf(paths.length); block++) this.#take(block, folder, paths)
  }

  /** How the file of a row is, or was when somebody looked at it; undefined where there is none. */
  statOf(row: number, folder: string, paths: readonly string[]): FileStat | undefined {
    const block = Math.floor(row / blockRows)
    if (Atomics.load(this.#states, block) !== done) this.#await(block, folder, paths)
    const at = row * rowNumbers
    const sizeBytes = this.#numbers[at] ?? NaN
    if (Number.isNaN(sizeBytes)) return undefined
    return {sizeBytes, mtimeMs: this.#numbers[at + 1] ?? 0, ctimeMs: this.#numbers[at + 2] ?? 0}
  }

  /** See that a block is looked at. */
  #await(block: number, folder: string, paths: readonly string[]): void {
    if (this.#take(block, folder, paths)) return
    if (Atomics.wait(this.#states, block, taken, mostWaitMs) === 'timed-out') this.#lookAt(block, folder, paths)
  }

  /** Look at the files of a block, unless somebody has begun to. @returns Whether nobody had. */
  #take(block: number, folder: string, paths: readonly string[]): boolean {
    if (Atomics.compareExchange(this.#states, block, open, taken) !== open) return false
    this.#lookAt(block, folder, paths)
    return true
  }

  #lookAt(block: number, folder: string, paths: readonly string[]): void {
    const end = Math.min(paths.length, (block + 1) * blockRows)
    for (let row = block * blockRows; row < end; row++) {
      const stat = statBelow(folder, paths[row] ?? '')
      const at = row * rowNumbers
      this.#numbers[at] = stat ? stat.sizeBytes : NaN
      this.#numbers[at + 1] = stat?.mtimeMs ?? 0
      this.#numbers[at + 2] = stat?.ctimeMs ?? 0
    }
    Atomics.store(this.#states, block, done)
    Atomics.notify(this.#states, block)
  }
}
