import type {Dovecot} from '../dovecot.js'
import type {Draw} from '../edited-document.js'
import type {PostgresCluster} from '../postgres.js'
import type {QuickSink} from '../quick-sink.js'
import type {Environment} from '../sending.js'
import type {Namespace} from './namespaces.js'
import type {Program} from './program.js'
import type {SmallDisk} from './small-disk.js'

/** Databases that a ledger can be in. */
export type StoreName = 'sqlite' | 'postgres'

/** Things that rounds share: a database server on a small disk, and two networks, where the system lets us. */
export interface SystemContext {
  readonly cluster?: PostgresCluster
  readonly clusterDisk?: SmallDisk | undefined
  readonly namespaces?: readonly Namespace[] | undefined
}

/** Changing state of a round: moods of the outside, and counts. */
export interface Mood {
  isPolicyOn: boolean
  /** Of 100 messages, how many lose their reply. */
  lossPercent: number
  /** Of 100 messages, how many come back as a report. */
  bouncePercent: number
  kills: number
}

/** A campaign that two processes send, while something happens to them. */
export interface RoundContext {
  readonly store: StoreName
  /** Whether it was handed over to workers; else two commands send it. */
  readonly isQueued: boolean
  readonly root: string
  readonly persons: number
  readonly draw: Draw
  readonly sink: QuickSink
  readonly mood: Mood
  readonly system: SystemContext
  /** Disk of the SQLite ledger. */
  readonly disk?: SmallDisk | undefined
  readonly mailbox?: Dovecot | undefined
  /** Both processes; a fault may put another in the place of one that it killed. */
  readonly workers: Program[]
  readonly startWorker: (index: number) => Program
  readonly environment: Environment
  /** Until so many messages were taken, or both processes ended. */
  readonly reached: (count: number) => Promise<void>
  readonly ended: Promise<void>
}
