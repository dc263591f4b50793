import {systemClock} from '../../io/clock.js'
import type {IoError} from '../../io/error.js'
import {PatientCalls} from '../../io/ledger/patience.js'

/** Cause of a wait; `nothing` when the run goes on. */
export type Waiting =
  | {readonly for: 'ledger'; readonly error: IoError}
  | {readonly for: 'server'; readonly reply: string}
  | {readonly for: 'nothing'}

/** Called at the start and end of each wait. */
export type OnWait = (waiting: Waiting) => void

/** Retries of ledger calls: up to half an hour, to free a disk or move a database. */
const usual = {firstMs: 500, mostMs: 15_000, limitMs: 1_800_000}

/** Retries ledger calls of a run until it is stopped. */
export const patientCalls = (signal: AbortSignal, onWait: OnWait | undefined, times = usual): PatientCalls =>
  new PatientCalls({
    ...times,
    sleep: durationMs => systemClock.sleep(durationMs, signal),
    isOver: () => signal.aborted,
    tell: error => onWait?.(error ? {for: 'ledger', error} : {for: 'nothing'}),
  })
