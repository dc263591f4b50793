import {isScalar, type YAMLMap} from 'yaml'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {inQuotes} from '../yaml/in-quotes.js'
import type {Reading} from './reading.js'

/**
 * Report a text that its colon made a mapping, as in the list entry `- Trois liaisons : un tracé`.
 *
 * @returns The mapping, for the schema to refuse where it cannot have been a text.
 */
export function reportMapping(
  node: YAMLMap.Parsed,
  {path, reading}: {readonly path: string; readonly reading: Reading},
): unknown {
  const [pair] = node.items
  if (node.flow || !pair || node.items.length > 1 || !isScalar(pair.key)) return node.toJSON()
  const {file, tree, reported} = reading
  const source = tree.source(node.range)
  reported.add(path)
  if (/^eurovoc$/i.test(String(pair.key.value))) {
    const label = source.toLowerCase().replaceAll(/\s/g, '')
    report(file, 'eurovoc-keyword', {
      place: tree.place(node.range),
      actual: quoted(source),
      expected: `\`"${label}"\``,
      remedy: {en: `Write \`- "${label}"\`.`, fr: `Écrivez \`- "${label}"\`.`},
    })
    return undefined
  }
  report(file, 'yaml-colon', {
    place: tree.place(node.range),
    actual: quoted(source),
    expected: {en: 'a text in quotes', fr: 'un texte entre guillemets droits'},
    remedy: {en: `Write \`- ${inQuotes(source)}\`.`, fr: `Écrivez \`- ${inQuotes(source)}\`.`},
  })
  return undefined
}
