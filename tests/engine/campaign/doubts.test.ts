import {describe, expect, it} from 'vitest'
import {startMailServer} from '../../support/mail-server.js'
import {nothing, people, sendVia} from '../../support/send-via.js'

describe('a run of messages that are refused', () => {
  it.each([
    ['5.7.1 <TO> blocked, see https://block.example.org/192.0.2.1', 3],
    ['<TO>: no', 5],
    ['5.1.1 <TO> unknown', 10],
  ])('stops where the server refuses one person after the other: %s', async (said, most) => {
    const server = await startMailServer(to => ({at: 'recipient', code: 550, text: said.replace('TO', to)}))
    const {halt, states, tally} = await sendVia(server, {addresses: people(20), lines: 1})
    const [code] = /^5\.\d\.\d/.exec(said) ?? []
    const words = said.replace(/^5\S+ /, '').replace(/<TO>:?/, '…')
    expect(halt).toEqual({by: 'policy', reply: code === undefined ? '550' : `550 ${code}`, words})
    expect(states).toEqual(people(20).map(() => 'planned'))
    expect(server.attempts.size).toBe(most)
    expect(tally).toEqual({...nothing, waiting: most})
  })

  it('believes refusals of persons between whom others are taken', async () => {
    const server = await startMailServer(to =>
      /[02468]@/.test(to) ? {at: 'recipient', code: 550, text: '5.7.1 no'} : undefined,
    )
    const {halt, states} = await sendVia(server, {addresses: people(20), lines: 1})
    expect(halt).toBeUndefined()
    expect(states).toEqual(people(20).map((_, index) => (index % 2 ? 'sent' : 'refused')))
  })

  it('does not believe of the only one what is said of the sender', async () => {
    const server = await startMailServer(() => ({at: 'recipient', code: 550, text: '5.7.1 no'}))
    const {halt, states} = await sendVia(server, {addresses: people(1)})
    expect({halt, states}).toEqual({halt: {by: 'policy', reply: '550 5.7.1', words: ''}, states: ['planned']})
  })

  it('learns nothing of them from a message that was on its way before', async () => {
    let release = () => {}
    const isRefused = new Promise<void>(resolve => (release = resolve))
    const answer = async (taken: () => void) => {
      await isRefused
      taken()
    }
    const server = await startMailServer(undefined, {
      // Its final dot is answered only once the other was refused.
      onData: (stream, _, done) => void stream.resume().on('end', () => void answer(done)),
      onRcptTo: ({address}, _, done) => {
        if (!/person-1@/.test(address)) return done()
        done(Object.assign(new Error('5.7.1 blocked'), {responseCode: 550}))
        return release()
      },
    })
    const {states, tally} = await sendVia(server, {addresses: people(2), lines: 2})
    expect(states).toEqual(['sent', 'planned'])
    expect(tally).toEqual({...nothing, sent: 1, waiting: 1})
  })

  it('does not believe of the last ones what is said of the sender', async () => {
    const server = await startMailServer(to =>
      /person-[89]@/.test(to) ? {at: 'recipient', code: 550, text: '5.7.1 blocked'} : undefined,
    )
    const {halt, states} = await sendVia(server, {addresses: people(10), lines: 1})
    expect(halt).toBeUndefined()
    expect(states.slice(7)).toEqual(['sent', 'planned', 'planned'])
  })

  it('keeps what is in doubt where the server then wants nothing at all', async () => {
    const server = await startMailServer((to, attempt) => {
      if (to === '') return attempt > 2 ? {at: 'connection', code: 554} : undefined
      return {at: 'recipient', code: 550, text: '5.1.1 no'}
    })
    const {halt, states} = await sendVia(server, {addresses: people(9), lines: 1})
    expect(halt?.by).toBe('server')
    expect(states).toEqual(people(9).map(() => 'planned'))
  })
})
