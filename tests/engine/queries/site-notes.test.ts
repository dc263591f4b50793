import {expect, it} from 'vitest'
import {Memo} from '../../../src/engine/memo/memo.js'
import {input} from '../../../src/engine/memo/query.js'
import {queries} from '../../../src/engine/queries/index.js'
import {siteFile, siteFileKey, sitePlan} from '../../../src/engine/queries/site.js'
import {SiteEdges} from '../../../src/engine/queries/site-edges.js'
import * as making from '../../../src/engine/queries/site-making.js'
import {readPackageFile} from '../../../src/io/read-package-file.js'
import {hashOf} from '../../../src/io/stamp.js'
import {manyDatedNotes, sampleBrand} from '../../support/public-site.js'
import {notesBySlug} from '../../support/site-view.js'

it('reads the record of a note once for all files of its folder', async () => {
  const notes = notesBySlug(manyDatedNotes(9))
  const reads: string[] = []
  const edges = new SiteEdges()
  const note = (slug: string) => {
    reads.push(slug)
    return notes.note(slug)
  }
  edges.give({making, brand: sampleBrand(), brandPrint: '', notes: {...notes, note}})
  const installed = input('packageFile', {
    print: name => name,
    read: name => ({value: readPackageFile(name), print: name}),
  })
  const memo = new Memo([...edges.edges, installed, ...queries], {hash: hashOf})
  const own = (await memo.get(sitePlan)).filter(file => file.kind === 'note')
  reads.length = 0
  for (const file of own) await memo.printOf(siteFile, siteFileKey(file))
  expect(own.length).toBe(9)
  expect(reads.toSorted()).toEqual(own.map(({slug}) => slug).toSorted())
})
