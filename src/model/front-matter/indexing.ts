import {expectations, expects} from '../expectations.js'
import {noteField} from '../field.js'
import * as values from '../values.js'

/** Fields: how it is found and cited. */
export const indexingFields = {
  keywords: noteField({
    schema: values.oneOrMany(values.keyword, expects('keyword')).optional(),
    aliases: ['mots_cles', 'mots_clés'],
    remains: false,
    example: '[résilience, "eurovoc:6770"]',
    title: {en: 'Keywords: free, or `eurovoc:` and a number', fr: 'Mots-clés : libres, ou `eurovoc:` et un numéro'},
    expected: {en: 'a list of words', fr: 'une liste de mots'},
  }),
  techniques: noteField({
    schema: values.oneOrMany(values.sentence).optional(),
    aliases: [],
    remains: false,
    example: '[T0049, T0086.002]',
    title: {en: 'DISARM techniques', fr: 'Techniques DISARM'},
    expected: {
      en: 'a list of DISARM techniques, like `T0049` or `T0086.002`',
      fr: 'une liste de techniques DISARM, comme `T0049` ou `T0086.002`',
    },
  }),
  doi: noteField({
    schema: values.doi.optional(),
    aliases: [],
    remains: true,
    example: '10.1234/cess.2026.14',
    title: {en: 'DOI', fr: 'DOI'},
    expected: expectations.doi,
  }),
  issn: noteField({
    schema: values.issn.optional(),
    aliases: [],
    remains: true,
    example: '1234-5679',
    title: {en: 'ISSN', fr: 'ISSN'},
    expected: expectations.issn,
  }),
  isbn: noteField({
    schema: values.isbn.optional(),
    aliases: [],
    remains: true,
    example: '978-2-1234-5680-3',
    title: {en: 'ISBN', fr: 'ISBN'},
    expected: expectations.isbn,
  }),
  bibliography: noteField({
    schema: values.sentence.optional(),
    aliases: ['bibliographie'],
    remains: false,
    example: 'sources.csl.json',
    title: {
      en: 'Bibliography file (CSL-JSON or BibTeX), for `[@key]`',
      fr: 'Fichier de bibliographie (CSL-JSON ou BibTeX), pour `[@cle]`',
    },
    expected: {
      en: 'the path of a `.json` or `.bib` file of the publication',
      fr: "le chemin d'un fichier `.json` ou `.bib` de la publication",
    },
  }),
}
