import {describe, expect, it} from 'vitest'
import {eventsOf, isComing, isDueWithin, type NoteEvent} from '../../src/model/agenda.js'

const dayMs = 24 * 3600 * 1000
const moment = {now: '2026-11-27T05:00:00Z', day: '2026-11-27'}
const kinds = (events: readonly NoteEvent[]) => events.map(({kind, at}) => `${at} ${kind}`)
const agenda = {
  expires: '2027-03-31',
  deadlines: [
    {day: '2027-01-15', number: 1, to: ['enisa']},
    {day: '2026-12-15', number: 3, to: ['otan', 'osce']},
  ],
}

describe('dates of a note', () => {
  it('are told in their order, with the recommendation that each deadline is of', () => {
    const events = eventsOf({status: 'published', date: '2026-11-18', embargo: '2026-11-30T07:00:00+01:00'}, agenda)
    expect(kinds(events)).toEqual([
      '2026-11-18 appear',
      '2026-11-30T07:00:00+01:00 embargo',
      '2026-12-15 deadline',
      '2027-01-15 deadline',
      '2027-03-31 expiry',
    ])
    expect(events[2]?.recommendation).toEqual({number: 3, to: ['otan', 'osce']})
  })

  it.each([
    ['draft', ['2026-11-18 publish', '2026-12-15 deadline', '2027-01-15 deadline', '2027-03-31 expiry']],
    ['closed', ['2026-11-18 appear']],
    ['withdrawn', []],
  ] as const)('of a note that is %s are %j', (status, expected) => {
    expect(kinds(eventsOf({status, date: '2026-11-18'}, agenda))).toEqual(expected)
  })

  it.each([
    ['publish', '2026-01-01', true],
    ['appear', '2026-11-27', false],
    ['appear', '2026-11-28', true],
    ['deadline', '2026-11-27', true],
    ['deadline', '2026-11-26', false],
    ['expiry', '2026-11-27', true],
    ['embargo', '2026-11-27T06:00:00+01:00', false],
    ['embargo', '2026-11-27T06:00:01+01:00', true],
  ] as const)('are to come or not: %s %s, %s', (kind, at, isIt) => {
    expect(isComing({kind, at}, moment)).toBe(isIt)
  })

  it.each([
    ['deadline', '2026-12-04', 7, true],
    ['deadline', '2026-12-05', 7, false],
    ['deadline', '2026-11-27', 0, true],
    ['publish', '2026-01-01', 0, true],
    ['deadline', '2026-11-26', 7, false],
    ['embargo', '2026-12-04T05:00:00Z', 7, true],
    ['embargo', '2026-12-04T05:00:01Z', 7, false],
  ] as const)('are due or not: %s %s within %d days, %s', (kind, at, days, isIt) => {
    expect(isDueWithin({kind, at}, moment, days * dayMs)).toBe(isIt)
  })

  it('are due by whole days, where some hours were asked for', () => {
    expect(isDueWithin({kind: 'expiry', at: '2026-11-28'}, moment, 1.5 * dayMs)).toBe(true)
    expect(isDueWithin({kind: 'expiry', at: '2026-11-29'}, moment, 1.5 * dayMs)).toBe(false)
  })
})
