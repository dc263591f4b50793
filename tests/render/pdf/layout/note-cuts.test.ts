import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {describe, expect, it} from 'vitest'
import {noteCuts} from '../../../../src/render/pdf/layout/note-cuts.js'
import {linesOf, textNode} from '../../../support/paragraph-of.js'

const [sample] = linesOf(textNode('mot mot'), 25)

/** A line with its top at a height, in points. */
function lineAt(topPt: number, line = sample): PageItem {
  if (!line) throw new Error('No line')
  return {type: 'line', item: {x: line.shiftPt, y: topPt, line}}
}

describe('noteCuts', () => {
  it('leaves two lines on either side', () => {
    expect(noteCuts([0, 10, 20, 30, 40].map(top => lineAt(top)))).toEqual([20, 30])
    expect(noteCuts([0, 10, 20].map(top => lineAt(top)))).toEqual([])
  })

  it('takes the number of a note, smaller than its first line, for no line of its own', () => {
    const {base} = textNode('')
    const [number] = linesOf(textNode([{text: '2', style: {...base, sizePt: 7}}], {base: {...base, sizePt: 7}}), 300)
    const rise = (sample?.ascentPt ?? 0) - (number?.ascentPt ?? 0)
    expect(rise).toBeGreaterThan(0.2)
    expect(noteCuts([lineAt(rise, number), ...[0, 10, 20, 30].map(top => lineAt(top))])).toEqual([20])
  })

  it('cuts inside no address, but between two texts that end in one', () => {
    const [address, rest] = linesOf(textNode('https://example.org/missions/annexe.html'), 120)
    const [whole] = linesOf(textNode('https://example.org'), 300)
    expect(noteCuts([lineAt(0), lineAt(10, address), lineAt(20, rest), lineAt(30), lineAt(40)])).toEqual([30])
    expect(noteCuts([lineAt(0), lineAt(10, whole), lineAt(20), lineAt(30), lineAt(40)])).toEqual([20, 30])
  })

  it('cuts after no divided word', () => {
    const [divided, rest] = linesOf(textNode('quarante-deux'), 50)
    expect(noteCuts([lineAt(0), lineAt(10, divided), lineAt(20, rest), lineAt(30), lineAt(40)])).toEqual([30])
  })
})
