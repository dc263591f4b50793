import type {RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {countWords} from '../front-matter/text-facts.js'
import {readAlert} from '../../directives/github-alert.js'
import {readDirective} from '../../directives/read-directive.js'

const mostWords = 60

/** Rule `callout-length`. */
export function checkCallouts({root, file}: TextCheck): void {
  visit(root, node => {
    const children = contentOf(node)
    if (!children) return
    const words = countWords(children.map(child => toString(child)).join(' '))
    if (words <= mostWords) return
    report(file, 'callout-length', {
      place: node,
      actual: {en: `${words} words`, fr: `${words} mots`},
      expected: {en: `at most ${mostWords}`, fr: `${mostWords} au plus`},
    })
  })
}

function contentOf(node: RootContent | {readonly type: 'root'}): readonly RootContent[] | undefined {
  if (node.type === 'blockquote') return readAlert(node)?.children
  if (node.type !== 'containerDirective') return undefined
  const directive = readDirective(node)
  return directive?.kind === 'box' || directive?.kind === 'alert' ? directive.children : undefined
}
