import {describe, expect, it} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {PatientCalls} from '../../../src/io/ledger/patience.js'

const fault = (code: string) => new IoError({action: 'write', code, path: 'ledger.db'})

/** A call that fails so often, and the calls that wait for it. */
function setUp(code: string, failures: number) {
  const [told, slept] = [[] as (string | undefined)[], [] as number[]]
  const calls = new PatientCalls({
    firstMs: 10,
    mostMs: 40,
    limitMs: 200,
    sleep: async durationMs => void slept.push(durationMs),
    isOver: () => false,
    tell: error => told.push(error?.code),
  })
  let left = failures
  const call = async () => {
    if (left-- > 0) throw fault(code)
    return 'done'
  }
  return {calls, told, slept, call}
}

describe('patient calls', () => {
  it.each(['SQLITE_FULL', 'ECONNLOST', '57P01', '57014', '58030', '08006', '53100'])(
    'wait for %s, and say so once',
    async code => {
      const {calls, told, slept, call} = setUp(code, 4)
      expect(await calls.make(call)).toBe('done')
      expect({told, slept}).toEqual({told: [code, undefined], slept: [10, 20, 40, 40]})
    },
  )

  it.each(['SQLITE_CORRUPT', '42601', '28P01'])('do not wait for %s', async code => {
    const {calls, told, call} = setUp(code, 1)
    await expect(calls.make(call)).rejects.toMatchObject({code})
    expect(told).toEqual([])
  })

  it('give up after a while', async () => {
    const {calls, slept, call} = setUp('SQLITE_FULL', Infinity)
    await expect(calls.make(call)).rejects.toMatchObject({code: 'SQLITE_FULL'})
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(250)
  })

  it('ask again in their own way', async () => {
    const {calls, call} = setUp('ECONNRESET', 1)
    expect(await calls.make(call, async () => 'seen')).toBe('seen')
  })
})
