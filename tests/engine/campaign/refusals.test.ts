import {describe, expect, it} from 'vitest'
import {refusalsOf} from '../../../src/engine/campaign/refusals.js'
import {momentIn} from '../../../src/model/moment.js'
import type {PlainMetadata} from '../../../src/model/front-matter.js'

// Only what the refusals look at.
const note = (fields: Partial<PlainMetadata>) => ({status: 'published', ...fields}) as PlainMetadata
const rulesAt = (now: string, fields: Partial<PlainMetadata>) =>
  refusalsOf(note(fields), momentIn('Europe/Paris', now)).map(([rule]) => rule)

describe('refusalsOf', () => {
  it('lets a note go until the end of its last day where the house stands', () => {
    expect(rulesAt('2026-11-20T22:59:59Z', {expires: '2026-11-20'})).toEqual([])
    expect(rulesAt('2026-11-20T23:00:00Z', {expires: '2026-11-20'})).toEqual(['send-expired'])
  })

  it('ends an embargo at its very second', () => {
    const embargo = '2026-11-20T06:00:00+01:00'
    expect(rulesAt('2026-11-20T04:59:59Z', {embargo})).toEqual(['send-embargo'])
    expect(rulesAt('2026-11-20T05:00:00Z', {embargo})).toEqual([])
    // Who may have the note is told that it is withdrawn, and no word of it.
    expect(rulesAt('2026-11-20T04:59:59Z', {embargo, status: 'withdrawn'})).toEqual([])
  })

  it.each(['draft', 'review', 'approved'] as const)('keeps a note in %s', status => {
    expect(rulesAt('2026-11-20T00:00:00Z', {status})).toEqual(['send-unpublished'])
  })
})
