import type {Root} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import {allowed} from '../../../src/render/hast/allowed.js'
import {blockHandlers} from '../../../src/render/hast/block-handlers.js'
import {element} from '../../../src/render/hast/element.js'
import {forRemark} from '../../../src/render/hast/handler.js'
import {phrasingHandlers} from '../../../src/render/hast/to-hast.js'
import {pageHast} from '../../../src/render/web/page-hast.js'
import {delays} from '../../support/sample-body.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, paragraph} from '../../support/sample-parts.js'
import {sampleBlocks, sampleText} from '../../support/sample-nodes.js'
import {cessTemplate} from '../../support/template.js'

const {heading, list, chart, figure} = sampleBlocks

const twoSeries = {
  rows: ['a', 'b'],
  series: ['Un', 'Deux'],
  values: [
    [1, 2],
    [3, 4],
  ],
  shown: [
    ['1', '2'],
    ['3', '4'],
  ],
}

const raised = [...line('Le 1'), {type: 'superscript', children: line('er')} as const]

/** Every kind of node, and what some of them are besides. */
const text: readonly Block[] = [
  ...sampleText,
  paragraph({type: 'link', url: 'https://example.org/', children: line('https://example.org/annexes/2026')}),
  ...([3, 4, 5, 6] as const).map(depth => ({...heading, depth})),
  {...list, start: 3},
  {...figure, alt: null},
  ...(['bars', 'columns', 'lines'] as const).map(kind => ({...chart, ...twoSeries, kind})),
  {...delays, values: [[9], [12], [-17], [26]]},
  {...delays, rows: ['Le 1er', ...delays.rows.slice(1)], table: {...delays.table, rows: [[raised, line('9')]]}},
]

/** The tree of the page's handlers, before anything is taken away. */
function made(): Root {
  const options = pageHast(
    {document: sampleAlert, template: cessTemplate},
    {imageSource: () => 'data:image/png;base64,', noteAddress: ({slug}) => slug},
  )
  const blocks = blockHandlers(options)
  const ours = forRemark({...blocks, ...phrasingHandlers(options)}, new Set(Object.keys(blocks)))
  // Our own nodes, for which remark-rehype has our handlers.
  const tree = {type: 'root', children: text} as never
  return unified().use(remarkRehype, ours).runSync(tree) as unknown as Root
}

const tagsIn = (tree: Root): ReadonlySet<string> => {
  const tags = new Set<string>()
  visit(tree, 'element', ({tagName}) => {
    tags.add(tagName)
  })
  return tags
}

describe('the lock behind the handlers', () => {
  it('takes nothing away that they make of any kind of node', () => {
    const tree = made()
    expect(unified().use(rehypeSanitize, allowed).runSync(structuredClone(tree))).toEqual(tree)
  })

  it('lets nothing through that they do not make', () => {
    expect((allowed.tagNames ?? []).toSorted()).toEqual([...tagsIn(made())].toSorted())
  })

  it('is known to the compiler, whatever is spread', () => {
    const looks = {className: ['a'], style: 'color:red'}
    // @ts-expect-error -- no node makes it
    expect(element('marquee').type).toBe('element')
    // @ts-expect-error -- addresses are for links
    expect(element('p', {href: '#'}).type).toBe('element')
    // @ts-expect-error -- nothing on a page has a style of its own
    expect(element('p', {...looks}).type).toBe('element')
    expect(element('a', {href: '#', className: ['a']}, [element('em')]).type).toBe('element')
  })
})
