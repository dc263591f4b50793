import {describe, expect, it} from 'vitest'
import type {LogLeaf} from '../../../src/model/log/leaf.js'
import {judge} from '../../../src/model/verify/judge.js'
import type {FileFacts, FoundSeal, KnownPublisher} from '../../../src/model/verify/publisher.js'
import {classOf, type Verdict} from '../../../src/model/verify/verdict.js'

const hash = (digit: string) => digit.repeat(64)
const leaf = (change: Partial<LogLeaf> = {}): LogLeaf => ({
  ...{reference: 'CESS-2026-ALE-001', version: '1.0', lang: 'fr', act: 'publication'},
  ...{published: '2026-12-01T12:00:00Z', logged: '2026-12-01T12:00:00Z'},
  ...{source: hash('a'), page: hash('b'), words: hash('c'), pdf: hash('d')},
  ...change,
})
const first = leaf()
const second = leaf({
  version: '1.1',
  act: 'correction',
  source: hash('1'),
  page: hash('2'),
  words: hash('3'),
  pdf: hash('4'),
})
const publisher: KnownPublisher = {log: 'vouched', leaves: [first], today: [], seals: [], revoked: []}
const today = {reference: 'CESS-2026-ALE-001', lang: 'fr', standing: 'published', page: 'notes/a/index.html'} as const
const seal: FoundSeal = {
  ...{state: 'valid', subject: 'CESS', issuer: 'CA', fingerprint: hash('e'), isChained: true},
  standing: {validity: 'valid', at: '2026-12-01T12:00:00.000Z', clock: 'signer'},
}
const claim = {reference: 'CESS-2026-ALE-001', version: '1.0'}
const pdf: FileFacts = {kind: 'pdf', sha256: hash('f'), claim}

describe('the table of judgements', () => {
  const cases: readonly (readonly [string, FileFacts, KnownPublisher, Verdict])[] = [
    ['the PDF that was published', {...pdf, sha256: hash('d')}, publisher, 'published'],
    ['the page', {...pdf, kind: 'page', sha256: hash('b')}, publisher, 'published'],
    ['the source, whatever it is taken for', {...pdf, kind: 'other', sha256: hash('a')}, publisher, 'published'],
    [
      'the same, though its seal cannot be read',
      {...pdf, sha256: hash('d'), seal: {...seal, state: 'unreadable'}},
      publisher,
      'published',
    ],
    ['a page with the same words', {kind: 'page', sha256: hash('f'), words: hash('c'), claim}, publisher, 'same-words'],
    [
      'a PDF of the site today',
      pdf,
      {...publisher, today: [{...today, pdf: {path: 'notes/a/a.pdf', hash: 'f'.repeat(32)}}]},
      'today',
    ],
    [
      'a page of the site today',
      {...pdf, kind: 'page'},
      {...publisher, today: [{...today, bytes: hash('f')}]},
      'today',
    ],
    [
      'other words, as the site has them today',
      {...pdf, kind: 'page', words: hash('9')},
      {...publisher, today: [{...today, words: hash('9')}]},
      'same-words',
    ],
    ['a sealed PDF of which a byte was changed', {...pdf, seal: {...seal, state: 'broken'}}, publisher, 'broken-seal'],
    [
      'one that the house sealed and did not log',
      {...pdf, seal, claim: undefined},
      {...publisher, seals: [seal.fingerprint]},
      'sealed',
    ],
    [
      'one sealed by a certificate of the log',
      {...pdf, seal, claim: {...claim, version: '2.0'}},
      {...publisher, leaves: [leaf({seal: seal.fingerprint})]},
      'sealed',
    ],
    [
      'one that is on record here',
      {...pdf, sha256: hash('d')},
      {...publisher, leaves: [], record: {versions: [{leaf: first, unlogged: 'restricted'}], damaged: []}},
      'recorded',
    ],
    [
      'one that the house sealed, and has on record with other bytes',
      {...pdf, seal},
      {
        ...{...publisher, leaves: [], seals: [seal.fingerprint]},
        record: {versions: [{leaf: first, unlogged: 'restricted'}], damaged: []},
      },
      'sealed',
    ],
    [
      'a page that the site has of an earlier version',
      {...pdf, kind: 'page'},
      {...publisher, today: [{...today, past: [{part: 'version', version: '1.0', bytes: hash('f')}]}]},
      'today',
    ],
    [
      'a copy that names itself nowhere but in its text',
      {...pdf, claim: undefined, mention: claim.reference},
      publisher,
      'copy',
    ],
    ['a second one that the house sealed', {...pdf, seal}, {...publisher, seals: [seal.fingerprint]}, 'other-bytes'],
    ['one sealed by somebody else', {...pdf, seal}, publisher, 'other-bytes'],
    ['other bytes under the same name', pdf, publisher, 'other-bytes'],
    ['other bytes that name no version', {...pdf, claim: {reference: claim.reference}}, publisher, 'other-bytes'],
    ['a version that was never logged', {...pdf, claim: {...claim, version: '2.0'}}, publisher, 'unlisted'],
    [
      'a reference that was never logged',
      {...pdf, claim: {...claim, reference: 'CESS-2026-ALE-002'}},
      publisher,
      'unlisted',
    ],
    [
      'a PDF of a version that had none',
      pdf,
      {...publisher, leaves: [{...first, pdf: undefined} as unknown as LogLeaf]},
      'unlisted',
    ],
    ['a message', {kind: 'mail', sha256: hash('f')}, publisher, 'nameless'],
    ['a file that says nothing', {kind: 'other', sha256: hash('f')}, publisher, 'nameless'],
    ['a publisher without a log', pdf, {...publisher, leaves: []}, 'unlisted'],
  ]

  it.each(cases)('takes %s for what it is', (_, facts, known, verdict) => {
    expect(judge(facts, known).verdict).toBe(verdict)
  })
})

