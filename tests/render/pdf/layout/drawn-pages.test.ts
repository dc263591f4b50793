import {describe, expect, it} from 'vitest'
import {breakPages, type Broken} from '../../../../src/render/pdf/layout/break-pages.js'
import {idlePrice, prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Document} from '../../../../src/model/document.js'
import {costOfPages} from '../../../support/badness.js'
import {firstFit, inOneColumn} from '../../../support/laid-out.js'
import {longDocument} from '../../../support/long-document.js'
import {randomDocument} from '../../../support/random-pages.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {sampleTribune} from '../../../support/sample-tribune.js'

/** Without the grid of twelve columns, which stands on a sheet on its side: the judge of drawn pages knows upright ones. */
const upright = {
  ...longDocument,
  body: longDocument.body.filter(block => block.type !== 'table' || block.columns.length < 12),
}

const count = Math.min(1000, Number(process.env['CESS_PROPERTY_RUNS'] ?? 8))
const documents: readonly (readonly [string, Document])[] = [
  ['an alert', sampleAlert],
  ['a tribune', sampleTribune],
  ['a document that asks for trouble', upright],
  ...Array.from({length: count}, (_, seed) => [`made of ${seed}`, randomDocument(seed)] as const),
]

/** The part of the breaker's price for things that nobody sees on the drawn pages. */
const unseen = ({pages}: Broken): number =>
  pages.reduce((sum, {end}) => sum + end.notes.carry.length * prices.carriedAgain, 0) +
  pages.reduce((sum, {end}) => sum + idlePrice(end.blank), 0) +
  pages.length * 2 * prices.loneRow

/** White under the last row of a table is part of it to the breaker, and blank to who looks. */
const tolerance = ({pages}: Broken): number => pages.length * 0.0005

describe('drawn pages', () => {
  it.each(documents)(
    'are as good as the breaker says, and better than one after the other: %s',
    async (_, document) => {
      const {flow, definition, draw} = await inOneColumn(document)
      const best = breakPages(flow)
      const naive = firstFit(flow)
      expect(best.cost).toBeLessThanOrEqual(naive.cost + 1e-9)
      const seen = costOfPages(draw(best), definition)
      expect(seen).toBeLessThanOrEqual(best.cost + tolerance(best))
      expect(seen).toBeGreaterThanOrEqual(best.cost - unseen(best) - tolerance(best))
      // Those cost more that only the breaker prices: notes that go on, rows by themselves.
      expect(seen).toBeLessThanOrEqual(costOfPages(draw(naive), definition) + unseen(naive))
    },
  )
})
