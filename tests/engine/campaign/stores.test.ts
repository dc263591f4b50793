import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {forgetPerson} from '../../../src/engine/campaign/forget.js'
import {work} from '../../../src/engine/campaign/work.js'
import {importBounces} from '../../../src/engine/campaign/import-bounces.js'
import {personIdOf} from '../../../src/engine/campaign/person.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import type {Delivery} from '../../../src/model/ledger/delivery.js'
import {addressNumber, addressOf, ledgerFor} from '../../support/campaign.js'
import {publicationYaml, runCess} from '../../support/cli.js'
import {buildOnce, publication} from '../../support/campaign-folder.js'
import {mailKeyFiles} from '../../support/mail-seal.js'
import {verifyMail} from '../../../src/model/signed-mail/verify-mail.js'
import {startMailServer} from '../../support/mail-server.js'
import {bounceOf} from '../../support/bounce.js'
import {folderWith} from '../../support/folder.js'
import {isNightly} from '../../support/nightly.js'
import {postgresForFile} from '../../support/postgres.js'
import {
  compileOnce,
  deliveriesIn,
  ended,
  expectNoHarm,
  sinkForTest,
  startSending,
  type Environment,
} from '../../support/sending.js'
import {describeWith} from '../../support/tools.js'

/** More than four lines have on their way at once; `npm run torture:mail` sends to a thousand. */
const persons = 120

/** Events of a campaign while it is sent. */
type Accident = 'another sender' | 'death' | 'report' | 'forgetting'

beforeAll(compileOnce)

/**
 * Tests with real processes. `environmentOf` is asked once the store runs.
 *
 * @param asked Those that the suite has with this store; the night has all. `torture.test.ts` kills with SQLite, and has reports come.
 */
function campaignsAtOnce(environmentOf: () => Environment, asked: readonly Accident[]): void {
  const isAsked = (accident: Accident) => isNightly || asked.includes(accident)
  const setUp = async () => {
    const sink = await sinkForTest()
    const root = folderWith({'cess.yml': publicationYaml})
    return {sink, root, environment: {...environmentOf(), CESS_SMTP_URL: sink.url, CESS_SMTP_CONNECTIONS: '4'}}
  }
  const rowsOf = async (root: string, environment: Environment, number: number): Promise<Delivery | undefined> => {
    const {ledger, keyring} = await openLedger(root, environment)
    const rows = await ledger.list({})
    await ledger.close()
    return rows.find(({person}) => person === personIdOf(keyring, addressOf(addressNumber(number))))
  }

  it.runIf(isAsked('another sender'))(
    'lets two processes send one campaign, and nobody gets it twice',
    {tags: 'slow'},
    async () => {
      const {sink, root, environment} = await setUp()
      const codes = await Promise.all(
        [startSending(root, persons, environment), startSending(root, persons, environment)].map(ended),
      )
      expect(codes).toEqual([0, 0])
      expect(sink.count()).toBe(persons)
      expectNoHarm(await deliveriesIn(root, environment), sink, persons)
    },
  )

  it.runIf(isAsked('death'))('lets one of two be killed', {tags: 'slow'}, async () => {
    const {sink, root, environment} = await setUp()
    const [first, second] = [startSending(root, persons, environment), startSending(root, persons, environment)]
    await sink.reached(40)
    first.kill('SIGKILL')
    await Promise.all([ended(first), ended(second)])
    await ended(startSending(root, persons, environment))
    expectNoHarm(await deliveriesIn(root, environment), sink, persons)
    expect(sink.count()).toBeGreaterThan(40)
  })

  it.runIf(isAsked('report'))('reads a report while it sends, and remembers both', {tags: 'slow'}, async () => {
    const {sink, root, environment} = await setUp()
    const sending = startSending(root, persons, environment)
    await sink.reached(20)
    const [address = ''] = [...sink.accepted.keys()]
    const [id = ''] = sink.ids.get(address) ?? []
    const mailbox = join(root, 'mailbox')
    appendFileSync(mailbox, `From MAILER-DAEMON Tue Dec  1 10:00:00 2026\n${bounceOf(id, '5.1.1', {to: address})}\n`)
    const options = {directory: root, language: 'en' as const, environment, from: mailbox}
    await importBounces(options)
    await ended(sending)
    // The first may have come before the sender had written down the server's reply.
    await importBounces(options)
    expect((await rowsOf(root, environment, Number(/\d+/.exec(address)?.[0])))?.state).toBe('bounced')
    expect(sink.count()).toBe(persons)
  })

  it.runIf(isAsked('forgetting'))(
    'forgets a person while it sends, and writes to them no more',
    {tags: 'slow'},
    async () => {
      const {sink, root, environment} = await setUp()
      const sending = startSending(root, persons, environment)
      await sink.reached(20)
      await forgetPerson({directory: root, language: 'en', environment, address: addressNumber(persons - 1)})
      await ended(sending)
      expect(sink.accepted.has(addressNumber(persons - 1))).toBe(false)
      expect(await rowsOf(root, environment, persons - 1)).toMatchObject({state: 'withheld', masked: ''})
      expect(sink.count()).toBe(persons - 1)
    },
  )
}

describe('SQLite', () => {
  campaignsAtOnce(() => ({}), ['another sender', 'forgetting'])
})

