import type {PullQuote} from '../../model/blocks.js'
import {primaryLanguage} from '../../model/text.js'
import type {Directive} from '../directives/read-directive.js'
import type {Setter} from './context.js'

/** A sentence of the text set large, in the quotation marks of the language. */
export function setPullQuote({children}: Directive, {context, line}: Setter): readonly PullQuote[] {
  const [first] = children
  if (first?.type !== 'paragraph') return []
  // Marks of a language without words of its own are its typography's to choose.
  const own = primaryLanguage(context.typesetter.lang) === context.locale.lang
  const [open = '', close = ''] = own ? context.locale.phrases.quote('\0').split('\0') : ['"', '"']
  const quoted = /^["«“„‘]/.test(wordsAtStart(first.children[0]))
  const nodes = quoted
    ? first.children
    : [{type: 'text' as const, value: open}, ...first.children, {type: 'text' as const, value: close}]
  return [{type: 'pullQuote', children: line(nodes)}]
}

const wordsAtStart = (node: object | undefined): string =>
  node && 'value' in node && typeof node.value === 'string' ? node.value : ''
