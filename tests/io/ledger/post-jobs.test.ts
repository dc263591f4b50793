import pg from 'pg'
import {expect, it} from 'vitest'
import {openPostJobs} from '../../../src/io/ledger/post-jobs.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

describeWith('psql', 'a queue on PostgreSQL', () => {
  const environmentOf = postgresForFile()

  it('waits for another process that makes what the database lacks', async () => {
    const {CESS_DATABASE_URL: url} = environmentOf()
    const other = new pg.Client({connectionString: url})
    await other.connect()
    const countOf = async (sql: string) => (await other.query<{count: number}>(sql)).rows[0]?.count
    await other.query("SELECT pg_advisory_lock(x'63657373'::int, 0)")
    const opening = openPostJobs(url)
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
    await expect.poll(() => countOf(waiting)).toBe(1)
    expect(await countOf(`SELECT count(*)::int AS count FROM pg_namespace WHERE nspname = 'pgboss'`)).toBe(0)
    await other.end()
    const jobs = await opening
    expect(await jobs.take()).toBeUndefined()
    await jobs.close()
  })
})
