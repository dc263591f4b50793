import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {digestOf} from '../../../../src/io/digest.js'
import {siteFiles} from '../../../../src/render/site/index.js'
import {searchPartsOf} from '../../../../src/render/site/search/parts.js'
import {publicNote, publicSite} from '../../../support/public-site.js'
import {indexIn} from '../../../support/site.js'

const slugsUpTo = (count: number) => Array.from({length: count}, (_, number) => `note-${number}.fr`)
const partsOf = (slugs: readonly string[]) => searchPartsOf(slugs, digestOf)

describe('parts of a search', () => {
  it('are of some hundred notes, in their order', () => {
    const slugs = slugsUpTo(4000)
    const parts = partsOf(slugs)
    expect(parts.flat()).toEqual(slugs)
    expect(parts.length).toBeGreaterThan(4000 / 256)
    expect(parts.length).toBeLessThan(4000 / 64)
    expect(partsOf([])).toEqual([])
  })

  it('stay as they were but for one or two where a note comes or goes', {tags: 'slow'}, () => {
    const slugs = slugsUpTo(2000)
    fc.assert(
      fc.property(fc.nat(slugs.length - 1), place => {
        const before = new Set(partsOf(slugs).map(part => part.join()))
        const after = partsOf(slugs.toSpliced(place, 1)).map(part => part.join())
        expect(after.filter(part => !before.has(part)).length).toBeLessThanOrEqual(1)
        const others = new Set(after)
        expect([...before].filter(part => !others.has(part)).length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('are together the index of all notes', {tags: 'slow'}, async () => {
    const few = slugsUpTo(12)
    const border = slugsUpTo(4000).findLast(slug => partsOf(['a', slug]).length > 1) ?? ''
    const slugs = [...few.slice(0, 5), border, ...few.slice(5)]
    const site = publicSite(
      slugs.map((slug, number) =>
        publicNote({slug, lang: 'fr', id: `CESS-2026-ALE-${1000 + number}`, date: '2026-03-01'}),
      ),
    )
    const [index] = await Promise.all(
      siteFiles(site)
        .filter(({path}) => path === 'search/notes.bin')
        .map(async ({render}) => indexIn(await render())),
    )
    expect(site.searchParts().length).toBe(2)
    expect(index?.rows.map(({href}) => href)).toEqual(
      site.published().map(slug => `notes/${slug.replace('.fr', '')}/index.html`),
    )
    expect(index?.rows[0]?.date.map(words => words.replaceAll(/\s/gu, ' '))).toEqual(['1', 'er', ' mars 2026'])
    expect(index?.entries).toEqual(slugs.map((_, row) => row))
    const everywhere = index?.postings.filter(({found}) => found.some(({notes}) => notes.length === slugs.length))
    expect(everywhere?.length).toBeGreaterThan(0)
  })
})
