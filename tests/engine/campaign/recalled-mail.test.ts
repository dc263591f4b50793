import {expect, it} from 'vitest'
import {systemClock} from '../../../src/io/clock.js'
import {startMailServer} from '../../support/mail-server.js'
import {people, sendVia} from '../../support/send-via.js'

it('takes no turn of those that go for what is recalled', async () => {
  const server = await startMailServer()
  let tickMs = 0
  const clock = {...systemClock, tickMs: () => tickMs, sleep: async (ms: number) => void (tickMs += ms)}
  const {tally} = await sendVia(server, {
    ...{addresses: people(9), lines: 1, intervalMs: 60_000, clock},
    spoil: (ledger, [first]) => ({
      ...ledger,
      step: async (step, key, from) => {
        const isTaken = await ledger.step(step, key, from)
        if (key.person === first?.key.person) await ledger.recall([{note: key.note, version: '1.1'}], from.at)
        return isTaken
      },
    }),
  })
  expect(tally).toMatchObject({sent: 1, withheld: 8})
  expect(tickMs).toBeLessThan(60_000)
})
