import type {Edition, RenderInput} from '../../model/edition.js'
import {renderHandling} from './render-handling.js'
import {renderText} from './render-text.js'

/** The mail's plain text: UTF-8, line feeds, 72 columns but for addresses and code. */
export const textEdition: Edition = {
  id: 'text',
  group: 'mail',
  extension: '.mail.txt',
  needs: [],
  allows: () => true,
  render: input => new TextEncoder().encode(isForNamedPersons(input) ? renderHandling(input) : renderText(input)),
}

/** Nothing of a TLP:RED note is in the mail itself. */
const isForNamedPersons = ({document}: RenderInput): boolean => document.masthead.tlp === 'TLP:RED'
