import {describe, expect, it} from 'vitest'
import {readToday} from '../../src/io/clock.js'
import {UsageError} from '../../src/model/usage-error.js'

describe('readToday', () => {
  it.each([
    ['0', '1970-01-01'],
    ['1795046399', '2026-11-18'],
    ['1795046400', '2026-11-19'],
    ['253402300799', '9999-12-31'],
  ])('takes SOURCE_DATE_EPOCH=%s for the day %s', (epoch, day) => {
    expect(readToday({SOURCE_DATE_EPOCH: epoch})).toBe(day)
  })

  it.each(['yesterday', '-1', '1.5', ' 1', '1e9', '253402300800', '99999999999999'])('refuses %s', epoch => {
    expect(() => readToday({SOURCE_DATE_EPOCH: epoch})).toThrow(UsageError)
  })

  it('asks the clock where the variable is absent or empty', () => {
    expect(readToday({})).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(readToday({SOURCE_DATE_EPOCH: ''})).toBe(readToday({}))
  })
})
