import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import {describe, expect, it} from 'vitest'
import type {FlowBlock} from '../../../../src/render/pdf/layout/flow-blocks.js'
import {Finder} from '../../../../src/render/pdf/layout/places.js'
import type {TextNode, Artifact} from '../../../../src/render/pdf/node.js'
import {TypeLine} from '../../../../src/render/pdf/setting/type-line.js'

const base = {} as TextNode['base']
const text = (): TextNode => ({text: [], base, leadingPt: 10, align: 'left'})
const sheet = {width: 100, height: 120, left: 0, right: 0, top: 10, bottom: 10}
const area = {sheet, notesPt: (page: number) => (page === 0 ? 20 : 0)}

function line(node: TextNode, topPt: number, artifact?: Artifact): Page['items'][number] {
  const parts = {
    node,
    segments: [],
    notes: [],
    widthPt: 50,
    heightPt: 10,
    ascentPt: 8,
    wordSpacePt: 0,
    shiftPt: 0,
    first: false,
  }
  const item = new TypeLine(parts)
  item.y = topPt
  if (artifact) item.artifact = artifact
  return {type: 'line', item}
}

const page = (...items: Page['items']): Page => ({
  items,
  pageSize: {width: 100, height: 120},
  pageMargins: {left: 0, right: 0, top: 10, bottom: 10},
})

const block = (node: FlowBlock['node']): FlowBlock => ({node, kind: 'text', section: 0, free: true})

describe('Finder', () => {
  it('tells pages and lines of blocks, and what is blank without them', () => {
    const [one, two] = [text(), text()]
    const blocks = [block({stack: [one]}), block(two)]
    const pages = [page(line(one, 10), line(one, 20), line(two, 40)), page(line(two, 10), line(two, 20))]
    expect(new Finder(blocks).placesOn(pages, area)).toEqual([
      {block: blocks[0], first: 0, last: 0, linesOnFirst: 2, linesOnLast: 2, blankBefore: 0.8},
      {block: blocks[1], first: 0, last: 1, linesOnFirst: 1, linesOnLast: 2, blankBefore: 0.5},
    ])
  })

  it('takes no repeated head of a table, and nothing that draws nothing, for a place', () => {
    const [one, two] = [text(), text()]
    const pages = [page(line(one, 10)), page(line(one, 10, {type: 'Pagination'}))]
    expect(new Finder([block(one), block(two)]).placesOn(pages, area)).toMatchObject([{first: 0, last: 0}])
  })
})
