import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isAheadAnywhere, momentIn} from '../../src/model/moment.js'
import {isAhead} from '../../src/model/public-note.js'

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
        const asked = isAhead({date: day}, momentIn(timeZone, now))
        expect(isAheadAnywhere(day, now) ?? asked).toBe(asked)
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
