import assert from 'node:assert/strict'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {countBlocks} from '../../src/note/count-blocks.js'
import {directiveKind} from '../../src/note/directives/read-directive.js'
import {parseMarkdown} from '../../src/note/markdown.js'
import {sampleSlugs, sampleSource} from '../support/samples.js'

const table = '| a | b |\n|---|:-:|\n| c | d |\n'

describe('counting blocks', () => {
  it.each([
    [table, 1, 0, 0],
    [`> ${table.replaceAll('\n', '\n> ')}`, 1, 0, 0],
    ['a | b\n--|--\nc | d', 1, 0, 0],
    ['a\n\n---\n\nb\n---\n', 0, 0, 0],
    ['```\n' + table + '```\n\n' + table, 1, 0, 0],
    ['````\n```\n' + table + '````\n', 0, 0, 0],
    [`:::tableau[Titre]\n\n${table}\n:::`, 1, 0, 0],
    [':::figure{src="a.png"}\n:::\n\n::::Graphique[T]{type=barres}\n::::\n\n![a](b.png)\n', 0, 3, 0],
    ['Une figure, un tableau : rien.', 0, 0, 0],
    ['|\n\n| |\n\n-|\n\n|:-\n\n:-: | -', 3, 0, 0],
    ['::::recommandations\n:::recommandation{a=enisa}\nA.\n:::\n::: recommendation{to=enisa}\nB.\n:::\n::::', 0, 0, 2],
    ['```\n:::recommandation\n:::\n```', 0, 0, 0],
  ])('finds in %j %i tables, %i figures, %i recommendations', (markdown, ...counts) => {
    const {tables, figures, recommendations} = countBlocks(markdown)
    expect([tables, figures, recommendations]).toEqual(counts)
  })

  it.each(['>', ' ', '|', '-', '> - | '])('walks once through a line of 300,000 signs like %j', sign => {
    // With the square of its length this would not end.
    expect(countBlocks(`${sign.repeat(300_000)}x`).tables).toBe(0)
  })

  it('finds in the sample notes what the parser finds', () => {
    for (const slug of sampleSlugs) {
      const source = sampleSource(slug)
      const counts = {tables: 0, figures: 0, recommendations: 0}
      const text = parseMarkdown(new VFile({path: slug}), source, 1)
      assert(text)
      visit(text.root, node => {
        if (node.type === 'table') counts.tables++
        if (node.type === 'image') counts.figures++
        const kind = node.type === 'containerDirective' ? directiveKind('name' in node ? node.name : '') : undefined
        if (kind === 'figure' || kind === 'chart') counts.figures++
        if (kind === 'recommendation') counts.recommendations++
      })
      expect(countBlocks(source)).toEqual(counts)
    }
  })
})
