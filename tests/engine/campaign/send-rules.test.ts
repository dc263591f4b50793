import {readFileSync, writeFileSync, appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {SendGate} from '../../../src/engine/campaign/send-gate.js'
import {systemClock, type Clock} from '../../../src/io/clock.js'
import {weekdays, type SendWindow} from '../../../src/model/send-window.js'
import {buildOnce, setUp} from '../../support/campaign-folder.js'
import {ledgerFor} from '../../support/campaign.js'
import {startMailServer} from '../../support/mail-server.js'
import {people, sendVia} from '../../support/send-via.js'

buildOnce()

/**
 * A clock that nobody waits for.
 *
 * @param leastSleepMs However short a sleep is asked for, it lasts so long: a queue that looks again twenty times a second would look
 *   millions of times in a weekend.
 */
function quickClock(begins: string, leastSleepMs = 0): Clock {
  let passedMs = 0
  const beganMs = Date.parse(begins)
  return {
    ...systemClock,
    nowMs: () => beganMs + passedMs,
    tickMs: () => passedMs,
    // Servers get their turn: what only counts time would never let them answer.
    sleep: async durationMs => {
      await setImmediate()
      passedMs += Math.max(durationMs, leastSleepMs)
    },
  }
}

const office: SendWindow = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '18:00',
  zone: 'Europe/Brussels',
}
const datesOf = (taken: readonly {readonly raw: string}[]): readonly number[] =>
  taken.map(({raw}) => Date.parse(/^Date: (.*)\r$/m.exec(raw)?.[1] ?? ''))

const leastGap = (times: readonly number[]): number =>
  Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)))

describe('the window of a group', () => {
  it('is waited for by workers', async () => {
    const server = await startMailServer()
    const clock = quickClock('2026-12-05T12:00:00Z', 60_000)
    const {states} = await sendVia(server, {clock, rules: {windows: [office]}})
    expect(states).toEqual(['sent', 'sent', 'sent'])
    expect(Math.min(...datesOf(server.taken))).toBeGreaterThanOrEqual(Date.parse('2026-12-07T07:00:00Z'))
  })

  it('ends what somebody sends once it closes, and those who are left stay planned', async () => {
    const server = await startMailServer()
    const clock = quickClock('2026-12-04T16:59:59.000Z')
    // A minute passes with each message.
    const lane = {id: 'l', intervalMs: 60_000}
    const result = await sendVia(server, {clock, lines: 1, rules: {windows: [office], lane}, whenClosed: 'end'})
    expect(result.states.filter(state => state === 'sent')).toHaveLength(1)
    expect(result.states.filter(state => state === 'planned')).toHaveLength(2)
    expect(result.halt).toEqual({by: 'window', opens: '2026-12-07T08:00+01:00'})
  })
})

describe('the pace of a domain', () => {
  it('is kept by the lines of a process, and costs nobody their message', async () => {
    const server = await startMailServer()
    const clock = quickClock('2026-12-01T12:00:00Z')
    const {states} = await sendVia(server, {
      clock,
      lines: 3,
      addresses: people(8),
      rules: {lane: {id: 'l', intervalMs: 6000}},
    })
    expect(new Set(states)).toEqual(new Set(['sent']))
    const dates = datesOf(server.taken).toSorted((a, b) => a - b)
    // A date has whole seconds.
    expect(leastGap(dates)).toBeGreaterThanOrEqual(5000)
  })

  it('is kept by all processes together, whatever they ask and whenever', async () => {
    const {ledger} = await ledgerFor()
    const clock = quickClock('2026-12-01T12:00:00Z')
    const gates = [new SendGate(ledger, clock), new SendGate(ledger, clock)]
    const lane = {id: 'l', intervalMs: 1000}
    const went: number[] = []
    for (let step = 0; step < 300; step++) {
      const gate = gates[step % 2]
      if ((await gate?.turn({lane, isPlaced: step % 3 > 0})) === 0) went.push(clock.nowMs())
      await clock.sleep((step * 37) % 91, new AbortController().signal)
    }
    expect(went.length).toBeGreaterThan(8)
    expect(leastGap(went)).toBeGreaterThanOrEqual(1000)
  })

  it('makes nobody wait for a clock that was set back', async () => {
    const {ledger} = await ledgerFor()
    const lane = {id: 'l', intervalMs: 1000}
    expect(await ledger.paceLane(lane, 1_000_000_000)).toBe(0)
    expect(await ledger.paceLane(lane, 1_000_000_400)).toBe(600)
    // Another process, which looked at its clock a moment before.
    expect(await ledger.paceLane(lane, 999_999_995)).toBe(1005)
    expect(await ledger.paceLane(lane, 1_000_000)).toBe(0)
  })
})

