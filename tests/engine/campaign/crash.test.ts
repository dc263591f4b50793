import {beforeAll, describe, it} from 'vitest'
import {folderWith} from '../../support/folder.js'
import {compileOnce, deliveriesIn, ended, expectNoHarm, sinkForTest, startSending} from '../../support/sending.js'

/** `npm run torture:mail` asks for more. */
const rounds = Number(process.env['CESS_TORTURE_ROUNDS'] ?? 2)
const persons = 1000

beforeAll(compileOnce, 60_000)

describe('a process killed at some moment of a campaign', () => {
  it.each(Array.from({length: rounds}, (_, round) => round))(
    'loses nobody and writes to nobody twice (%i)',
    async () => {
      const sink = await sinkForTest()
      const root = folderWith()
      const environment = {CESS_SMTP_URL: sink.url, CESS_SMTP_CONNECTIONS: '10'}
      const first = startSending(root, persons, environment)
      await sink.reached(1 + Math.floor(Math.random() * persons * 0.9))
      first.kill('SIGKILL')
      await ended(first)
      await ended(startSending(root, persons, environment))
      expectNoHarm(await deliveriesIn(root, environment), sink, persons)
    },
  )
})
