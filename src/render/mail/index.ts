import type {Edition} from '../../model/edition.js'
import {dataUri} from '../base64.js'
import {renderMail} from './render-mail.js'

/** The mail's HTML as a file to look at: pictures are inside, nothing else differs from what the message has. */
export const mailEdition: Edition = {
  id: 'mail',
  group: 'mail',
  extension: '.mail.html',
  needs: [],
  allows: () => true,
  render: async input =>
    new TextEncoder().encode(await renderMail(input, ({mediaType, bytes}) => dataUri(mediaType, bytes))),
}
