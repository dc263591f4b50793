import {describe, expect, it} from 'vitest'
import type {Delivery, Suppression} from '../../../src/model/ledger/delivery.js'
import {deliveryStates, type DeliveryState} from '../../../src/model/ledger/states.js'
import {campaignTotals} from '../../../src/model/ledger/totals.js'

const delivery = (person: string, version: string, state: DeliveryState, datedAt?: string): Delivery => ({
  ...{
    note: 'N',
    version,
    person,
    lang: 'en',
    groups: ['otan'],
    masked: 'a',
    state,
    messageId: `<${person}.${version}>`,
  },
  ...{plannedAt: '2026-01-01', changedAt: '2026-01-01', attempts: 1},
  ...(datedAt !== undefined && {datedAt}),
})
const left = (person: string, since: string, reason: Suppression['reason'] = 'opt-out') =>
  [person, {person, reason, since}] as const

describe('totals of campaigns', () => {
  it('count everybody once, by where their message stands', () => {
    const [total] = campaignTotals(
      deliveryStates.map((state, index) => delivery(String(index), '1.0', state)),
      new Map(),
    )
    const counts = {planned: 7, waiting: 2, sent: 1, refused: 1, uncertain: 1, withheld: 1, bounced: 1}
    expect(total).toEqual({note: 'N', version: '1.0', ...counts, optedOut: 0, complained: 0})
  })

  it('count who left with the last message that they had got by then', () => {
    const deliveries = ['a', 'b', 'c'].flatMap(person => [
      delivery(person, '1.0', 'sent', '2026-02-01'),
      delivery(person, '1.1', 'sent', '2026-03-01'),
    ])
    const suppressions = new Map([
      left('a', '2026-02-10'),
      left('b', '2026-03-10'),
      left('c', '2026-03-10', 'complaint'),
    ])
    const found = campaignTotals(deliveries, suppressions).map(one => [one.version, one.optedOut, one.complained])
    expect(found).toEqual([
      ['1.0', 1, 0],
      ['1.1', 1, 1],
    ])
  })
})
