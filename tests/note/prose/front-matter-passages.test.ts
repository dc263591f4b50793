import {describe, expect, it} from 'vitest'
import {fields, type Metadata} from '../../../src/model/front-matter.js'
import {markedIn} from '../../../src/model/marked-text.js'
import {frontMatterTexts} from '../../../src/note/prose/front-matter-passages.js'
import {shownMetadata} from '../../../src/note/source/shown-metadata.js'

const hidden = {markdown: 'Voir [ceci](https://example.org "caché").'}

/** A front matter of a field alone, which may have come to take marks, wherever in it they stand. */
const having = (key: string, value: unknown) => ({authors: [], [key]: value}) as unknown as Metadata

describe('a text with marks, in whatever field its schema allows one', () => {
  it.each(
    Object.keys(fields).flatMap(key => [[key, [{in: hidden}], `${key}.0.in`] as const, [key, hidden, key] as const]),
  )('is read, and travels without what no edition shows: %s, %o', (key, value, path) => {
    expect(frontMatterTexts(having(key, value))).toMatchObject([{path, text: hidden}])
    if (key === 'authors' && !Array.isArray(value)) return
    const [shown, ...more] = markedIn(shownMetadata(having(key, value)), '')
    expect(more).toEqual([])
    expect(shown?.text.markdown).toContain('ceci')
    expect(shown?.text.markdown).not.toContain('caché')
  })
})

it('is read in the order of fields, the history last; only titles are titles, and advice is no estimate', () => {
  const read = frontMatterTexts({
    revisions: [{version: '1.1', date: '2026-11-30', nature: 'correction', summary: hidden}],
    recommendations: [{text: hidden, to: []}],
    key_points: [hidden, hidden],
    title: hidden,
    subtitle: hidden,
  } as unknown as Metadata)
  expect(read.map(({path, isTitle, mayEstimate}) => [path, isTitle, mayEstimate])).toEqual([
    ['title', true, true],
    ['subtitle', true, true],
    ['key_points.0', false, true],
    ['key_points.1', false, true],
    ['recommendations.0.text', false, false],
    ['revisions.0.summary', false, true],
  ])
})
