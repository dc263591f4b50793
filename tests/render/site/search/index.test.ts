import {expect, it} from 'vitest'
import type {PublicNote} from '../../../../src/model/public-note.js'
import {siteFiles} from '../../../../src/render/site/index.js'
import {manyNotes} from '../../../support/many-notes.js'
import {samplePublication} from '../../../support/sample-document.js'
import {viewOfNotes} from '../../../support/site-view.js'
import {cessTemplate, rasterize} from '../../../support/template.js'

const filesOf = (notes: readonly PublicNote[]) =>
  siteFiles(viewOfNotes({publication: samplePublication, template: cessTemplate, rasterize}, notes))

it('loads less than 100 kB of script and index for a hundred notes', async () => {
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
