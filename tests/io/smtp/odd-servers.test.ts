import {describe, expect, it} from 'vitest'
import type {DeliveryState} from '../../../src/model/ledger/states.js'
import {halves} from '../../support/halves.js'
import {
  cut,
  half,
  say,
  startOddServer,
  replies,
  usuals,
  type Oddities,
  type Oddity,
  type Stage,
} from '../../support/odd-server.js'
import {drawing} from '../../support/edited-document.js'
import {isNightly} from '../../support/nightly.js'
import {people, quickRetry, sendVia} from '../../support/send-via.js'

const retry = {...quickRetry, busyMs: 1}

/** Send to three, over one line, and see what became of the first, whose session is odd, and of the others. */
async function send(oddities: Oddities) {
  const server = await startOddServer(oddities)
  // Only a silence is waited for to its end, long enough that no other answer counts as one where five send at once.
  const isSilent = Object.values(oddities.at).includes('silence')
  const environment = {CESS_SMTP_TIMEOUT: isSilent ? '2' : '60'}
  const {states, halt} = await sendVia(server, {addresses: people(3), lines: 1, retry, environment})
  return {server, halt, first: states[0], others: [...new Set(states.slice(1))]}
}

const many = Array.from({length: 2000}, (_, line) => `450-4.2.0 line ${line}`).join('\r\n')
const long = say(`450 4.2.0 ${'x'.repeat(100_000)}`)
const latin1: Oddity = {say: Buffer.from('450 4.2.0 Boîte à lettres occupée, réessayez\r\n', 'latin1')}

/** Passing oddities: all are tried again, and everybody has the message once. */
const passing: readonly (readonly [Stage, string, Oddity])[] = [
  ['greeting', 'is busy', say('421 4.3.2 busy')],
  ['greeting', 'hangs up', cut],
  ['greeting', 'says half a line', half],
  ['EHLO', 'is busy', say('421 4.3.2 busy')],
  ['EHLO', 'knows no EHLO', say('502 5.5.1 what?')],
  ['EHLO', 'hangs up', cut],
  ...(['MAIL', 'RCPT', 'DATA'] as const).flatMap(
    stage =>
      [
        [stage, 'is busy', say('421 4.3.2 busy')],
        [stage, 'says not now', say('451 4.7.1 greylisted')],
        [stage, 'says so in 2,000 lines', say(`${many}\r\n450 4.2.0 end`)],
        [stage, 'says so in a line of 100 kB', long],
        [stage, 'says so in Latin-1', latin1],
        [stage, 'hangs up', cut],
        [stage, 'says half a line', half],
      ] as const,
  ),
  ['end', 'is busy', say('421 4.3.2 busy')],
  ['end', 'says not now', say('451 4.3.0 later')],
  ['end', 'says so in 2,000 lines', say(`${many}\r\n450 4.2.0 end`)],
]

/** All of them with either at night; in the suite each with one, in other turns from stage to stage. */
const passingWith = (extensions: readonly string[]) =>
  passing.filter((_, index) => isNightly || index % 2 === extensions.length)

