/** Metadata of the file. */
export interface Information {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject?: string
  readonly keywords: readonly string[]
  readonly lang: string
  /** Date of the text, for reproducible files. */
  readonly created: Date
  readonly modified: Date
  readonly producer: string
  readonly publisher?: string
  /** Licence, or rights holder. */
  readonly rights?: string
  /** Identifiers of the text other than its DOI. */
  readonly identifiers: readonly string[]
  readonly doi?: string | undefined
  /** Distribution marking: the TLP label. */
  readonly marking?: string
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const items = (kind: 'Seq' | 'Bag', all: readonly string[]): string =>
  `<rdf:${kind}>${all.map(one => `<rdf:li>${escape(one)}</rdf:li>`).join('')}</rdf:${kind}>`

const list = (name: string, kind: 'Seq' | 'Bag', all: readonly string[]): string =>
  all.length ? `<${name}>${items(kind, all)}</${name}>` : ''

const alternative = (name: string, text: string | undefined): string =>
  text ? `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></dc:${name}>` : ''

const simple = (name: string, text: string | undefined): string => (text ? `<${name}>${escape(text)}</${name}>` : '')

const moment = (date: Date): string => date.toISOString().replace(/\.\d+/, '')

/** XMP metadata, equal to the Info dictionary as PDF/A demands (ISO 19005-3, 6.6.3). */
export function informationXmp(information: Information): string {
  const {title, authors, subject, keywords, lang, created, modified, producer} = information
  const {publisher, rights, identifiers, doi, marking} = information
  return [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">',
    `<xmp:CreateDate>${moment(created)}</xmp:CreateDate><xmp:ModifyDate>${moment(modified)}</xmp:ModifyDate><xmp:CreatorTool>cess</xmp:CreatorTool>`,
    alternative('title', title),
    list('dc:creator', 'Seq', authors),
    alternative('description', subject),
    list('dc:subject', 'Bag', keywords),
    list('dc:publisher', 'Bag', publisher ? [publisher] : []),
    alternative('rights', rights),
    list('dc:language', 'Bag', [lang]),
    simple('dc:identifier', doi ? `doi:${doi}` : identifiers[0]),
    list('xmp:Identifier', 'Bag', [...identifiers, ...(doi ? [`doi:${doi}`] : [])]),
    simple('xmp:Label', marking),
    simple('prism:doi', doi),
    simple('pdf:Producer', producer),
    simple('pdf:Keywords', keywords.join(', ')),
    '</rdf:Description>',
  ].join('\n')
}

/** A property that needs a declaration in PDF/A. */
interface Declared {
  readonly schema: string
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  readonly type: 'Integer' | 'Text'
  readonly category: 'internal' | 'external'
  readonly description: string
}

const declared: readonly Declared[] = [
  {
    schema: 'PDF/UA Universal Accessibility Schema',
    namespace: 'http://www.aiim.org/pdfua/ns/id/',
    prefix: 'pdfuaid',
    name: 'part',
    type: 'Integer',
    category: 'internal',
    description: 'Part of ISO 14289',
  },
  {
    schema: 'PRISM Basic Metadata',
    namespace: 'http://prismstandard.org/namespaces/basic/2.0/',
    prefix: 'prism',
    name: 'doi',
    type: 'Text',
    category: 'external',
    description: 'Digital Object Identifier',
  },
]

const declaration = ({schema, namespace, prefix, name, type, category, description}: Declared): string =>
  `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${schema}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`

/**
 * Identification of PDF/UA-2 and PDF/A-4 (ISO 14289-2, 5; ISO 19005-4, 6.7.3), level `f` with attachments. PDF/A-4 needs no declaration of
 * schemas.
 */
export const identityXmp = ({hasFiles}: {readonly hasFiles: boolean}): string =>
  [
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    `<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>${hasFiles ? '<pdfaid:conformance>F</pdfaid:conformance>' : ''}`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>',
    '</rdf:Description>',
  ].join('\n')

/** Identification of PDF/UA-1 (ISO 14289-1, 5), with the schema declarations that PDF/A requires (ISO 19005-3, 6.6.2.3). */
export const pdfUaXmp = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${declared.map(declaration).join('')}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`
