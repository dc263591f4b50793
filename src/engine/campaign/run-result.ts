import type {IoError} from '../../io/error.js'

/** Counts of the messages of one run, by outcome. `waiting`: put off by the server, still to be sent. */
export interface Tally {
  readonly sent: number
  readonly refused: number
  readonly uncertain: number
  readonly waiting: number
  readonly withheld: number
  readonly elsewhere: number
}

/** Why a run ended before its work did. `server` is `host:port`, where the run knows it. */
export type Halt =
  | {readonly by: 'person'}
  /** A server, by its last reply, wants no more, or is not there. */
  | {readonly by: 'server'; readonly reply: string; readonly server?: string}
  /** A server refuses whoever is written to. `words`: the same to all of them, so of none; empty where there are none. */
  | {readonly by: 'policy'; readonly reply: string; readonly words: string; readonly server?: string}
  /** A group may not be written to now. `opens`: when it may, by the clocks of its window; absent where that is not within two weeks. */
  | {readonly by: 'window'; readonly opens?: string}
  /** The ledger cannot be written, and nothing is sent without it. */
  | {readonly by: 'ledger'; readonly error: IoError}

/** Outcome of a run. */
export interface RunResult {
  readonly tally: Tally
  readonly halt?: Halt | undefined
}