describe.each([[[]], [['PIPELINING']]])('a server with the extensions %j', extensions => {
  for (const {cases, speed} of halves(passingWith(extensions), 4))
    it.each(cases)('that at %s %s is tried again', speed, async (stage, _, oddity) => {
      const {server, first, others} = await send({at: {[stage]: oddity}, extensions})
      expect([first, others]).toEqual(['sent', ['sent']])
      expect(server.taken.toSorted()).toEqual(people(3).toSorted())
    })

  it.each<readonly [string, Oddity]>([
    ['hangs up', cut],
    ['says half a reply', {cutAfter: '250 2.0'}],
    ['says half a refusal', {cutAfter: '5'}],
    ['asks for a message', say('354 go on')],
    ['says yes and no', say('250-yes\r\n550 no')],
    ['says yes in no number', say('2 yes')],
    ['says what no reply is', say('hello there')],
  ])('that has the whole message and %s leaves it uncertain', async (_, oddity) => {
    const {first, others} = await send({at: {end: oddity}, extensions})
    expect([first, others]).toEqual(['uncertain', ['sent']])
  })

  it(
    'that says nothing is tried again, but for a message that it has whole, which is uncertain',
    {tags: 'slow'},
    async () => {
      const expected = {greeting: 'sent', MAIL: 'sent', RCPT: 'sent', DATA: 'sent', end: 'uncertain'}
      // Each silence is waited for to its end: all at once.
      const ends = Object.entries(expected).map(async ([stage, state]) => {
        const {server, first, others} = await send({at: {[stage]: 'silence'}, extensions})
        const taken = people(3).slice(state === 'sent' ? 0 : 1)
        expect([stage, first, others, server.taken.toSorted()]).toEqual([stage, state, ['sent'], taken.toSorted()])
      })
      await Promise.all(ends)
    },
  )

  it.each<readonly [Stage, string]>([
    ['RCPT', '550 5.1.1 unknown'],
    ['RCPT', '550 Boîte inconnue'],
    ['DATA', '554 5.7.1 no'],
    ['end', '554 5.6.0 no'],
    ['end', `550-${'5.6.0 no '.repeat(2000)}\r\n550 5.6.0 no`],
  ])('that refuses one person at %s is believed once it takes others: %#', async (stage, reply) => {
    const {first, others} = await send({at: {[stage]: say(reply)}, extensions})
    expect([first, others]).toEqual(['refused', ['sent']])
  })
})

it('is never given the end of a message that it put off before', {tags: 'slow'}, async () => {
  const server = await startOddServer({at: {DATA: {say: '354 go on\r\n451 4.3.0 later\r\n'}}})
  const {states} = await sendVia(server, {addresses: people(1), lines: 1, retry, sizeBytes: 12_000_000})
  expect(states).toEqual(['sent'])
  expect(server.whole).toHaveLength(1)
})

const seeds = isNightly ? 100 : 8

describe('a server that replies anything at any time', () => {
  it.each([[[]], [['PIPELINING']], [['CHUNKING']]])(
    'has what it is said to have, and nothing twice, unless it said 4yz or 5yz to the whole of it: %j',
    {tags: 'slow'},
    async extensions => {
      for (let seed = 1; seed <= seeds; seed++) {
        const draw = drawing(seed)
        const drawn = (stage: Stage) => {
          const choice = replies(usuals[stage] ?? '')
          return usuals[stage] === undefined || draw(3) > 0 ? undefined : choice[draw(choice.length)]
        }
        const server = await startOddServer({at: {}, extensions, drawn})
        const {states} = await sendVia(server, {addresses: people(6), lines: 1, retry})
        for (const [index, to] of people(6).entries()) {
          const mine = server.whole.filter(one => one.to === to)
          // The last one may have been taken; all before it were declined.
          const undeclined = mine.slice(0, -1).filter(({oddity}) => !isNo(oddity))
          expect({seed, to, undeclined}).toEqual({seed, to, undeclined: []})
          const isTrue = states[index] !== 'sent' || mine.some(({oddity}) => isYes(oddity))
          expect({seed, to, isTrue}).toEqual({seed, to, isTrue: true})
        }
      }
    },
  )
})

/** Whether a server said 4yz or 5yz. */
const isNo = (oddity: Oddity | undefined): boolean =>
  typeof oddity === 'object' && 'say' in oddity && /^[45]\d\d /.test(String(oddity.say))

/** Whether a server said 2yz first of all, as it usually does. */
const isYes = (oddity: Oddity | undefined): boolean =>
  oddity === undefined || (typeof oddity === 'object' && 'say' in oddity && /^2\d\d /.test(String(oddity.say)))

