import {wholeText} from './whole-text.mjs'

const inline = {
  text: ({value}) => ({text: value}),
  inlineCode: ({value}) => ({text: value, font: 'Sans'}),
  break: () => ({text: '\n'}),
  emphasis: ({children}) => ({text: runs(children), italics: true}),
  strong: ({children}) => ({text: runs(children), bold: true}),
  delete: ({children}) => ({text: runs(children), decoration: 'lineThrough'}),
  superscript: ({children}) => ({text: runs(children), sup: true}),
  smallCapitals: ({children}) => ({text: runs(children)}),
  citation: ({children}) => ({text: runs(children)}),
  foreign: ({children}) => ({text: runs(children)}),
  link: ({children, url}) => ({text: runs(children), link: url, decoration: 'underline'}),
  noteLink: ({children}) => ({text: runs(children)}),
  crossReference: ({children}) => ({text: runs(children)}),
  footnoteCall: ({number}) => ({text: String(number), sup: true}),
}
const runs = nodes => nodes.map(node => inline[node.type](node))

const block = {
  heading: ({depth, children}) => ({text: runs(children), style: `heading${Math.min(depth, 3)}`}),
  paragraph: ({children}) => ({text: runs(children), style: 'paragraph'}),
  list: ({start, items}, document) => {
    const stacks = items.map(({children}) => ({stack: blocks(children, document)}))
    return start === null ? {ul: stacks, style: 'paragraph'} : {ol: stacks, start, style: 'paragraph'}
  },
  blockQuote: ({children}, document) => ({stack: blocks(children, document), italics: true, margin: [15, 0, 0, 0]}),
  pullQuote: ({children}) => ({text: runs(children), style: 'quote'}),
  callout: ({title, children}, document) => ({
    stack: [{text: runs(title), bold: true}, ...blocks(children, document)],
    margin: [12, 0, 0, 0],
  }),
  codeBlock: ({value}) => ({text: value, font: 'Sans'}),
  separator: () => ({text: '* * *', alignment: 'center'}),
  table: (table, document) => captioned(table, tableOf(table), document),
  figure: (figure, document) => captioned(figure, pictureOf(figure, document), document),
  chart: (chart, document) => captioned(chart, tableOf(chart.table), document),
}
const blocks = (nodes, document) => nodes.map(node => block[node.type](node, document))

const tableOf = ({columns, rows}) => ({
  style: 'table',
  table: {
    headerRows: 1,
    body: [
      columns.map(({head, align}) => ({text: runs(head), bold: true, alignment: align})),
      ...rows.map(row => row.map((cell, index) => ({text: runs(cell), alignment: columns[index].align}))),
    ],
  },
  layout: 'lightHorizontalLines',
})

function pictureOf({image}, {images}) {
  const {mediaType, bytes} = images.get(image)
  if (mediaType === 'image/svg+xml') return {svg: Buffer.from(bytes).toString(), width: 330}
  return {image: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`, width: 330}
}

function captioned({label, title, source}, content) {
  const caption = [...(label ? [{text: `${label}. `, bold: true}] : []), ...runs(title ?? [])]
  return {
    stack: [
      ...(caption.length ? [{text: caption, style: 'caption'}] : []),
      content,
      ...(source ? [{text: runs(source), style: 'caption'}] : []),
    ],
  }
}

/**
 * The definition that a user of pdfmake writes for a document: its text untagged, in our fonts and sizes, in a column of our width.
 *
 * @param marginPt White left and right of the column.
 */
export function stockDefinition(document, marginPt) {
  const {masthead} = document
  const edge = {font: 'Sans', fontSize: 8, margin: [marginPt, 30, marginPt, 0]}
  return {
    pageSize: 'A4',
    pageMargins: [marginPt, 79, marginPt, 71],
    info: {title: masthead.titleText, author: masthead.authors.map(({name}) => name).join(', ')},
    header: () => ({columns: [{text: masthead.reference}, {text: masthead.tlp, alignment: 'right'}], ...edge}),
    footer: (page, pages) => ({
      columns: [{text: `${page} / ${pages}`}, {text: masthead.tlp, alignment: 'right'}],
      ...edge,
    }),
    defaultStyle: {font: 'Serif', fontSize: 10, lineHeight: 1.15},
    styles: {
      heading1: {font: 'Serif', fontSize: 26, bold: true, margin: [0, 10, 0, 8]},
      heading2: {font: 'Serif', fontSize: 14, bold: true, margin: [0, 18, 0, 6]},
      heading3: {font: 'Sans', fontSize: 10, bold: true, margin: [0, 10, 0, 2]},
      paragraph: {alignment: 'justify', margin: [0, 0, 0, 5]},
      quote: {fontSize: 15, italics: true, margin: [0, 12, 0, 12]},
      table: {font: 'Sans', fontSize: 9, margin: [0, 4, 0, 8]},
      caption: {font: 'Sans', fontSize: 8.5, margin: [0, 4, 0, 3]},
    },
    content: blocks(wholeText(document), document),
  }
}
