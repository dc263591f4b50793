import type {PhrasingContent, RootContent} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown, type Options} from 'mdast-util-to-markdown'
import {expect, it} from 'vitest'
import {writeMarkdown} from '../../../src/note/source/write-markdown.js'

const parts = ['a', 'www.', 'http:/', '/', '.', '1.', '!', ' ', '(', ')', '#', '-', '&', '\u00A0', '\n']

const texts = parts.flatMap(one => parts.map(two => one + two))

const text = (value: string): PhrasingContent => ({type: 'text', value})
const call: PhrasingContent = {type: 'footnoteReference', identifier: 'n', label: 'n'}

/** Blocks that begin with a text and end with it, and have it behind a bracket and before one. */
function blocksOf(value: string): readonly RootContent[] {
  const link: PhrasingContent = {type: 'link', url: 'x', children: [text(value)]}
  const children = [text(value), call, text(value), link, text(value)]
  return [
    {type: 'paragraph', children},
    {type: 'heading', depth: 3, children},
  ]
}

it('escapes the signs of a text as the library does, wherever it stands', () => {
  const root = {type: 'root' as const, children: texts.flatMap(blocksOf)}
  const written = writeMarkdown(root).split('\n\n')
  const stock: Options = {bullet: '-', resourceLink: true, extensions: [gfmToMarkdown()]}
  expect(written).toEqual(toMarkdown(root, stock).split('\n\n'))
})
