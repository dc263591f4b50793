import pg from 'pg'
import type {Database, Row, Statement} from './database.js'
import {unreached} from './unreached.js'

const connections = 6
/** Namespace of our advisory locks. */
const lockSpace = 0x63_65_73_73
/** The one of them under which tables are made. */
const makingLock = 0
const connectMs = 10_000
const lock: Statement = {sql: 'SELECT pg_advisory_xact_lock(?, ?)', values: [lockSpace, makingLock]}
const durable = `SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`

/**
 * The ledger's database on a PostgreSQL server, shared by as many machines as one likes.
 *
 * @param url `postgres://…`; never shown.
 * @throws {IoError} When a statement cannot be run.
 */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    // Some servers answer before they have written; a claim must be on the disk.
    verify: (client, done) => client.query(durable, error => done(error)),
  })
  // A connection that breaks while nobody uses it is simply replaced; between two statements of somebody, the next one tells.
  pool.on('error', () => {}).on('connect', client => client.on('error', () => {}))
  const marks = new Map<string, pg.Client>()
  const lost = new Set<string>()
  // Once a mark is lost, others may take what we have in hand for uncertain: nothing more is begun.
  const hold = async (run: string) => {
    const mark = await markOf(url, run, () => lost.add(run))
    marks.set(run, mark)
    lost.delete(run)
  }
  return {
    run: statement =>
      asking(async () => {
        if (lost.size > 0) throw unreached()
        return (await pool.query<Row>(queryOf(statement))).rows
      }),
    isEmpty: () => asking(() => isEmpty(pool)),
    runAll: statements => asking(() => inTransaction(pool, statements)),
    // `IF NOT EXISTS` does not settle two that create at once; the lock does.
    create: statements => asking(() => inTransaction(pool, [lock, ...statements.map(sql => ({sql, values: []}))])),
    hold: run => asking(() => hold(run)),
    revive: () =>
      asking(async () => {
        for (const run of lost) await hold(run)
      }),
    isHeld: run => asking(() => isHeld(pool, run)),
    close: async () => {
      await Promise.allSettled([...marks.values()].map(mark => mark.end()))
      await pool.end()
    },
  }
}

/**
 * Make in a database what it lacks, while no other process does.
 *
 * @throws Whatever the server or the call refuses.
 */
export async function oneAfterTheOther<T>(url: string, call: () => Promise<T>): Promise<T> {
  const client = new pg.Client({connectionString: url, keepAlive: true, connectionTimeoutMillis: connectMs})
  // Whoever lost it may have another beside it, as before.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1, $2)', [lockSpace, makingLock])
    return await call()
  } finally {
    await client.end()
  }
}

/** Whether there are no tables of a ledger. */
async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const {rows} = await pool.query<{found: string | null}>(`SELECT to_regclass('delivery')::text AS found`)
  return rows[0]?.found === null
}

/** Whether a connection holds the mark of a process. */
async function isHeld(pool: pg.Pool, run: string): Promise<boolean> {
  const {rows} = await pool.query<{free: boolean}>(
    `SELECT CASE WHEN pg_try_advisory_xact_lock($1, hashtext($2)) THEN true ELSE false END AS free`,
    [lockSpace, run],
  )
  return rows[0]?.free === false
}

/** A connection that holds an advisory lock while it is open. */
async function markOf(url: string, run: string, onLoss: () => void): Promise<pg.Client> {
  const mark = new pg.Client({connectionString: url, keepAlive: true, connectionTimeoutMillis: connectMs})
  let isHeld = false
  // What is lost before it is held was never held.
  mark.on('error', () => isHeld && onLoss())
  await mark.connect()
  // A server that has not noticed yet that our connection is gone still holds it; then it is asked for again later.
  const {rows} = await mark.query<{held: boolean}>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS held', [
    lockSpace,
    run,
  ])
  isHeld = rows[0]?.held === true
  if (isHeld) return mark
  await mark.end()
  throw unreached()
}

async function inTransaction(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    for (const statement of statements) await client.query(queryOf(statement))
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** `?` numbered as PostgreSQL wants it; no statement of ours has a `?` in a text. */
function queryOf({sql, values}: Statement): {text: string; values: unknown[]} {
  let count = 0
  return {text: sql.replaceAll('?', () => `$${++count}`), values: [...values]}
}

/**
 * Error codes of concurrent writes that can be retried at once. 23505 is among them, since a second unique index may conflict that `ON
 * CONFLICT` on the first does not cover.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const collisions: ReadonlySet<string> = new Set(['23505', '40001', '40P01'])
/** Most retries after conflicts. */
const mostTries = 5

async function asking<T>(call: () => Promise<T>, tries = 1): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const failure = unreached(error)
    if (collisions.has(failure.code) && tries < mostTries) return asking(call, tries + 1)
    throw failure
  }
}
