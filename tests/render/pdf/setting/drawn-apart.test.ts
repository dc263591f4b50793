import {describe, expect, it} from 'vitest'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {widthOf} from '../../../../src/render/pdf/setting/measure-text.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'

const text =
  'Les opérateurs basculent en quelques minutes une partie du trafic vers l’ouest, tandis que les administrations concernées s’interrogent sur l’indépendance de leurs approvisionnements et sur les engagements pris avant la rupture.'
const french = await loadHyphenation(['fr'])

describe('Paragraph', () => {
  it.each(['rapporteur@example.org', 'CESS-2026-ALE-014'])('draws no words apart before what is whole: %s', name => {
    const node = textNode(`Les liaisons sont rompues ; voir ${name}, puis ${text}`, {align: 'justify', hyphenate: true})
    for (let widthPt = 200; widthPt <= 300; widthPt += 4) {
      const lines = linesOf(node, widthPt, french)
      expect(lines.map(lineText).some(line => line.includes(name))).toBe(true)
      expect(Math.max(...lines.map(line => line.wordSpacePt))).toBeLessThan(9)
    }
  })

  it('leaves no great room free before an address for the sake of a number that follows', () => {
    const node = textNode(
      'Write to the rapporteur at rapporteur@example.org, or call +32\u00A02\u00A0123\u00A045\u00A067 between 9:00 and 17:30.',
      {align: 'justify', hyphenate: true},
    )
    const [first] = linesOf(node, 334, french)
    expect(first && lineText(first)).toBe('Write to the rapporteur at rapporteur@example.org, or call ')
    expect(first?.wordSpacePt).toBe(0)
  })

  it.each<readonly [widthPt: number, lines: readonly string[]]>([
    [
      285,
      [
        'Le programme appelle https://example.org/a. Elle servait de ',
        'leurre\u00A0: trois équipes sur quatre ont passé leur matinée à ',
        'chercher.',
      ],
    ],
    [
      286,
      ['Trois équipes sur quatre ont cherché ', 'https://bibliotheque.example.org/rapports/annuel, puis ', 'rien.'],
    ],
    [
      245,
      [
        'Le relevé des liaisons, tenu depuis la rupture, est ',
        'à https://bibliotheque.example.org/rapports/',
        'annuel. De là à y voir un accord, il y a loin.',
      ],
    ],
    [
      361,
      [
        'Les joueurs disposaient d’une fiche, volontairement vide de contenu, sous ',
        'la référence https://bibliotheque.example.org/rapports/annuel, que les ',
        'administrations concernées ont reçu.',
      ],
    ],
  ])('leaves no line ragged that has room for its next word: in %f points', (widthPt, lines) => {
    const node = textNode(lines.join(''), {align: 'justify', hyphenate: true})
    expect(linesOf(node, widthPt, french).map(lineText)).toEqual(lines)
  })

  it('leaves no line ragged that has room for a word and what is tied to it in letters of another look', () => {
    const style = styles.role('body').base
    const lines = [
      'Le relevé des liaisons, tenu depuis la rupture, est à ',
      'https://bibliotheque.example.org/rapports/annuel, dans ',
      'l’eau. Elle servait de leurre\u00A0: trois équipes sur quatre ont ',
      'passé leur matinée à chercher.',
    ]
    const [before = '', after = ''] = lines.join('').split('eau')
    const runs = [
      {text: before, style},
      {text: 'eau', style: styles.emphasis(style)},
      {text: after, style},
    ]
    const node = textNode(runs, {align: 'justify', hyphenate: true})
    expect(linesOf(node, 282, french).map(lineText)).toEqual(lines)
  })

  it('leaves room for a word rather than that the last line is one', () => {
    const node = textNode('Voir https://bibliotheque.example.org/rapports/annuel, puis rien.', {align: 'justify'})
    expect(linesOf(node, 299).map(lineText)[1]).toBe('puis rien.')
  })

  it('draws no words apart before code that is not divided', () => {
    const code = 'asyncio.wait_for(station.read(),'
    const runs = [
      {text: 'La ligne ne finit jamais, pas plus que ', style: styles.role('body').base},
      {text: code, style: styles.role('code').base, code: true as const},
      {text: ' ni la suivante, qui attend pourtant.', style: styles.role('body').base},
    ]
    for (let widthPt = 260; widthPt < 340; widthPt += 10) {
      const lines = linesOf(textNode(runs, {align: 'justify', hyphenate: true}), widthPt, french)
      expect(lines.map(lineText).join('')).toContain(code)
      expect(Math.max(...lines.map(line => line.wordSpacePt))).toBeLessThan(9)
    }
  })

  it('leaves a line with an address and few spaces ragged rather than draw its words apart', () => {
    const words =
      'La ligne est rompue, voir https://example.org/publications/alertes-2026 territoire et administrations, puis l’établissement'
    for (let widthPt = 250; widthPt <= 360; widthPt += 2) {
      const lines = linesOf(textNode(words, {align: 'justify', hyphenate: true}), widthPt, french)
      for (const line of lines.filter(one => lineText(one).includes('/')))
        expect(line.wordSpacePt).toBeLessThanOrEqual(widthOf(' ', styles.role('body').base) + 0.01)
    }
  })

  it('draws no words apart before what stands behind a word that is tied to it, in a run of its own', () => {
    const style = styles.role('body').base
    const link = {text: 'https://example.org/publications/alertes', style}
    const runs = [
      {text: 'Les liaisons sont rompues depuis hier, voyez à\u00A0', style},
      link,
      {text: ', puis attendez.', style},
    ]
    for (let widthPt = 190; widthPt <= 300; widthPt += 2) {
      const lines = linesOf(textNode(runs, {align: 'justify', hyphenate: true}), widthPt, french)
      const before = lines.find((_line, index) =>
        lines.slice(index + 1, index + 2).some(next => lineText(next).startsWith('à\u00A0')),
      )
      expect(before?.wordSpacePt ?? 0).toBeLessThanOrEqual(widthOf(' ', style) + 0.01)
    }
  })

  it('divides a word with a capital, as names are not, where the words before it would be drawn apart', () => {
    const spacePt = widthOf(' ', styles.role('body').base)
    const words = 'Voici les grandes liaisons de Télécommunications et toutes les autres du couloir que nous avons vues'
    const widths = Array.from({length: 80}, (_, index) => 200 + index)
    const rule = french.get('fr')
    const whole = new Map([['fr', (word: string) => (/^t.l.com/iu.test(word) ? [] : (rule?.(word) ?? []))]])
    const setIn = (widthPt: number, hyphenation = french) =>
      linesOf(textNode(words, {align: 'justify', hyphenate: true}), widthPt, hyphenation)
    const isApart = (lines: ReturnType<typeof setIn>) => lines.some(line => line.wordSpacePt > spacePt)
    const apart = widths.filter(widthPt => isApart(setIn(widthPt, whole)))
    expect(apart.length).toBeGreaterThan(10)
    expect(apart.filter(widthPt => isApart(setIn(widthPt))).length).toBeLessThan(apart.length / 2)
    const others = widths.filter(widthPt => !apart.includes(widthPt)).map(widthPt => setIn(widthPt).map(lineText))
    expect(others.flat().filter(line => /T\p{L}+-$/u.test(line))).toEqual([])
  })
})
