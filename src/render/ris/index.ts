import {utf8} from '../../model/bytes.js'
import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import {familyName, type Named} from '../../model/person.js'
import type {NoteSettings} from '../../model/publication.js'
import {citationOf, type Citation} from '../citation.js'

/**
 * How to cite a note, as RIS: a tag of two characters, two spaces, a hyphen, a space and the value; each line ends with
 * CR LF, the record with `ER`.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format), after the format of Research Information Systems
 */
export function renderRis(document: Document, publication: NoteSettings): string {
  const citation = citationOf(document, publication)
  const lines = tagsOf(citation).flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${onOneLine(value)}`))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function tagsOf(citation: Citation): readonly (readonly [tag: string, value: string | undefined])[] {
  return [
    ['TY', 'RPRT'],
    ['ID', citation.id],
    ...citation.authors.map(author => ['AU', person(author)] as const),
    ['TI', citation.title],
    ['M3', citation.genre],
    ['PB', citation.publisher],
    ['PY', citation.date.slice(0, 4)],
    ['DA', citation.date.replaceAll('-', '/')],
    // Readers disagree where the number of a report is; none takes one of these for something else.
    ['M1', citation.id],
    ['IS', citation.id],
    ['SN', citation.issn],
    ['SN', citation.isbn],
    ['ET', citation.version],
    ['LA', citation.lang],
    ['AB', citation.abstract],
    ...citation.keywords.map(keyword => ['KW', keyword] as const),
    ['DO', citation.doi],
    ['UR', citation.url],
    ['N1', citation.tlp],
    ['N1', citation.withdrawal],
  ]
}

/** A line break inside a value would begin another tag. */
const onOneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ')

/** The family name, the given one, the suffix. A whole name ends with a comma, by which readers of RIS know that it has no parts. */
function person({name, parts}: Named): string {
  if (!parts) return `${name},`
  const {given, suffix} = parts
  return [familyName(parts), given, ...(suffix === undefined ? [] : [suffix])].join(', ')
}

/** How to cite the note, as RIS: for EndNote, Mendeley, Zotero and library catalogues. */
export const render: Render = ({document, publication}) => utf8(renderRis(document, publication))
