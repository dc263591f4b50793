import {describe, expect, it} from 'vitest'
import {frenchExample, frenchKey, frenchValue} from '../../src/model/french-spelling.js'
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

describe('frenchExample', () => {
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
    expect(frenchExample(field)).toBe(example)
  })
})
