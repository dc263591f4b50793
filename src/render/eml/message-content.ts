import type {Image} from '../../model/document.js'
import type {EditionId, RenderInput, SettingsOf} from '../../model/edition.js'
import {dataUri} from '../base64.js'
import {mailLogos} from '../mail/mail-logo.js'
import {mailPictures} from '../mail/pictures.js'

/** Parts that a message is put together from. */
export interface MessageContent {
  readonly text: string
  readonly html: string
  readonly images: readonly InlineImage[]
  readonly pdf: Uint8Array | undefined
}

/** The domain of the sender's address in the letters that headers may have (A-labels, RFC 5890); URLs are written that way too. */
export const domainOf = ({publication}: RenderInput<SettingsOf<'eml'>>): string =>
  new URL(`https://${publication.sender.email.split('@').at(-1) ?? ''}`).hostname

/** Put together from editions that are made: HTML, text and, if there is one, PDF. */
export async function messageContent(input: RenderInput<SettingsOf<'eml'>>): Promise<MessageContent> {
  return {...(await messageHtml(input)), text: bytesOf(input, 'text').toString(), pdf: input.made.get('pdf')?.bytes}
}

/** The HTML as it is sent, from that of its preview, and the pictures beside it. */
export async function messageHtml(
  input: RenderInput<SettingsOf<'eml'>>,
): Promise<Pick<MessageContent, 'html' | 'images'>> {
  const images = await inlineImages(input, domainOf(input))
  const html = besidePictures(bytesOf(input, 'mail'), images)
  return {html, images: images.filter(({contentId}) => html.includes(`"cid:${contentId}"`))}
}

function bytesOf({made}: RenderInput, id: EditionId): Buffer {
  const {buffer, byteOffset, byteLength} = made.get(id)?.bytes ?? new Uint8Array()
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** A picture that travels beside the HTML. */
interface InlineImage {
  readonly image: Image
  /** Without the angle brackets. */
  readonly contentId: string
}

/** All pictures that the HTML may show, with their ids (RFC 2392), in the order in which they may come. */
async function inlineImages(input: RenderInput<SettingsOf<'eml'>>, domain: string): Promise<readonly InlineImage[]> {
  const {light, dark} = mailLogos(input.template)
  const {figures, charts} = await mailPictures(input)
  const numbered = (name: string, images: readonly Image[]) =>
    images.map((image, index) => ({image, contentId: `${name}-${index + 1}@${domain}`}))
  return [
    {image: light, contentId: `logo@${domain}`},
    {image: dark, contentId: `logo-reversed@${domain}`},
    ...numbered('figure', [...figures.values()]),
    ...numbered(
      'chart',
      [...charts.values()].map(({wide}) => wide),
    ),
    ...numbered(
      'chart-narrow',
      [...charts.values()].map(({narrow}) => narrow),
    ),
  ]
}

/** The mail's HTML with its pictures beside it instead of inside. They are half of its bytes, and never become text. */
function besidePictures(mail: Buffer, images: readonly InlineImage[]): string {
  const ids = new Map(images.map(({image, contentId}) => [dataUri(image.mediaType, image.bytes), contentId]))
  let html = ''
  let from = 0
  for (let at = mail.indexOf('"data:'); at !== -1; at = mail.indexOf('"data:', at + 1)) {
    const end = mail.indexOf('"', at + 1)
    const id = ids.get(mail.toString('latin1', at + 1, end))
    if (id === undefined) continue
    html += `${mail.toString('utf8', from, at)}"cid:${id}`
    from = end
  }
  return html + mail.toString('utf8', from)
}
