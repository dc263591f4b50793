import {describe, expect, it} from 'vitest'
import {formatData} from '../../../src/browser/desk/logic/format-data.js'
import {pdfOutline, type StructureNode} from '../../../src/browser/desk/logic/pdf-outline.js'
import {samePlace} from '../../../src/browser/desk/logic/same-place.js'
import {setText} from '../../../src/browser/desk/logic/set-text.js'
import {sizeText} from '../../../src/browser/desk/logic/sizes.js'
import {toolLanguage} from '../../../src/browser/desk/logic/tool-language.js'
import {en} from '../../../src/browser/desk/words/en.js'
import {fr} from '../../../src/browser/desk/words/fr.js'

/** Every text of a dictionary; those that depend on something, with 2 in its place. */
const textsOf = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words(2, 2))]
  return Object.values(words as object).flatMap(textsOf) // what else a dictionary holds
}

describe('the words of the desk', () => {
  it('are those of the first language that it speaks', () => {
    expect(toolLanguage(['de-DE', 'fr-BE', 'en'])).toBe('fr')
    expect(toolLanguage(['en-GB', 'fr'])).toBe('en')
    expect(toolLanguage(['ru'])).toBe('en')
    expect(toolLanguage([])).toBe('en')
  })

  const french = textsOf(fr).join('\n')

  it('are set in French as French is', () => {
    expect(french).not.toMatch(/[\p{L}] [:;!?»]/u)
    expect(french).not.toMatch(/\p{L}'\p{L}/u)
    expect(french).not.toMatch(/\p{L}[!?;]/u)
  })

  it('call nothing a message: remarks, checks and mails have names of their own', () => {
    expect([...textsOf(en), ...textsOf(fr)].filter(text => /message/i.test(text))).toEqual([])
  })

  it('count', () => {
    expect([fr.messages.error(0), fr.messages.error(1), fr.messages.error(2)].join()).toBe(
      '0\u00A0erreur,1\u00A0erreur,2\u00A0erreurs',
    )
    expect([en.messages.error(0), en.messages.error(1)].join()).toBe('0\u00A0errors,1\u00A0error')
    expect(fr.list.shown(3, 12)).toBe('3 sur 12\u00A0notes')
  })

  it('give sizes in thousands', () => {
    expect(sizeText(104_448, 'fr')).toBe('104\u00A0ko')
    expect(sizeText(1234, 'fr')).toBe('1,2\u00A0ko')
    expect(sizeText(1234, 'en')).toBe('1.2\u00A0kB')
  })

  it('set titles as their editions will', () => {
    expect(setText("Automates de l'eau : un accès ; « oui » !")).toBe(
      'Automates de l’eau\u00A0: un accès\u202F; «\u00A0oui\u00A0»\u202F!',
    )
    expect(setText("CESS-2026 'x'")).toBe("CESS-2026 'x'")
  })
})

describe('data', () => {
  it('has a line for each value', () => {
    expect(formatData('{"a":[1]}', 'json')).toBe('{\n  "a": [\n    1\n  ]\n}')
  })

  it('stays as it is where it is no JSON', () => {
    expect(formatData('{"a":', 'json')).toBe('{"a":')
    expect(formatData('@article{a}', 'text')).toBe('@article{a}')
  })
})

describe('the structure of a PDF', () => {
  const content = (id: string) => ({type: 'content', id})
  const tree = (...children: StructureNode['children']): StructureNode => ({
    role: 'Root',
    children: [{role: 'Document', lang: 'fr', children}],
  })
  const words = new Map([
    ['a', 'Titre'],
    ['b', 'long '],
    ['c', 'mot'],
  ])

  it('is told in reading order, the document once', () => {
    const pages = [
      {tree: tree({role: 'H1', children: [content('a')]}), words},
      {tree: tree({role: 'P', lang: 'en', children: [{role: 'Span', children: [content('b')]}, content('c')]}), words},
      {tree: null, words},
    ]
    expect(pdfOutline(pages).map(({role, name, depth, lang}) => [role, name, depth, lang])).toEqual([
      ['Document', '', 0, 'fr'],
      ['H1', 'Titre', 1, undefined],
      ['P', 'long mot', 1, 'en'],
    ])
  })

  it('tells a paragraph by its own words, and what is in it by theirs', () => {
    const link = {role: 'Link', children: [content('a')]}
    const found = pdfOutline([{tree: tree({role: 'P', children: [content('b'), link, content('c')]}), words}])
    expect(found.slice(1).map(({role, name}) => [role, name])).toEqual([
      ['P', 'long mot'],
      ['Link', 'Titre'],
    ])
    expect(found[1]?.place).toMatchObject({ids: ['b', 'a', 'c']})
  })

  it('names what has no name and must', () => {
    const figures = tree(
      {role: 'Figure', children: []},
      {role: 'Figure', alt: 'Carte', bbox: [0, 1, 2, 3], children: []},
    )
    const found = pdfOutline([{tree: figures, words}]).filter(({role}) => role === 'Figure')
    expect(found.map(({isNameless}) => isNameless)).toEqual([true, false])
    expect(found[1]?.place).toEqual({kind: 'pdf', page: 1, ids: [], box: [0, 1, 2, 3]})
  })
})

describe('a page at another zoom', () => {
  it('shows the same place', () => {
    expect(samePlace({top: 500, height: 2000}, 4000)).toBe(1000)
    expect(samePlace({top: 0, height: 0}, 4000)).toBe(0)
  })
})
