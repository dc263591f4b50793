import {describe, expect, it} from 'vitest'
import {followerHeight} from '../../../../src/render/pdf/layout/followers.js'
import type {Content, TextNode} from '../../../../src/render/pdf/node.js'
import {linesOf, textNode} from '../../../support/paragraph-of.js'

const callout: Content = {stack: [], keepWithPrevious: true}
const text: Content = {stack: []}
const column = {widthPt: 300, heightOf: () => 60, tallestPt: 200}

/** A paragraph of some lines. */
const lines = (count: number): TextNode => {
  const node = textNode(Array.from({length: count}, () => 'mot').join('\n'))
  linesOf(node, column.widthPt)
  return node
}

describe('followerHeight', () => {
  it('is that of a callout after a paragraph with lines to give', () => {
    expect(followerHeight({before: undefined, block: lines(4), next: callout}, column)).toBe(60)
    expect(followerHeight({before: text, block: lines(2), next: callout}, column)).toBe(60)
  })

  it('is nothing where the paragraph would leave its heading, or the page, with nothing', () => {
    const heading: Content = {stack: [], keepWithNext: true}
    expect(followerHeight({before: heading, block: lines(3), next: callout}, column)).toBe(0)
    expect(followerHeight({before: undefined, block: lines(3), next: callout}, column)).toBe(0)
  })

  it('is nothing after what is no paragraph, before what claims nothing, and of what is tall', () => {
    expect(followerHeight({before: text, block: text, next: callout}, column)).toBe(0)
    expect(followerHeight({before: text, block: lines(5), next: text}, column)).toBe(0)
    expect(followerHeight({before: text, block: lines(5), next: undefined}, column)).toBe(0)
    expect(followerHeight({before: text, block: lines(5), next: callout}, {...column, tallestPt: 50})).toBe(0)
  })
})
