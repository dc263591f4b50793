import {expect, it} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {unreached} from '../../../src/io/ledger/unreached.js'

it('is a lost connection where the library gives no code, and what the server says where it does', () => {
  const lost = new Error('Connection terminated unexpectedly')
  expect(unreached(lost)).toMatchObject({action: 'reach', code: 'ECONNLOST', path: 'CESS_DATABASE_URL', cause: lost})
  expect(unreached(Object.assign(new Error('deadlock'), {code: '40P01'})).code).toBe('40P01')
  expect(unreached(Object.assign(new TypeError('Invalid URL'), {code: 'ERR_INVALID_URL'})).code).toBe('ERR_INVALID_URL')
  expect(unreached().code).toBe('ECONNLOST')
})

it('stays what it is if it is told already, and what is our bug', () => {
  const told = new IoError({action: 'reach', code: '57P01', path: 'CESS_DATABASE_URL'})
  expect(unreached(told)).toBe(told)
  for (const bug of [new TypeError('x is not a function'), new RangeError('deep'), new ReferenceError('y')])
    expect(() => unreached(bug)).toThrow(bug)
})
