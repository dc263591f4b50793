import assert from 'node:assert/strict'
import {expect, it} from 'vitest'
import {searchEngine} from '../../../../src/browser/search/engine.js'
import {momentIn} from '../../../../src/model/moment.js'
import {PublicNote} from '../../../../src/model/public-note.js'
import {siteFiles} from '../../../../src/render/site/index.js'
import {manyNotes} from '../../../support/many-notes.js'
import {samplePublication} from '../../../support/sample-document.js'
import {indexIn} from '../../../support/site.js'
import {viewOfNotes} from '../../../support/site-view.js'
import {cessTemplate, rasterize} from '../../../support/template.js'

const filesOf = (notes: readonly PublicNote[]) =>
  siteFiles(viewOfNotes({publication: samplePublication, template: cessTemplate, rasterize}, notes))

it('loads less than 100 kB of script and index for a hundred notes', {tags: 'slow'}, async () => {
  const files = filesOf(manyNotes(100)).filter(({path}) => /^assets\/search-|(?:^|\/)search\/notes.bin$/.test(path))
  const sizes = await Promise.all(files.map(async ({path, render}) => ({path, size: (await render()).length})))
  // The script, and the indexes of both languages of the site, all of which are loaded.
  expect(sizes).toHaveLength(3)
  const all = sizes.reduce((sum, {size}) => sum + size, 0)
  // As the files are, whether or not the host compresses them.
  expect(all).toBeLessThan(100_000)
  // A test of an empty index would prove nothing.
  expect(all).toBeGreaterThan(70_000)
})

it('finds by a reference the version that bears it, whose index it is', async () => {
  const [second, french] = manyNotes(938).slice(-2)
  assert(french && second)
  const slug = french.facts.slug.replace('.fr', '.en')
  const english = PublicNote.admit(
    {facts: {...second.facts, slug, lang: 'en'}, document: () => second.document, past: () => undefined},
    {slug, tlp: 'TLP:CLEAR', status: 'published', date: '2026-01-01'},
    momentIn('UTC', '2026-12-01T00:00:00Z'),
  )
  assert(english)
  const files = filesOf([french, english]).filter(({path}) => path.endsWith('.bin'))
  const indexes = await Promise.all(files.map(async ({render}) => indexIn(await render())))
  for (const [own, ...others] of [indexes, indexes.toReversed()]) {
    assert(own)
    const search = searchEngine([own, ...others])
    for (const {facts} of [french, english])
      expect(search(facts.id)[0]?.found[0]?.row.lang ?? own.lang).toBe(facts.lang)
  }
})
