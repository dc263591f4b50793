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

  it('has one job for a message that waits, that which was put last', async () => {
    const jobs = await openPostJobs(environmentOf().CESS_DATABASE_URL)
    const job = (person: string, content: string, note = 'A') =>
      ({note, version: '1.0', person, content, by: 'claim', tries: 0}) as const
    await jobs.put([job('p', 'first')])
    const inHand = await jobs.take()
    await jobs.put([job('q', 'first'), job('r', 'first'), job('p', 'first', 'B')])
    await jobs.put([job('p', 'second'), job('q', 'second')])
    await jobs.put([job('r', 'second')], '2100-01-01T00:00:00Z')
    const taken: unknown[] = []
    for (let next = await jobs.take(); next; next = await jobs.take())
      taken.push([next.job.note, next.job.person, next.job.content])
    expect(inHand?.job).toMatchObject({person: 'p', content: 'first'})
    expect(taken).toEqual(
      expect.arrayContaining([
        ['A', 'p', 'second'],
        ['A', 'q', 'second'],
        ['B', 'p', 'first'],
      ]),
    )
    expect(taken).toHaveLength(3)
    await jobs.close()
  })
})
