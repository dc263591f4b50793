import PgBoss from 'pg-boss'
import type {SendWindow} from '../../model/send-window.js'
import type {PatientCalls} from './patience.js'
import {oneAfterTheOther} from './postgres.js'
import type {Lane} from './statements.js'
import {unreached} from './unreached.js'

/** A job: the key of a message in the ledger and its body. */
export interface PostJob {
  readonly note: string
  readonly version: string
  readonly person: string
  /** Digest of the body in the ledger. */
  readonly content: string
  readonly by: 'claim' | 'reclaim'
  readonly tries: number
  /** Whether a worker could not tell if a refusal meant this person. */
  readonly isDoubted?: boolean
  /** Whether it must be signed. */
  readonly isSigned?: boolean
  /** Windows, rate limit, and whether it has a turn in its lane. */
  readonly windows?: readonly SendWindow[] | undefined
  readonly lane?: Lane | undefined
  readonly isPlaced?: boolean
}

/** A claimed job. */
export interface TakenJob {
  readonly id: string
  readonly job: PostJob
}

/** Job queue of workers. Jobs are hints; the ledger decides what is sent. */
export interface PostJobs {
  /** In place of jobs for the same messages that wait. `at`: not before that time (ISO 8601), if given. */
  readonly put: (jobs: readonly PostJob[], at?: string) => Promise<void>
  /** Not before so many seconds. */
  readonly putLater: (job: PostJob, delaySeconds: number) => Promise<void>
  readonly take: () => Promise<TakenJob | undefined>
  readonly finish: (id: string) => Promise<void>
  readonly close: () => Promise<void>
}

const queue = 'cess-post'
/** Jobs that no worker has in hand. */
const dropWaiting = `DELETE FROM pgboss.job USING unnest($2::text[], $3::text[], $4::text[]) AS key (note, version, person)
  WHERE job.name = $1 AND job.state IN ('created', 'retry') AND job.data ->> 'note' = key.note
  AND job.data ->> 'version' = key.version AND job.data ->> 'person' = key.person`
const keysOf = (jobs: readonly PostJob[]): readonly (readonly string[])[] => [
  jobs.map(({note}) => note),
  jobs.map(({version}) => version),
  jobs.map(({person}) => person),
]
/** Time after which a job goes to another worker; longer than any sending. */
const expireInSeconds = 900
const mostRetries = 100
const batch = 1000

/**
 * Open the queue on the PostgreSQL server that has the ledger.
 *
 * @param url `postgres://…`; never shown.
 * @param patient Waits, once the queue is open, for a server that is away.
 * @throws {IoError} If the server cannot be reached.
 */
export async function openPostJobs(url: string, patient?: PatientCalls): Promise<PostJobs> {
  const boss = new PgBoss({connectionString: url, max: 4, schedule: false, application_name: 'cess'})
  // What a background task of the library meets, the next call meets too, and that one is awaited.
  boss.on('error', () => {})
  // Two that make its queue at once wait for each other, and the server ends one.
  const make = async () => {
    await boss.start()
    await boss.createQueue(queue, {name: queue, retryLimit: mostRetries, expireInSeconds})
  }
  await asking(() => oneAfterTheOther(url, make))
  const patiently = <T>(call: () => Promise<T>) => (patient ? patient.make(() => asking(call)) : asking(call))
  return {
    put: (jobs, startAfter) =>
      patiently(async () => {
        for (let at = 0; at < jobs.length; at += batch) {
          const part = jobs.slice(at, at + batch)
          // Else what was handed over anew, for later, would go at the former time.
          await boss.getDb().executeSql(dropWaiting, [queue, ...keysOf(part)])
          await boss.insert(part.map(data => ({name: queue, data, ...(startAfter !== undefined && {startAfter})})))
        }
      }),
    putLater: (job, delaySeconds) =>
      patiently(async () => void (await boss.send(queue, job, {startAfter: delaySeconds}))),
    take: () =>
      patiently(async () => {
        const [taken] = await boss.fetch<PostJob>(queue, {batchSize: 1})
        return taken && {id: taken.id, job: taken.data}
      }),
    finish: id => patiently(() => boss.complete(queue, id)),
    close: () => boss.stop({graceful: false, wait: true}),
  }
}

async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw unreached(error)
  }
}
