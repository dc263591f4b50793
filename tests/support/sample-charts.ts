import type {Chart} from '../../src/model/blocks.js'

type ChartData = Pick<Chart, 'kind' | 'rows' | 'series' | 'values'> & Partial<Chart>

/** A chart from its data alone; values are shown in French. */
export function chartOf(data: ChartData): Chart {
  const show = new Intl.NumberFormat('fr')
  return {
    type: 'chart',
    id: 'fig-essai',
    alt: 'Un dessin.',
    axes: {},
    shown: data.values.map(row => row.map(value => (value === null ? '–' : show.format(value).replace('-', '\u2212')))),
    table: {type: 'table', id: 'fig-essai-donnees', columns: [], rows: []},
    ...data,
  }
}

const years = Array.from({length: 9}, (_, index) => String(2018 + index))

/** Charts that are hard to draw, each for its own reason. */
export const hardCharts: Readonly<Record<string, Chart>> = {
  negative: chartOf({
    kind: 'bars',
    rows: ['Exportations', 'Importations', 'Solde'],
    series: ['2026'],
    axes: {rows: 'Poste', values: '2026'},
    values: [[1250.5], [-2140], [-889.5]],
    unit: 'M€',
  }),
  longNames: chartOf({
    kind: 'bars',
    rows: ['Façade'],
    series: ['liaison rompue '.repeat(12).trim(), 'câble réparé '.repeat(14).trim()],
    values: [[1, 2]],
    unit: 'jours de coupure '.repeat(9).trim(),
  }),
  grouped: chartOf({
    kind: 'bars',
    rows: [
      'Organisation pour la sécurité et la coopération en Europe',
      'Agence de l\u2019Union européenne pour la cybersécurité',
    ],
    series: ['2023', '2024', '2025'],
    values: [
      [12, 18, 31],
      [7, null, 22],
    ],
    unit: 'signalements',
    axes: {rows: 'Organisation ou agence de l\u2019Union'},
  }),
  columns: chartOf({
    kind: 'columns',
    rows: ['Bénin', 'Togo', 'Cameroun', 'Congo'],
    series: ['Capacité perdue'],
    values: [[35], [80], [62], [48]],
    unit: '%',
    highlight: 'Togo',
    axes: {rows: 'Pays', values: 'Part de la capacité perdue'},
  }),
  groupedColumns: chartOf({
    kind: 'columns',
    rows: ['T1', 'T2', 'T3', 'T4'],
    series: ['Rançon', 'Espionnage', 'Sabotage'],
    values: [
      [3, 4, 1],
      [5, 4, 2],
      [8, 6, -2],
      [13, 7, 5],
    ],
  }),
  longColumns: chartOf({
    kind: 'columns',
    rows: [
      'Télécommunications intercontinentales',
      'Approvisionnement',
      'Désinformation',
      'Interopérabilité',
      'Gouvernance',
    ],
    series: ['Note'],
    axes: {rows: 'Thème', values: 'Note'},
    values: [[1], [2], [3], [4], [5]],
  }),
  lines: chartOf({
    kind: 'lines',
    rows: years,
    series: ['Golfe de Guinée', 'Méditerranée', 'Europe du Nord', 'Afrique de l\u2019Est', 'Caspienne', 'Baltique'],
    values: years.map((_, index) => [
      8 + index * 2.2,
      6 + index * 1.1,
      5 + (index % 3),
      index === 4 ? null : 11,
      3 + index * 0.4,
      20 - index,
    ]),
    unit: 'jours',
    axes: {rows: 'Année'},
  }),
  stressedLines: chartOf({
    kind: 'lines',
    rows: years,
    series: ['Golfe de Guinée', 'Méditerranée', 'Europe du Nord'],
    values: years.map((_, index) => [8 + index * 2.2, 6 + index * 0.7, 5 + (index % 3)]),
    highlight: 'Golfe de Guinée',
    axes: {rows: 'Année de la mise en service du câble le plus ancien de la façade, tous exploitants confondus'},
  }),
  crowded: chartOf({
    kind: 'lines',
    rows: years,
    series: ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Écho', 'Foxtrot'],
    values: years.map((_, index) => [1, 2, 3, 4, 5, 6].map(series => 100 + series * 0.2 + index)),
  }),
  single: chartOf({
    kind: 'lines',
    rows: ['2024', '2025'],
    series: ['Seule'],
    axes: {rows: 'Année', values: 'Seule'},
    values: [[0.1], [0.3]],
  }),
  constant: chartOf({kind: 'bars', rows: ['Rien'], series: ['Zéro'], values: [[0]]}),
}
