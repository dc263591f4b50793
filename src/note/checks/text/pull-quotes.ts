import type {Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {splitCitations} from '../../citations/split-citations.js'
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
    if (!isQuoted(children.map(seenText).join(' '), paragraphs)) {
      const words = quoted(children.map(child => toString(child)).join(' '))
      report(check.file, 'pull-quote-words', {
        place: children[0] ?? node,
        actual: {en: `${words}, which is not in the text`, fr: `${words}, qui n'est pas dans le texte`},
      })
    }
  }
}

/** Whether a text contains a quote contiguously, except for “[…]”. */
function isQuoted(quote: string, paragraphs: string): boolean {
  let from = 0
  for (const part of quote.split(/[[(](?:…|\.{3})[\])]/u).map(spoken)) {
    const at = paragraphs.indexOf(part, from)
    if (at === -1) return false
    // The blank that ends a part is the one that begins the next.
    from = at + part.length - 1
  }
  return true
}

const layoutOf = ({fields, publication}: TextCheck): string | undefined =>
  fields.type === undefined ? undefined : findTerm(publication.vocabularies.types, fields.type)?.layout

function paragraphWords({root}: TextCheck): string {
  const found: string[] = []
  visit(root, (node, _index, parent) => {
    const isQuote = parent?.type === 'containerDirective' && directiveKind(parent.name) === 'pull-quote'
    if (node.type === 'paragraph' && !isQuote) found.push(spoken(seenText(node)))
  })
  return found.join('\n')
}

/** Visible words of a text, without footnote calls and citations. */
function seenText(node: Nodes): string {
  const found: string[] = []
  visit(node, part => {
    if (part.type === 'text')
      found.push(...splitCitations(part.value).map(piece => (piece.type === 'words' ? piece.value : '')))
    else if (part.type === 'inlineCode') found.push(part.value)
    else if (part.type === 'break' || part.type === 'paragraph') found.push(' ')
  })
  return found.join('')
}

/** Words and digits in lower case with single spaces, since a quote may differ in case, quotation marks, dashes, full stops and spaces. */
const spoken = (text: string): string => {
  const words = text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .match(/(?<![\p{L}\p{N}])[-−–](?=\p{N})|[\p{L}\p{M}\p{N}]+|[\p{S}%‰]/gu)
  return ` ${(words ?? []).join(' ').replaceAll(/[−–]/g, '-')} `
}