describeWith('psql', 'PostgreSQL', () => {
  buildOnce()
  const environmentOf = postgresForFile()

  campaignsAtOnce(environmentOf, ['death', 'report'])

  it('begins nothing more once others may think it dead', async () => {
    const environment = environmentOf()
    const {ledger, begin} = await ledgerFor(environment)
    await begin()
    const {default: pg} = await import('pg')
    const server = new pg.Client({connectionString: environment.CESS_DATABASE_URL})
    await server.connect()
    await server.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'`)
    await server.end()
    await expect.poll(() => ledger.list({}).catch(error => error as unknown)).toMatchObject({code: 'ECONNLOST'})
  })

  it('lets workers begin at the time that was asked for', async () => {
    const server = await startMailServer()
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const root = publication()
    const send = (...more: readonly string[]) => runCess(['send', 'cable', '--confirm', ...more], {cwd: root, env})
    expect((await send('--at', '2020-01-01T07:00+01:00')).stderr).toContain('is over')
    const at = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 100 * 86_400_000).toISOString()
    const queued = await send('--at', at)
    expect(queued).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Workers begin at \d{4}-\d\d-\d\dT\d\d:\d\d\+0[12]:00 \(Europe\/Paris\)/),
    })
    const {tally} = await work({
      ...{directory: folderWith(), environment: env, ratePerMinute: 0, whenEmpty: 'end'},
      signal: new AbortController().signal,
    })
    expect(tally.sent).toBe(0)
    const {default: pg} = await import('pg')
    const database = new pg.Client({connectionString: env.CESS_DATABASE_URL})
    await database.connect()
    const {rows} = await database.query<{at: Date}>(
      `SELECT DISTINCT start_after AS at FROM pgboss.job WHERE name = 'cess-post' AND state = 'created' AND start_after > now() + interval '50 days'`,
    )
    await database.end()
    expect(rows.map(({at}) => at.toISOString())).toEqual([at])
  })

  it('has workers send once the time that was asked for is there', {tags: 'slow'}, async () => {
    const server = await startMailServer()
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const at = new Date(Date.now() + 4000).toISOString()
    const queued = await runCess(['send', 'cable', '--confirm', '--at', at], {cwd: publication(), env})
    expect(queued).toMatchObject({code: 0})
    let sent = 0
    const worker = () =>
      work({
        ...{directory: folderWith(), environment: env, ratePerMinute: 0, whenEmpty: 'end'},
        signal: new AbortController().signal,
      })
    await expect.poll(async () => (sent += (await worker()).tally.sent), {interval: 400}).toBe(3)
    expect(server.taken).toHaveLength(3)
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at))
  })

  it('hands a campaign over to a worker that has no publication', {tags: 'slow'}, async () => {
    const server = await startMailServer((to, attempt) =>
      to.startsWith('anne') && attempt === 1 ? {at: 'recipient', code: 451} : undefined,
    )
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const root = publication()
    const queued = await runCess(['send', 'cable', '--confirm', '--queue'], {cwd: root, env})
    expect(queued).toMatchObject({code: 0, stdout: expect.stringContaining('3 messages handed over')})
    expect(server.taken).toEqual([])
    const worker = () =>
      work({
        directory: folderWith(),
        environment: env,
        ratePerMinute: 0,
        whenEmpty: 'end',
        signal: new AbortController().signal,
        retry: {firstMs: 1, factor: 1, mostTries: 3, busyMs: 1},
      })
    // The queue counts in whole seconds: in one, or in the next, the message that was deferred is tried again.
    let sent = 0
    await expect.poll(async () => (sent += (await worker()).tally.sent)).toBe(3)
    expect(server.taken.find(({to}) => to.startsWith('anne'))?.raw).toContain('Madame la D=C3=A9put=C3=A9e,')
    expect((await runCess(['send', 'cable', '--confirm', '--queue'], {cwd: root, env})).code).toBe(2)
  })

  // The last: whoever may not send what waits to be signed ends, and leaves it in the queue.
  it('has messages signed by workers, and refuses to send them by one that has no key', {tags: 'slow'}, async () => {
    const server = await startMailServer()
    const env = {...environmentOf(), CESS_SMTP_URL: server.url}
    const signing = {...env, ...(await mailKeyFiles()).environment}
    const root = publication()
    const queue = (...more: readonly string[]) =>
      runCess(['send', 'cable', '--confirm', '--queue', ...more], {cwd: root, env: signing})
    await queue()
    const worker = (environment: Readonly<Record<string, string>>) =>
      work({
        ...{directory: folderWith(), environment, ratePerMinute: 0, whenEmpty: 'end'},
        signal: new AbortController().signal,
      })
    await expect(worker(env)).rejects.toThrow('handed over to be signed')
    const foreign = await mailKeyFiles({address: 'other@example.org'})
    await queue('--resume')
    await expect(worker({...env, ...foreign.environment})).rejects.toThrow('another address')
    expect(server.taken).toEqual([])
    await queue('--resume')
    expect((await worker(signing)).tally.sent).toBe(3)
    for (const {raw} of server.taken)
      expect(await verifyMail(new Uint8Array(Buffer.from(raw)))).toMatchObject({kind: 'signed', differing: []})
  })
})
