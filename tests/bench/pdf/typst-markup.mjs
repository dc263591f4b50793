import {wholeText} from './whole-text.mjs'

const quoted = text => JSON.stringify(text)
const inside = children => `[${children.map(inlineMarkup).join('')}]`
const escaped = text => text.replaceAll(/[\\#$*_`<>@~[\]\-+=/"']/g, String.raw`\$&`)

const inline = {
  text: ({value}) => escaped(value),
  inlineCode: ({value}) => `#raw(${quoted(value)})`,
  break: () => '#linebreak()',
  emphasis: ({children}) => `#emph${inside(children)}`,
  strong: ({children}) => `#strong${inside(children)}`,
  delete: ({children}) => `#strike${inside(children)}`,
  superscript: ({children}) => `#super${inside(children)}`,
  smallCapitals: ({children}) => `#smallcaps${inside(children)}`,
  citation: ({children}) => inside(children).slice(1, -1),
  foreign: ({children}) => inside(children).slice(1, -1),
  link: ({children, url}) => `#link(${quoted(url)})${inside(children)}`,
  noteLink: ({children}) => inside(children).slice(1, -1),
  crossReference: ({children}) => inside(children).slice(1, -1),
  footnoteCall: ({number}) => `#super[${number}]`,
}
const inlineMarkup = node => inline[node.type](node)

const block = {
  heading: ({depth, children}) => `#heading(level: ${depth})${inside(children)}`,
  paragraph: ({children}) => inside(children).slice(1, -1),
  list: ({start, items}) =>
    `#${start === null ? 'list' : 'enum'}(${items.map(({children}) => `[${blocks(children)}]`).join(', ')})`,
  blockQuote: ({children}) => `#quote(block: true)[${blocks(children)}]`,
  pullQuote: ({children}) => `#quote(block: true)${inside(children)}`,
  callout: ({title, children}) => `#block(inset: 12pt)[#strong${inside(title)}\n\n${blocks(children)}]`,
  codeBlock: ({value}) => `#raw(block: true, ${quoted(value)})`,
  separator: () => '#align(center)[\\* \\* \\*]',
  table: table => captioned(table, tableMarkup(table)),
  figure: figure => captioned(figure, `#image(${quoted(pictureFile(figure.image))}, width: 330pt)`),
  chart: chart => captioned(chart, tableMarkup(chart.table)),
}
const blocks = nodes => nodes.map(node => block[node.type](node)).join('\n\n')

const tableMarkup = ({columns, rows}) => {
  const head = `table.header(${columns.map(({head: cell}) => inside(cell)).join(', ')})`
  return `#table(columns: ${columns.length}, ${[head, ...rows.flat().map(inside)].join(', ')})`
}

const captioned = ({label, title, source}, content) =>
  [
    [label && `${escaped(label)}. `, inside(title ?? []).slice(1, -1)].join(''),
    content,
    inside(source ?? []).slice(1, -1),
  ]
    .filter(Boolean)
    .join('\n\n')

/** Name of a picture beside the markup. */
export const pictureFile = key => key.replaceAll('/', '-')

/** The same text in Typst's markup. */
export const typstMarkup = document => `#set document(title: ${quoted(document.masthead.titleText)})
#set page(paper: "a4", margin: (x: 46mm, y: 28mm), numbering: "1 / 1")
#set text(lang: ${quoted(document.lang)}, font: "Source Serif 4", size: 10pt)
#set par(justify: true)
${blocks(wholeText(document))}
`
