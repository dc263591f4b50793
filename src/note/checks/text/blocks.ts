import type {ContainerDirective} from 'mdast-util-directive'
import {visit} from '../../../model/visit.js'
import {correction} from '../../../model/nearest.js'
import {choice, quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {alertKinds, readAlert} from '../../directives/github-alert.js'
import {meantBlock} from '../../directives/meant-block.js'
import {directiveKind} from '../../directives/read-directive.js'

/** Rules `block-unknown` and `block-colons`. */
export function checkBlocks(check: TextCheck): void {
  const {root, file} = check
  visit(root, node => {
    if (node.type === 'containerDirective') checkContainer(check, node)
    if (node.type === 'leafDirective') {
      report(file, 'block-colons', {place: node, actual: quoted(`::${node.name}`), expected: quoted(`:::${node.name}`)})
    }
    const alert = node.type === 'blockquote' ? readAlert(node) : undefined
    if (alert && !alert.kind) {
      report(file, 'block-unknown', {
        place: node,
        actual: quoted(`[!${alert.word}]`),
        expected: choice(Object.keys(alertKinds).map(word => `[!${word}]`)),
        ...correction(`[!${alert.written}]`, meantAlert(alert.word)),
      })
    }
  })
}

function checkContainer({file}: TextCheck, node: ContainerDirective): void {
  const place = node.data?.position?.opening ?? node.position
  if (!directiveKind(node.name)) {
    const meant = meantBlock(node.name, file.data.keyLanguage)
    report(file, 'block-unknown', {
      place,
      actual: quoted(`:::${node.name}`),
      ...correction(`:::${node.name}`, meant && `:::${meant}`),
    })
  }
}

/** GitHub alert that corresponds to a block name. */
function meantAlert(word: string): string | undefined {
  const meant = meantBlock(word, undefined)
  const kind = meant === undefined ? undefined : directiveKind(meant)
  return kind === 'box' ? '[!NOTE]' : kind === 'alert' ? '[!WARNING]' : undefined
}
