import type {Edition} from '../../model/edition.js'
import {renderMessage} from './render-message.js'

/** The mail as a message: opened in a mail program, it is a draft to complete and send. */
export const emlEdition: Edition = {
  id: 'eml',
  group: 'mail',
  extension: '.eml',
  // Asking for mail alone renders the PDF too, since it is attached, and writes only the mail.
  needs: ['pdf', 'mail', 'text'],
  allows: () => true,
  render: renderMessage,
}
