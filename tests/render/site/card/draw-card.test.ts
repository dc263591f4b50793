import {Resvg} from '@resvg/resvg-js'
import {describe, expect, it} from 'vitest'
import {cardSize, drawCard, type CardText} from '../../../../src/render/site/card/draw-card.js'
import {Typesetter} from '../../../../src/render/site/card/set-words.js'
import {cessTemplate, templateNamed} from '../../../support/template.js'

const card: CardText = {
  lang: 'fr',
  tlp: 'TLP:CLEAR',
  kind: 'Note d’alerte',
  tag: 'Scénario d’école',
  reference: 'CESS-2026-001 · 14 nov. 2026',
  title: 'Câbles sous-marins : un scénario de trois ruptures en dix jours',
  layout: 'alert',
  label: 'Golfe de Guinée',
  severity: {level: 3, word: 'Forte'},
  authors: ['Anne Spécimen', 'Łukasz Přikryl'],
  site: 'cess.example.org',
  house: 'Centre Européen de Sécurité et de Stratégie',
}

const drawing = (change: Partial<CardText>, template = cessTemplate): string =>
  drawCard({...card, ...change}, template, new Typesetter(template))

function boxOf(svg: string) {
  const box = new Resvg(svg, {font: {loadSystemFonts: false}}).getBBox()
  return {
    left: box?.x ?? 0,
    top: box?.y ?? 0,
    right: (box?.x ?? 0) + (box?.width ?? 0),
    bottom: (box?.y ?? 0) + (box?.height ?? 0),
  }
}

const hostile = {
  markup: '</svg><script>alert(1)</script>&lt; "\'>]]>',
  'controls and halves of characters': 'a\u0000b\u001B[31mc\uD83Dd\uDEA8e\uFFFF\u202Ef',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'Wort '.repeat(10_000),
  'a tower of marks': `e${'\u0301'.repeat(500)}`,
  'what no font has': '漢字🚨'.repeat(50),
  nothing: '',
}

describe.each([cessTemplate, templateNamed('plain')])('a card of the brand $id', template => {
  it('has outlines alone, so that whoever draws it needs no font', () => {
    const svg = drawing({}, template)
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/)
    expect(svg.length).toBeLessThan(120_000)
    const {left, right, top, bottom} = boxOf(svg)
    expect([left, right]).toEqual([72, cardSize.width - 72])
    expect(top).toBeGreaterThan(40)
    expect(bottom).toBeLessThan(cardSize.height - 20)
  })

  it.each(Object.entries(hostile))('stays what it is whatever its title says: %s', (_, title) => {
    const svg = drawing({title, label: title, authors: [title]}, template)
    expect(svg).not.toMatch(/<text|<script|NaN|undefined|Infinity/)
    expect(svg.length).toBeLessThan(400_000)
    const {left, right, bottom} = boxOf(svg)
    expect(left).toBeGreaterThan(60)
    expect(right).toBeLessThan(cardSize.width - 60)
    expect(bottom).toBeLessThan(cardSize.height)
  })
})

it('has as many authors as there is room for', () => {
  const [one, two] = [drawing({authors: ['Anne Spécimen']}), drawing({authors: ['Anne Spécimen', 'Łukasz Přikryl']})]
  expect(two).not.toBe(one)
  expect(drawing({authors: ['Anne Spécimen', 'Ł'.repeat(60)]})).toBe(one)
})
