import type {BlockQuote} from '../../model/blocks.js'
import type {Directive} from '../directives/read-directive.js'
import {parseLine} from '../markdown.js'
import type {Setter} from './context.js'

/** A quotation whose author and source are attributes. */
export function setQuote({children, attributes}: Directive, {blocks, line}: Setter): readonly BlockQuote[] {
  const said = ['author', 'source'].flatMap(key => attributes.get(key) ?? [])
  const attribution = said.length ? line(parseLine(said.join(', '))) : undefined
  return [{type: 'blockQuote', children: blocks(children), ...(attribution && {attribution})}]
}
