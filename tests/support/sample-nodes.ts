import type {Block, Table} from '../../src/model/blocks.js'
import type {Phrasing} from '../../src/model/phrasing.js'
import {line, paragraph} from './sample-parts.js'

const table: Table = {
  type: 'table',
  id: 'tab-echantillon',
  columns: [
    {align: 'left', numeric: false, head: line('Ztable')},
    {align: 'right', numeric: true, head: line('Un')},
    {align: 'center', numeric: false, head: line('Le jour')},
  ],
  rows: [[line('Ligne'), line('2'), line('Ven., 22:10')]],
}

type Samples<N extends {readonly type: string}> = {readonly [K in N['type']]: Extract<N, {readonly type: K}>}

/**
 * A block of each kind, whose readers find the word `z` and its kind: a new kind does not compile until it has one.
 * Separators have no words.
 */
export const sampleBlocks: Samples<Block> = {
  heading: {type: 'heading', depth: 2, id: 'echantillon', children: line('Zheading')},
  paragraph: paragraph('Zparagraph'),
  list: {type: 'list', start: null, items: [{children: [paragraph('Zlist')]}]},
  blockQuote: {type: 'blockQuote', children: [paragraph('Zblockquote')], attribution: line('Une source')},
  pullQuote: {type: 'pullQuote', children: line('Zpullquote')},
  callout: {type: 'callout', kind: 'alert', title: line('À lire'), children: [paragraph('Zcallout')]},
  codeBlock: {type: 'codeBlock', value: 'zcodeblock'},
  separator: {type: 'separator'},
  table: {...table, label: 'Tableau 1', title: line('Un titre'), source: line('Une source')},
  figure: {type: 'figure', id: 'fig-echantillon', image: 'carte.png', alt: 'Une carte', title: line('Zfigure')},
  chart: {
    type: 'chart',
    kind: 'bars',
    id: 'gra-echantillon',
    title: line('Zchart'),
    alt: 'Une barre',
    rows: ['Ligne'],
    series: ['Un'],
    values: [[2]],
    shown: [['2']],
    axes: {rows: 'Ligne', values: 'Un'},
    table: {...table, id: 'gra-donnees'},
  },
  revised: {type: 'revised', label: line('Zrevised'), children: [paragraph('Un texte')]},
}

const telling = (opens: string) => ({opens: [{type: 'text' as const, value: opens}], closes: ']'})

/** The same of running text. Breaks and calls of notes have no words. */
export const samplePhrasing: Samples<Phrasing> = {
  text: {type: 'text', value: 'Ztext'},
  emphasis: {type: 'emphasis', children: line('zemphasis')},
  strong: {type: 'strong', children: line('zstrong')},
  delete: {type: 'delete', children: line('zdelete')},
  superscript: {type: 'superscript', children: line('zsuperscript')},
  smallCapitals: {type: 'smallCapitals', children: line('ZSMALLCAPITALS')},
  foreign: {type: 'foreign', lang: 'en', children: line('zforeign')},
  inlineCode: {type: 'inlineCode', value: 'zinlinecode'},
  break: {type: 'break'},
  link: {type: 'link', url: 'https://example.org/', children: line('zlink')},
  noteLink: {type: 'noteLink', slug: 'autre.fr', lang: 'fr', isPublic: true, children: line('znotelink')},
  crossReference: {type: 'crossReference', target: 'echantillon', children: line('zcrossreference')},
  citation: {type: 'citation', work: 1, call: 1, children: line('zcitation')},
  footnoteCall: {type: 'footnoteCall', number: 1, call: 1},
  mistake: {type: 'mistake', id: 'mistake-1-1', lang: 'fr', reason: line('Faux'), children: line('zmistake')},
  inserted: {type: 'inserted', telling: telling('[ajouté : '), children: line('zinserted')},
  removed: {type: 'removed', telling: telling('[supprimé : '), children: line('zremoved')},
}

/** All of them as a text. */
export const sampleText: readonly Block[] = [
  ...Object.values(sampleBlocks),
  ...Object.values(samplePhrasing).map(node => paragraph(node)),
]

/** Those words. */
export const sampleWords: readonly string[] = Object.keys({...sampleBlocks, ...samplePhrasing})
  .filter(type => !['separator', 'break', 'footnoteCall'].includes(type))
  .map(type => `z${type.toLowerCase()}`)
