import type {Root} from 'hast'
import {describe, expect, it} from 'vitest'
import {element, words} from '../../../src/render/hast/element.js'
import {keepCompounds} from '../../../src/render/hast/keep-compounds.js'
import {toHtml} from '../../../src/render/hast/to-html.js'

const root = (...children: Root['children']): Root => ({type: 'root', children})
const written = (tree: Root): string => toHtml(tree).toString()

describe('keepCompounds', () => {
  it('holds names and references together, at any depth, and leaves the rest', () => {
    const tree = root(words('À Pointe-Noire, '), element('em', {}, [words('CESS-2026-ALE-014')]), words(' – fin-'))
    expect(written(keepCompounds(tree))).toBe(
      'À <span class="unbroken">Pointe-Noire</span>, <em><span class="unbroken">CESS-2026-ALE-014</span></em> – fin-',
    )
  })

  it('lets a compound break that a telephone could not hold', () => {
    expect(written(keepCompounds(root(words('anti-inconstitutionnellement-vôtre'))))).not.toContain('span')
  })
})
