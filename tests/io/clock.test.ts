import {describe, expect, it} from 'vitest'
import {readNow} from '../../src/io/clock.js'
import {UsageError} from '../../src/model/usage-error.js'

describe('readNow', () => {
  it.each([
    ['0', '1970-01-01T00:00:00Z'],
    ['1795046399', '2026-11-18T23:59:59Z'],
    ['1795046400', '2026-11-19T00:00:00Z'],
    ['253402300799', '9999-12-31T23:59:59Z'],
  ])('takes SOURCE_DATE_EPOCH=%s for %s', (epoch, moment) => {
    expect(readNow({SOURCE_DATE_EPOCH: epoch})).toBe(moment)
  })

  it.each(['yesterday', '-1', '1.5', ' 1', '1e9', '253402300800', '99999999999999'])('refuses %s', epoch => {
    expect(() => readNow({SOURCE_DATE_EPOCH: epoch})).toThrow(UsageError)
  })

  it('asks the clock where the variable is absent or empty', () => {
    for (const environment of [{}, {SOURCE_DATE_EPOCH: ''}])
      expect(readNow(environment)).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })
})
