import {describe, expect, it} from 'vitest'
import {referencesIn, worksOf, type Versed} from '../../src/model/works.js'
import {drawing} from '../support/edited-document.js'

const note = (slug: string, id: string, parts: Partial<Versed> = {}): Versed => ({
  ...{slug, lang: slug.split('.').at(-1) ?? '', id, date: '2026-11-18', status: 'published'},
  ...parts,
})
const slugs = (notes: readonly Versed[]) => worksOf(notes).map(work => work.map(({slug}) => slug))

describe('worksOf', () => {
  it('joins notes by their names, or by what they say that they translate', () => {
    const pair = [note('cables.en', 'ALE-2'), note('cables.fr', 'ALE-1')]
    expect(slugs([...pair, note('kabel.de', 'ALE-3', {translationOf: 'ALE-1'}), note('cable.fr', 'ALE-4')])).toEqual([
      ['cables.fr', 'cables.en', 'kabel.de'],
      ['cable.fr'],
    ])
    // Who names another is not of those that have its name.
    expect(slugs([...pair, note('cables.de', 'ALE-5', {translationOf: 'ALE-9'})])).toHaveLength(2)
  })

  it('takes for the original what is out, then the oldest, then the first reference', () => {
    const [fr, en] = [note('a.fr', 'ALE-1'), note('a.en', 'ALE-2')]
    expect(slugs([en, fr])).toEqual([['a.fr', 'a.en']])
    expect(slugs([{...en, date: '2026-11-17'}, fr])).toEqual([['a.en', 'a.fr']])
    expect(slugs([{...en, date: '2026-11-17', status: 'draft'}, fr])).toEqual([['a.fr', 'a.en']])
    expect(slugs([{slug: 'a.en'}, fr])).toEqual([['a.fr', 'a.en']])
    expect(slugs([en, {...fr, translationOf: 'ALE-2'}])).toEqual([['a.en', 'a.fr']])
  })

  it('parts all notes in the same way, in whatever order they come', {tags: 'slow'}, () => {
    for (let seed = 0; seed < 40; seed++) {
      const draw = drawing(seed)
      const notes = Array.from({length: 12}, (_, index) =>
        note(`n${draw(5)}-${index % 2}.${['fr', 'en', 'de'][draw(3)]}`, `ALE-${index}`, {
          ...(draw(3) === 0 && {translationOf: `ALE-${draw(12)}`}),
          date: `2026-11-0${1 + draw(3)}`,
          status: draw(3) === 0 ? 'draft' : 'closed',
        }),
      )
      const parted = (given: readonly Versed[]) =>
        new Set(
          worksOf(given).map(work =>
            notes
              .filter(one => work.includes(one))
              .map(({id}) => id)
              .join(' '),
          ),
        )
      expect(parted(notes.toReversed())).toEqual(parted(notes))
      expect([...parted(notes)].flatMap(work => work.split(' '))).toHaveLength(notes.length)
      for (const work of worksOf(notes)) {
        const [first] = work
        const isWhole = work.some(({translationOf}) => translationOf === undefined)
        expect(isWhole && first?.translationOf !== undefined).toBe(false)
        for (const {translationOf} of work)
          expect(notes.filter(({id}) => id === translationOf).every(one => work.includes(one))).toBe(true)
      }
    }
  })
})

describe('referencesIn', () => {
  it('names each once, the original’s first, and none that is shared', () => {
    const work = [note('a.fr', 'ALE-1'), note('a.en', 'ALE-2'), note('b.de', 'ALE-1/de', {translationOf: 'ALE-1'})]
    expect(referencesIn(work)).toEqual(['ALE-1', 'ALE-2'])
    expect(referencesIn(work.slice(2))).toEqual(['ALE-1'])
  })
})
