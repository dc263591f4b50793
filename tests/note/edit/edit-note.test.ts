import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkNote} from '../../../src/note/check-note.js'
import type {FieldEdits} from '../../../src/note/edit/edit-fields.js'
import {editNote} from '../../../src/note/edit/edit-note.js'
import {parseNote} from '../../../src/note/parse-note.js'
import {samplePublication} from '../../support/sample-document.js'

const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

function edited(text: string, edits: FieldEdits): string | undefined {
  const bytes = new TextEncoder().encode(text)
  const note = parseNote(new VFile({path: 'notes/a.fr.md', value: bytes}))
  const after = note && editNote(bytes, note, edits)
  return after && decoder.decode(after)
}

function fieldsOf(text: string) {
  const note = parseNote(new VFile({path: 'notes/a.fr.md', value: text}))
  return note ? checkNote(note, samplePublication).fields : {}
}

const correction = {version: '1.1', date: '2026-11-20', nature: 'correction', summary: 'Capacité rectifiée.'} as const

describe('editNote', () => {
  it.each([
    ['statut: brouillon', 'statut: publie'],
    ['status: draft', 'status: published'],
    ["statut: 'brouillon'  # à relire", "statut: 'publie'  # à relire"],
    ['status: "review"', 'status: "published"'],
    ['status:', 'status: published'],
  ])('writes %j as %j', (line, expected) => {
    expect(edited(`---\ntitre: A\n${line}\ntlp: TLP:CLEAR\n---\n`, {status: 'published'})).toBe(
      `---\ntitre: A\n${expected}\ntlp: TLP:CLEAR\n---\n`,
    )
  })

  it('adds what is not there, after its sisters, in the language of the keys', () => {
    expect(
      edited('---\nreference: X # ici\ntitre: A\ndate: 2026-11-18\n---\n', {status: 'published', version: '1.1'}),
    ).toBe('---\nreference: X # ici\ntitre: A\ndate: 2026-11-18\nversion: "1.1"\nstatut: publie\n---\n')
    expect(edited('---\nid: X\nsummary: A\ndate: 2026-11-18\n---\n', {status: 'withdrawn'})).toBe(
      '---\nid: X\nsummary: A\ndate: 2026-11-18\nstatus: withdrawn\n---\n',
    )
  })

  it.each([
    [
      'a block',
      'revisions:\n  - version: "1.0"\n    date: 2026-11-18\n    nature: initiale\n    objet: Début. # fin\ntlp: x\n',
      '    objet: Début. # fin\n  - version: "1.1"\n    date: 2026-11-20\n    nature: correction\n    objet: Capacité rectifiée.\ntlp: x\n',
    ],
    [
      'wide dashes',
      'revisions:\n-   version: "1.0"\n    date: 2026-11-18\ntlp: x\n',
      '-   version: "1.1"\n    date: 2026-11-20\n    nature: correction\n    summary: Capacité rectifiée.\ntlp: x\n',
    ],
    [
      'groups in a block',
      'revisions:\n  - {version: "1.0", date: 2026-11-18}\n',
      '  - {version: "1.1", date: 2026-11-20, nature: correction, summary: Capacité rectifiée.}\n',
    ],
    [
      'one line',
      'revisions: [{version: "1.0", date: 2026-11-18, resume: A}] # tout\n',
      ', {version: "1.1", date: 2026-11-20, nature: correction, resume: Capacité rectifiée.}] # tout\n',
    ],
    [
      'a long text at the end',
      'revisions:\n  - version: "1.0"\n    resume: >-\n      Un long\n      texte.\ntlp: x\n',
      '      texte.\n  - version: "1.1"\n    date: 2026-11-20\n    nature: correction\n    resume: Capacité rectifiée.\ntlp: x\n',
    ],
  ])('adds a revision to %s', (_, list, end) => {
    const text = edited(`---\nid: X\n${list}---\n\nTexte.\n`, {revisions: [correction]})
    expect(text).toContain(end)
    expect(text?.startsWith('---\nid: X\nrevisions:')).toBe(true)
  })

  it('quotes what would mean something', () => {
    const text = edited('---\nid: X\n---\n', {revisions: [{...correction, summary: '62 % : et non "26 %" #1'}]})
    expect(fieldsOf(text ?? '').revisions?.[0]?.summary).toEqual({markdown: '62 % : et non "26 %" #1'})
  })

  it('leaves fields between braces to their author', () => {
    expect(edited('---\n{id: X, titre: A}\n---\n', {status: 'published'})).toBeUndefined()
  })

  it('keeps every other byte, of whatever text', () => {
    const line = fc.constantFrom(
      '# remarque',
      '',
      'titre:   "A : b"',
      'mots_cles: [a, b]  ',
      'resume: |\n  un\n\n  deux',
      'pays:\n- CG\n- KZ # fin',
    )
    const summary = fc
      .string({minLength: 1, unit: 'grapheme'})
      .filter(text => !/\p{C}/u.test(text) && text.trim() === text)
    fc.assert(
      fc.property(
        fc.uniqueArray(line),
        summary,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, words, end, hasMark) => {
          const head = [
            '---',
            'id: CESS-2026-ALE-001',
            ...lines,
            'date: 2026-11-18',
            'statut: brouillon # ici',
            '---',
            '',
            'Corps.',
            '',
          ]
          const text = (hasMark ? '\uFEFF' : '') + head.join('\n').replaceAll('\n', end)
          const revisions = [{...correction, summary: words}]
          const after = edited(text, {status: 'published', date: '2026-11-19', version: '1.1', revisions}) ?? ''
          expect(
            after
              .split('\n')
              .slice(0, -1)
              .every(one => one.endsWith('\r') === (end === '\r\n')),
          ).toBe(true)
          const kept = after
            .replaceAll('\r\n', '\n')
            .split('\n')
            .filter(one => !/^(revisions:|version: |  - version|    )/.test(one))
          const before = text.replaceAll('\r\n', '\n').replace('brouillon', 'publie').replace('11-18', '11-19')
          expect(kept.join('\n')).toBe(before)
          const {status, date, version, revisions: written} = fieldsOf(after)
          expect({status, date, version, written}).toEqual({
            ...{status: 'published', date: '2026-11-19', version: '1.1'},
            written: [{...correction, summary: {markdown: words}}],
          })
        },
      ),
    )
  })
})
