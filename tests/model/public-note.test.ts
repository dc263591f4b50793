import {expect, it} from 'vitest'
import {
  PublicNote,
  publicStanding,
  WithdrawnNote,
  type PublicationTerms,
  type PublicRecord,
} from '../../src/model/public-note.js'
import {momentIn} from '../../src/model/moment.js'
import {tlpLabels} from '../../src/model/tlp.js'

const now = momentIn('Europe/Paris', '2026-11-24T10:00:00Z')
const open: PublicationTerms = {slug: 'cables.fr', tlp: 'TLP:CLEAR', status: 'published', date: '2026-11-24'}
const record = {facts: {kind: 'published', tlp: 'TLP:CLEAR'}, document: () => ({})} as unknown as PublicRecord

it('lets in TLP:CLEAR and no other label', () => {
  for (const tlp of tlpLabels)
    expect(publicStanding({...open, tlp}, now)).toBe(tlp === 'TLP:CLEAR' ? 'published' : undefined)
})

it.each([
  ['draft', undefined],
  ['review', undefined],
  ['approved', undefined],
  ['published', 'published'],
  ['closed', 'published'],
  ['withdrawn', 'withdrawn'],
] as const)('gives a note that is %s its standing', (status, standing) => {
  expect(publicStanding({...open, status}, now)).toBe(standing)
})

it('keeps an embargo until its moment, in its own offset', () => {
  const until = (embargo: string) => publicStanding({...open, embargo}, now)
  expect(until('2026-11-24T11:00:00+01:00')).toBe('published')
  expect(until('2026-11-24T11:00:01+01:00')).toBeUndefined()
  expect(until('2026-11-24T10:00:00-05:00')).toBeUndefined()
  expect(until('no day at all')).toBeUndefined()
})

it('keeps a note until its day begins where the house stands', () => {
  const at = (timeZone: string, instant: string) => publicStanding(open, momentIn(timeZone, instant))
  expect(at('Europe/Paris', '2026-11-23T22:59:59Z')).toBeUndefined()
  expect(at('Europe/Paris', '2026-11-23T23:00:00Z')).toBe('published')
  expect(at('UTC', '2026-11-23T23:59:59Z')).toBeUndefined()
  expect(at('Pacific/Kiritimati', '2026-11-23T10:00:00Z')).toBe('published')
  expect(at('America/Los_Angeles', '2026-11-24T07:59:59Z')).toBeUndefined()
})

it('admits a record only where the front matter of today and the record agree', () => {
  expect(PublicNote.admit(record, open, now)).toBeInstanceOf(PublicNote)
  expect(PublicNote.admit(record, {...open, tlp: 'TLP:GREEN'}, now)).toBeUndefined()
  expect(PublicNote.admit(record, {...open, status: 'withdrawn'}, now)).toBeUndefined()
  expect(WithdrawnNote.admit(record, {...open, status: 'withdrawn'}, now)).toBeUndefined()
})

it('has no other door, as the compiler knows', () => {
  // @ts-expect-error The constructor is private: nobody makes a public note of what is none.
  expect(() => new PublicNote(record.facts, record)).not.toThrow()
  // @ts-expect-error An object that looks like one is none.
  const impostor: PublicNote = {facts: record.facts, document: record.document()}
  expect(impostor).not.toBeInstanceOf(PublicNote)
})
