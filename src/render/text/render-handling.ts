import type {RenderInput} from '../../model/edition.js'
import {assemble, columns} from './assemble.js'
import {marking, signature} from './head.js'
import {wrap} from './wrap.js'

/** The text of a TLP:RED note's mail: its reference and how to handle it, not even its title. */
export function renderHandling({document}: RenderInput): string {
  const {masthead, mail} = document
  const paragraphs = [masthead.reference, mail.salutation, ...(mail.handling ?? [])]
  return assemble([marking(document), ...paragraphs.map(text => wrap(text, columns))], signature(document))
}
