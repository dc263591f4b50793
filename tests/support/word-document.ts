import {strToU8, zipSync} from 'fflate'

/** A document of Word, made by hand: the XML of its body, and parts beside it. */
export interface WordParts {
  readonly body: string
  /** By name: `word/comments.xml`; a string is XML. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Relationships of the text: targets by id, with the last part of their type. */
  readonly relations?: Readonly<Record<string, readonly [type: string, target: string]>>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** An element of WordprocessingML that a part begins with. */
export const wordXml = (name: string, content: string): string => `${head}<w:${name} ${spaces}>${content}</w:${name}>`

/** A paragraph of one style. */
export const paragraph = (words: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(words)}</w:p>`

/** Words with the properties of a run, which are XML. */
export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

/** Styles as French Word names them by id. */
const styles = wordXml(
  'styles',
  [
    ...[style('Titre', 'Title'), style('Sous-titre', 'Subtitle'), style('Titre1', 'heading 1')],
    ...[style('Titre2', 'heading 2'), style('Titre3', 'heading 3'), style('Citation', 'Quote')],
    ...[style('Lgende', 'caption'), style('Maison', 'Chapitre maison', '<w:basedOn w:val="Titre2"/>')],
  ].join(''),
)

/** Lists: 1 is marked, 2 is counted, 3 goes on without marks. */
const numbering = wordXml(
  'numbering',
  [
    ['bullet', '•'],
    ['decimal', '%1.'],
    ['bullet', ' '],
  ]
    .map(([format, text], at) => {
      const levels = [0, 1, 2].map(
        level => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      return `<w:abstractNum w:abstractNumId="${at + 1}">${levels.join('')}</w:abstractNum>`
    })
    .join('') + [1, 2, 3].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
)

/** An entry of one of the lists. */
export const entry = (words: string, list: 1 | 2 | 3, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}</w:p>`

/** The bytes of a document. */
export function wordDocument({body, parts = {}, relations = {}}: WordParts): Uint8Array {
  const usual = {styles: ['styles', 'styles.xml'], numbering: ['numbering', 'numbering.xml']} as const
  const own = Object.fromEntries(
    ['footnotes', 'endnotes', 'comments']
      .filter(name => `word/${name}.xml` in parts)
      .map(name => [name, [name, `${name}.xml`] as const]),
  )
  const links = Object.entries({...usual, ...own, ...relations}).map(([id, [type, target]]) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`
  })
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}

/** A picture in a line, by the id of its relationship. */
export const picture = (id: string, alt = '', properties = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image" descr="${alt}">${properties}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
