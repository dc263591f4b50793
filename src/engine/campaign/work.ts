import {openLedger} from '../../io/ledger/open-ledger.js'
import {openPostJobs} from '../../io/ledger/post-jobs.js'
import {systemClock} from '../../io/clock.js'
import {saveMemory} from '../../io/save-memory.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import {openSmtpLine} from '../../io/smtp/smtp-line.js'
import {UsageError} from '../../model/usage-error.js'
import {usualRetry, type RetryPolicy} from './backoff.js'
import {JobSource} from './job-source.js'
import {expire} from './forget-expired.js'
import type {PostOptions} from './options.js'
import {openMailProtection} from './mail-protection.js'
import {nameServer, type RunResult} from './run-result.js'
import {noticeRefusals} from './notice-refusals.js'
import {runLines} from './run-lines.js'
import {outageTeller, patientCalls, type OnWait} from './waiting.js'
import {readSecret} from '../../io/read-secret.js'

/** Options of a worker. */
export interface WorkOptions extends Pick<PostOptions, 'directory' | 'environment' | 'askPassphrase'> {
  /** Messages per minute of all processes; 0 for no limit. */
  readonly ratePerMinute: number
  /** Whether to end or wait when the queue is empty. */
  readonly whenEmpty: 'wait' | 'end'
  readonly signal: AbortSignal
  readonly retry?: RetryPolicy | undefined
  readonly onWait?: OnWait | undefined
}

const minuteMs = 60_000

const now = (): string => new Date(systemClock.nowMs()).toISOString()

/**
 * Send queued messages until stopped. A worker needs no publication, only the database, the secret and a mail server; any number may run on
 * any machines.
 *
 * @throws {UsageError} If one of them is missing from the environment, or what it takes cannot be signed as it is to be.
 * @throws {IoError} If the database is not there when it begins.
 */
export async function work(options: WorkOptions): Promise<RunResult> {
  const {directory, environment, ratePerMinute, whenEmpty, signal, retry, onWait} = options
  const url = readSecret(environment, 'CESS_DATABASE_URL')
  if (!url) throw noDatabase()
  saveMemory()
  const settings = readSmtpSettings(environment)
  const protection = await openMailProtection(environment, options.askPassphrase)
  const patient = patientCalls(signal, onWait)
  const {ledger, keyring, begin} = await openLedger(directory, environment, patient)
  const jobs = await openPostJobs(url, patient)
  try {
    await ledger.reap(now())
    await expire(ledger, now())
    const noticing = noticeRefusals(ledger)
    const run = await runLines({
      source: new JobSource({
        jobs,
        ledger,
        keyring,
        whenEmpty,
        tickMs: systemClock.tickMs,
        daily: () => expire(ledger, now()),
      }),
      context: {ledger: noticing, run: await begin(), clock: systemClock, protection},
      openLine: () => openSmtpLine(settings),
      lines: settings.connections,
      intervalMs: ratePerMinute > 0 ? minuteMs / ratePerMinute : 0,
      retry: retry ?? usualRetry,
      signal,
      onProgress: () => {},
      onOutage: outageTeller(onWait),
    })
    if (run.halt?.by !== 'server') await noticing.settle()
    return nameServer(run, settings)
  } finally {
    await Promise.allSettled([jobs.close(), ledger.close()])
  }
}

/** Queues need PostgreSQL. */
export const noDatabase = () =>
  new UsageError({
    en: '`--queue` and `cess worker` need a PostgreSQL server: set `CESS_DATABASE_URL`',
    fr: '`--queue` et `cess worker` demandent un serveur PostgreSQL : définissez `CESS_DATABASE_URL`',
  })
