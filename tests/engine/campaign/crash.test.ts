import {beforeAll, describe, expect, it} from 'vitest'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {openPostJobs} from '../../../src/io/ledger/post-jobs.js'
import {storeMessage} from '../../../src/render/message/store-message.js'
import {addressNumber, planned, sampleMessage} from '../../support/campaign.js'
import {folderWith} from '../../support/folder.js'
import {postgresForFile} from '../../support/postgres.js'
import {
  compileOnce,
  deliveriesIn,
  ended,
  expectNoHarm,
  sinkForTest,
  startCess,
  startSending,
} from '../../support/sending.js'
import {describeWith} from '../../support/tools.js'

/** `npm run torture:mail` asks for more, in larger campaigns: the queue grows slower with every job that is done. */
const torture = process.env['CESS_TORTURE_ROUNDS']
const rounds = Array.from({length: Number(torture ?? 2)}, (_, round) => round)
const roundMs = 120_000
const persons = torture === undefined ? 300 : 1000
/** Any moment but the very end. */
const someCount = () => 1 + Math.floor(Math.random() * persons * 0.9)

beforeAll(compileOnce)

describe('a process killed at some moment of a campaign', () => {
  it.each(rounds)(
    'loses nobody and writes to nobody twice (%i)',
    async () => {
      const sink = await sinkForTest()
      const root = folderWith()
      const environment = {CESS_SMTP_URL: sink.url, CESS_SMTP_CONNECTIONS: '10'}
      const first = startSending(root, persons, environment)
      await sink.reached(someCount())
      first.kill('SIGKILL')
      await ended(first)
      await ended(startSending(root, persons, environment))
      expectNoHarm(await deliveriesIn(root, environment), sink, persons)
    },
    roundMs,
  )
})

describe('a process that stands still at some moment, while another sends', () => {
  it.each(rounds)(
    'loses nobody and writes to nobody twice (%i)',
    async () => {
      const sink = await sinkForTest()
      const root = folderWith()
      const environment = {CESS_SMTP_URL: sink.url, CESS_SMTP_CONNECTIONS: '4'}
      const first = startSending(root, persons, environment)
      await sink.reached(someCount())
      first.kill('SIGSTOP')
      const second = startSending(root, persons, environment)
      // It may have been stopped with the ledger locked: the other waits then, and no longer than SQLite does.
      setTimeout(() => first.kill('SIGCONT'), 500)
      await Promise.all([ended(first), ended(second)])
      await ended(startSending(root, persons, environment))
      expectNoHarm(await deliveriesIn(root, environment), sink, persons)
    },
    roundMs,
  )
})

type Environment = ReturnType<ReturnType<typeof postgresForFile>>

/** Hand a campaign over to workers, as `cess send --queue` does. */
async function handOver(environment: Environment): Promise<void> {
  const {ledger, keyring} = await openLedger('/nowhere', environment)
  const message = sampleMessage()
  await ledger.putContent('sample', keyring.seal(storeMessage(message)))
  const addresses = Array.from({length: persons}, (_, index) => addressNumber(index))
  const seal = (words: unknown) => keyring.seal(JSON.stringify(words))
  const dispatches = await planned({ledger, keyring}, addresses, {message, seal})
  const jobs = await openPostJobs(environment.CESS_DATABASE_URL)
  await jobs.put(dispatches.map(({key}) => ({...key, content: 'sample', by: 'claim', tries: 0})))
  await jobs.close()
  await ledger.close()
}

describeWith('psql', 'one of two workers killed at some moment', () => {
  const environmentOf = postgresForFile()

  it.each(rounds)(
    'loses nobody and writes to nobody twice (%i)',
    async () => {
      const sink = await sinkForTest()
      const root = folderWith()
      const environment = {...environmentOf(), CESS_SMTP_URL: sink.url, CESS_SMTP_CONNECTIONS: '4'}
      await handOver(environment)
      const [first, second] = [1, 2].map(() =>
        startCess(['worker', '--rate', '0', '--until-empty', '-C', root], environment),
      )
      if (!first || !second) throw new Error('Two workers are two')
      await sink.reached(someCount())
      first.kill('SIGKILL')
      await Promise.all([ended(first), ended(second)])
      // Jobs that the dead worker had taken come back after a while; going on by hand does not wait for them.
      await ended(startSending(root, persons, environment))
      const rows = await deliveriesIn(root, environment)
      expectNoHarm(rows, sink, persons)
      expect(rows.filter(({state, sealed}) => state === 'sent' && sealed !== undefined)).toEqual([])
    },
    roundMs,
  )
})
