import type {Paragraph, RootContent} from 'mdast'
import {fixAt} from '../../../model/fix.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Length from which a bold line counts as a sentence. */
const mostCharacters = 100

/** Rule `heading-bold`: a paragraph of bold words only looks like a heading and is none for navigation. */
export function checkBoldHeadings({root, file, text}: TextCheck): void {
  let depth = 1
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') ({depth} = node)
    const words = node.type === 'paragraph' && holdsText(root.children[index + 1]) ? boldWords(node, text.source) : ''
    if (words === '' || !node.position) continue
    const [bold, heading] = [`**${words}**`, `${'#'.repeat(Math.min(depth + 1, 6))} ${words.replace(/\s*:$/, '')}`]
    report(file, 'heading-bold', {
      place: node,
      actual: quoted(bold),
      expected: quoted(heading),
      fix: fixAt(node.position, bold, heading, 'likely'),
    })
  }
}

/** Whether the next block can follow a heading. */
const holdsText = (next: RootContent | undefined): boolean =>
  next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak' && next.type !== 'footnoteDefinition'

/** Words of a wholly bold, one-line paragraph that is no sentence; empty for others. */
function boldWords({children}: Paragraph, source: string): string {
  const [strong, ...more] = children
  const [from, to] = [strong?.position?.start.offset, strong?.position?.end.offset]
  if (strong?.type !== 'strong' || more.length > 0 || from === undefined || to === undefined) return ''
  const words = source.slice(from + 2, to - 2)
  return words.length <= mostCharacters && /^(?=.*\p{L}).*[^\s.!?…,;]$/u.test(words) ? words : ''
}
