import {at, catalog, follow, isPdf20, leaves, list, string, text, xmp} from '../pdf-file.js'
import type {Rule} from '../rule.js'

const missing = (conditions: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]))

/** The file says what it is: tagged, titled, in a language (ISO 14289-1, 7.1; ISO 19005-3, 6.2 and 6.6). */
export const identification: Rule = ({file}) => {
  const root = catalog(file)
  const packet = xmp(file)
  const title = text(follow(file, at(file, file.trailer['/Info'])['/Title']))
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return missing({
    'not marked as tagged': at(file, root['/MarkInfo'])['/Marked'] === true,
    'no language': text(root['/Lang']) !== '',
    'window shows the file name': at(file, root['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    'no output intent': list(file, root['/OutputIntents']).some(intent => at(file, intent)['/S'] === '/GTS_PDFA1'),
    // PDF/A-4 has no information beside the metadata.
    'title of XMP is not that of the information':
      isPdf20(file) || (title !== '' && packet.includes(`"x-default">${escaped}<`)),
    'no file identifier': list(file, file.trailer['/ID']).length === 2,
  })
}

/** Those of ISO 19005-3, 6.8, and that of C2PA 2.2, A.4.1. */
const relationship = /^\/(Source|Data|Alternative|Supplement|Unspecified|C2PA_Manifest)$/
const mediaType = /^\/[\w.+-]+\/[\w.+-]+$/

/** Files that come along say what they are and how they belong (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
export const attachments: Rule = ({file, elements}) => {
  const associated = [catalog(file), ...elements.map(({dictionary}) => dictionary)].flatMap(one =>
    list(file, one['/AF']),
  )
  const named = leaves(file, at(file, catalog(file)['/Names'])['/EmbeddedFiles'], '/Names')
  const unnamed = named.filter(([, reference]) => !associated.includes(reference))
  return [
    ...unnamed.map(([name]) => `${text(name)} is not associated`),
    ...associated.flatMap(reference => {
      const specification = at(file, reference)
      const stream = at(file, at(file, specification['/EF'])['/F'])
      const checksum = at(file, stream['/Params'])['/CheckSum']
      return missing({
        'attached file without relationship': relationship.test(string(specification['/AFRelationship'])),
        'attached file without name': text(specification['/F']) !== '' && text(specification['/UF']) !== '',
        'attached file without type': mediaType.test(string(stream['/Subtype'])),
        'attached file without date': text(at(file, stream['/Params'])['/ModDate']).startsWith('D:'),
        // In qpdf's JSON, bytes are hexadecimal.
        'attached file with another checksum than MD5': checksum === undefined || text(checksum).length === 32,
        'attached file that no list of files has': named.some(([, value]) => value === reference),
      })
    }),
  ]
}

/** Nothing runs, and links lead to the web, to mail or into the file. */
export const actions: Rule = ({file}) =>
  [...file.objects.values()].flatMap(value => {
    const action = at(file, value)
    if (action['/S'] === '/JavaScript' || action['/S'] === '/Launch') return ['the file runs something']
    const address = text(action['/URI'])
    return action['/S'] === '/URI' && !/^(https?|mailto):/.test(address) ? [`a link leads to ${address}`] : []
  })

/** Addresses are in ASCII, as readers hand them on (ISO 32000-1, 12.6.4.7). */
export const addresses: Rule = ({file}) =>
  [...file.objects.values()].flatMap(value => {
    const address = text(at(file, value)['/URI'])
    return /^[\x21-\x7E]*$/.test(address) ? [] : [`a link leads to ${address}, which is not in ASCII`]
  })
