/** The file's metadata. */
export interface Information {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject?: string
  readonly keywords?: string
  readonly lang: string
  /** Of the text: the same text, the same file. */
  readonly date: Date
  readonly producer: string
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const list = (name: string, kind: 'Seq' | 'Bag', items: readonly string[]): string =>
  `<dc:${name}><rdf:${kind}>${items.map(item => `<rdf:li>${escape(item)}</rdf:li>`).join('')}</rdf:${kind}></dc:${name}>`

const alternative = (name: string, text: string): string =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></dc:${name}>`

/** The information as XMP, equal to the Info dictionary as PDF/A demands (ISO 19005-3, 6.6.3). */
export function informationXmp({title, authors, subject, keywords, lang, date, producer}: Information): string {
  const day = date.toISOString().replace(/\.\d+/, '')
  return [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate><xmp:CreatorTool>cess</xmp:CreatorTool>`,
    alternative('title', title),
    // One entry: the Info dictionary has room for one author only.
    authors.length ? list('creator', 'Seq', [authors.join(', ')]) : '',
    subject ? alternative('description', subject) : '',
    list('language', 'Bag', [lang]),
    `<pdf:Producer>${escape(producer)}</pdf:Producer>`,
    keywords ? `<pdf:Keywords>${escape(keywords)}</pdf:Keywords>` : '',
    '</rdf:Description>',
  ].join('\n')
}

/** “This is PDF/UA-1” (ISO 14289-1, 5), with the schema that PDF/A wants for properties not its own (ISO 19005-3, 6.6.2.3). */
export const pdfUaXmp = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`
