// @module-tag slow
import pg from 'pg'
import {expect, it, vi} from 'vitest'
import {work} from '../../../src/engine/campaign/work.js'
import {IoError} from '../../../src/io/error.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {buildOnce, publication} from '../../support/campaign-folder.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {startMailServer} from '../../support/mail-server.js'
import {isNightly} from '../../support/nightly.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

const persons = 3
const samples = isNightly ? Infinity : 3

/** Refuse one statement that this process sends, with an error as the server has it; how many were sent. */
async function refusing(after: number, code: string, call: () => Promise<unknown>) {
  // Called with its client as `this`.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const query = pg.Client.prototype.query as (this: pg.Client, ...given: readonly unknown[]) => unknown
  let statements = 0
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    if (statements++ !== after) return query.apply(this, given)
    const error = Object.assign(new Error(`refused (${code})`), {code})
    const done = given.find(one => typeof one === 'function') as ((error: Error) => void) | undefined
    if (!done) return Promise.reject(error)
    setImmediate(() => done(error))
    return undefined
  })
  try {
    return {given: await call().catch((error: unknown) => error), statements}
  } finally {
    spy.mockRestore()
  }
}

/** Have another worker get the jobs of one that is gone, as the server does after long. */
async function freeJobs(url: string): Promise<void> {
  const client = new pg.Client({connectionString: url})
  await client.connect()
  await client.query(
    `UPDATE pgboss.job SET state = 'created', start_after = now() WHERE name = 'cess-post' AND state IN ('created', 'active', 'retry')`,
  )
  await client.end()
}

describeWith('psql', 'a worker of whose statements the database refuses one', () => {
  buildOnce()
  const environmentOf = postgresForFile()

  /** Messages that wait in the queue of a database of their own. */
  async function queued() {
    const server = await startMailServer()
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const root = publication()
    expect((await runCess(['send', 'cable', '--confirm', '--queue'], {cwd: root, env})).code).toBe(0)
    const worker = () =>
      work({
        ...{directory: folderWith(), environment: env, ratePerMinute: 0, whenEmpty: 'end'},
        signal: new AbortController().signal,
      })
    return {server, env, root, worker}
  }

  // Disk full and a read-only server pass; a disk that fails, a statement that is cancelled and a bug of the server may not.
  it.each(isNightly ? ['53100', '58030', '57014', 'XX000'] : ['57014', 'XX000'])(
    'sends twice to nobody, and loses nobody (%s)',
    async code => {
      const whole = await queued()
      const {statements} = await refusing(-1, code, whole.worker)
      expect(whole.server.taken).toHaveLength(persons)
      const stride = Math.max(1, Math.ceil(statements / samples))
      for (let after = samples === Infinity ? 0 : code.length % stride; after < statements; after += stride) {
        const {server, env, root, worker} = await queued()
        const {given} = await refusing(after, code, worker)
        const at = {code, after, given: given instanceof Error ? given.message : given}
        expect({at, isTold: !(given instanceof Error) || given instanceof IoError}).toEqual({at, isTold: true})
        await freeJobs(env.CESS_DATABASE_URL)
        const {halt} = await worker()
        expect({at, halt}).toEqual({at, halt: undefined})
        const {ledger} = await openLedger(root, env)
        const states = (await ledger.list({})).map(({state}) => state).toSorted()
        await ledger.close()
        const to = server.taken.map(one => one.to).toSorted()
        expect({at, twice: to.length - new Set(to).size}).toEqual({at, twice: 0})
        // What the server took and the ledger could not note is told as uncertain.
        expect({at, lost: persons - to.length}).toEqual({at, lost: 0})
        expect({at, states: states.filter(state => state !== 'sent' && state !== 'uncertain')}).toEqual({
          at,
          states: [],
        })
      }
    },
  )
})
