import {expect, it} from 'vitest'
import {parseSiteToday} from '../../../src/model/verify/site-today.js'

const note = {reference: 'CESS-2026-ALE-001', lang: 'fr', standing: 'published', page: 'notes/a/index.html'}
const nothing = {revoked: [], notes: []}

it('reads notes, and passes over what has another form or leads elsewhere', () => {
  const hash = 'a'.repeat(32)
  const notes = [
    {...note, pdf: {path: 'notes/a/a.pdf', hash}},
    {...note, page: '../../etc/passwd'},
    {...note, page: '/etc/passwd'},
    {...note, standing: 'secret'},
    {...note, pdf: {path: 'a/../b', hash}},
    null,
    1,
  ]
  expect(parseSiteToday(JSON.stringify({notes})).notes).toStrictEqual([
    {...note, pdf: {path: 'notes/a/a.pdf', hash}},
    note,
  ])
})

it('reads certificates that are trusted no more, and passes over what has another form', () => {
  const [fingerprint, since] = ['e'.repeat(64), '2026-11-28T23:00:00Z']
  const revoked = [
    {fingerprint: fingerprint.toUpperCase(), since},
    {fingerprint, since: '2026-11-29'},
    {fingerprint, since: '2026-13-29T00:00:00Z'},
    {fingerprint: 'e', since},
    {fingerprint},
    null,
    fingerprint,
  ]
  expect(parseSiteToday(JSON.stringify({revoked}))).toStrictEqual({...nothing, revoked: [{fingerprint, since}]})
})

it('reads a time zone, and no other text for one', () => {
  expect(parseSiteToday('{"timeZone": "Europe/Paris"}')).toStrictEqual({...nothing, timeZone: 'Europe/Paris'})
  for (const timeZone of ['Mars/Olympus', '+01:00', '', 1, null])
    expect(parseSiteToday(JSON.stringify({timeZone}))).toStrictEqual(nothing)
})

it.each(['', '{', 'null', '[]', '{"notes": {}}', '{"revoked": {}}'])('has nothing in %j', text => {
  expect(parseSiteToday(text)).toStrictEqual(nothing)
})
