import {expect, it} from 'vitest'
import {geometryOf} from '../../../../src/render/pdf/definition/geometry.js'
import {specimen} from '../../../../src/render/pdf/definition/closing.js'
import {breakPages} from '../../../../src/render/pdf/layout/break-pages.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import {isStack} from '../../../../src/render/pdf/node.js'
import {inOneColumn} from '../../../support/laid-out.js'
import {Texts} from '../../../../src/render/pdf/setting/texts.js'
import {styles} from '../../../support/paragraph-of.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {paragraph} from '../../../support/sample-parts.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {cessTemplate} from '../../../support/template.js'

it('draws the frame of a specimen inside the columns, its line included', () => {
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  const texts = new Texts({lang: 'fr', hyphenation: new Map()})
  const looks = {template: cessTemplate, geometry, styles, texts}
  const [part] = specimen({document: sampleAlert, publication: samplePublication, ...looks})
  const nodes = part && isStack(part.node) ? part.node.stack : []
  const frames = nodes.flatMap(node => ('canvas' in node ? node.canvas : []))
  expect(frames).toMatchObject([{type: 'rect', x: 0.375, w: geometry.full - 0.75, lineWidth: 0.75}])
})

it('divides a colophon between its rows at a price, but for the first two, and for the last two with what follows', async () => {
  const {flow} = await inOneColumn(sampleAlert)
  const begun = flow.lastSection ?? 0
  const cuts = flow.cuts.filter((price, index) => index > begun && price < prices.forbidden)
  expect(cuts).toEqual(sampleAlert.colophon.slice(3).map(() => prices.parted))
})

it.each([4, 7, 10, 13, 16])('leaves no third of a page blank before the history or the colophon: %i', async lines => {
  const words = "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest. "
  const body = Array.from({length: lines}, () => paragraph(words.repeat(2)))
  const bare = {...sampleAlert, summary: [], keyPoints: [], translations: [], references: []}
  const {flow} = await inOneColumn({...bare, body})
  const {pages} = breakPages(flow)
  for (const {end} of pages.slice(0, -1)) expect(end.blank).toBeLessThan(1 / 4)
})
