import type {ContainerDirective} from 'mdast-util-directive'
import type {Nodes} from 'mdast'
import {visitParents} from 'unist-util-visit-parents'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/**
 * Rule `block-unclosed`: the block that lacks its end, once.
 *
 * @returns Whether all blocks are closed; if not, what stands in what is not what the author meant.
 */
export function checkClosing({root, file}: TextCheck): boolean {
  const lines = String(file.value).split('\n')
  const open = new Set<ContainerDirective>()
  visitParents(root, 'containerDirective', (node, parents) => {
    if (!node.data?.position?.closing) open.add(blameFor(node, parents, lines))
  })
  for (const node of open) {
    report(file, 'block-unclosed', {
      place: node.data?.position?.opening ?? node.position,
      actual: {
        en: `end of the text in ${quoted(`:::${node.name}`)}`,
        fr: `la fin du texte dans ${quoted(`:::${node.name}`)}`,
      },
      expected: quoted(':'.repeat(colonsOf(node, lines))),
    })
  }
  return open.size === 0
}

/**
 * A block opens with fewer colons than the one around it: one with as many does not stand in the other, and the other's
 * end is missing, even though the parser gave it this one's.
 */
function blameFor(node: ContainerDirective, parents: readonly Nodes[], lines: readonly string[]): ContainerDirective {
  const around = parents.find(
    (parent): parent is ContainerDirective =>
      parent.type === 'containerDirective' && colonsOf(parent, lines) <= colonsOf(node, lines),
  )
  return around ?? node
}

function colonsOf({position}: ContainerDirective, lines: readonly string[]): number {
  const line = lines[(position?.start.line ?? 0) - 1] ?? ''
  return /:{3,}/.exec(line.slice((position?.start.column ?? 1) - 1))?.[0].length ?? 3
}
