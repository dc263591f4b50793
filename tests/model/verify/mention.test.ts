import {expect, it} from 'vitest'
import {mentionIn} from '../../../src/model/verify/mention.js'

it('is the reference that a text gives most often, of these the first', () => {
  expect(mentionIn('A-2026-ALE-001 B-2026-ALE-001 C-2026-ALE-001 C-2026-ALE-001 B-2026-ALE-001')).toBe('B-2026-ALE-001')
  expect(mentionIn('A2026-ALE-001')).toBeUndefined()
})

it('is found among more references than a call takes arguments', () => {
  const text = Array.from({length: 300_000}, (_, at) => `A-2026-ALE-${String(at).padStart(9, '0')}`).join(' ')
  expect(mentionIn(`${text} A-2026-ALE-000000007`)).toBe('A-2026-ALE-000000007')
})
