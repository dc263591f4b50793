/**
 * Everything that our PDF of a document says, as plain blocks: headings (the title has depth 1), paragraphs, lists, tables.
 * Printers without footnotes have them at the end.
 */
export function wholeText(document) {
  const {masthead, labels} = document
  const paragraphs = texts => texts.map(children => ({type: 'paragraph', children}))
  return [
    ...paragraphs([
      words([masthead.type, masthead.tag, masthead.reference, masthead.version].filter(Boolean).join(' · ')),
      words(`${masthead.tlp} – ${masthead.tlpMeaning}`),
    ]),
    {type: 'heading', depth: 1, children: masthead.title},
    ...paragraphs(masthead.subtitle ? [masthead.subtitle] : []),
    ...masthead.authors.map(({name, role}) => ({type: 'paragraph', children: words([name, role].join(', '))})),
    ...rows([...document.notices, ...document.facts]),
    ...document.gauges.map(({label, word, position}) => ({
      type: 'paragraph',
      children: words(`${label} – ${word}, ${position}`),
    })),
    ...paragraphs(document.summary),
    ...list(null, document.keyPoints),
    ...document.body,
    ...list(1, recommendations(document)),
    ...list(null, document.references),
    ...revisions(document),
    ...rows(document.colophon),
    ...paragraphs(masthead.disclaimer ? [words(masthead.disclaimer)] : []),
    ...paragraphs(document.specimen ? [words(`${labels.specimen}. ${document.specimen}`)] : []),
    ...(document.footnotes.length ? [{type: 'list', start: 1, items: document.footnotes}] : []),
  ]
}

/** Running text without looks. */
export const plain = nodes => nodes.map(node => node.value ?? node.number ?? plain(node.children ?? [])).join('')

const words = value => [{type: 'text', value}]

const list = (start, texts) =>
  texts.length
    ? [{type: 'list', start, items: texts.map(children => ({children: [{type: 'paragraph', children}]}))}]
    : []

const recommendations = document =>
  document.recommendations.map(({text, addressees, priority, deadline}) => [
    ...text,
    ...words(` ${[addressees, priority, deadline].join(' · ')}`),
  ])

const rows = given =>
  given.map(({label, value}) => ({
    type: 'paragraph',
    children: [{type: 'strong', children: words(`${label} `)}, ...value],
  }))

const revisions = ({history}) =>
  history.map(({version, date, nature, summary}) => ({
    type: 'paragraph',
    children: [...words(`${version}, ${date}, ${nature}. `), ...summary],
  }))
