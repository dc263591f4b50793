import type {Render} from '../../model/edition.js'
import {renderMessage} from './render-message.js'

/** The mail as a message: opened in a mail program, it is a draft to complete and send. */
export const render: Render = renderMessage
