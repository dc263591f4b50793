import {describe, expect, it} from 'vitest'
import type {Author, Document} from '../../../src/model/document.js'
import {fullName, type NameParts} from '../../../src/model/person.js'
import {renderBibtex} from '../../../src/render/bibtex/index.js'
import {readCitations} from '../../support/read-citation.js'
import {sampleAlert, samplePublication, sampleTribune} from '../../support/sample-document.js'

const written = (document: Document) => renderBibtex(document, samplePublication)
const read = (document: Document, format: 'bibtex' | 'biblatex' = 'bibtex') =>
  readCitations(written(document), format)[0] ?? {}

/** BibTeX has one space that does not break. */
const spaced = (text: string) => text.replaceAll('\u202F', '\u00A0')

const titled = (titleText: string): Document => ({...sampleAlert, masthead: {...sampleAlert.masthead, titleText}})
const by = (...authors: Author[]): Document => ({
  ...sampleAlert,
  masthead: {...sampleAlert.masthead, authors},
})
const person = (parts: NameParts): Author => ({name: fullName(parts), parts})

describe('renderBibtex', () => {
  it('is read as the report that the note is', () => {
    expect(read(sampleAlert)).toMatchObject({
      id: 'CESS-2026-ALE-014',
      type: 'report',
      genre: sampleAlert.masthead.type,
      title: sampleAlert.masthead.titleText,
      author: [
        {given: 'Anaïs', family: 'Modèle'},
        {given: 'Théo', family: 'Gabarit'},
      ],
      publisher: 'Centre Européen de Sécurité et de Stratégie',
      issued: {'date-parts': [[2026, 11, 18]]},
      number: 'CESS-2026-ALE-014',
      ISSN: '0000-0000',
      URL: 'https://cess.example.org/notes/cables-sous-marins/',
      note: 'TLP:CLEAR',
    })
  })

  it('says to biblatex also what BibTeX does not know: language, version, abstract, keywords', () => {
    const item = read(sampleAlert, 'biblatex')
    expect(item).toMatchObject({language: 'french', version: '1.1', keyword: 'résilience,désinformation'})
    expect(item['abstract']).toMatch(/^Entre le 2 et le 11\u00A0novembre 2026, .* de 35 à 80\u00A0% de leur capacité/)
  })

  it('calls a tribune a report too, and by its genre', () => {
    expect(read(sampleTribune)).toMatchObject({type: 'report', genre: sampleTribune.masthead.type})
  })

  it.each([
    'R&D : 80 % des coûts, 30 $, n° 4, snake_case',
    '{accolades} et \\commandes{x}',
    'tilde ~ et chapeau ^',
    'Qui paie\u202F? «\u00A0L’Œuvre\u00A0» – Ÿ, ß, ř',
  ])('gives back a title with letters that mean something to TeX: %s', title => {
    expect(read(titled(title))['title']).toBe(spaced(title))
  })

  it('keeps styles from putting names and initials of a title in lower case', () => {
    expect(written(titled('Le rôle de l’OTAN à Pointe-Noire : quand l’État agit'))).toContain(
      'title = {{Le} rôle de {l’OTAN} à {Pointe-Noire} : quand {l’État} agit},',
    )
  })

  it('keeps whole names whole, which BibTeX would take apart', () => {
    expect(
      written(by({name: 'Bureau, section B'}, {name: 'Search and Rescue Desk'}, {name: 'Anaïs Modèle'})),
    ).toContain('author = {{Bureau, section B} and {Search and Rescue Desk} and {Anaïs Modèle}},')
  })

  it.each([
    [{given: 'Charles', particle: 'de', family: 'Gaulle'}, 'de Gaulle, Charles'],
    [{given: 'Valéry', particle: 'd’', family: 'Estaing'}, 'd’Estaing, Valéry'],
    [{given: 'Harun', particle: 'al-', family: 'Rashid'}, 'al-Rashid, Harun'],
    [{given: 'Martin Luther', family: 'King', suffix: 'Jr.'}, 'King, Jr., Martin Luther'],
    [{given: 'Juan', family: 'García y Vega'}, '{García y Vega}, Juan'],
    [{given: 'A, B', family: 'Search and Rescue'}, '{Search and Rescue}, {A, B}'],
    [{given: 'R&D', family: 'Modèle_1'}, 'Modèle\\_1, R\\&D'],
  ])('writes the parts of a name in their order: %j', (parts, author) => {
    expect(written(by(person(parts)))).toContain(`author = {${author}},`)
  })

  it('keeps a publisher whole that has “and” in its name', () => {
    const english = read({...sampleAlert, lang: 'en'})
    expect(english['publisher']).toBe('European Centre for Security and Strategy')
  })

  it('has no address for a note without a public page', () => {
    const green: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:GREEN'}}
    expect(read(green)).not.toHaveProperty('URL')
    expect(read(green)['note']).toBe('TLP:GREEN')
  })

  it('gives a DOI as it is, but for braces, which would end the field', () => {
    const metadata = {...sampleAlert.metadata, doi: '10.1234/a_b{c'}
    expect(read({...sampleAlert, metadata})['DOI']).toBe('10.1234/a_b%7Bc')
  })
})