describe('cess send', () => {
  const withGroup = (root: string, lines: string) => {
    const path = join(root, 'cess.yml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}recipients:\n  - id: otan\n${lines}`)
  }

  it('asks two persons, each by name, for the exact words that a group is sent', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp()
    withGroup(root, '    deux_personnes: TLP:GREEN\n')
    const send = () => cess('send', 'cable', '--confirm', '--only-group', 'otan', '--rate', '0')
    expect((await send()).stderr).toContain('0 of 2 approvals')
    for (const name of ['Anaïs Modèle', 'Anaïs Modèle', 'Théo Gabarit']) {
      expect((await send()).stderr).toContain('approvals-missing')
      for (const note of ['cable.fr', 'cable.en']) expect((await cess('approve', note, '--as', name)).code).toBe(0)
    }
    expect(server.taken).toEqual([])
    expect((await send()).code).toBe(0)
    expect(server.taken).toHaveLength(2)
  })

  it('asks nobody below the label, and for groups without the rule', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp()
    withGroup(root, '    two_persons: TLP:AMBER\n')
    expect((await cess('send', 'cable', '--confirm', '--rate', '0')).code).toBe(0)
    expect(server.taken).toHaveLength(3)
  })

  it('says when a group may be written to, and writes to others', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp()
    const day = weekdays[(new Date().getUTCDay() + 2) % 7]
    withGroup(root, `    window: {days: [${day}], from: '08:00', to: '18:00', zone: UTC}\n`)
    const plan = await cess('send', 'cable', '--lang', 'fr')
    expect(plan.code).toBe(0)
    expect(plan.stdout).toMatch(/otan : on peut écrire à 2 personnes à partir de \d{4}-\d\d-\d\dT08:00\+00:00 ;/)
    const refused = await cess('send', 'cable', '--confirm', '--rate', '0')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(
      /`otan` may not be written to now, but from \d{4}-\d\d-\d\dT08:00\+00:00 on\. {2}send-closed/,
    )
    expect(server.taken).toEqual([])
    const others = await cess('send', 'cable', '--confirm', '--rate', '0', '--only-group', 'enisa')
    expect(others).toMatchObject({code: 0, stdout: '2 sent.\n'})
  })

  it('tells of windows and paces that are none', async () => {
    const {root, cess} = await setUp()
    withGroup(root, "    window: {from: '18:00', to: '18:00'}\n")
    writeFileSync(join(root, 'cess.yml'), `${readFileSync(join(root, 'cess.yml'), 'utf8')}pace: {nowhere: 5}\n`)
    const {stdout, code} = await cess('check')
    expect(code).toBe(1)
    expect(stdout).toContain('another time in `to` than in `from`')
    expect(stdout).toContain('nowhere')
  })
})

it('sends no note that lacks approvals, and one that has them', {tags: 'slow'}, async () => {
  const {cess, root, server} = await setUp()
  appendFileSync(join(root, 'cess.yml'), 'review: {approvals: 2, from: TLP:GREEN}\n')
  await cess('approve', 'cable', '--as', 'Anaïs Modèle')
  await cess('build', '--only', 'pdf,mail')
  const refused = await cess('send', 'cable', '--confirm', '--rate', '0')
  expect([refused.code, server.taken.length]).toEqual([1, 0])
  expect(refused.stdout + refused.stderr).toContain('1 of 2 approvals (Anaïs Modèle)')
  await cess('approve', 'cable', '--as', 'Théo Gabarit')
  await cess('send', 'cable', '--confirm', '--rate', '0')
  expect(server.taken.length).toBe(3)
})
