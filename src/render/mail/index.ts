import type {Render} from '../../model/edition.js'
import {dataUri} from '../base64.js'
import {renderMail} from './render-mail.js'

/** The mail's HTML as a file to look at: pictures are inside, nothing else differs from what the message has. */
export const render: Render = async input =>
  new TextEncoder().encode(await renderMail(input, ({mediaType, bytes}) => dataUri(mediaType, bytes)))
