// @module-tag slow
import {describe, expect, it} from 'vitest'
import {startCuttingProxy, type Cut} from '../../support/cutting-proxy.js'
import {noPostfix, startPostfix} from '../../support/postfix.js'
import {people, sendVia} from '../../support/send-via.js'

if (noPostfix) process.stderr.write(`skipped: a wire to Postfix that is cut (${noPostfix})\n`)

describe.skipIf(noPostfix)('a wire to Postfix that is cut', () => {
  const kinds: readonly (Cut | undefined)[] = ['in-chunk', 'after-chunk', 'after-last', undefined]

  it('leaves nothing uncertain but what Postfix may have taken', async () => {
    const postfix = await startPostfix()
    const addresses = people(40)
    // Never many of one kind in a row, after which a run would end.
    const proxy = await startCuttingProxy(postfix.port, to => kinds[addresses.indexOf(to) % kinds.length])
    const {states} = await sendVia(proxy, {addresses, sizeBytes: 200_000})
    await expect.poll(postfix.waiting).toBe(0)
    const delivered = postfix.delivered()
    // Nobody has it twice: what was cut before the end was tried again, and Postfix had nothing.
    expect(delivered.toSorted()).toEqual([...new Set(delivered)].toSorted())
    expect(new Set(proxy.cuts.values()).size).toBe(3)
    const expected = addresses.map(to => (proxy.cuts.get(to) === 'after-last' ? 'uncertain' : 'sent'))
    expect(states).toEqual(expected)
    const sent = addresses.filter((_, index) => states[index] === 'sent')
    expect(sent.filter(to => !delivered.includes(to))).toEqual([])
  })
})
