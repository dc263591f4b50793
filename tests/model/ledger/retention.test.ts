import {describe, expect, it} from 'vitest'
import {keptSince} from '../../../src/model/ledger/retention.js'

describe('what is kept', () => {
  it.each([
    ['2026-12-01T10:00:00.000Z', 36, '2023-12-01T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2027-02-28T00:00:00.000Z'],
    ['2026-01-15T00:00:00.000Z', 1, '2025-12-15T00:00:00.000Z'],
  ])('at %s for %i months is from %s on', (at, months, since) => {
    expect(keptSince(at, months)).toBe(since)
  })
})
