import {expect, it} from 'vitest'
import {parseNotesToday} from '../../../src/model/verify/notes-today.js'

const note = {reference: 'CESS-2026-ALE-001', lang: 'fr', standing: 'published', page: 'notes/a/index.html'}

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
  expect(parseNotesToday(JSON.stringify({notes}))).toStrictEqual([{...note, pdf: {path: 'notes/a/a.pdf', hash}}, note])
})

it.each(['', '{', 'null', '[]', '{"notes": {}}'])('has none in %j', text => {
  expect(parseNotesToday(text)).toStrictEqual([])
})
