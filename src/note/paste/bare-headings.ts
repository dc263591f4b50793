import type {Paragraph, RootContent} from 'mdast'
import {insertAt} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'

const longestTitle = 80
/** Begins as a title does, and ends with no sign of a sentence, a greeting or an announcement. */
const title = /^(?:\p{Lu}|\d)[^\n]*[\p{L}\p{N}»”")?]$/u
/** Two sentences. */
const prose = /[.!?…][»”")\]]*\s+[«“"(]?[\u00A0\u202F ]?\p{Lu}[^]*[.!?…]/u

/** Rule `heading-bare`: short lines alone above paragraphs, in a note that has no heading: those of a word processor. Told once. */
export function checkBareHeadings({root, file}: TextCheck): void {
  if (root.children.some(({type}) => type === 'heading')) return
  const source = String(file.value)
  const bare = root.children.filter((node, at) => isTitle(node, source) && isProse(root.children[at + 1], source))
  const [first] = bare
  if (!first?.position || bare.length < 2) return
  const words = sourceOf(first, source)
  report(file, 'heading-bare', {
    place: first.position,
    actual: {
      en: `${quoted(words)} alone on its line, and ${bare.length} such lines in all`,
      fr: `${quoted(words)} seul sur sa ligne, et ${bare.length} lignes ainsi en tout`,
    },
    expected: quoted(`## ${words}`),
    fix: {
      edits: bare.flatMap(({position}) => (position ? [insertAt(position.start, '## ')] : [])),
      isCertain: false,
      actual: words,
      expected: `## ${words}`,
    },
  })
}

const sourceOf = ({position}: RootContent, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset)

function isTitle(node: RootContent, source: string): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'text') return false
  const words = sourceOf(node, source)
  return words.length <= longestTitle && title.test(words)
}

const isProse = (node: RootContent | undefined, source: string): boolean =>
  node?.type === 'paragraph' && prose.test(sourceOf(node, source))
