// @module-tag slow
import {describe, expect, it} from 'vitest'
import {breakPages} from '../../../../src/render/pdf/layout/break-pages.js'
import type {PageEnd} from '../../../../src/render/pdf/layout/flow.js'
import {idlePrice, prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Document} from '../../../../src/model/document.js'
import {costsOfPages} from '../../../support/badness.js'
import {inOneColumn} from '../../../support/laid-out.js'
import {longDocument} from '../../../support/long-document.js'
import {climbed, leastCost} from '../../../support/other-ways.js'
import {randomDocument} from '../../../support/random-pages.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {sampleTribune} from '../../../support/sample-tribune.js'

/** Without the grid of twelve columns, which stands on a sheet on its side: the judge of drawn pages knows upright ones. */
const upright = {
  ...longDocument,
  body: longDocument.body.filter(block => block.type !== 'table' || block.columns.length < 12),
}

const count = Math.min(1000, Number(process.env['CESS_PROPERTY_RUNS'] ?? 17))
/** Steps from each way that is begun with. */
const tries = 50
const documents: readonly (readonly [string, Document])[] = [
  ['an alert', sampleAlert],
  ['a tribune', sampleTribune],
  ['a document that asks for trouble', upright],
  ...Array.from({length: count}, (_, seed) => [`made of ${seed}`, randomDocument(seed)] as const),
]

/** The part of the price of a page for things that nobody sees on it as it is drawn, at most, and for what is never done. */
const unseen = ({notes: {carry}, blank, cost}: PageEnd): number =>
  cost -
  (cost % prices.forbidden) +
  carry.length * prices.carriedAgain +
  idlePrice(blank) +
  prices.cutText +
  2 * prices.loneRow

/** Who looks takes a figure that waited, alone before a section, for the last lines of its own; the breaker has another price for it. */
const overseen = ({waiting}: PageEnd): number => (waiting === undefined ? 0 : prices.thinHead)

/** White under the last row of a table is part of it to the breaker, and blank to who looks. Less than any price of what can be seen. */
const tolerance = 0.0015

describe('drawn pages', () => {
  it.each(documents)(
    'are as good as the breaker says, and no others better that somebody finds: %s',
    async (_, document) => {
      const {flow, definition, draw} = await inOneColumn(document)
      const best = breakPages(flow)
      expect(best.cost).toBeCloseTo(leastCost(flow), 9)
      for (const way of new Set(climbed({flow, best, seed: flow.slices.length, tries}))) {
        expect(way.cost).toBeGreaterThanOrEqual(best.cost - 1e-9)
        const drawn = costsOfPages(draw(way), definition)
        const said = way.pages.map(({end}) => end)
        expect(said.filter((end, page) => (drawn[page] ?? 0) > end.cost + overseen(end) + tolerance)).toEqual([])
        // Only the breaker prices notes that go on, rows by themselves.
        expect(said.filter((end, page) => (drawn[page] ?? 0) < end.cost - unseen(end) - tolerance)).toEqual([])
      }
    },
  )
})
