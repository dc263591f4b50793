import {at, catalog, follow, list, text, xmp} from '../pdf-file.js'
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
    'title of XMP is not that of the information': title !== '' && packet.includes(`"x-default">${escaped}<`),
    'no file identifier': list(file, file.trailer['/ID']).length === 2,
  })
}

/** Fonts are embedded and can be read as text (ISO 14289-1, 7.21). */
export const fonts: Rule = ({file}) =>
  [...file.objects].flatMap(([reference, value]) => {
    const font = at(file, value)
    if (font['/Type'] !== '/Font' || font['/Subtype'] !== '/Type0') return []
    const descendant = at(file, list(file, font['/DescendantFonts'])[0])
    const descriptor = at(file, descendant['/FontDescriptor'])
    return missing({
      [`font ${reference} is not embedded`]: '/FontFile2' in descriptor || '/FontFile3' in descriptor,
      [`font ${reference} has no ToUnicode`]: '/ToUnicode' in font,
    })
  })

/** Files that come along say how they belong (ISO 19005-3, 6.8). */
export const attachments: Rule = ({file}) =>
  list(file, catalog(file)['/AF']).flatMap(reference => {
    const specification = at(file, reference)
    return missing({
      'attached file without relationship': '/AFRelationship' in specification,
      'attached file without name': text(specification['/UF']) !== '',
      'attached file without type': '/Subtype' in at(file, at(file, specification['/EF'])['/F']),
    })
  })

/** Nothing runs, and links lead to the web, to mail or into the file. */
export const actions: Rule = ({file}) =>
  [...file.objects.values()].flatMap(value => {
    const action = at(file, value)
    if (action['/S'] === '/JavaScript' || action['/S'] === '/Launch') return ['the file runs something']
    const address = text(action['/URI'])
    return action['/S'] === '/URI' && !/^(https?|mailto):/.test(address) ? [`a link leads to ${address}`] : []
  })
