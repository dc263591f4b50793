import {describe, expect, it} from 'vitest'
import {tell} from '../../../src/browser/verify/told.js'
import type {LogLeaf} from '../../../src/model/log/leaf.js'
import {verifyWords} from '../../../src/model/verify-words/index.js'
import type {Judgement} from '../../../src/model/verify/verdict.js'

const leaf: LogLeaf = {
  ...{reference: 'CESS-2026-ALE-014', version: '1.0', lang: 'fr', act: 'publication', source: 'a'.repeat(64)},
  ...{published: '2026-11-18T23:30:00Z', logged: '2026-11-18T23:30:00Z'},
}
const next: LogLeaf = {...leaf, version: '1.1', act: 'correction', published: '2026-11-25T09:00:00Z'}

const told = (judgement: Omit<Judgement, 'doubts' | 'kind'> & Partial<Judgement>, lang = 'fr') =>
  tell(
    {kind: 'page', doubts: [], ...judgement},
    {
      words: verifyWords(lang),
      lang,
      house: 'CESS',
      timeZone: 'Europe/Paris',
      count: 3,
      isTest: false,
    },
  )

describe('what a page says of a file', () => {
  it('is whose it is, of what day there, and its place in the log', () => {
    expect(told({verdict: 'published', leaf, place: 1, since: 'newest', page: 'notes/x/index.html'})).toEqual({
      state: 'genuine',
      cautions: [],
      lines: [
        'Authentique et intact : CESS-2026-ALE-014, version\u00A01.0, publié par l’éditeur (CESS) le 19\u00A0novembre 2026.',
        'Entrée 1 sur 3 du journal public',
      ],
      page: 'notes/x/index.html',
    })
  })

  it.each([
    ['fr', 'le 1er\u00A0décembre 2026.'],
    ['en', 'on 1\u00A0December 2026.'],
    ['de', 'am 1.\u00A0Dezember 2026.'],
    ['it', 'in data 1º\u00A0dicembre 2026.'],
    ['el', 'με ημερομηνία 1\u00A0Δεκεμβρίου 2026.'],
  ])('has its day as documents write it: %s', (lang, day) => {
    const first = {...leaf, published: '2026-11-30T23:30:00Z'}
    const [sentence] = told({verdict: 'published', leaf: first, since: 'newest'}, lang).lines
    expect(sentence.slice(-day.length)).toBe(day)
  })

  it('is first what followed', () => {
    const [corrected] = told({verdict: 'published', leaf, place: 1, since: 'superseded', newest: next}).cautions
    expect(corrected).toBe('Une version plus récente existe :\u00A01.1, du 25\u00A0novembre 2026.')
    const [withdrawn] = told({
      verdict: 'published',
      leaf,
      since: 'withdrawn',
      newest: {...next, act: 'withdrawal'},
    }).cautions
    expect(withdrawn).toBe('Cette publication a été retirée le 25\u00A0novembre 2026.')
  })

  it('is that its matter is closed', () => {
    const closure: LogLeaf = {...next, act: 'closure'}
    expect(told({verdict: 'published', leaf: closure, since: 'closed', newest: closure})).toMatchObject({
      cautions: [],
      lines: [expect.any(String), 'L’affaire est close.'],
    })
    expect(told({verdict: 'published', leaf, since: 'superseded-closed', newest: closure})).toMatchObject({
      cautions: ['Une version plus récente existe :\u00A01.1, du 25\u00A0novembre 2026.'],
      lines: [expect.any(String), 'L’affaire est close.'],
    })
  })

  it('is no proof where only words, the site of today or a seal speak for it', () => {
    for (const verdict of ['same-words', 'today', 'sealed'] as const)
      expect(told({verdict, leaf})).toMatchObject({state: 'unknown', lines: [expect.stringMatching(/^Incertain : /)]})
    expect(told({verdict: 'nameless', kind: 'pdf'}).lines).toContain(
      'Une copie imprimée ou enregistrée à nouveau ne prouve rien : lisez le document publié.',
    )
  })

  it('is of a seal what its certificate says now, and that no time-stamp was looked at', () => {
    const lapsed = 'Le certificat du sceau a expiré.'
    const revoked = 'L’éditeur (CESS) ne se fie plus à ce certificat, avec effet au 20\u00A0novembre 2026.'
    const stamp = 'Un horodatage peut montrer quand un sceau a été apposé : cette page n’en examine aucun.'
    const sealOf = (standing: NonNullable<Judgement['seal']>['standing'], isOfHouse = true) => ({
      ...{state: 'valid' as const, subject: 'CESS', issuer: 'AC', fingerprint: 'b'.repeat(64)},
      ...{standing, isOfHouse},
    })
    const claim = {reference: leaf.reference, version: '1.0'}
    const taken = {validity: 'revoked', revoked: '2026-11-20T00:00:00Z', revokedBy: 'house'} as const
    const old = {validity: 'valid', lapsed: '2026-11-20T00:00:00Z'} as const
    const linesOf = (verdict: Judgement['verdict'], seal: Judgement['seal']) =>
      told({verdict, claim, ...(seal && {seal}), ...(verdict === 'published' && {leaf})}).lines.slice(1)
    expect(linesOf('sealed', sealOf(old))).toEqual(['Sceau intact : CESS', lapsed, stamp])
    expect(linesOf('sealed', sealOf({validity: 'untold'}))).toEqual(['Sceau intact : CESS'])
    expect(linesOf('unlisted', sealOf(taken))).toEqual(['Sceau intact : CESS', revoked, stamp])
    expect(linesOf('unlisted', sealOf(old, false))).toEqual([])
    // Where the log has it, its seal proves nothing more.
    expect(linesOf('published', sealOf({...old, ...taken}))).toEqual(['Sceau intact : CESS', revoked])
    const [first] = told({verdict: 'unlisted', claim, seal: sealOf(taken)}).lines
    expect(first).toBe(
      'Inconnu : CESS-2026-ALE-014, version\u00A01.0. Quiconque détient la clé de ce sceau a pu créer ce fichier. Interrogez l’éditeur.',
    )
    expect(told({verdict: 'unlisted', claim, seal: sealOf(taken, false)}).lines[0]).toMatch(/^Inconnu : /)
  })

  it('is a charge only where nobody honest can have made such bytes', () => {
    const claim = {reference: leaf.reference}
    expect(told({verdict: 'other-bytes', leaf, claim})).toMatchObject({
      state: 'changed',
      lines: [
        'Non authentique : ce fichier se donne pour CESS-2026-ALE-014, mais le fichier publié par l’éditeur (CESS) est différent.',
      ],
    })
    expect(told({verdict: 'other-bytes', leaf, claim, mayBeSetAnew: true})).toMatchObject({
      state: 'unknown',
      lines: ['Ce fichier se donne pour CESS-2026-ALE-014, mais le fichier publié par l’éditeur (CESS) est différent.'],
    })
  })

  it('is nothing of what nobody knows', () => {
    expect(told({verdict: 'nameless'})).toMatchObject({
      state: 'unknown',
      lines: [expect.stringMatching(/^Inconnu : le journal public de l’éditeur \(CESS\) ne contient pas ce fichier/)],
    })
  })
})
