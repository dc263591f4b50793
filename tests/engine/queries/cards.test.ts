import {expect, it} from 'vitest'
import {Memo} from '../../../src/engine/memo/memo.js'
import {input} from '../../../src/engine/memo/query.js'
import {queries} from '../../../src/engine/queries/index.js'
import {siteFile, siteFileKey, sitePlan} from '../../../src/engine/queries/site.js'
import {SiteEdges} from '../../../src/engine/queries/site-edges.js'
import * as making from '../../../src/engine/queries/site-making.js'
import {readPackageFile} from '../../../src/io/read-package-file.js'
import {hashOf} from '../../../src/io/stamp.js'
import type {PublicFacts} from '../../../src/model/public-facts.js'
import {publicNote, sampleBrand} from '../../support/public-site.js'
import {notesBySlug} from '../../support/site-view.js'

const before = {slug: 'note-1.fr', lang: 'fr', id: 'CESS-2026-ALE-001', words: 900} as const

/** Whether the picture is drawn again once these facts are others. */
async function isDrawnAgain(changed: Partial<PublicFacts>): Promise<boolean> {
  const edges = new SiteEdges()
  const give = (facts: Partial<PublicFacts>, print: string) => {
    const notes = notesBySlug([publicNote({...before, ...facts})])
    edges.give({making, brand: sampleBrand(), brandPrint: '', notes: {...notes, printOf: () => print}})
  }
  let made: string[] = []
  const installed = input('packageFile', {
    print: name => name,
    read: name => ({value: readPackageFile(name), print: name}),
  })
  const memo = new Memo([...edges.edges, installed, ...queries], {hash: hashOf, onMake: name => made.push(name)})
  give({}, 'before')
  const card = (await memo.get(sitePlan)).find(({kind}) => kind === 'noteCard')
  if (!card) throw new Error('a plan without a card')
  await memo.printOf(siteFile, siteFileKey(card))
  made = []
  memo.renew()
  give(changed, 'after')
  await memo.printOf(siteFile, siteFileKey(card))
  expect(made).toContain('facts')
  return made.includes('siteFile')
}

it('draws the picture of a note again for what it shows', async () => {
  expect(await isDrawnAgain({title: [{type: 'text', value: 'Un autre titre'}]})).toBe(true)
})

it.each([{words: 901}, {keyPoints: ['Un point.']}, {pdf: {sizeBytes: 5, pages: 2}}])(
  'does not draw it again for %o, which it does not show',
  async changed => {
    expect(await isDrawnAgain(changed)).toBe(false)
  },
)
