import {systemClock} from '../../io/clock.js'
import type {IoError} from '../../io/error.js'
import {PatientCalls} from '../../io/ledger/patience.js'

/** The thing that a run waits for, told when it begins to; `nothing` once it goes on. */
export type Waiting =
  | {readonly for: 'ledger'; readonly error: IoError}
  | {readonly for: 'server'; readonly reply: string}
  | {readonly for: 'nothing'}

/** Told of each wait. */
export type OnWait = (waiting: Waiting) => void

/** Long enough to make room on a disk, or for a database that is moved. */
const usual = {firstMs: 500, mostMs: 15_000, limitMs: 1_800_000}

/** Calls to the ledger of a run, which waits for what passes until a person wants to stop. */
export const patientCalls = (signal: AbortSignal, onWait: OnWait | undefined, times = usual): PatientCalls =>
  new PatientCalls({
    ...times,
    sleep: durationMs => systemClock.sleep(durationMs, signal),
    isOver: () => signal.aborted,
    tell: error => onWait?.(error ? {for: 'ledger', error} : {for: 'nothing'}),
  })

/** How a run tells of a server that is away. */
export const outageTeller =
  (onWait: OnWait | undefined) =>
  (reply?: string): void =>
    onWait?.(reply === undefined ? {for: 'nothing'} : {for: 'server', reply})
