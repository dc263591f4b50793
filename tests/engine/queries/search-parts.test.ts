import {expect, it} from 'vitest'
import {Memo} from '../../../src/engine/memo/memo.js'
import {input} from '../../../src/engine/memo/query.js'
import {queries} from '../../../src/engine/queries/index.js'
import {searchPart, searchPartsIn, siteFile, siteFileKey, sitePlan} from '../../../src/engine/queries/site.js'
import {SiteEdges} from '../../../src/engine/queries/site-edges.js'
import * as making from '../../../src/engine/queries/site-making.js'
import {readPackageFile} from '../../../src/io/read-package-file.js'
import {hashOf} from '../../../src/io/stamp.js'
import {manyDatedNotes, sampleBrand} from '../../support/public-site.js'
import {notesBySlug} from '../../support/site-view.js'

it('leaves nothing of a search to be made with its file, once its parts are', async () => {
  const edges = new SiteEdges()
  edges.give({making, brand: sampleBrand(), brandPrint: '', notes: notesBySlug(manyDatedNotes(4))})
  let made: string[] = []
  const installed = input('packageFile', {
    print: name => name,
    read: name => ({value: readPackageFile(name), print: name}),
  })
  const memo = new Memo([...edges.edges, installed, ...queries], {hash: hashOf, onMake: name => made.push(name)})
  const plan = await memo.get(sitePlan)
  const indexes = plan.filter(({kind}) => kind === 'searchIndex')
  const parts = indexes.flatMap(file => searchPartsIn(memo, file))
  expect(plan.filter(file => searchPartsIn(memo, file).length > 0)).toEqual(indexes)
  expect(new Set(parts).size).toBeGreaterThan(1)
  for (const key of parts) await memo.printOf(searchPart, key)
  expect(made).toContain('searchTerms')
  made = []
  for (const file of indexes) await memo.printOf(siteFile, siteFileKey(file))
  expect(made).toEqual(indexes.map(() => 'siteFile'))
})
