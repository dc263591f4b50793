import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {fold} from '../../../typography/index.js'
import type {TextCheck} from '../../text-check.js'
import {directiveKind} from '../../directives/read-directive.js'

/** Rules `pull-quote-place` and `pull-quote-words`. */
export function checkPullQuotes(check: TextCheck): void {
  const quotes = check.directives.filter(({kind}) => kind === 'pull-quote')
  const layout = layoutOf(check)
  const paragraphs = quotes.length ? paragraphWords(check) : ''
  for (const {node, children} of quotes) {
    const place = node.data?.position?.opening
    if (layout !== undefined && layout !== 'tribune')
      report(check.file, 'pull-quote-place', {
        place,
        actual: {en: 'pull quote', fr: 'un exergue'},
        expected: {en: 'it in a tribune only', fr: 'une tribune, pour en avoir un'},
      })
    const words = comparable(children.map(child => toString(child)).join(' '))
    if (!paragraphs.includes(words)) {
      report(check.file, 'pull-quote-words', {
        place: children[0] ?? node,
        actual: {en: `${quoted(words)}, which is not in the text`, fr: `${quoted(words)}, qui n'est pas dans le texte`},
      })
    }
  }
}

function layoutOf({fields, publication}: TextCheck): string | undefined {
  return fields.type === undefined ? undefined : findTerm(publication.vocabularies.types, fields.type)?.layout
}

function paragraphWords({root}: TextCheck): string {
  const found: string[] = []
  visit(root, (node, _index, parent) => {
    const isQuote = parent?.type === 'containerDirective' && directiveKind(parent.name) === 'pull-quote'
    if (node.type === 'paragraph' && !isQuote) found.push(comparable(toString(node)))
  })
  return found.join('\n')
}

/** Words without what typography changes, without quotation marks around and without the full stop. */
const comparable = (text: string): string =>
  fold(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^["«“„]\s*|\s*["»”“]$/g, '')
    .replace(/[.…]$/, '')