describe('a server that wants nothing at all', () => {
  const nobody: readonly (readonly [string, Oddities['at']])[] = [
    ['554 at once', {greeting: say('554 5.3.2 no SMTP here')}],
    ['no EHLO and no HELO', {EHLO: say('502 5.5.1 what?'), HELO: say('502 5.5.1 what?')}],
    ['550 to the sender', {MAIL: say('550 5.7.1 not you')}],
    ['another protocol', {greeting: {say: 'HTTP/1.1 400 Bad Request\r\n\r\n'}}],
    ['nothing, and hangs up', {greeting: cut}],
  ]

  it.each(nobody)('ends the run, and everybody stays to be sent: %s', async (_, at) => {
    const {server, halt, first, others} = await send({at, isAlways: true})
    const states: readonly (DeliveryState | undefined)[] = [first, ...others]
    expect([halt?.by, new Set(states)]).toEqual(['server', new Set(['planned'])])
    expect(server.taken).toEqual([])
  })

  it('ends it where TLS is wanted and not offered', async () => {
    const server = await startOddServer({at: {}})
    // It does not answer STARTTLS at all.
    const environment = {CESS_SMTP_TIMEOUT: '1'}
    const {states, halt} = await sendVia({url: `${server.url}?starttls=required`}, {lines: 1, retry, environment})
    expect([halt?.by, [...new Set(states)]]).toEqual(['server', ['planned']])
  })
})

describe('a server that says a reply twice, the second time when others were asked for', () => {
  /** In each session one reply or two come once more later; now and then there is a no at the end, or to the sender. */
  const echoing = (seed: number, most: number) => {
    const draw = drawing(seed)
    let [echoes, noes] = [0, 0]
    return (stage: Stage): Oddity | undefined => {
      if (stage === 'greeting') echoes = 0
      if (stage === 'end' && draw(3) === 0) return say('554 5.6.0 no')
      if (stage === 'MAIL' && noes < 2 && draw(6) === 0) {
        noes++
        return say('554 5.7.1 not you')
      }
      if (echoes >= most || draw(6) > 0) return undefined
      echoes++
      return {againAfter: 1 + draw(4)}
    }
  }

  it.each([[[]], [['PIPELINING']], [['CHUNKING']]])(
    'is never believed about a message that it refused, and has none twice: %j',
    {tags: 'slow'},
    async extensions => {
      for (let seed = 1; seed <= seeds; seed++) {
        const server = await startOddServer({at: {}, extensions, drawn: echoing(seed, 1 + (seed % 2))})
        const {states} = await sendVia(server, {addresses: people(6), lines: 1, retry})
        for (const [index, to] of people(6).entries()) {
          const whole = server.whole.filter(one => one.to === to)
          const taken = whole.filter(one => !isNo(one.oddity)).length
          const state = states[index] ?? ''
          // A no to the sender is none to this person.
          const isWrong = state === 'refused' && whole.length === 0
          const isTrue = state === 'uncertain' ? taken <= 1 : taken === (state === 'sent' ? 1 : 0) && !isWrong
          expect({seed, to, state, taken, isTrue}).toEqual({seed, to, state, taken, isTrue: true})
        }
      }
    },
  )

  it('is not believed about a person where what it refused was the sender', async () => {
    let [recipients, isBehind] = [0, false]
    const drawn = (stage: Stage): Oddity | undefined => {
      // The reply to MAIL is one said before, and the one that is meant comes for the next command, and so on.
      if (stage === 'RCPT' && ++recipients === 2) isBehind = true
      if (stage === 'RCPT' && recipients === 2) return say('550 5.7.1 too many from you')
      if (stage !== 'EHLO' || !isBehind) return undefined
      isBehind = false
      return say('503 5.5.1 out of order')
    }
    const server = await startOddServer({at: {}, drawn})
    expect((await sendVia(server, {addresses: people(3), lines: 1, retry})).states).toEqual(['sent', 'sent', 'sent'])
  })

  it('is asked nothing more where its replies are its own, and believed where it is in step', async () => {
    const asked: string[] = []
    const drawn = (stage: Stage): Oddity | undefined => {
      asked.push(stage)
      if (stage === 'MAIL') return say('250 2.1.0 sender')
      return stage === 'end' ? say(`250 2.0.0 queued ${asked.length}`) : undefined
    }
    const distinct = await startOddServer({at: {}, drawn})
    expect((await sendVia(distinct, {addresses: people(3), lines: 1, retry})).states).toEqual(['sent', 'sent', 'sent'])
    expect(asked.filter(stage => stage === 'EHLO')).toHaveLength(1)
    // This one says the same to all.
    const alike = await startOddServer({at: {}})
    expect((await sendVia(alike, {addresses: people(3), lines: 1, retry})).states).toEqual(['sent', 'sent', 'sent'])
  })
})
