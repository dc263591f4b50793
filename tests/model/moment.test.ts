import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  beginningOf,
  isAheadAnywhere,
  lastingDay,
  localIso,
  localTime,
  momentIn,
  readClock,
} from '../../src/model/moment.js'
import {isAhead} from '../../src/model/public-note.js'
import {isNightly} from '../support/nightly.js'

const zones = [
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'UTC',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
]
const time = fc.date({min: new Date('1999-12-01'), max: new Date('2040-01-01'), noInvalidDate: true})

const dayAfter = (at: Date, days: number) => new Date(at.getTime() + days * 24 * 3600 * 1000).toISOString().slice(0, 10)

describe('whether a day is ahead', () => {
  it('is the same with a time zone, where one knows it without', () => {
    fc.assert(
      fc.property(time, fc.integer({min: -3, max: 3}), fc.constantFrom(...zones), (at, days, timeZone) => {
        const [now, day] = [at.toISOString(), dayAfter(at, days)]
        const asked = day > momentIn(timeZone, now).day
        expect(isAheadAnywhere(day, now) ?? asked).toBe(asked)
        expect(isAhead({date: day}, momentIn(timeZone, now))).toBe(asked)
      }),
    )
  })

  it('is known without a time zone three days off', () => {
    fc.assert(
      fc.property(time, fc.constantFrom(-3, 3), (at, days) => {
        expect(isAheadAnywhere(dayAfter(at, days), at.toISOString())).toBe(days > 0)
      }),
    )
  })
})

describe('the beginning of a day', () => {
  it.each([
    ['2026-11-27', 'Europe/Paris', '2026-11-26T23:00:00Z'],
    ['2026-07-14', 'Europe/Paris', '2026-07-13T22:00:00Z'],
    ['2026-11-27', 'UTC', '2026-11-27T00:00:00Z'],
    ['2026-11-27', 'Pacific/Kiritimati', '2026-11-26T10:00:00Z'],
    ['2026-11-27', 'America/St_Johns', '2026-11-27T03:30:00Z'],
    // The clocks went from midnight to one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('is that of %s in %s', (day, zone, now) => {
    expect(beginningOf(day, zone)).toEqual({now, day})
  })
})

describe('a day that lasts', () => {
  it.each([
    ['Europe/Paris', '2026-10-25T00:30:00Z', '2026-10-25', '2026-10-25T23:00:00Z'],
    ['UTC', '2026-11-27T23:59:59Z', '2026-11-27', '2026-11-28T00:00:00Z'],
    ['America/Sao_Paulo', '2018-11-03T12:00:00Z', '2018-11-03', '2018-11-04T03:00:00Z'],
    // They had no 30 December.
    ['Pacific/Apia', '2011-12-30T09:00:00Z', '2011-12-29', '2011-12-30T10:00:00Z'],
  ])('is in %s, at %s, that of the clocks there, until the next begins', (zone, now, day, until) => {
    expect(lastingDay(zone, now)).toEqual({day, from: now, until})
  })
})

describe('the time where the house stands', () => {
  it.each([
    ['Europe/Paris', '2026-11-24T10:00:00.120Z', '2026-11-24 11:00 +01:00'],
    ['Europe/Paris', '2026-07-24T22:30:00Z', '2026-07-25 00:30 +02:00'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01 00:00 +00:00'],
    ['Asia/Kolkata', '2026-01-01T20:00:00Z', '2026-01-02 01:30 +05:30'],
    ['America/St_Johns', '2026-01-01T01:00:00Z', '2025-12-31 21:30 -03:30'],
  ])('is in %s of %s: %s', (zone, now, expected) => {
    expect(localTime(zone, now)).toBe(expected)
  })

  it('is the same moment as it was given, to the minute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'),
        fc.date({min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true}),
        (zone, date) => {
          const [day = '', time = '', offset = ''] = localTime(zone, date.toISOString()).split(' ')
          expect(Date.parse(`${day}T${time}:00${offset}`)).toBe(Math.floor(date.getTime() / 60_000) * 60_000)
        },
      ),
    )
  })
})

it('reads back every minute that the clocks of a zone showed', () => {
  const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Asia/Beirut', 'UTC']
  const minute = fc.integer({min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2029-01-01') / 60_000})
  const check = fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
    const now = `${new Date(minutes * 60_000).toISOString().slice(0, 19)}Z`
    const {moments} = readClock(zone, localIso(zone, now).slice(0, 16))
    expect(moments).toContain(now)
  })
  fc.assert(check, {numRuns: isNightly ? 10_000 : 300})
})

it('knows the times that clocks leave out, and those that they show twice', () => {
  expect(readClock('Europe/Paris', '2027-03-28T02:30')).toEqual({moments: [], unmoved: '2027-03-28T01:30:00Z'})
  expect(readClock('Europe/Paris', '2027-10-31T02:30').moments).toEqual([
    '2027-10-31T00:30:00Z',
    '2027-10-31T01:30:00Z',
  ])
  expect(readClock('Asia/Beirut', '2027-03-28T00:30').moments).toEqual([])
})
