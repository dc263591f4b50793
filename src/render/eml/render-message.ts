import MimeNode from 'nodemailer/lib/mime-node'
import type {RenderInput} from '../../model/edition.js'
import {attachedName} from '../mail/attached-name.js'
import {messageHeaders} from './headers.js'
import {domainOf, messageContent, type MessageContent} from './message-content.js'
import {digestOf, messageId} from './message-id.js'
import {base64Lines, crlf, quotedPrintable} from './transfer-encoding.js'
import {writeMessage} from './write-message.js'

/** multipart/mixed(multipart/related(multipart/alternative(text, html), pictures), PDF), lines ended by CRLF. */
export async function renderMessage(input: RenderInput): Promise<Uint8Array> {
  const domain = domainOf(input)
  const content = await messageContent(input)
  const digest = await digestOf([
    ...[input.document.mail.subject, content.text, content.html].map(words => new TextEncoder().encode(words)),
    ...(content.pdf ? [content.pdf] : []),
  ])
  const id = messageId(input.document, digest, domain)
  const root = new MimeNode('multipart/mixed', {
    baseBoundary: digest,
    // `=_` stands in no quoted-printable and no base64 text (RFC 2045, 6.7), so in no part.
    boundaryPrefix: '=_cess',
  })
  root.setHeader(messageHeaders(input, id, domain))
  const bodies = new Map<MimeNode, Uint8Array>()
  addBody({root, bodies}, content)
  if (content.pdf) addPdf({root, bodies}, content.pdf, attachedName(input.document))
  return writeMessage(root, bodies)
}

/** A message that parts are added to; both change. */
interface Draft {
  readonly root: MimeNode
  readonly bodies: Map<MimeNode, Uint8Array>
}

function addBody({root, bodies}: Draft, {text, html, images}: MessageContent): void {
  const related = root.createChild('multipart/related; type="multipart/alternative"')
  const alternative = related.createChild('multipart/alternative')
  for (const [type, words] of [
    ['text/plain', text],
    ['text/html', html],
  ] as const) {
    const part = alternative.createChild(`${type}; charset=utf-8`)
    part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
    bodies.set(part, quotedPrintable(crlf(words)))
  }
  for (const {image, contentId} of images) {
    const [name = ''] = contentId.split('@')
    const part = related.createChild(image.mediaType, {filename: `${name}.${image.mediaType.split('/')[1]}`})
    part.setHeader([
      {key: 'Content-ID', value: `<${contentId}>`},
      {key: 'Content-Disposition', value: 'inline'},
      {key: 'Content-Transfer-Encoding', value: 'base64'},
    ])
    bodies.set(part, base64Lines(image.bytes))
  }
}

function addPdf({root, bodies}: Draft, pdf: Uint8Array, filename: string): void {
  const part = root.createChild('application/pdf', {filename})
  part.setHeader([
    {key: 'Content-Disposition', value: 'attachment'},
    {key: 'Content-Transfer-Encoding', value: 'base64'},
  ])
  bodies.set(part, base64Lines(pdf))
}
