import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {work} from '../../../src/engine/campaign/work.js'
import {buildOnce, publication} from '../../support/campaign-folder.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {startMailServer} from '../../support/mail-server.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

/** Whatever waits in the queue is due: what its own clock says is the database's. */
async function makeDue(url: string): Promise<readonly {readonly waitMs: number}[]> {
  const {default: pg} = await import('pg')
  const database = new pg.Client({connectionString: url})
  await database.connect()
  const {rows} = await database.query<{seconds: string}>(
    `SELECT extract(epoch FROM start_after - now()) AS seconds FROM pgboss.job WHERE name = 'cess-post' AND state = 'created' ORDER BY 1`,
  )
  await database.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'cess-post' AND state = 'created'`)
  await database.end()
  return rows.map(({seconds}) => ({waitMs: Number(seconds) * 1000}))
}

describeWith('psql', 'workers on PostgreSQL', () => {
  buildOnce()
  const environmentOf = postgresForFile()
  afterEach(() => void vi.useRealTimers())

  const house = async (lines: string) => {
    const server = await startMailServer()
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const root = publication()
    writeFileSync(join(root, 'cess.yml'), `${readFileSync(join(root, 'cess.yml'), 'utf8')}${lines}`)
    const worker = () =>
      work({
        ...{directory: folderWith(), environment: env, ratePerMinute: 0, whenEmpty: 'end'},
        signal: new AbortController().signal,
      })
    const queue = (...more: readonly string[]) =>
      runCess(['send', 'cable', '--confirm', '--queue', ...more], {cwd: root, env})
    return {server, env, worker, queue}
  }
  const itIs = (now: string) => {
    vi.useFakeTimers({toFake: ['Date']})
    vi.setSystemTime(now)
  }

  it('wait for the window of a group, over the night that lacks an hour, and send to others at once', async () => {
    const {server, env, worker, queue} = await house(
      "recipients:\n  - {id: otan, window: {days: [sun], from: '02:30', to: '05:00', zone: Europe/Brussels}}\n",
    )
    // Saturday before clocks are put forward: 02:30 does not come, and 03:00 is the first moment after it.
    itIs('2027-03-27T12:00:00Z')
    const queued = await queue()
    expect(queued.stdout).toContain('3 messages handed over')
    expect(queued.stdout).toContain('otan: 2 people may be written to from 2027-03-28T03:00+02:00 on')
    expect((await worker()).tally.sent).toBe(1)
    expect(server.taken.map(({to}) => to.slice(0, 5))).toEqual(['maria'])
    const waits = await makeDue(env.CESS_DATABASE_URL)
    expect(waits.map(({waitMs}) => Math.round(waitMs / 600_000))).toEqual([78, 78])
    itIs('2027-03-28T00:59:59Z')
    expect((await worker()).tally.sent).toBe(0)
    await makeDue(env.CESS_DATABASE_URL)
    itIs('2027-03-28T01:00:00Z')
    expect((await worker()).tally.sent).toBe(2)
    expect(new Set(server.taken.map(({to}) => to)).size).toBe(3)
  })

  it('keep the pace of a domain together, and lose nobody', {tags: 'slow'}, async () => {
    const {server, env, worker, queue} = await house('pace: {parl.example.org: 1}\n')
    expect((await queue()).code).toBe(0)
    const tallies = await Promise.all([worker(), worker()])
    // Of two persons at the domain one waits for a minute; the one at another domain does not.
    expect(tallies.reduce((sum, {tally}) => sum + tally.sent, 0)).toBe(2)
    expect(server.taken.map(({to}) => to.split('@')[1]).toSorted()).toEqual(['agency.example.org', 'parl.example.org'])
    await makeDue(env.CESS_DATABASE_URL)
    vi.useFakeTimers({toFake: ['Date']})
    vi.setSystemTime(Date.now() + 61_000)
    expect((await worker()).tally.sent).toBe(1)
  })
})
