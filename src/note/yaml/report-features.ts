import type {VFile} from 'vfile'
import {isAlias, isScalar, visit, type Node} from 'yaml'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import type {Parsed} from './parsed.js'

/** Report parts of YAML that fields do without; says whether there was any. */
export function reportFeatures(file: VFile, {document, lines}: Parsed): boolean {
  const {length} = file.messages
  const tell = (node: Node, actual: Text) => {
    const {line, col} = lines.linePos(node.range?.[0] ?? 0)
    report(file, 'yaml-feature', {
      place: {line, column: col},
      actual,
      expected: {en: 'a plain value', fr: 'une simple valeur'},
    })
  }
  visit(document, {
    Node: (key, node) => {
      const name = featureOf(node, key === 'key')
      if (name) tell(node, name)
    },
  })
  return file.messages.length > length
}

function featureOf(node: Node, isKey: boolean): Text | undefined {
  if (isAlias(node)) return {en: `alias \`*${node.source}\``, fr: `l'alias \`*${node.source}\``}
  if (node.anchor !== undefined) return {en: `anchor \`&${node.anchor}\``, fr: `l'ancre \`&${node.anchor}\``}
  if (isKey && !isScalar(node)) return {en: 'list or group as a key', fr: 'une liste ou un groupe en guise de clé'}
  if (isKey && isScalar(node) && node.value === '<<') return {en: 'merge key `<<`', fr: 'la clé de fusion `<<`'}
  return undefined
}
