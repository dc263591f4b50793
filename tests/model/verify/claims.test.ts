import {expect, it} from 'vitest'
import {claimOf} from '../../../src/model/verify/claims.js'
import {kindOf} from '../../../src/model/verify/file-kind.js'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  [
    'pdf',
    '%PDF-1.7\n<xmp:Identifier><rdf:Bag><rdf:li>CESS-2026-ALE-014</rdf:li></rdf:Bag></xmp:Identifier>',
    {reference: 'CESS-2026-ALE-014'},
  ],
  ['pdf', '%PDF-1.7\n/Reason (CESS-2026-ALE-014/en 1.2)', {reference: 'CESS-2026-ALE-014/en', version: '1.2'}],
  [
    'pdf',
    `%PDF-1.7\n/Reason <FEFF${[...'CESS-2026-ALE-014 1.3'].map(one => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`,
    {reference: 'CESS-2026-ALE-014', version: '1.3'},
  ],
  ['pdf', '%PDF-1.7\nnothing', undefined],
  [
    'page',
    '<!DOCTYPE html><main><p>CESS-2026-ALE-014 · Version 1.1 · 18 November 2026</p></main>',
    {reference: 'CESS-2026-ALE-014', version: '1.1'},
  ],
  ['page', '<html><main><p>CESS-2026-ALE-014X</p></main>', undefined],
  [
    'markdown',
    '---\nreference: CESS-2026-ALE-014 # ici\nversion: "1.0"\n---\n\nText',
    {reference: 'CESS-2026-ALE-014', version: '1.0'},
  ],
  ['markdown', '---\ntitre: CESS-2026-ALE-014\n---\n', undefined],
  ['mail', 'From: a@example.org\nSubject: CESS-2026-ALE-014\n\nText', undefined],
  ['other', 'CESS-2026-ALE-014', undefined],
] as const)('knows a %s, and what it says that it is', (kind, text, claim) => {
  expect(kindOf(bytes(text))).toBe(kind)
  expect(claimOf(kind, bytes(text))).toEqual(claim)
})

it('is found in any time, however long a file goes on about nothing', () => {
  const long = 1_000_000
  const hostile = [
    ['markdown', `---\nid: ${'A'.repeat(long)}\n---\n`],
    ['markdown', `---${'\n'.repeat(long)}x`],
    ['page', `<html><main>${'A'.repeat(long)}`],
    ['pdf', `%PDF-1.7\n${'<xmp:Identifier>'.repeat(long / 10)}${'/Reason('.repeat(long / 10)}`],
  ] as const
  for (const [kind, text] of hostile) expect(claimOf(kind, bytes(text))).toBeUndefined()
})
