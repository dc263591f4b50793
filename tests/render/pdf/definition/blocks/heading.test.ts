import {beforeAll, expect, it} from 'vitest'
import {sectionHeading} from '../../../../../src/render/pdf/definition/blocks/heading.js'
import {geometryOf} from '../../../../../src/render/pdf/definition/geometry.js'
import type {Kit} from '../../../../../src/render/pdf/definition/kit.js'
import {Texts} from '../../../../../src/render/pdf/setting/texts.js'
import {lineText, styles} from '../../../../support/paragraph-of.js'
import {sampleAlert} from '../../../../support/sample-document.js'
import {line} from '../../../../support/sample-parts.js'
import {samplePublication} from '../../../../support/sample-publication.js'
import {cessTemplate} from '../../../../support/template.js'

let kit: Kit

beforeAll(() => {
  const texts = new Texts({lang: 'fr', hyphenation: new Map()})
  const geometry = geometryOf(cessTemplate.pdf, 'A4')
  kit = {document: sampleAlert, publication: samplePublication, template: cessTemplate, geometry, styles, texts}
})

it('makes the lines of a heading about equally long', () => {
  const words = 'Ce que la procédure demande aux préfectures, aux opérateurs et aux capitaineries des ports'
  const {node} = sectionHeading({children: line(words)}, kit)
  const head = 'stack' in node ? node.stack.find(part => 'text' in part) : undefined
  const lines = head && 'text' in head ? kit.texts.of(head).lines(kit.geometry.full) : []
  expect(lines).toHaveLength(2)
  expect(lines.map(lineText)[0]).not.toMatch(/ (?:aux|et) $/)
  const widths = lines.map(one => one.widthPt)
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7)
})
