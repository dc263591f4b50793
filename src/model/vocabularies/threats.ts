import type {Threat} from './term.js'

const threat = (
  id: string,
  fr: string,
  en: string,
  eurovoc: readonly string[],
  disarm: readonly string[] = [],
): Threat => ({id, names: {fr, en}, eurovoc, disarm})

/** Threat types with their EuroVoc concepts and the DISARM techniques to start from. */
export const threats: readonly Threat[] = [
  threat('menaces-hybrides', 'Menaces hybrides', 'Hybrid threats', []),
  threat('cybermenaces', 'Cybermenaces', 'Cyber threats', ['c_04ae3ba8', '3027']),
  threat('cyber-ingerence', 'Cyber-ingérence', 'Cyber-enabled interference', ['1436'], ['T0093.002', 'T0143.003']),
  threat('ingerence-etrangere', 'Ingérence étrangère', 'Foreign interference', ['1436'], ['T0066', 'T0002']),
  threat('desinformation', 'Désinformation', 'Disinformation', ['6770'], ['T0075.001', 'T0135.001']),
  threat(
    'manipulation-information',
    "Manipulation de l'information",
    'Information manipulation (FIMI)',
    ['6770', 'c_4e75f061'],
    ['T0049', 'T0079', 'T0086.002'],
  ),
  threat('ia-militaire', 'IA militaire', 'Military AI', ['3030']),
  threat('gouvernance-ia', "Gouvernance de l'IA", 'AI and algorithmic governance', ['3030', '6897']),
  threat('dependance-technologique', 'Dépendance technologique', 'Technological dependence', ['1347']),
  threat('infrastructures-critiques', 'Infrastructures critiques', 'Critical infrastructure', ['c_57f3c49f']),
  threat('trafics-transnationaux', 'Trafics transnationaux', 'Transnational trafficking', ['3169', '5560']),
  threat('terrorisme', 'Terrorisme', 'Terrorism', ['4452']),
  threat('restes-explosifs', 'Mines et restes explosifs', 'Mines and explosive remnants', ['8410']),
  threat('fragilite-gouvernance', 'Fragilité de la gouvernance', 'Fragility of governance', ['6897', '381']),
  threat('risques-emergents', 'Risques émergents', 'Emerging risks', ['3450']),
]
