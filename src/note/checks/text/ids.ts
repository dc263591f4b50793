import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rule `id-duplicate`. */
export function checkIds({directives, file}: TextCheck): void {
  const seen = new Map<string, number>()
  for (const {attributes, placeOf, node} of directives) {
    const id = attributes.get('id')
    if (id === undefined) continue
    const first = seen.get(id)
    if (first === undefined) seen.set(id, node.position?.start.line ?? 0)
    else {
      report(file, 'id-duplicate', {
        place: placeOf('id'),
        actual: {
          en: `second ${quoted(`#${id}`)}, the first is on line ${first}`,
          fr: `un second ${quoted(`#${id}`)}, le premier est à la ligne ${first}`,
        },
      })
    }
  }
}
