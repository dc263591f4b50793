import type {ValidationData} from '../../../model/signed-pdf/validation-data.js'
import type {WrittenObject} from './add-objects.js'
import {withEntry} from './written-objects.js'
import {latin1} from '../../../model/bytes.js'

/** Names of the lists of a document security store (ISO 32000-2, table 261). */
const lists = [
  ['Certs', 'certificates'],
  ['CRLs', 'lists'],
  ['OCSPs', 'answers'],
] as const

/**
 * The objects that bring validation data along (ISO 32000-2, 12.8.4.3; ETSI EN 319 142-1, 5.4.2), and a catalog to go on with. It says in
 * a file before PDF 2.0 which extension that is.
 *
 * @param first Number of the first new object.
 */
export function validationStore(
  {text, catalog}: {readonly text: string; readonly catalog: string},
  first: number,
  data: ValidationData,
): {readonly catalog: string; readonly objects: readonly WrittenObject[]} {
  const streams = lists.flatMap(([name, key]) => data[key].map(bytes => ({name, stream: latin1(bytes)})))
  const objects = streams.map(({stream}, index) => ({
    number: first + 1 + index,
    dictionary: `<<\n/Length ${stream.length}\n>>`,
    stream,
  }))
  const entries = lists.flatMap(([name]) => {
    const numbers = objects.filter((_, index) => streams[index]?.name === name).map(({number}) => `${number} 0 R`)
    return numbers.length === 0 ? [] : [`/${name} [${numbers.join(' ')}]`]
  })
  const named = withEntry(catalog, 'DSS', `${first} 0 R`)
  return {
    catalog: text.startsWith('%PDF-1.') ? withEntry(named, 'Extensions', extension) : named,
    objects: [{number: first, dictionary: `<<\n/Type /DSS\n${entries.join('\n')}\n>>`}, ...objects],
  }
}

const extension = '<< /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>'
