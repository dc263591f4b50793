import {at, catalog, leaves, text, xmp} from '../pdf-file.js'
import type {Rule} from '../rule.js'

/** The metadata says which standards the file meets, and of which year (ISO 19005-4, 6.7.3; ISO 14289-2, 5). */
export const claims20: Rule = ({file}) => {
  const packet = xmp(file)
  const has = (name: string, value: string) => packet.includes(`<${name}>${value}</${name}>`)
  // The level `F` is for files that are brought along, and demands one (ISO 19005-4, annex A).
  const hasFiles = '/EmbeddedFiles' in at(file, catalog(file)['/Names'])
  const isArchive = has('pdfaid:part', '4') && has('pdfaid:rev', '2020')
  return [
    ...(isArchive && has('pdfaid:conformance', 'F') === hasFiles ? [] : ['does not say that it is PDF/A-4']),
    ...(has('pdfuaid:part', '2') && has('pdfuaid:rev', '2024') ? [] : ['does not say that it is PDF/UA-2']),
  ]
}

/** The file is described in the metadata alone (ISO 19005-4, 6.1.3), its title included (ISO 14289-2, 8.11.1). */
export const information20: Rule = ({file}) => [
  ...('/Info' in file.trailer ? ['has an information dictionary'] : []),
  ...(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]*\S[^<]*</.test(xmp(file)) ? [] : ['has no title']),
  ...(/%%EOF/.test(file.bytes.toString('latin1')) && file.bytes.toString('latin1', 0, 9) === '%PDF-2.0\n'
    ? []
    : ['does not begin as PDF 2.0']),
]

/** Files that come along are described (ISO 14289-2, 8.14.1). */
export const descriptions: Rule = ({file}) =>
  leaves(file, at(file, catalog(file)['/Names'])['/EmbeddedFiles'], '/Names').flatMap(([name, reference]) =>
    text(at(file, reference)['/Desc']).trim() ? [] : [`${text(name)} has no description`],
  )

/** Nothing is used that PDF 2.0 deprecates: sets of procedures, names of characters (ISO 32000-2, 14.2 and 9.8.1). */
export const deprecated: Rule = ({file}) =>
  [...file.objects.values()].flatMap(value =>
    [at(file, value), at(file, at(file, value)['/Resources'])].flatMap(one =>
      ['/ProcSet', '/CharSet', '/CIDSet'].filter(key => key in one).map(key => `has ${key}`),
    ),
  )

const isPrivate = (words: string): boolean => /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u.test(words)

/** Where objects have words for people: alternatives, titles of entries, descriptions of links, files and fields. */
const spoken = ['/Alt', '/ActualText', '/T', '/E', '/TU', '/Title', '/Contents', '/Desc']

/** Texts for people have no characters of private use (ISO 14289-2, 8.4.3 and 8.6), those in the content of pages included. */
export const privateUse: Rule = ({file, pages}) => [
  ...[...file.objects].flatMap(([reference, value]) =>
    spoken.flatMap(key =>
      isPrivate(text(at(file, value)[key])) ? [`${key} of ${reference} has a character of private use`] : [],
    ),
  ),
  ...pages.flatMap(({marked: {sequences}}, index) =>
    sequences.some(({properties}) => isPrivate(spokenIn(properties)))
      ? [`page ${index + 1}: a replacement has a character of private use`]
      : [],
  ),
]

/** The words that a piece of content has instead of its own, as UTF-16 in digits. */
function spokenIn(properties: string): string {
  const [, digits = ''] = /\/(?:ActualText|Alt) <FEFF([\dA-F]*)>/i.exec(properties) ?? []
  return Buffer.from(digits, 'hex').swap16().toString('utf16le')
}
