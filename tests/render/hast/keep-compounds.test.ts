import type {Root} from 'hast'
import {describe, expect, it} from 'vitest'
import {element, words} from '../../../src/render/hast/element.js'
import {isWholeCode, keepCompounds, keepMeasures, unbroken} from '../../../src/render/hast/keep-compounds.js'
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
    for (const word of ['anti-inconstitutionnellement-vôtre', 'contre-propositions-là'])
      expect(written(keepCompounds(root(words(word))))).not.toContain('span')
    expect(written(keepCompounds(root(words('quatre-vingt-dix'))))).toContain('span')
  })
})

describe('keepMeasures', () => {
  const kept = (value: string) => written(root(...keepMeasures(value, unbroken)))

  it('holds units and ranges together, where browsers would break them', () => {
    expect(kept('4\u00A0800\u00A0Мбит/с en 2022–2025.')).toBe(
      '4\u00A0800\u00A0<span class="unbroken">Мбит/с</span> en <span class="unbroken">2022–2025</span>.',
    )
  })

  it.each([
    ['de 10\u00A0%–20\u00A0%', '%–20'],
    ['de 8\u00A0h–12\u00A0h', 'h–12'],
    ['du 5\u00A0mai–7\u00A0juin', 'mai–7'],
    ['de −5\u00A0°–+3\u00A0°', '°–+3'],
    ['of 10%–20%', '10%–20'],
    ['à 10°C–20°C', 'C–20'],
    ['du T1–T4', 'T1–T4'],
    ['de 1,5–2,5', '5–2'],
    ['10–12e jour', '10–12e'],
    ['s’adresse-t-on', 't-on'],
    ['y a-t-il', 'a-t-il'],
    ['an e-mail', 'e-mail'],
    ['vitamine-C.', 'vitamine-C'],
    ['a 72-hour stop', '72-hour'],
  ])('holds what a range or a lone letter belongs to: %s', (text, whole) => {
    expect(kept(text)).toBe(text.replace(whole, `<span class="unbroken">${whole}</span>`))
  })

  it.each(['lundi–vendredi', 'sous-marin', 'le Brest–Saint-Malo', 'fin-', '/a-b/2022–2025/c', '2026-11-24'])(
    'lets words part at their hyphens and dashes: %s',
    text => {
      expect(kept(text)).toBe(text)
    },
  )

  it('holds references and numbers of standards together', () => {
    expect(kept('CESS-2026-ALE-014, ISSN 0000-0000, mi-avril').match(/<span/g)).toHaveLength(3)
  })

  it('holds initials together, and what stands before a birth', () => {
    expect(kept('en 52 av.\u00A0J.-C., dit J.-P.\u00A0Martin')).toBe(
      'en 52 av.\u00A0<span class="unbroken">J.-C.</span>, dit <span class="unbroken">J.-P.</span>\u00A0Martin',
    )
  })

  it('holds the dash that opens a remark with its no-break space', () => {
    expect(kept('il écrivait –\u00A0faut-il le dire\u202F?\u00A0– que')).toBe(
      'il écrivait <span class="unbroken">–\u00A0</span>faut-il le dire\u202F?\u00A0– que',
    )
    expect(kept('–\u00A0Bonjour')).toBe('<span class="unbroken">–\u00A0</span>Bonjour')
  })

  it('leaves paths, dates and long alternatives as they are', () => {
    const text = 'a/b/c, 12/05/2026, administration/administrés'
    expect(kept(text)).toBe(text)
  })
})

describe('isWholeCode', () => {
  it('is code as short as a word that has a place to part at', () => {
    const codes = ['CVE-0000-00000', 'npm test', 'a/b', 'maint', 'domain-name--00000000-0000']
    expect(codes.filter(isWholeCode)).toEqual(['CVE-0000-00000', 'npm test', 'a/b'])
  })
})
