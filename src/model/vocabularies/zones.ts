import {namesIn} from './names/names-in.js'
import type {Zone} from './term.js'

/** The house's zones; EuroVoc concepts and STIX 2.1 regions, as far as they are true of all notes of a zone. */
export const zones: readonly Zone[] = [
  {
    id: 'asie-centrale',
    names: namesIn({fr: 'Asie centrale', en: 'Central Asia'}, ({zones}) => zones['asie-centrale'].name),
    covers: namesIn(
      {fr: 'Kazakhstan, bassin de la Caspienne', en: 'Kazakhstan, Caspian basin'},
      ({zones}) => zones['asie-centrale'].covers,
    ),
    eurovoc: ['5448'],
    region: 'central-asia',
  },
  {
    id: 'union-europeenne',
    names: namesIn({fr: 'Union européenne', en: 'European Union'}, ({zones}) => zones['union-europeenne'].name),
    covers: namesIn(
      {
        fr: "Commission, Parlement, groupes d'amitié, agences",
        en: 'Commission, Parliament, friendship groups, agencies',
      },
      ({zones}) => zones['union-europeenne'].covers,
    ),
    eurovoc: ['4060'],
    region: 'europe',
  },
  {
    id: 'afrique-francophone',
    names: namesIn(
      {fr: 'Afrique francophone', en: 'French-speaking Africa'},
      ({zones}) => zones['afrique-francophone'].name,
    ),
    covers: namesIn(
      {fr: 'Congo, golfe de Guinée, Sahel', en: 'Congo, Gulf of Guinea, Sahel'},
      ({zones}) => zones['afrique-francophone'].covers,
    ),
    eurovoc: ['332'],
    region: 'africa',
  },
  {
    id: 'multilateral',
    names: namesIn({fr: 'Cadre multilatéral', en: 'Multilateral frameworks'}, ({zones}) => zones.multilateral.name),
    covers: namesIn(
      {
        fr: 'OTAN, OSCE, enceintes euro-atlantiques',
        en: 'NATO, OSCE, Euro-Atlantic forums',
      },
      ({zones}) => zones.multilateral.covers,
    ),
    eurovoc: ['3241'],
  },
]
