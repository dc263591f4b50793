import type {Block, Cell, Chart, Column, Table} from '../../src/model/blocks.js'
import {heading, line, paragraph} from './sample-parts.js'

const column = (head: string, align: Column['align'] = 'left'): Column => ({
  align,
  numeric: align === 'right',
  head: line(head),
})
const row = (...cells: readonly string[]): readonly Cell[] => cells.map(cell => line(cell))

/** A table with numbers, wider than the text column. */
const ruptures: Table = {
  type: 'table',
  id: 'tab-ruptures',
  label: 'Tableau\u00A01',
  title: line('Ruptures constatées entre le 2 et le 11~novembre 2026'),
  source: line('Source~: données fictives, établies pour ce spécimen.'),
  columns: [
    column('Liaison'),
    column('Date, heure (UTC)'),
    column('Profondeur', 'right'),
    column('Capacité perdue', 'right'),
    column('Coupure', 'right'),
    column('Pays touchés'),
  ],
  rows: [
    row('A, tronçon nord', '2~novembre, 23:41', '1|180~m', '35~%', '4~jours', 'Bénin, Togo'),
    row('B, tronçon central', '6~novembre, 02:17', '1|240~m', '62~%', '9~jours', 'Cameroun, Gabon, Congo'),
    row('C, tronçon nord', '11~novembre, 01:58', '1|205~m', '80~%', '7~jours', "Côte d'Ivoire, Togo"),
  ],
}

/** Horizontal bars, one series, one row stressed. */
export const delays: Chart = {
  type: 'chart',
  kind: 'bars',
  id: 'fig-delais',
  label: 'Figure\u00A01',
  title: line("Délai moyen de réparation d'un câble, par façade, 2018–2025, en jours"),
  source: line('Source~: calculs du CESS, données fictives. Réalisation~: CESS, CC~BY~4.0.'),
  alt: 'Quatre barres, de neuf jours en Europe du Nord à vingt-six dans le golfe de Guinée.',
  rows: ['Europe du Nord', 'Méditerranée', 'Afrique de l\u2019Est', 'Golfe de Guinée'],
  series: ['Délai'],
  values: [[9], [12], [17], [26]],
  shown: [['9'], ['12'], ['17'], ['26']],
  unit: 'jours',
  highlight: 'Golfe de Guinée',
  axes: {},
  table: {
    type: 'table',
    id: 'fig-delais-donnees',
    columns: [column('Façade'), column('Délai (jours)', 'right')],
    rows: [
      row('Europe du Nord', '9'),
      row('Méditerranée', '12'),
      row("Afrique de l'Est", '17'),
      row('Golfe de Guinée', '26'),
    ],
  },
}

/** A body with every kind of block and of running text. */
export const alertBody: readonly Block[] = [
  heading(2, 'ce-que-l-on-sait', "Ce que l'on sait"),
  paragraph(
    "Dans la nuit du 2~novembre, la liaison~A cesse d'émettre à quarante-deux kilomètres de la côte, par 1|180~mètres de fond. Les opérateurs basculent en onze minutes une partie du trafic vers l'ouest. Deux autres liaisons cèdent ensuite, le~6 et le 11~novembre, à moins de neuf milles de la première",
    {type: 'footnoteCall', number: 1, call: 1},
    ". Aucune activité sismique n'a été relevée, et la zone est fermée au chalutage depuis~2021 (",
    {type: 'crossReference', target: 'tab-ruptures', children: line('tableau~1')},
    ').',
  ),
  ruptures,
  heading(3, 'un-delai-de-reparation', 'Un délai de réparation deux fois plus long'),
  paragraph(
    "Le délai de réparation aggrave l'effet de chaque incident. Faute de navire câblier basé dans la région, la façade attend en moyenne vingt-six jours, soit deux fois plus que la Méditerranée (",
    {type: 'crossReference', target: 'fig-delais', children: line('figure~1')},
    ').',
  ),
  delays,
  {
    type: 'figure',
    id: 'fig-carte',
    label: 'Figure\u00A02',
    title: line('Les trois liaisons et la côte, schéma'),
    source: line('Réalisation~: CESS.'),
    image: 'carte.png',
    alt: 'Trois traits partent de la côte, parallèles, vers le sud.',
  },
  heading(2, 'appreciation', 'Appréciation'),
  paragraph(
    'Trois hypothèses ont été examinées. La cause naturelle est jugée ',
    {type: 'emphasis', children: line('très improbable')},
    "~: elle n'explique ni la régularité des intervalles, ni la profondeur. L'ancrage accidentel reste possible pour la ",
    {type: 'strong', children: line('première rupture')},
    ' seulement, le 1',
    {type: 'superscript', children: line('er')},
    "~novembre au plus tôt. L'acte délibéré est l'hypothèse qui rend le mieux compte de l'ensemble, sans qu'une preuve directe permette de l'établir",
    {type: 'footnoteCall', number: 2, call: 1},
    ". Les spécialistes parlent d'une ",
    {type: 'foreign', lang: 'en', children: line('grey-zone operation')},
    '~; le terme ',
    {type: 'inlineCode', value: 'AIS'},
    ' désigne ici le système de suivi des navires, décrit par ',
    {type: 'link', url: 'https://example.org/ais?a=1&b=2', children: line("l'organisation maritime")},
    ' et dans ',
    {type: 'noteLink', slug: 'corridor médian.fr', lang: 'fr', isPublic: true, children: line('une note précédente')},
    '. Au ',
    {type: 'smallCapitals', children: line('XXI')},
    {type: 'superscript', children: line('e')},
    '~siècle, la version de travail disait ',
    {type: 'delete', children: line('quatre')},
    ' trois.',
  ),
  {
    type: 'callout',
    kind: 'alert',
    title: line('À surveiller'),
    children: [
      paragraph(
        "Tout passage d'un navire à moins de trois nœuds au-dessus des liaisons~D et~E, seules encore intactes, doit être signalé au point de contact.",
      ),
    ],
  },
  heading(3, 'ce-qui-suivrait', 'Ce qui suivrait'),
  heading(4, 'effets-attendus', 'Effets attendus.'),
  paragraph('Une quatrième rupture ôterait toute redondance~:'),
  {
    type: 'list',
    start: null,
    items: [
      {children: [paragraph('compensation bancaire suspendue après vingt-quatre heures|;')]},
      {
        children: [
          paragraph("téléphonie d'urgence réduite aux liaisons satellitaires, dont~:"),
          {
            type: 'list',
            start: null,
            items: [
              {children: [paragraph('les stations côtières|;')]},
              {children: [paragraph('les hôpitaux de référence.')]},
            ],
          },
        ],
      },
    ],
  },
  paragraph("L'ordre des mesures compte~:"),
  {
    type: 'list',
    start: 1,
    items: [
      {children: [paragraph('mesurer|;')]},
      {children: [paragraph('délester|;')]},
      {children: [paragraph('réparer.')]},
    ],
  },
  {
    type: 'blockQuote',
    children: [
      paragraph(
        "Ce que l'on ne mesure pas avant la panne, on le devine pendant",
        {type: 'footnoteCall', number: 1, call: 2},
        '.',
      ),
    ],
    attribution: line("Cahier d'exercice, p.~12 (fictif)"),
  },
  {
    type: 'callout',
    kind: 'information',
    title: line('Lire une position'),
    children: [
      paragraph('Une trame tient en une ligne~:'),
      {type: 'codeBlock', language: 'nmea', value: '!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C'},
    ],
  },
  {type: 'separator'},
  paragraph('Les relevés continuent.', {type: 'break'}, 'Prochaine mise à jour en janvier.'),
]
