import type {ContainerDirective} from 'mdast-util-directive'
import type {Parents} from 'mdast'
import {quoted} from '../../../model/quoted.js'
import {editAt, onLine} from '../../../model/fix.js'
import {report, type Finding} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rule `block-unclosed`: reports an unclosed block once. Returns whether all are closed; if not, the author meant other contents. */
export function checkClosing({root, file}: TextCheck): boolean {
  const lines = String(file.value).split('\n')
  const open = new Set<ContainerDirective>()
  const look = ({children}: Parents, around: readonly ContainerDirective[]): void => {
    for (const node of children) {
      const isBlock = node.type === 'containerDirective'
      if (isBlock && !node.data?.position?.closing) open.add(blameFor(node, around, lines))
      if ('children' in node) look(node, isBlock ? [...around, node] : around)
    }
  }
  look(root, [])
  for (const node of open) {
    const glued = gluedEnd(node, lines)
    if (glued) {
      report(file, 'block-unclosed', glued)
      continue
    }
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

/** The end of a block that was typed behind its last words, where it is a sign like any other. */
function gluedEnd({position}: ContainerDirective, lines: readonly string[]): Finding | undefined {
  const from = position?.start.line ?? 0
  const below = lines.slice(from, position?.end.line)
  const at = below.findIndex(line => /[^\s:]\s*:{3,}\s*$/.test(line))
  const source = below[at] ?? ''
  const {0: written = '', index = 0} = /\s*:{3,}\s*$/.exec(source) ?? {}
  if (written === '' || below.some(line => /^\s*(?:`{3}|~{3})/.test(line))) return undefined
  const end = written.trim()
  const place = onLine(from + at + 1, index, source.length)
  return {
    place,
    actual: {en: `${quoted(end)} behind words`, fr: `${quoted(end)} à la suite des mots`},
    expected: {en: `${quoted(end)} on a line of its own`, fr: `${quoted(end)} seul sur sa ligne`},
    remedy: {
      en: 'Press Enter before the colons, or run `cess check --fix`.',
      fr: 'Passez à la ligne avant les deux-points, ou lancez `cess check --fix`.',
    },
    fix: {edits: [editAt(place, `\n${end}`)], isCertain: true, actual: source.trim(), expected: `⏎ ${end}`},
  }
}

/**
 * The block to blame. A nested block has fewer colons than its parent; with as many, the parent's end is missing, although the parser
 * assigned it to this block.
 */
const blameFor = (
  node: ContainerDirective,
  around: readonly ContainerDirective[],
  lines: readonly string[],
): ContainerDirective => around.find(parent => colonsOf(parent, lines) <= colonsOf(node, lines)) ?? node

function colonsOf({position}: ContainerDirective, lines: readonly string[]): number {
  const line = lines[(position?.start.line ?? 0) - 1] ?? ''
  return /:{3,}/.exec(line.slice((position?.start.column ?? 1) - 1))?.[0].length ?? 3
}
