import {utf8} from '../../model/bytes.js'
import type {Render, RenderInput} from '../../model/edition.js'
import {fixedWords} from '../../model/fixed-text.js'
import {readerTexts} from '../reader-texts.js'
import {assemble, columns} from './assemble.js'
import {marking, signature} from './head.js'
import {renderText} from './render-text.js'
import {wrap} from './wrap.js'

/** The mail's plain text: UTF-8, line feeds, 72 columns but for addresses and code. */
export const render: Render = input => utf8(isForNamedPersons(input) ? renderHandling(input) : renderText(input))

/** Nothing of a TLP:RED note is in the mail itself. */
const isForNamedPersons = ({document}: RenderInput): boolean => document.masthead.tlp === 'TLP:RED'

/** The text of a TLP:RED note's mail: its reference and how to handle it, not even its title. */
function renderHandling(input: RenderInput): string {
  const {document} = input
  const {masthead, mail} = document
  const paragraphs = [masthead.reference, readerTexts(input).salutation, ...(mail.handling ?? []).map(fixedWords)]
  return assemble([marking(document), ...paragraphs.map(text => wrap(text, columns))], signature(input))
}
