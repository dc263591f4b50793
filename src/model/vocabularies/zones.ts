import {namesOf} from './names/names-of.js'
import type {Zone} from './term.js'

const names = namesOf('zones')
const covers = namesOf('covers')

/** The house's zones; EuroVoc concepts and STIX 2.1 regions, as far as they are true of all notes of a zone. */
export const zones: readonly Zone[] = [
  {
    id: 'asie-centrale',
    names: names('asie-centrale', {fr: 'Asie centrale', en: 'Central Asia'}),
    covers: covers('asie-centrale', {fr: 'Kazakhstan, bassin de la Caspienne', en: 'Kazakhstan, Caspian basin'}),
    eurovoc: ['5448'],
    region: 'central-asia',
  },
  {
    id: 'union-europeenne',
    names: names('union-europeenne', {fr: 'Union européenne', en: 'European Union'}),
    covers: covers('union-europeenne', {
      fr: "Commission, Parlement, groupes d'amitié, agences",
      en: 'Commission, Parliament, friendship groups, agencies',
    }),
    eurovoc: ['4060'],
    region: 'europe',
  },
  {
    id: 'afrique-francophone',
    names: names('afrique-francophone', {fr: 'Afrique francophone', en: 'French-speaking Africa'}),
    covers: covers('afrique-francophone', {fr: 'Congo, golfe de Guinée, Sahel', en: 'Congo, Gulf of Guinea, Sahel'}),
    eurovoc: ['332'],
    region: 'africa',
  },
  {
    id: 'multilateral',
    names: names('multilateral', {fr: 'Cadre multilatéral', en: 'Multilateral frameworks'}),
    covers: covers('multilateral', {
      fr: 'OTAN, OSCE, enceintes euro-atlantiques',
      en: 'NATO, OSCE, Euro-Atlantic forums',
    }),
    eurovoc: ['3241'],
  },
]
