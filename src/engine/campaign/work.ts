import {openLedger} from '../../io/ledger/open-ledger.js'
import {openPostJobs} from '../../io/ledger/post-jobs.js'
import {systemClock} from '../../io/clock.js'
import {saveMemory} from '../../io/save-memory.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import {UsageError} from '../../model/usage-error.js'
import {JobSource} from './job-source.js'
import {expire} from './forget.js'
import type {PostOptions} from './options.js'
import {openMailProtection} from './mail-protection.js'
import {runPost, type PostRun, patientCalls} from './run-post.js'
import type {RunResult} from './run-result.js'
import {readSecret} from '../../io/read-secret.js'

/** Options of a worker. */
export interface WorkOptions extends PostRun, Pick<PostOptions, 'directory' | 'environment' | 'askPassphrase'> {
  /** Whether to end or wait when the queue is empty. */
  readonly whenEmpty: 'wait' | 'end'
}

const now = (): string => new Date(systemClock.nowMs()).toISOString()

/**
 * Send queued messages until stopped. A worker needs no publication, only the database, the secret and a mail server; any number may run on
 * any machines.
 *
 * @throws {UsageError} If one of them is missing from the environment, or what it takes cannot be signed as it is to be.
 * @throws {IoError} If the database is not there when it begins.
 */
export async function work(options: WorkOptions): Promise<RunResult> {
  const {directory, environment, whenEmpty} = options
  const url = readSecret(environment, 'CESS_DATABASE_URL')
  if (!url) throw noDatabase()
  saveMemory()
  const settings = readSmtpSettings(environment)
  const protection = await openMailProtection(environment, options.askPassphrase)
  const patient = patientCalls(options.signal, options.onWait)
  const {ledger, keyring, begin} = await openLedger(directory, environment, patient)
  const jobs = await openPostJobs(url, patient)
  try {
    await ledger.reap(now())
    await expire(ledger, now())
    return await runPost(options, {
      source: new JobSource({
        jobs,
        ledger,
        keyring,
        whenEmpty,
        tickMs: systemClock.tickMs,
        daily: () => expire(ledger, now()),
      }),
      ledger,
      run: await begin(),
      protection,
      settings,
      lines: settings.connections,
      onProgress: () => {},
    })
  } finally {
    await Promise.allSettled([jobs.close(), ledger.close()])
  }
}

/** Queues need PostgreSQL. */
export const noDatabase = () =>
  new UsageError({
    en: '`--queue`, `--at` and `cess worker` need a PostgreSQL server: set `CESS_DATABASE_URL`',
    fr: '`--queue`, `--at` et `cess worker` demandent un serveur PostgreSQL : définissez `CESS_DATABASE_URL`',
  })
