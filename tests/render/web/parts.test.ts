import type {Root} from 'hast'
import {describe, expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import {element, words} from '../../../src/render/hast/element.js'
import {toHtml} from '../../../src/render/hast/to-html.js'
import {themedSvg} from '../../../src/render/web/brand-svg.js'
import {base64} from '../../../src/render/base64.js'
import {sectionsOf, splitOpening} from '../../../src/render/web/page-sections.js'
import {wrapRunIns} from '../../../src/render/web/page-view.js'
import {heading, line, paragraph} from '../../support/sample-parts.js'
import {cessTemplate} from '../../support/template.js'

const root = (...children: Root['children']): Root => ({type: 'root', children})
const written = (tree: Root): string => toHtml(tree).toString()

describe('wrapRunIns', () => {
  const four = (text: string) => element('h4', {}, [words(text)])
  const text = element('p', {}, [words('Suite.')])

  it('runs a low heading into its paragraph, ended by a full stop', () => {
    expect(written(wrapRunIns(root(four('Effets'), words('\n'), text)))).toBe(
      '\n<div class="run-in"><h4>Effets.</h4> <p>Suite.</p></div>',
    )
    expect(written(wrapRunIns(root(four('Et après ?'), text)))).toContain('<h4>Et après ?</h4>')
  })

  it('leaves a low heading alone before anything else, and at the end', () => {
    const list = element('ul')
    expect(written(wrapRunIns(root(four('A'), list, four('B'))))).toBe('<h4>A</h4><ul></ul><h4>B</h4>')
  })
})

describe('sectionsOf', () => {
  it('starts a section at each heading of the second level and loses no block', () => {
    const body: readonly Block[] = [paragraph('a'), heading(2, 'x', 'X'), heading(3, 'y', 'Y'), heading(2, 'z', 'Z')]
    const sections = sectionsOf(body)
    expect(sections.map(({id}) => id)).toEqual([null, 'x', 'z'])
    expect(sections.flatMap(({blocks}) => blocks)).toEqual(body)
    expect(sectionsOf([])).toEqual([])
  })
})

describe('splitOpening', () => {
  it('ends before the first heading or pull quote', () => {
    const quote: Block = {type: 'pullQuote', children: line('b')}
    expect(splitOpening([paragraph('a'), quote, paragraph('c')])[0]).toEqual([paragraph('a')])
    expect(splitOpening([paragraph('a')])).toEqual([[paragraph('a')], []])
  })
})

describe('themedSvg', () => {
  it('gives the brand’s own colours their tokens and keeps the others', () => {
    const {brand} = cessTemplate.colors.light
    expect(themedSvg(`<path fill="${brand}" stroke="#123456"/>`, cessTemplate).toString()).toBe(
      '<path fill="var(--brand)" stroke="#123456"/>',
    )
  })
})

describe('base64', () => {
  it('writes what other decoders read, whatever the length', () => {
    for (const length of [0, 1, 2, 3, 0x2000, 0x2001, 70_000]) {
      const bytes = Uint8Array.from({length}, (_, index) => (index * 31) % 256)
      expect(Uint8Array.from(Buffer.from(base64(bytes), 'base64'))).toEqual(bytes)
    }
  })
})
