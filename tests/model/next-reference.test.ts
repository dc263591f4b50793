import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nextReference} from '../../src/model/next-reference.js'

const wanted = {publisher: 'CESS', year: '2026', prefix: 'ALE'}

describe('nextReference', () => {
  it.each([
    [[], 'CESS-2026-ALE-001'],
    [['CESS-2026-ALE-014', 'CESS-2026-ALE-003'], 'CESS-2026-ALE-015'],
    [['CESS-2025-ALE-014', 'CESS-2026-TRI-020'], 'CESS-2026-ALE-001'],
    [['MDE-2026-ALE-001'], 'MDE-2026-ALE-002'],
    [['CESS-2026-ALE-001', 'MDE-2026-ALE-014'], 'CESS-2026-ALE-015'],
    [['CESS-2026-ALE-001', 'MDE-2026-ALE-002', 'MDE-2026-ALE-003'], 'MDE-2026-ALE-004'],
    [['CESS-2026-ALE-999', 'draft'], 'CESS-2026-ALE-1000'],
  ])('follows %j', (existing, next) => {
    expect(nextReference(existing, wanted)).toBe(next)
  })

  it('is never one that there is', () => {
    const number = fc.integer({min: 1, max: 2000}).map(value => `CESS-2026-ALE-${String(value).padStart(3, '0')}`)
    fc.assert(
      fc.property(fc.array(number), existing => {
        expect(existing).not.toContain(nextReference(existing, wanted))
      }),
    )
  })
})
