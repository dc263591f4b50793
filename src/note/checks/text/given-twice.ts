import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import type {DirectiveKind} from '../../directives/definitions.js'

const parts: readonly {readonly kind: DirectiveKind; readonly field: 'summary' | 'key_points' | 'recommendations'}[] = [
  {kind: 'summary', field: 'summary'},
  {kind: 'key-points', field: 'key_points'},
  {kind: 'recommendations', field: 'recommendations'},
]

/** Rule `given-twice`. */
export function checkGivenTwice({directives, fields, file}: TextCheck): void {
  for (const {kind, field} of parts) {
    const blocks = directives.filter(directive => directive.kind === kind)
    const surplus = fields[field] === undefined ? blocks.slice(1) : blocks
    for (const {node} of surplus) {
      const name = quoted(`:::${node.name}`)
      report(file, 'given-twice', {
        place: node.data?.position?.opening,
        actual: fields[field] === undefined ? {en: `second ${name}`, fr: `un second ${name}`} : name,
        expected: fields[field] && {en: 'it in the front matter alone', fr: "l'en-tête seul, qui le donne déjà"},
      })
    }
  }
}
