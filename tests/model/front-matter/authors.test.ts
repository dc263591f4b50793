import {describe, expect, it} from 'vitest'
import {goodNote, readFrontMatter} from '../../support/front-matter.js'

const read = (authors: string) => readFrontMatter(goodNote.replace(/^auteurs: .*$/m, `auteurs: ${authors}`))
const authorsOf = (authors: string) => read(authors).checked?.metadata?.authors

describe('authors', () => {
  it.each([
    [
      '[{prenom: Charles, particule: de, nom: Gaulle, fonction: général}]',
      {name: 'Charles de Gaulle', parts: {given: 'Charles', particle: 'de', family: 'Gaulle'}, role: 'général'},
    ],
    [
      '[{given: Martin Luther, family: King, suffix: Jr.}]',
      {name: 'Martin Luther King Jr.', parts: {given: 'Martin Luther', family: 'King', suffix: 'Jr.'}},
    ],
    [
      "[{prénom: Valéry, particule: d', nom: Estaing}]",
      {name: "Valéry d'Estaing", parts: {given: 'Valéry', particle: "d'", family: 'Estaing'}},
    ],
    ['[Anaïs Modèle]', {name: 'Anaïs Modèle'}],
    ['Anaïs Modèle', {name: 'Anaïs Modèle'}],
    ['[{nom: Anaïs Modèle, fonction: analyste}]', {name: 'Anaïs Modèle', role: 'analyste'}],
    ['[{name: Anaïs Modèle}]', {name: 'Anaïs Modèle'}],
    ['[{family: Molière}]', {name: 'Molière'}],
  ])('have names in parts, or whole: %s', (yaml, author) => {
    expect(authorsOf(yaml)).toEqual([author])
  })

  it.each([
    '[{fonction: analyste}]',
    '[{prenom: Anaïs}]',
    '[{name: Anaïs Modèle, nom: Modèle}]',
    '[{name: Anaïs Modèle, given: Anaïs}]',
    '[{nom: Gaulle, particule: de}]',
    '[{nom: King, suffixe: Jr.}]',
    "[{prenom: '', nom: Modèle}]",
  ])('are refused where nobody could say what the name is: %s', yaml => {
    const lines = read(yaml).lines.filter(line => line.includes('field-'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^8:\d+ field-(?:value|missing)$/)
  })

  it('are refused at the key that is none of theirs, with the one that was meant', () => {
    const {file} = read('[{prenon: Anaïs, nom: Modèle}]')
    expect(file.messages.map(({said}) => said?.remedy.en).join(' ')).toContain('`prenom`')
  })
})
