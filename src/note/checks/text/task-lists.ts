import {visit} from '../../../model/visit.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rule `task-list`. */
export function checkTaskLists({root, file}: TextCheck): void {
  visit(root, 'listItem', node => {
    if (typeof node.checked === 'boolean')
      report(file, 'task-list', {place: node, actual: node.checked ? '`[x]`' : '`[ ]`'})
  })
}
