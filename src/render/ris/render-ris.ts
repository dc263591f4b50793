import type {RenderInput} from '../../model/edition.js'
import type {Layout} from '../../model/vocabularies/term.js'
import {citationOf, type Citation} from '../citation.js'

/** Values by tag, in the order of the file; what a note lacks is undefined. */
type Tags = readonly (readonly [tag: string, value: string | undefined])[]

const kinds: Readonly<Record<Layout, {readonly type: string; readonly serial: (citation: Citation) => Tags}>> = {
  // Of a report, SN is its number: an ISSN there would be read as one.
  alert: {type: 'RPRT', serial: ({id}) => [['SN', id]]},
  tribune: {
    type: 'GEN',
    serial: ({id, issn}) => [
      ['M1', id],
      ['SN', issn],
    ],
  },
}

/**
 * How to cite a note, as RIS: a tag of two characters, two spaces, a hyphen, a space and the value; each line ends with
 * CR LF, the record with `ER`.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format), after the format of Research Information Systems
 */
export function renderRis(input: Pick<RenderInput, 'document' | 'publication'>): string {
  const citation = citationOf(input)
  const lines = tagsOf(citation).flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${onOneLine(value)}`))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function tagsOf(citation: Citation): Tags {
  const {type, serial} = kinds[citation.layout]
  return [
    ['TY', type],
    ['ID', citation.id],
    ...citation.authors.map(author => ['AU', author] as const),
    ['TI', citation.title],
    ['M3', citation.genre],
    ['PB', citation.publisher],
    ['PY', citation.date.slice(0, 4)],
    ['DA', citation.date.replaceAll('-', '/')],
    ...serial(citation),
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
