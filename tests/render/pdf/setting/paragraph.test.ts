import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {Texts} from '../../../../src/render/pdf/setting/texts.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'

const text =
  'Les opérateurs basculent en quelques minutes une partie du trafic vers l’ouest, tandis que les administrations concernées s’interrogent sur l’indépendance de leurs approvisionnements et sur les engagements pris avant la rupture.'
const columnPt = 220
const french = await loadHyphenation(['fr'])

describe('Paragraph', () => {
  it('keeps every word, in order, hyphens apart', () => {
    const lines = linesOf(textNode(text, {align: 'justify', hyphenate: true}), columnPt, french)
    const joined = lines.map(line => (line.segments.at(-1)?.hyphen ? lineText(line).slice(0, -1) : lineText(line)))
    expect(joined.join('')).toBe(text)
  })

  it('fills every line but the last when justified', () => {
    const lines = linesOf(textNode(text, {align: 'justify', hyphenate: true}), columnPt, french)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines.slice(0, -1)) expect(line.widthPt).toBeCloseTo(columnPt, 3)
    expect(lines.at(-1)?.wordSpacePt).toBe(0)
  })

  it('stretches all spaces alike, those that no line ends at too, and narrow ones never', () => {
    const [first] = linesOf(textNode(`62\u00A0%\u202F; ${text}`, {align: 'justify'}), columnPt)
    const [loose] = linesOf(textNode(`62\u00A0%\u202F; ${text}`), columnPt)
    expect(first?.wordSpacePt).toBeGreaterThan(0)
    const gaps = (line: typeof first) =>
      line
        ? lineText(line)
            .trimEnd()
            .split(/[ \u00A0]/).length - 1
        : 0
    const given = (first?.wordSpacePt ?? 0) * gaps(first)
    expect(gaps(first)).toBe(gaps(loose))
    expect((loose?.widthPt ?? 0) + given).toBeCloseTo(columnPt, 1)
  })

  it('divides a hash rather than leave white before it', () => {
    const hash = 'e3b0c44298fc1c149afbf4c8996fb924'
    const lines = linesOf(
      textNode(`La somme de contrôle vaut ${hash}, ${text}`, {align: 'justify', hyphenate: true}),
      columnPt,
      french,
    )
    expect(Math.max(...lines.map(line => line.wordSpacePt))).toBeLessThan(9)
    expect(lines.some(line => lineText(line).includes(hash))).toBe(false)
  })

  it.each([1, 2, 3, 4])('draws no words apart before an address, nor inside it: %i', times => {
    const address = 'https://bibliotheque.example.org/telecommunications/interruptions/rapport-annuel-definitif.html'
    const node = textNode(`${'Les liaisons sont rompues. '.repeat(times)}Voir ${address}, puis ${text}`, {
      align: 'justify',
      hyphenate: true,
    })
    for (let widthPt = 180; widthPt <= 300; widthPt += 4) {
      const lines = linesOf(node, widthPt, french)
      expect(Math.max(...lines.map(line => line.wordSpacePt))).toBeLessThan(9)
    }
  })

  it('ends no paragraph with two or three letters where its lines can be set otherwise', () => {
    const ending =
      'La téléphonie d’urgence est réduite aux liaisons satellitaires, et les hôpitaux de référence ne reçoivent plus les dossiers que par porteur, ce qui retarde la compensation et la trésorerie.'
    const node = textNode(ending, {align: 'justify', hyphenate: true})
    for (let widthPt = 170; widthPt <= 230; widthPt++) {
      const lines = linesOf(node, widthPt, french)
      expect(lines.map(lineText).at(-1)?.length).toBeGreaterThan(4)
      expect(Math.max(...lines.map(line => line.wordSpacePt))).toBeLessThan(12)
    }
  })

  it('makes no short line between others for the sake of a colon, but ends the first there', () => {
    const title = (words: string, widthPt: number) =>
      linesOf(textNode(words, {align: 'balance'}), widthPt).map(lineText)
    const [, second = '', third = ''] = title(
      'Ingérence et manipulation de l’information\u00A0: ce que l’exercice de novembre dit des astreintes à Pointe-Noire',
      150,
    )
    expect(second.length).toBeGreaterThan(third.length * 0.7)
    expect(title('Automates de l’eau\u00A0: un accès de maintenance oublié suffit', 190)[0]).toMatch(/\u00A0: $/)
  })

  it('never leaves a divided word at the end of the last line but one', () => {
    const lines = linesOf(textNode(text, {align: 'justify', hyphenate: true}), columnPt, french)
    expect(lines.at(-1)?.segments.some(({hyphen}) => hyphen)).toBe(false)
  })

  it('puts the hyphen in a segment of its own, so that readers can be told to join the word', () => {
    const lines = linesOf(textNode('télécommunications '.repeat(6), {align: 'justify', hyphenate: true}), 130, french)
    const hyphens = lines.flatMap(line => line.segments.filter(({hyphen}) => hyphen))
    expect(hyphens.length).toBeGreaterThan(0)
    expect(new Set(hyphens.map(segment => segment.text))).toEqual(new Set(['-']))
  })

  it('makes the lines of a title about equally long, and divides it at spaces alone', () => {
    const lines = linesOf(
      textNode('Trois câbles sous-marins rompus en dix jours devant Pointe-Noire', {align: 'balance'}),
      230,
    )
    const widths = lines.map(line => line.widthPt)
    expect(lines).toHaveLength(2)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7)
    expect(lines.map(lineText).join('|')).toContain('sous-marins')
  })

  it('knows the widest of more lines than a call takes arguments', {tags: 'slow'}, () => {
    const text = new Texts({lang: 'fr', hyphenation: new Map()}).of(textNode('a\n'.repeat(150_000)))
    expect(text.widestPt).toBeLessThan(10)
  })

  it.each([
    ['To Members of Parliament: don’t let the seabed’s “grey zone” become a no-man’s-land', '“grey zone”'],
    ['Ne laissons pas la « zone grise » des fonds marins devenir une terre sans loi', '« zone grise »'],
  ])('rather parts no short quotation of a title: %s', (words, quotation) => {
    const parted = [340, 360, 380, 400, 420, 453].filter(
      widthPt =>
        !linesOf(textNode(words, {align: 'balance', base: {...styles.role('body').base, sizePt: 23}}), widthPt)
          .map(lineText)
          .some(line => line.includes(quotation)),
    )
    expect(parted).toEqual([])
  })

  it('balances what may be a title, and sets any longer text as it comes', () => {
    const longText = 'mot '.repeat(5000).trim()
    const linesIn = (align: 'balance' | 'left') => linesOf(textNode(longText, {align}), columnPt).map(lineText)
    expect(linesIn('balance')).toEqual(linesIn('left'))
  })

  it('divides a title after its colon rather than in the middle of a phrase', () => {
    const lines = linesOf(
      textNode('Corridor transcaspien\u00A0: la donnée est devenue le maillon faible', {align: 'balance'}),
      230,
    )
    expect(lines.map(line => lineText(line).trim())).toEqual([
      'Corridor transcaspien\u00A0:',
      'la donnée est devenue le maillon faible',
    ])
  })

  it.each([
    ['Un navire dans la profondeur du détroit', 150],
    ['Un navire au bord d’une profondeur détroite', 150],
  ])('leaves no article at the end of a title line: %s', (title, widthPt) => {
    const lines = linesOf(textNode(title, {align: 'balance'}), widthPt)
    expect(lines).toHaveLength(2)
    expect(lines.map(lineText)[0]).not.toMatch(/ (?:la|d’une) $/)
  })

  it('does not end a paragraph on a single word where it can help it', () => {
    const ends = ['justify', 'left'].map(align =>
      linesOf(
        textNode(
          'La première peut rester des mois sans réponse, et la rumeur ne l’attend pas. La seconde se pose dans l’heure.',
          {align: align as 'justify', hyphenate: true},
        ),
        235,
        french,
      ).at(-1),
    )
    expect(ends.map(line => (line ? lineText(line).trim() : '')).filter(words => !words.includes(' '))).toEqual([])
  })

  it('divides what is wider than its column', () => {
    const lines = linesOf(textNode('x'.repeat(300)), 100)
    expect(lines.map(lineText).join('')).toBe('x'.repeat(300))
    for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(100.1)
  })

  it('sets ragged what it has no rules to divide', () => {
    const lines = linesOf(textNode(text, {align: 'justify', hyphenate: true}), columnPt, new Map())
    expect(lines.map(line => line.wordSpacePt)).toEqual(lines.map(() => 0))
  })

  it('would rather leave a line short than let it stick out', () => {
    const lines = linesOf(textNode('un-chemin-tres-long/'.repeat(12), {align: 'justify'}), 220)
    for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(220.1)
  })

  it('sets right-aligned text flush with the right edge', () => {
    const [line] = linesOf(textNode('35 %', {align: 'right'}), 100)
    expect((line?.shiftPt ?? 0) + (line?.widthPt ?? 0)).toBeCloseTo(100, 3)
  })

  it('keeps a style change inside a word together', () => {
    const {base} = styles.role('body')
    const node = textNode([
      {text: 'un mot ', style: base},
      {text: 'penché', style: styles.emphasis(base)},
      {text: ', puis', style: base},
    ])
    expect(linesOf(node, 60).map(lineText).join('|')).not.toContain('|,')
  })

  it('never makes a line wider than its column, nor loses a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zéà’,.]{1,14}$/), {minLength: 1, maxLength: 60}),
        fc.integer({min: 70, max: 400}),
        (words, width) => {
          const joined = words.join(' ')
          const lines = linesOf(textNode(joined, {align: 'justify'}), width)
          expect(lines.map(lineText).join('')).toBe(joined)
          for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(width + 0.1)
        },
      ),
      {numRuns: 60},
    )
  })
})
