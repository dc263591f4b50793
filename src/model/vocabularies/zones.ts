import type {Zone} from './term.js'

/** The house's zones; EuroVoc concept numbers, ISO 3166-1 countries, STIX 2.1 regions. */
export const zones: readonly Zone[] = [
  {
    id: 'asie-centrale',
    names: {fr: 'Asie centrale', en: 'Central Asia'},
    covers: {fr: 'Kazakhstan, bassin de la Caspienne', en: 'Kazakhstan, Caspian basin'},
    eurovoc: ['5448', '5693'],
    countries: ['KZ'],
    region: 'central-asia',
  },
  {
    id: 'union-europeenne',
    names: {fr: 'Union européenne', en: 'European Union'},
    covers: {
      fr: "Commission, Parlement, groupes d'amitié, agences",
      en: 'Commission, Parliament, friendship groups, agencies',
    },
    eurovoc: ['1451', '2243', '4038', '114'],
    countries: [],
    region: 'europe',
  },
  {
    id: 'afrique-francophone',
    names: {fr: 'Afrique francophone', en: 'French-speaking Africa'},
    covers: {fr: 'Congo, golfe de Guinée, Sahel', en: 'Congo, Gulf of Guinea, Sahel'},
    eurovoc: ['332', '111', '5424'],
    countries: ['CG'],
    region: 'africa',
  },
  {
    id: 'multilateral',
    names: {fr: 'Cadre multilatéral', en: 'Multilateral frameworks'},
    covers: {fr: 'OTAN, OSCE, enceintes euro-atlantiques', en: 'NATO, OSCE, Euro-Atlantic forums'},
    eurovoc: ['2199', '3514', '3241'],
    countries: [],
  },
]