it('says what became of a version since, and where it stands in the log', () => {
  const genuine = {...pdf, sha256: hash('d')}
  const since = (...leaves: readonly LogLeaf[]) => judge(genuine, {...publisher, leaves}).since
  expect(since(first)).toBe('newest')
  expect(since(first, second)).toBe('superseded')
  expect(since(first, leaf({...second, act: 'withdrawal'}))).toBe('withdrawn')
  expect(since(leaf({act: 'closure'}))).toBe('closed')
  expect(since(first, leaf({...second, act: 'closure'}))).toBe('superseded-closed')
  const closure = leaf({reference: first.reference, pdf: hash('1'), act: 'closure'})
  expect(since(closure, leaf({...first, act: 'correction'}))).toBe('closed')
  expect(since(closure, leaf({...first, act: 'update'}))).toBe('newest')
  expect(
    judge(genuine, {...publisher, leaves: [leaf({reference: 'CESS-2026-ALE-009', pdf: hash('0')}), first]}),
  ).toMatchObject({
    place: 2,
    newest: first,
  })
})

it('names the true page, and hedges where a later build may have set the words anew', () => {
  expect(judge(pdf, {...publisher, today: [today]})).toMatchObject({page: 'notes/a/index.html', mayBeSetAnew: true})
  expect(judge(pdf, {...publisher, leaves: [leaf({seal: hash('e')})]})).not.toHaveProperty('mayBeSetAnew')
  const known = {...publisher, today: [{...today, pdf: {path: 'notes/a/a.pdf', hash: '0'.repeat(32)}}]}
  expect(judge(pdf, known)).not.toHaveProperty('mayBeSetAnew')
})

it('accuses no file that says no version, where the log may lack the one that it is of', () => {
  const nameless = {...pdf, claim: {reference: claim.reference}}
  const accused = (facts: FileFacts, ...leaves: readonly LogLeaf[]) =>
    classOf(judge(facts, {...publisher, leaves, today: [{...today, pdf: {path: 'a.pdf', hash: '0'.repeat(32)}}]})) ===
    'changed'
  const [later, major] = [leaf({...second, version: '1.2'}), leaf({...second, version: '2.0'})]
  for (const all of [[first], [first, second], [first, major], [first, second, later]])
    expect(accused(nameless, ...all)).toBe(true)
  // Restricted before, published without the key of the log, or before there was a record.
  for (const some of [[second], [first, later], [leaf({adopted: true})], [leaf({adopted: true}), second]]) {
    expect(accused(nameless, ...some)).toBe(false)
    expect(accused({...nameless, kind: 'markdown'}, ...some)).toBe(false)
    expect(accused({...pdf, claim: {...claim, version: some[0]?.version}}, ...some)).toBe(true)
  }
})
