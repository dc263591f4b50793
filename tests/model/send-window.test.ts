import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nextOpening, weekdays, type SendWindow} from '../../src/model/send-window.js'
import {isNightly} from '../support/nightly.js'

const office: SendWindow = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '18:00',
  zone: 'Europe/Brussels',
}
const opening = (windows: readonly SendWindow[], now: string) => {
  const opensMs = nextOpening(windows, Date.parse(now))
  return opensMs === undefined ? undefined : new Date(opensMs).toISOString()
}

describe('a send window', () => {
  it.each([
    ['open', '2026-12-01T09:30:15.500Z', '2026-12-01T09:30:15.500Z'],
    ['early', '2026-12-01T06:59:59.000Z', '2026-12-01T07:00:00.000Z'],
    ['at its end', '2026-12-01T17:00:00.000Z', '2026-12-02T07:00:00.000Z'],
    ['on Friday evening', '2026-12-04T20:00:00.000Z', '2026-12-07T07:00:00.000Z'],
    ['in summer', '2026-07-01T03:00:00.000Z', '2026-07-01T06:00:00.000Z'],
    ['on the Friday before the clocks change', '2026-03-27T20:00:00.000Z', '2026-03-30T06:00:00.000Z'],
  ])('that is asked %s opens when it should', (_, now, opens) => {
    expect(opening([office], now)).toBe(opens)
  })

  it('lasts until midnight where it says so', () => {
    const late: SendWindow = {days: [...weekdays], from: '22:00', to: '24:00', zone: 'UTC'}
    expect(opening([late], '2026-12-01T23:59:59.000Z')).toBe('2026-12-01T23:59:59.000Z')
    expect(opening([late], '2026-12-02T00:00:00.000Z')).toBe('2026-12-02T22:00:00.000Z')
  })

  it('must be open with all others', {tags: 'slow'}, () => {
    const tokyo: SendWindow = {...office, zone: 'Asia/Tokyo'}
    expect(opening([office, tokyo], '2026-12-01T10:00:00.000Z')).toBe('2026-12-02T07:00:00.000Z')
    expect(opening([office, {...office, days: ['sat']}], '2026-12-01T10:00:00.000Z')).toBe(undefined)
    expect(opening([], '2026-12-01T10:00:00.000Z')).toBe('2026-12-01T10:00:00.000Z')
  })
})

const night: SendWindow = {days: ['fri', 'sun'], from: '22:00', to: '06:00', zone: 'Europe/Paris'}

describe('a window that ends before it begins', () => {
  it.each([
    ['on the evening that it begins', '2026-12-04T22:30:00.000Z', '2026-12-04T22:30:00.000Z'],
    ['on the morning after', '2026-12-05T04:59:00.000Z', '2026-12-05T04:59:00.000Z'],
    ['at its end', '2026-12-05T05:00:00.000Z', '2026-12-06T21:00:00.000Z'],
    ['on the evening of that morning', '2026-12-05T22:00:00.000Z', '2026-12-06T21:00:00.000Z'],
    ['on the morning before', '2026-12-04T03:00:00.000Z', '2026-12-04T21:00:00.000Z'],
    ['in the week after Sunday', '2026-12-07T04:00:00.000Z', '2026-12-07T04:00:00.000Z'],
    ['in the night that lacks an hour', '2026-03-29T20:00:00.000Z', '2026-03-29T20:00:00.000Z'],
    ['after the hour that was left out', '2026-10-23T20:00:00.000Z', '2026-10-23T20:00:00.000Z'],
  ])('goes on into the next day, asked %s', (_, now, opens) => {
    expect(opening([night], now)).toBe(opens)
  })
})

it('opens in the week after where the clocks pass over it', {tags: 'slow'}, () => {
  const missing: SendWindow = {days: ['sun'], from: '02:15', to: '02:45', zone: 'Europe/Paris'}
  expect(opening([missing], '2026-03-22T02:00:00.000Z')).toBe('2026-04-05T00:15:00.000Z')
  // In autumn it comes twice.
  expect(opening([missing], '2026-10-25T00:50:00.000Z')).toBe('2026-10-25T01:15:00.000Z')
})

/** The same by the words of another calendar: the local date and time as Swedes write them. */
function isOpenBySwedes({days, from, to, zone}: SendWindow, timeMs: number): boolean {
  const [date = '', time = ''] = new Date(timeMs).toLocaleString('sv-SE', {timeZone: zone}).split(' ')
  const weekday = (awayDays: number) => weekdays[(new Date(`${date}T12:00Z`).getUTCDay() + 6 + awayDays) % 7] ?? 'mon'
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  const [now, begin, end] = [minute(time), minute(from), minute(to)]
  if (end > begin) return days.includes(weekday(0)) && now >= begin && now < end
  return (days.includes(weekday(0)) && now >= begin) || (days.includes(weekday(6)) && now < end)
}

it('opens at the first minute at which all are open, on any day of any year', {tags: 'slow'}, () => {
  const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Santiago', 'UTC']
  const clock = fc
    .integer({min: 0, max: 1439})
    .map(minute => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  const window = fc
    .record({
      days: fc.subarray([...weekdays], {minLength: 1}),
      from: clock,
      to: fc.oneof(clock, fc.constant('24:00')),
      zone: fc.constantFrom(...zones),
    })
    .filter(({from, to}) => from !== to)
  const now = fc.integer({min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01')})
  const check = fc.property(fc.array(window, {minLength: 1, maxLength: 2}), now, (windows, nowMs) => {
    const isOpen = (timeMs: number) => windows.every(one => isOpenBySwedes(one, timeMs))
    const opensMs = nextOpening(windows, nowMs)
    const firstMs = Math.floor(nowMs / 60_000) * 60_000
    const untilMs = opensMs ?? firstMs + 15 * 86_400_000
    // A sample of the minutes before, and the last of them: all of them take long.
    const before = [
      firstMs + 60_000,
      ...Array.from(
        {length: 60},
        (_, part) => firstMs + Math.floor(((untilMs - firstMs) / 60_000 / 60) * part) * 60_000,
      ),
      untilMs - 60_000,
    ]
    const isShut = before.filter(timeMs => timeMs > nowMs && timeMs < untilMs && isOpen(timeMs))
    expect({isShut, isOpen: opensMs === undefined || isOpen(opensMs)}).toEqual({isShut: [], isOpen: true})
  })
  fc.assert(check, {numRuns: isNightly ? 200 : 10})
})
