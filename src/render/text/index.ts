import type {Render, RenderInput} from '../../model/edition.js'
import {renderHandling} from './render-handling.js'
import {renderText} from './render-text.js'

/** The mail's plain text: UTF-8, line feeds, 72 columns but for addresses and code. */
export const render: Render = input =>
  new TextEncoder().encode(isForNamedPersons(input) ? renderHandling(input) : renderText(input))

/** Nothing of a TLP:RED note is in the mail itself. */
const isForNamedPersons = ({document}: RenderInput): boolean => document.masthead.tlp === 'TLP:RED'
