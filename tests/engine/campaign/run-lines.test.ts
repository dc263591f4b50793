import {describe, expect, it} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {systemClock} from '../../../src/io/clock.js'
import {addressNumber} from '../../support/campaign.js'
import {mailIdentity} from '../../support/mail-seal.js'
import {startMailServer, type Fault} from '../../support/mail-server.js'
import {people, quickRetry, sendVia} from '../../support/send-via.js'

const faultFor =
  (number: number, fault: Fault, attempts = Infinity) =>
  (to: string, attempt: number) =>
    to === addressNumber(number) && attempt <= attempts ? fault : undefined

describe('a run of messages', () => {
  it('gives each person one message, with their own words', async () => {
    const server = await startMailServer()
    const {tally, states} = await sendVia(server)
    expect(tally).toMatchObject({sent: 3, refused: 0, uncertain: 0, waiting: 0})
    expect(states).toEqual(['sent', 'sent', 'sent'])
    expect(server.taken.map(({to}) => to).toSorted()).toEqual(people(3))
    expect(new Set(server.taken.map(({id}) => id)).size).toBe(3)
    for (const {to, raw} of server.taken) {
      expect(raw).toContain(`To: ${to}\r\n`)
      for (const other of people(3).filter(address => address !== to)) expect(raw).not.toContain(other)
    }
  })

  it('dates messages by the clock, not by their plan, and keeps the date of what is tried again', async () => {
    const server = await startMailServer(faultFor(1, {at: 'data', code: 451}, 2))
    const beganMs = Date.parse('2027-03-01T12:00:00Z')
    let hours = 0
    const clock = {...systemClock, nowMs: () => beganMs + 3_600_000 * hours++}
    await sendVia(server, {clock, lines: 1, addresses: people(2)})
    const dates = server.taken.map(({raw}) => /^Date: (.*)\r$/m.exec(raw)?.[1])
    expect(dates).toEqual(['Mon, 01 Mar 2027 13:00:00 +0000', 'Mon, 01 Mar 2027 17:00:00 +0000'])
  })

  it('tries again what a greylisting server put off', async () => {
    const server = await startMailServer(faultFor(1, {at: 'recipient', code: 451}, 2))
    expect((await sendVia(server)).states).toEqual(['sent', 'sent', 'sent'])
    expect(server.attempts.get(addressNumber(1))).toBe(3)
  })

  it('leaves planned what is put off too often', async () => {
    const server = await startMailServer(faultFor(1, {at: 'data', code: 452}))
    const {states, tally} = await sendVia(server)
    expect(states).toEqual(['sent', 'planned', 'sent'])
    expect(tally.waiting).toBe(1)
    expect(server.attempts.get(addressNumber(1))).toBe(quickRetry.mostTries)
  })

  it.each(['recipient', 'data'] as const)('never tries again what is refused at %s', async at => {
    const server = await startMailServer(faultFor(1, {at, code: 550, text: `5.1.1 <${addressNumber(1)}> unknown`}))
    const {states, replies} = await sendVia(server)
    expect(states).toEqual(['sent', 'refused', 'sent'])
    expect(replies[1]).toBe('550 5.1.1')
    expect(server.attempts.get(addressNumber(1))).toBe(1)
  })

  it('leaves a server alone for a while that says 421', async () => {
    const server = await startMailServer(faultFor(0, {at: 'recipient', code: 421}, 1))
    expect((await sendVia(server, {lines: 1})).states).toEqual(['sent', 'sent', 'sent'])
  })

  it('tries again where the connection was lost before DATA', async () => {
    const server = await startMailServer(faultFor(1, {drop: 'before'}, 1))
    expect((await sendVia(server)).states).toEqual(['sent', 'sent', 'sent'])
    expect(server.taken.filter(({to}) => to === addressNumber(1))).toHaveLength(1)
  })

  it('tries again where it was lost while the message was far from whole', {tags: 'slow'}, async () => {
    const server = await startMailServer(faultFor(1, {drop: 'during'}, 1))
    const {states} = await sendVia(server, {sizeBytes: 15_000_000, lines: 1, addresses: people(2)})
    expect(states).toEqual(['sent', 'sent'])
  })

  it.each([{drop: 'after'}, {stall: 'after'}] as const)(
    'is uncertain after %o, and says so',
    {tags: 'slow'},
    async fault => {
      const server = await startMailServer(faultFor(1, fault))
      const {states, tally} = await sendVia(server, {environment: 'stall' in fault ? {CESS_SMTP_TIMEOUT: '1'} : {}})
      expect(states).toEqual(['sent', 'uncertain', 'sent'])
      expect(tally.uncertain).toBe(1)
      expect(server.attempts.get(addressNumber(1))).toBe(1)
    },
  )

  it('keeps what waited for longer than the certificate of its reader, and sends the others theirs', async () => {
    const server = await startMailServer()
    const certificates = new Map(
      people(8).map((address, index) => [
        address,
        mailIdentity({address, to: index < 6 ? '2026-11-30' : '2028-01-01'}).certificate,
      ]),
    )
    const clock = {...systemClock, nowMs: () => Date.parse('2027-03-01T12:00:00Z')}
    const {states, replies, tally, halt} = await sendVia(server, {addresses: people(8), certificates, clock, lines: 1})
    expect([halt, states]).toEqual([undefined, [...Array<string>(6).fill('planned'), 'sent', 'sent']])
    expect(replies.slice(0, 6)).toEqual(Array(6).fill('ECERTIFICATE'))
    expect([tally.sent, tally.waiting]).toEqual([2, 6])
    for (const {raw} of server.taken) expect(raw).toContain('smime-type=')
  })

  it('stops after a few uncertain messages in a row', async () => {
    const server = await startMailServer(() => ({drop: 'after'}))
    const {halt, states} = await sendVia(server, {addresses: people(20), lines: 1})
    expect(halt?.by).toBe('server')
    expect(states.filter(state => state === 'uncertain')).toHaveLength(5)
    expect(states.filter(state => state === 'planned')).toHaveLength(15)
  })

  it('gives nothing to a server that has no TLS where TLS is required', async () => {
    const server = await startMailServer()
    const {halt, states} = await sendVia({url: `${server.url}?starttls=required`})
    expect(halt?.by).toBe('server')
    expect(states).toEqual(['planned', 'planned', 'planned'])
    expect(server.taken).toEqual([])
  })

  it('gives nothing to a server whose certificate nobody signed', async () => {
    const server = await startMailServer(undefined, {disabledCommands: []})
    const {halt, states} = await sendVia({url: `${server.url}?starttls=required`})
    expect(halt?.by).toBe('server')
    expect(states).toEqual(['planned', 'planned', 'planned'])
    expect(server.attempts.size).toBe(0)
  })

  it('stops at once where the password is wrong', async () => {
    const server = await startMailServer(undefined, {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), {responseCode: 535})),
    })
    const {halt, states} = await sendVia({url: server.url.replace('//', '//user:wrong@')})
    expect(halt?.by).toBe('server')
    expect(states).toEqual(['planned', 'planned', 'planned'])
  })

  it('gives an address beyond ASCII only to a server with SMTPUTF8', async () => {
    const address = 'zoë@parl.example.org'
    const without = await startMailServer(undefined, {hideSMTPUTF8: true} as object)
    expect((await sendVia(without, {addresses: [address]})).replies).toEqual(['no SMTPUTF8'])
    const server = await startMailServer()
    expect((await sendVia(server, {addresses: [address]})).states).toEqual(['sent'])
    expect(server.taken[0]?.to).toBe(address)
  })

  it('ends where the ledger fails, after the messages in flight', {tags: 'slow'}, async () => {
    const server = await startMailServer()
    const {states} = await sendVia(server, {
      addresses: people(6),
      // Large enough to be on its way while the other line's ledger fails.
      sizeBytes: 10_000_000,
      spoil: (ledger, [first]) => ({
        ...ledger,
        step: (step, key, from) =>
          step === 'accept' && key.person === first?.key.person
            ? Promise.reject(new IoError({action: 'write', code: 'SQLITE_FULL', path: 'ledger.db'}))
            : ledger.step(step, key, from),
      }),
    })
    expect(states[0]).toBe('sending')
    expect(states.slice(1).filter(state => state === 'sent')).toHaveLength(server.taken.length - 1)
    expect(states.slice(1)).not.toContain('sending')
    expect(server.taken.length).toBeLessThan(6)
    for (const {raw} of server.taken) expect(raw).not.toContain('QUIT')
  })

  it('waits as long as it was told, whatever becomes of the clock', async () => {
    const server = await startMailServer(faultFor(1, {at: 'recipient', code: 451}, 2))
    let nowMs = Date.now()
    const clock = {...systemClock, nowMs: () => (nowMs -= 3_600_000)}
    expect((await sendVia(server, {clock})).states).toEqual(['sent', 'sent', 'sent'])
  })

  it.each([
    ['who is forgotten', 'forget', ['sent', 'withheld', 'sent']],
    ['what is recalled', 'recall', ['sent', 'withheld', 'withheld']],
  ] as const)('calls withheld %s while it runs', async (_, how, expected) => {
    const server = await startMailServer()
    const {tally, states} = await sendVia(server, {
      lines: 1,
      spoil: (ledger, [, second]) => ({
        ...ledger,
        step: async (step, key, from) => {
          const isSecond = step === 'claim' && key.person === second?.key.person
          if (isSecond && how === 'forget') await ledger.forget(key.person, from.at)
          if (isSecond && how === 'recall') await ledger.recall([{note: key.note, version: '1.1'}], from.at)
          return ledger.step(step, key, from)
        },
      }),
    })
    const withheld = expected.filter(state => state === 'withheld').length
    expect(tally).toMatchObject({sent: 3 - withheld, withheld, elsewhere: 0})
    expect(states).toEqual(expected)
  })

  it('ends after the messages in flight when a person stops it', async () => {
    const server = await startMailServer()
    const controller = new AbortController()
    const {halt, states} = await sendVia(server, {
      addresses: people(50),
      signal: controller.signal,
      onProgress: done => done >= 5 && controller.abort(),
    })
    expect(halt).toEqual({by: 'person'})
    expect(states.filter(state => state === 'sent')).toHaveLength(server.taken.length)
    expect(states).not.toContain('sending')
    expect(states).toContain('planned')
  })
})
