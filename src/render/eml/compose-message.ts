import MimeNode from 'nodemailer/lib/mime-node'
import {catalogue} from '../../model/editions/catalogue.js'
import type {MessageContent} from './message-content.js'
import {base64Lines} from './transfer-encoding.js'

/** The two forms in which the words of a note travel. */
export type BodyForm = 'text' | 'html'

/** Text, a name with its address, or text in its final form. */
type HeaderValue =
  string | {readonly name: string; readonly address: string} | {readonly prepared: boolean; readonly value: string}

/** A message to be written. */
export interface Composition {
  /** Head fields of the whole message, in their order. */
  readonly fields: readonly {readonly key: string; readonly value: HeaderValue}[]
  readonly content: MessageContent
  /** Names the very bytes; boundaries are made of it. */
  readonly digest: string
  /** Name of the attached PDF. */
  readonly pdfName: string
  /** A body as quoted-printable. */
  readonly encode: (words: string, form: BodyForm) => Uint8Array
}

/** A message that parts are added to; both change. */
interface Draft {
  readonly root: MimeNode
  readonly bodies: Map<MimeNode, Uint8Array>
}

/** multipart/mixed(multipart/related(multipart/alternative(text, html), pictures), PDF), lines ended by CRLF. */
export function composeMessage(composition: Composition): Uint8Array {
  const {fields, content, digest, pdfName} = composition
  const names = new Map(fields.map(({key}) => [key.toLowerCase(), key]))
  const root = new MimeNode('multipart/mixed', {
    baseBoundary: digest,
    // `=_` stands in no quoted-printable and no base64 text (RFC 2045, 6.7), so in no part.
    boundaryPrefix: '=_cess',
    // The library writes `X-Tlp`; some gateways compare names letter by letter.
    normalizeHeaderKey: key => names.get(key.toLowerCase()) ?? key,
  })
  root.setHeader([...fields])
  const draft = {root, bodies: new Map<MimeNode, Uint8Array>()}
  addBody(draft, composition)
  if (content.pdf) {
    const part = root.createChild(catalogue.pdf.mediaType, {filename: pdfName})
    addFile(draft, part, content.pdf, 'attachment')
  }
  return writeMessage(root, draft.bodies)
}

const mediaTypes: Readonly<Record<BodyForm, string>> = {text: 'text/plain', html: 'text/html'}

function addBody(draft: Draft, {content, encode}: Composition): void {
  const related = draft.root.createChild('multipart/related; type="multipart/alternative"')
  const alternative = related.createChild('multipart/alternative')
  for (const form of ['text', 'html'] as const) {
    const part = alternative.createChild(`${mediaTypes[form]}; charset=utf-8`)
    part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
    draft.bodies.set(part, encode(content[form], form))
  }
  for (const {image, contentId} of content.images) {
    const [name = ''] = contentId.split('@')
    const part = related.createChild(image.mediaType, {filename: `${name}.${image.mediaType.split('/')[1]}`})
    part.setHeader('Content-ID', `<${contentId}>`)
    addFile(draft, part, image.bytes, 'inline')
  }
}

/** Add a file, shown by programs as told. Changes its part. */
function addFile({bodies}: Draft, part: MimeNode, bytes: Uint8Array, disposition: 'attachment' | 'inline'): void {
  part.setHeader([
    {key: 'Content-Disposition', value: disposition},
    {key: 'Content-Transfer-Encoding', value: 'base64'},
  ])
  bodies.set(part, base64Lines(bytes))
}

/** Encoded contents of the parts of a message that hold no other parts. */
type Bodies = ReadonlyMap<MimeNode, Uint8Array>

/**
 * A message as bytes (RFC 5322; RFC 2046, 5.1.1): the library writes the headers, the bodies are encoded already. It could
 * write all of it, as a stream of small pieces that takes twice as long.
 */
function writeMessage(root: MimeNode, bodies: Bodies): Uint8Array {
  const {buffer, byteOffset, byteLength} = Buffer.concat(piecesOf(root, bodies))
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function piecesOf(node: MimeNode, bodies: Bodies): readonly Uint8Array[] {
  const head = plain(`${node.buildHeaders()}\r\n\r\n`)
  const body = bodies.get(node)
  if (body) return [head, body]
  const parts = node.childNodes.flatMap(child => [
    plain(`--${node.boundary}\r\n`),
    ...piecesOf(child, bodies),
    plain('\r\n'),
  ])
  return [head, ...parts, plain(`--${node.boundary}--\r\n`)]
}

/** Headers are encoded: each character is one byte. */
const plain = (text: string): Uint8Array => Buffer.from(text, 'latin1')
