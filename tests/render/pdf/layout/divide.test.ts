import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {expect, it} from 'vitest'
import {divided} from '../../../../src/render/pdf/layout/divide.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import {topOf} from '../../../../src/render/pdf/layout/note-cuts.js'
import {strip} from '../../../support/column.js'
import {linesOf, textNode} from '../../../support/paragraph-of.js'

const [sample] = linesOf(textNode('mot mot'), 25)

function lineAt(y: number): PageItem {
  if (!sample) throw new Error('No line')
  return {type: 'line', item: {x: sample.shiftPt, y, line: sample}}
}

const rect = (y: number, h: number): PageItem => ({type: 'vector', item: {type: 'rect', x: 0, y, w: 5, h}})
const six = [0, 10, 20, 30, 40, 50].map(lineAt)

it('cuts between lines, two on either side', () => {
  const parts = divided(strip(60, {items: six, glue: 7, price: 0.3}), 600)
  expect(parts.map(({heightPt, lines, glue}) => [heightPt, lines, glue])).toEqual([
    [20, 2, 7],
    [10, 1, 0],
    [10, 1, 0],
    [20, 2, 0],
  ])
  expect(parts.flatMap(({items}) => items.map(topOf))).toEqual([0, 10, 0, 0, 0, 10])
  expect(parts[0]?.price).toBe(0.3)
})

it('divides a ground with what stands on it, and leaves a rule whole', () => {
  const parts = divided(strip(60, {items: [rect(0, 60), ...six, rect(20, 1)]}), 600)
  const heights = parts.map(({items}) => items.flatMap(({item}) => ('h' in item ? [item.h] : [])))
  expect(heights).toEqual([[20], [10, 1], [10], [20]])
})

it('leaves what has no line to cut at as it is', () => {
  expect(divided(strip(60, {items: [rect(0, 60)]}), 30).map(({heightPt}) => heightPt)).toEqual([60])
})

it('makes no parts that wait or shrink', () => {
  const parts = divided(strip(60, {items: six, floats: 3, forms: [strip()]}), 600)
  for (const part of parts) expect([part.floats, part.forms]).toEqual([undefined, undefined])
})

it('cuts an address that is taller than a third of a page, at the price of what is never done', () => {
  const address = linesOf(textNode('https://example.org/missions/annexe.html/'.repeat(8)), 120)
  const items = address.map((line, index): PageItem => ({
    type: 'line',
    item: {x: line.shiftPt, y: index * 10, line},
  }))
  const slice = strip(items.length * 10, {items})
  expect(divided(slice, 3 * slice.heightPt)).toHaveLength(1)
  const parts = divided(slice, 2 * slice.heightPt)
  expect(parts.map(({heightPt}) => heightPt)).toEqual(items.map(() => 10))
  expect(parts.slice(1).map(({price}) => price)).toEqual(items.slice(1).map(() => prices.forbidden))
})
