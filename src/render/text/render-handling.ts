import type {RenderInput} from '../../model/edition.js'
import {fixedWords} from '../../model/fixed-text.js'
import {readerTexts} from '../reader-texts.js'
import {assemble, columns} from './assemble.js'
import {marking, signature} from './head.js'
import {wrap} from './wrap.js'

/** The text of a TLP:RED note's mail: its reference and how to handle it, not even its title. */
export function renderHandling(input: RenderInput): string {
  const {document} = input
  const {masthead, mail} = document
  const paragraphs = [masthead.reference, readerTexts(input).salutation, ...(mail.handling ?? []).map(fixedWords)]
  return assemble([marking(document), ...paragraphs.map(text => wrap(text, columns))], signature(input))
}
