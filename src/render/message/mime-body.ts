import MimeNode from 'nodemailer/lib/mime-node'
import type {RenderInput} from '../../model/edition.js'
import {besidePictures, inlineImages, type InlineImage} from '../eml/inline-images.js'
import {digestOf} from '../eml/message-id.js'
import {attachedName} from '../mail/attached-name.js'
import {mailEdition} from '../mail/index.js'
import {textEdition} from '../text/index.js'
import {quotedPrintable, softBreak} from './quoted-printable.js'
import {slotNames, splitAtMarks, withMarks, type SlotName} from './slots.js'

/** A message without its person: bytes with places in them. */
export interface MimeBody {
  /** Head fields of the whole message that are the same for everybody, and the body, with `slotLine` where words go in. */
  readonly bytes: Uint8Array
  readonly digest: string
}

/** The two forms in which the words of a note travel. */
export type SlotForm = 'text' | 'html'

/** Stands alone on a line of the encoded body. `=_` is in no quoted-printable (RFC 2045, 6.7), so in no note. */
export const slotLine = (form: SlotForm, name: SlotName): string => `=_cess-slot-${form}-${name}_=`

/** Every place that a body can have. */
export const slotPlaces = (['text', 'html'] as const).flatMap(form => slotNames.map(name => ({form, name})))

/**
 * multipart/mixed(multipart/related(multipart/alternative(text, html), pictures), PDF) as a message has it, encoded once
 * for all who read this language. `input.made` holds the PDF.
 *
 * @param fields Fields of the head that everybody gets.
 */
export async function mimeBody(
  input: RenderInput,
  fields: readonly {readonly key: string; readonly value: string | {readonly name: string; readonly address: string}}[],
  domain: string,
): Promise<MimeBody> {
  const marked = withMarks(input)
  const images = await inlineImages(marked, domain)
  const html = besidePictures(new TextDecoder().decode(await mailEdition.render(marked)), images)
  const text = new TextDecoder().decode(await textEdition.render(marked))
  const pdf = input.made.get('pdf')?.bytes
  const digest = await digestOf([
    ...[JSON.stringify(fields), text, html].map(words => new TextEncoder().encode(words)),
    ...(pdf ? [pdf] : []),
  ])
  const root = new MimeNode('multipart/mixed', {
    baseBoundary: digest,
    boundaryPrefix: '=_cess',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  root.setHeader(fields.map(({key, value}) => ({key, value})))
  const related = root.createChild('multipart/related; type="multipart/alternative"')
  const alternative = related.createChild('multipart/alternative')
  alternative.createChild('text/plain').setRaw(textPart('text', text))
  alternative.createChild('text/html').setRaw(textPart('html', html))
  for (const image of images.filter(({contentId}) => html.includes(`"cid:${contentId}"`))) addPicture(related, image)
  if (pdf) addFile(root.createChild('application/pdf', {filename: attachedName(input.document)}), pdf, 'attachment')
  return {bytes: new Uint8Array(await root.build()), digest}
}

const mediaTypes: Readonly<Record<SlotForm, string>> = {text: 'text/plain', html: 'text/html'}

/** A part as it travels, its pieces encoded apart, so that a person's words can be put between them later. */
function textPart(form: SlotForm, words: string): string {
  const pieces = splitAtMarks(words).map((piece, index) =>
    // Names of slots stand between the words; only `withMarks` writes them.
    index % 2 === 0 ? quotedPrintable(piece) : slotLine(form, piece as SlotName),
  )
  const head = `Content-Type: ${mediaTypes[form]}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  return head + pieces.join(softBreak)
}

function addPicture(related: MimeNode, {image, contentId}: InlineImage): void {
  const [name = ''] = contentId.split('@')
  const part = related.createChild(image.mediaType, {filename: `${name}.${image.mediaType.split('/')[1]}`})
  part.setHeader('Content-ID', `<${contentId}>`)
  addFile(part, image.bytes, 'inline')
}

function addFile(part: MimeNode, bytes: Uint8Array, disposition: string): void {
  part.setHeader([
    {key: 'Content-Disposition', value: disposition},
    {key: 'Content-Transfer-Encoding', value: 'base64'},
  ])
  // The library wants a Buffer; this one shares the bytes.
  part.setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
