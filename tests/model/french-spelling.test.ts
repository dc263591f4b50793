import {describe, expect, it} from 'vitest'
import {exampleIn, frenchKey, frenchValue} from '../../src/model/french-spelling.js'
import {fields} from '../../src/model/front-matter.js'
import {publicationFields} from '../../src/model/publication-fields.js'

describe('frenchKey', () => {
  it('is the first alias of a key', () => {
    expect(frenchKey('role', fields.authors)).toBe('fonction')
  })

  it('is the key where it has none', () => {
    expect(frenchKey('orcid', fields.authors)).toBe('orcid')
  })
})

describe('frenchValue', () => {
  it.each([
    ['high', 'élevée'],
    ['critical', 'critique'],
  ])('writes %s with its accents: %s', (value, french) => {
    expect(frenchValue(value, fields.severity)).toBe(french)
  })

  it('leaves a value that has no French name', () => {
    expect(frenchValue('A4', publicationFields.paper)).toBe('A4')
  })
})

describe('exampleIn', () => {
  it.each([
    ['a value', fields.confidence, 'modérée'],
    ['the accents that stand first or last among aliases', publicationFields.mail_form, 'abrégé'],
    [
      'keys of a group',
      fields.authors,
      '[{prenom: Anaïs, nom: Modèle, fonction: analyste}, Observatoire des détroits]',
    ],
    [
      'keys and values',
      publicationFields.types,
      '[{id: dossier, noms: {fr: Dossier, en: Report}, prefixe: DOS, mise_en_page: alerte}]',
    ],
    ['nothing where both languages write the same', fields.zone, 'asie-centrale'],
  ])('turns %s', (_what, field, example) => {
    expect(exampleIn('fr', field)).toBe(example)
  })

  it.each([
    ['2026-11-18', '2027-01-15'],
    ['2028-02-28', '2028-04-26'],
    ['the 3rd', '2027-01-15'],
    ['9999-12-01', '2027-01-15'],
    ['2026-02-30', '2027-01-15'],
    [undefined, '2027-01-15'],
  ])('has its deadlines ahead of a note of %s', (day, deadline) => {
    expect(exampleIn('fr', fields.recommendations, day)).toContain(`echeance: ${deadline}}`)
  })

  it('moves every day of a note, and nothing else', () => {
    expect(exampleIn('en', fields.expires, '2030-01-01')).toBe('2030-05-14')
    expect(exampleIn('en', fields.embargo, '2030-01-01')).toBe('2030-01-03T08:00:00+01:00')
    expect(exampleIn('en', fields.issn, '2030-01-01')).toBe('1234-5679')
  })
})
