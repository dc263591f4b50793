import {expect, it} from 'vitest'
import type {Figure} from '../../../../../src/model/blocks.js'
import {figure} from '../../../../../src/render/pdf/definition/blocks/figure.js'
import {geometryOf} from '../../../../../src/render/pdf/definition/geometry.js'
import {isStack, type Content} from '../../../../../src/render/pdf/node.js'
import {Texts} from '../../../../../src/render/pdf/setting/texts.js'
import {styles} from '../../../../support/paragraph-of.js'
import {sampleAlert} from '../../../../support/sample-document.js'
import {line} from '../../../../support/sample-parts.js'
import {samplePublication} from '../../../../support/sample-publication.js'
import {cessTemplate} from '../../../../support/template.js'

const formsIn = (node: Content): readonly number[] => {
  if (isStack(node)) return node.stack.flatMap(formsIn)
  return 'forms' in node ? (node.forms ?? []).map(({width}) => width) : []
}

/** Widths of the forms of a drawing 720 units wide, in points; it is as wide as the text area. */
function widthsOf(content: string): readonly number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1440" viewBox="0 0 720 250">${content}</svg>`
  const bytes = new TextEncoder().encode(svg)
  const image = {key: 'plan', mediaType: 'image/svg+xml', bytes, widthPx: 1440, heightPx: 500} as const
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  const document = {...sampleAlert, images: new Map([['plan', image]])}
  const kit = {
    document,
    publication: samplePublication,
    template: cessTemplate,
    geometry,
    styles,
    texts: new Texts({lang: 'fr', hyphenation: new Map()}),
  }
  const block: Figure = {type: 'figure', id: 'plan', label: 'Figure', image: 'plan', alt: 'Plan', title: line('Plan')}
  const parts = figure(block, {
    kit,
    role: 'body',
    widthPt: geometry.text,
    place: 'body',
    justify: true,
    blocks: () => [],
  })
  return parts.flatMap(({node}) => formsIn(node))
}

it.each([
  ['', 3],
  ['<text font-size="15">Guichet</text>', 3],
  ['<text font-size="15">Guichet</text><text font-size="13">trie</text>', 2],
  ['<text style="font-size: 9.75pt">trie</text>', 2],
  ['<text font-size="12">trie</text>', 1],
  ['<text font-size="9">trie</text>', 1],
])('sets no drawing in letters under 7.5 points to save room: %s', (content, count) => {
  expect(widthsOf(content)).toHaveLength(count)
})
