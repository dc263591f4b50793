import MimeNode from 'nodemailer/lib/mime-node'
import type {RenderInput} from '../../model/edition.js'
import {attachedName} from '../mail/attached-name.js'
import {renderMail} from '../mail/render-mail.js'
import {messageHeaders} from './headers.js'
import {cidSource, inlineImages, type InlineImage} from './inline-images.js'
import {digestOf, messageId} from './message-id.js'

/** What a message is put together from. */
interface Content {
  readonly text: string
  readonly html: string
  readonly images: readonly InlineImage[]
  readonly pdf: Uint8Array | undefined
}

/** multipart/mixed(multipart/related(multipart/alternative(text, html), pictures), PDF), lines ended by CRLF. */
export async function renderMessage(input: RenderInput): Promise<Uint8Array> {
  const domain = domainOf(input.publication.sender.email)
  const content = await contentOf(input, domain)
  const digest = await digestOf([
    ...[input.document.mail.subject, content.text, content.html].map(words => new TextEncoder().encode(words)),
    ...(content.pdf ? [content.pdf] : []),
  ])
  const id = messageId(input.document, digest, domain)
  const root = new MimeNode('multipart/mixed', {
    baseBoundary: digest,
    // `=_` stands in no quoted-printable and no base64 text (RFC 2045, 6.7), so in no part.
    boundaryPrefix: '=_cess',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  root.setHeader(messageHeaders(input, id, domain))
  addBody(root, content)
  if (content.pdf) addPdf(root, content.pdf, attachedName(input.document))
  return new Uint8Array(await root.build())
}

/** The domain of an address in the letters that headers may have (A-labels, RFC 5890); URLs are written that way too. */
const domainOf = (address: string): string => new URL(`https://${address.split('@').at(-1) ?? ''}`).hostname

async function contentOf(input: RenderInput, domain: string): Promise<Content> {
  const images = await inlineImages(input, domain)
  const html = await renderMail(input, cidSource(images))
  return {
    text: new TextDecoder().decode(input.made.get('text')?.bytes),
    html,
    images: images.filter(({contentId}) => html.includes(`"cid:${contentId}"`)),
    pdf: input.made.get('pdf')?.bytes,
  }
}

/** Line ends as mail has them, before anything is encoded. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n')

function addBody(root: MimeNode, {text, html, images}: Content): void {
  const related = root.createChild('multipart/related; type="multipart/alternative"')
  const alternative = related.createChild('multipart/alternative')
  for (const [type, words] of [
    ['text/plain', text],
    ['text/html', html],
  ] as const) {
    const part = alternative.createChild(`${type}; charset=utf-8`)
    part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
    part.setContent(crlf(words))
  }
  for (const {image, contentId} of images) {
    const [name = ''] = contentId.split('@')
    const part = related.createChild(image.mediaType, {filename: `${name}.${image.mediaType.split('/')[1]}`})
    part.setHeader([
      {key: 'Content-ID', value: `<${contentId}>`},
      {key: 'Content-Disposition', value: 'inline'},
      {key: 'Content-Transfer-Encoding', value: 'base64'},
    ])
    part.setContent(bufferOf(image.bytes))
  }
}

function addPdf(root: MimeNode, pdf: Uint8Array, filename: string): void {
  const part = root.createChild('application/pdf', {filename})
  part.setHeader([
    {key: 'Content-Disposition', value: 'attachment'},
    {key: 'Content-Transfer-Encoding', value: 'base64'},
  ])
  part.setContent(bufferOf(pdf))
}

/** The library wants a Buffer; this one shares the bytes. */
const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
