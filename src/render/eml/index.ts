import {utf8} from '../../model/bytes.js'
import type {Render, RenderInput, SettingsOf} from '../../model/edition.js'
import {attachedName} from '../mail/mail-view.js'
import {composeMessage} from './compose-message.js'
import {messageHeaders} from './headers.js'
import {domainOf, messageContent} from './message-content.js'
import {digestOf, messageId} from './message-id.js'
import {crlf, quotedPrintable} from './transfer-encoding.js'

/** The mail as a message: opened in a mail program, it is a draft to complete and send. */
export const render: Render<SettingsOf<'eml'>> = renderMessage

/** A note's mail as a draft that whoever opens it can send. `input.made` holds HTML, text and, if there is one, PDF. */
async function renderMessage(input: RenderInput<SettingsOf<'eml'>>): Promise<Uint8Array> {
  const domain = domainOf(input)
  const content = await messageContent(input)
  const digest = await digestOf([
    ...[input.document.mail.subject, content.text, content.html].map(utf8),
    ...(content.pdf ? [content.pdf] : []),
  ])
  const id = messageId(input.document, digest, domain)
  return composeMessage({
    fields: messageHeaders(input, id, domain),
    content,
    digest,
    pdfName: attachedName(input.document),
    encode: words => quotedPrintable(crlf(words)),
  })
}
