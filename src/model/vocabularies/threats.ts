import type {Text} from '../text.js'
import {threatIntros} from './intros.js'
import {namesIn} from './names/names-in.js'
import type {ThreatId} from './names/term-names.js'
import type {Threat} from './term.js'

const threat = (
  id: ThreatId,
  text: Text,
  {eurovoc = [], disarm = []}: {readonly eurovoc?: readonly string[]; readonly disarm?: readonly string[]},
): Threat => ({id, names: namesIn(text, ({threats}) => threats[id]), intro: threatIntros[id], eurovoc, disarm})

/** Threat types with their EuroVoc concepts and the DISARM techniques to start from. */
export const threats: readonly Threat[] = [
  threat('menaces-hybrides', {fr: 'Menaces hybrides', en: 'Hybrid threats'}, {eurovoc: ['c_9f458445']}),
  threat('cybermenaces', {fr: 'Cybermenaces', en: 'Cyber threats'}, {eurovoc: ['c_04ae3ba8', '3027']}),
  threat(
    'cyber-ingerence',
    {fr: 'Cyber-ingérence', en: 'Cyber-enabled interference'},
    {eurovoc: ['1436'], disarm: ['T0093.002', 'T0143.003']},
  ),
  threat(
    'ingerence-etrangere',
    {fr: 'Ingérence étrangère', en: 'Foreign interference'},
    {eurovoc: ['1436'], disarm: ['T0066', 'T0002']},
  ),
  threat(
    'desinformation',
    {fr: 'Désinformation', en: 'Disinformation'},
    {eurovoc: ['6770'], disarm: ['T0075.001', 'T0135.001']},
  ),
  threat(
    'manipulation-information',
    {fr: "Manipulation de l'information", en: 'Information manipulation (FIMI)'},
    {eurovoc: ['6770', 'c_4e75f061'], disarm: ['T0049', 'T0079', 'T0086.002']},
  ),
  threat('ia-militaire', {fr: 'IA militaire', en: 'Military AI'}, {eurovoc: ['3030']}),
  threat(
    'gouvernance-ia',
    {fr: "Gouvernance de l'IA", en: 'AI and algorithmic governance'},
    {eurovoc: ['3030', '6897']},
  ),
  threat(
    'dependance-technologique',
    {fr: 'Dépendance technologique', en: 'Technological dependence'},
    {eurovoc: ['1347']},
  ),
  threat(
    'infrastructures-critiques',
    {fr: 'Infrastructures critiques', en: 'Critical infrastructure'},
    {eurovoc: ['c_57f3c49f']},
  ),
  threat(
    'trafics-transnationaux',
    {fr: 'Trafics transnationaux', en: 'Transnational trafficking'},
    {eurovoc: ['3169', '5560']},
  ),
  threat('terrorisme', {fr: 'Terrorisme', en: 'Terrorism'}, {eurovoc: ['4452']}),
  threat(
    'restes-explosifs',
    {fr: 'Mines et restes explosifs', en: 'Mines and explosive remnants'},
    {eurovoc: ['8410']},
  ),
  threat(
    'fragilite-gouvernance',
    {fr: 'Fragilité de la gouvernance', en: 'Fragility of governance'},
    {eurovoc: ['6897', '381']},
  ),
  threat('risques-emergents', {fr: 'Risques émergents', en: 'Emerging risks'}, {eurovoc: ['3450']}),
]
