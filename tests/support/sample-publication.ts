import type {Publication} from '../../src/model/publication.js'
import {builtInVocabularies} from '../../src/model/vocabularies/index.js'

/** A publication as a checked `cess.yml` gives it. */
export const samplePublication: Publication = {
  organisation: {
    shortName: 'CESS',
    names: {
      fr: 'Centre Européen de Sécurité et de Stratégie',
      en: 'European Centre for Security and Strategy',
    },
    address: '1, rue du Spécimen, 00000 Exemple',
    contact: 'contact@example.org',
    transparencyRegister: '000000000000-00',
  },
  siteUrl: 'https://cess.example.org',
  host: 'cess.example.org',
  timeZone: 'Europe/Paris',
  defaultLang: 'fr',
  template: 'cess',
  issn: '0000-0000',
  sender: {name: 'CESS', email: 'alertes@example.org'},
  vocabularies: builtInVocabularies,
  typography: 'imprimerie-nationale',
  paper: 'A4',
  isLogged: false,
  retention: 36,
  pace: {},
  pdfStandards: ['ua-1', 'a-3a'],
  mailForm: 'full',
  translationReferences: 'own',
}
