import {describe, expect, it} from 'vitest'
import {nextOpening, weekdays, type SendWindow} from '../../src/model/send-window.js'

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

  it('must be open with all others', () => {
    const tokyo: SendWindow = {...office, zone: 'Asia/Tokyo'}
    expect(opening([office, tokyo], '2026-12-01T10:00:00.000Z')).toBe('2026-12-02T07:00:00.000Z')
    expect(opening([office, {...office, days: ['sat']}], '2026-12-01T10:00:00.000Z')).toBe(undefined)
    expect(opening([], '2026-12-01T10:00:00.000Z')).toBe('2026-12-01T10:00:00.000Z')
  })
})
