import {at, catalog, follow, isPdf20, list, string, text, xmp} from '../pdf-file.js'
import type {Rule} from '../rule.js'

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  prism: 'http://prismstandard.org/namespaces/basic/2.0/',
  x: 'adobe:ns:meta/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}
/** Properties of schemas that PDF/A knows, as far as we use them (ISO 19005-3, 6.6.2.3.2). */
const predefined =
  /^(?:pdfaid:(?:part|conformance)|dc:(?:title|creator|description|language|subject|publisher|rights|identifier)|xmp:(?:CreateDate|ModifyDate|CreatorTool|Identifier|Label)|pdf:(?:Producer|Keywords)|pdfa(?:Extension|Schema|Property):\w+|rdf:\w+|x:xmpmeta)$/

/** Properties that PDF/A-4 has, or lets be used without a declaration (ISO 19005-4, 6.7.2). */
const undeclared = /^(?:pdfaid:rev|pdfuaid:(?:part|rev)|prism:doi)$/

/** The metadata says which standards the file meets (ISO 19005-3, 6.6.4; ISO 14289-1, 5). */
export const claims: Rule = ({file}) => {
  const packet = xmp(file)
  const has = (name: string, value: string) => packet.includes(`<${name}>${value}</${name}>`)
  return [
    ...(has('pdfaid:part', '3') && has('pdfaid:conformance', 'A') ? [] : ['does not say that it is PDF/A-3a']),
    ...(has('pdfuaid:part', '1') ? [] : ['does not say that it is PDF/UA-1']),
  ]
}

/** Metadata is a plain packet, whose properties are known or declared in it (ISO 19005-3, 6.6.2). */
export const schemas: Rule = ({file}) => {
  const packet = xmp(file)
  const stream = at(file, catalog(file)['/Metadata'])
  const declared = [...packet.matchAll(/<pdfaSchema:prefix>(\w+)<[\s\S]*?<pdfaProperty:name>(\w+)</g)]
  const known = new Set(declared.map(([, prefix, name]) => `${prefix}:${name}`))
  const used = [...packet.matchAll(/<(\w+:\w+)/g)].map(([, name]) => name ?? '')
  return [
    ...(stream['/Type'] === '/Metadata' && stream['/Subtype'] === '/XML' ? [] : ['is not marked as metadata']),
    ...(packet.startsWith('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>') ? [] : ['begins otherwise']),
    ...(/<\?xpacket end="[rw]"\?>\s*$/.test(packet) ? [] : ['ends otherwise']),
    ...used
      .filter(name => !predefined.test(name) && !known.has(name) && !(isPdf20(file) && undeclared.test(name)))
      .map(name => `${name} is not declared`),
    ...lacksOfDeclarations(packet),
    ...[...packet.matchAll(/xmlns:(\w+)="([^"]*)"/g)].flatMap(([, prefix = '', address]) =>
      // The keys are the prefixes that we use; any other has no address here.
      namespaces[prefix as keyof typeof namespaces] === address ? [] : [`${prefix} stands for ${address}`],
    ),
  ]
}

/** Fields of a declared schema and of each of its properties, with what they may say (ISO 19005-3, 6.6.2.3.3). */
const fields: Readonly<Record<'pdfaSchema' | 'pdfaProperty', Readonly<Record<string, RegExp>>>> = {
  pdfaSchema: {schema: /\S/, namespaceURI: /\S/, prefix: /^\w+$/},
  pdfaProperty: {
    name: /^\w+$/,
    valueType: /^(?:Integer|Text|URI)$/,
    category: /^(?:internal|external)$/,
    description: /\S/,
  },
}

function lacksOfDeclarations(packet: string): readonly string[] {
  const [, declarations = ''] = /<pdfaExtension:schemas>([\s\S]*)<\/pdfaExtension:schemas>/.exec(packet) ?? []
  const schemas = declarations.split('<pdfaSchema:property>')
  const properties = declarations.split(/<rdf:li rdf:parseType="Resource">(?=\s*<pdfaProperty:)/).slice(1)
  const lacks = (kind: keyof typeof fields, text: string) =>
    Object.entries(fields[kind]).flatMap(([name, value]) => {
      const [, said = ''] = new RegExp(`<${kind}:${name}>([^<]*)<`).exec(text) ?? []
      return value.test(said) ? [] : [`${kind}:${name} is ${said || 'missing'}`]
    })
  return [
    ...schemas.slice(0, -1).flatMap(schema => lacks('pdfaSchema', schema)),
    ...properties.flatMap(property => lacks('pdfaProperty', property)),
  ]
}

const dateOf = (date: string): string =>
  date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')

/** The metadata say all that the information says (ISO 19005-3, 6.6.3). */
export const information: Rule = ({file}) => {
  const packet = xmp(file).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const said = at(file, file.trailer['/Info'])
  const forms: Readonly<Record<string, (value: string) => string>> = {
    '/Title': value => `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li>`,
    // Parted by semicolons where there are several (XMP Specification, part 3).
    '/Author': value =>
      `<dc:creator><rdf:Seq><rdf:li>${value.split('; ').join('</rdf:li><rdf:li>')}</rdf:li></rdf:Seq>`,
    '/Subject': value => `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li>`,
    '/Keywords': value => `<pdf:Keywords>${value}</pdf:Keywords>`,
    '/Creator': value => `<xmp:CreatorTool>${value}</xmp:CreatorTool>`,
    '/Producer': value => `<pdf:Producer>${value}</pdf:Producer>`,
    '/CreationDate': value => `<xmp:CreateDate>${dateOf(value)}</xmp:CreateDate>`,
    '/ModDate': value => `<xmp:ModifyDate>${dateOf(value)}</xmp:ModifyDate>`,
  }
  return Object.keys(said).flatMap(key => {
    const form = forms[key]?.(text(follow(file, said[key])))
    return form && packet.includes(form) ? [] : [`the metadata has another ${key}`]
  })
}

// BCP 47, as far as RFC 3066 goes.
const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The document has a language, and every language is one (ISO 14289-1, 7.2; ISO 19005-3, 6.7.4). */
export const languages: Rule = ({file, elements}) => {
  const langs = [catalog(file)['/Lang'] ?? null, ...elements.flatMap(({dictionary}) => dictionary['/Lang'] ?? [])]
  return langs.filter(lang => !language.test(text(lang))).map(lang => `“${string(lang)}” is no language`)
}

/** Types that no standard has are mapped to those that it has, and those stay what they are (ISO 14289-1, 7.1). */
export const roles: Rule = ({file}) => {
  const root = at(file, catalog(file)['/StructTreeRoot'])
  const mapped = Object.keys(at(file, root['/RoleMap']))
  return [
    ...mapped.map(type => `${type} is mapped, where we use standard types only`),
    ...(at(file, catalog(file)['/MarkInfo'])['/Suspects'] === true ? ['the tags are suspect'] : []),
    ...(list(file, root['/K']).length === 1 ? [] : ['the structure has not one root']),
  ]
}
