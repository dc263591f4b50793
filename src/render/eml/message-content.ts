import type {EditionId, RenderInput} from '../../model/edition.js'
import {besidePictures, inlineImages, type InlineImage} from './inline-images.js'

/** What a message is put together from. */
export interface MessageContent {
  readonly text: string
  readonly html: string
  readonly images: readonly InlineImage[]
  readonly pdf: Uint8Array | undefined
}

/** The domain of the sender's address in the letters that headers may have (A-labels, RFC 5890); URLs are written that way too. */
export const domainOf = ({publication}: Pick<RenderInput, 'publication'>): string =>
  new URL(`https://${publication.sender.email.split('@').at(-1) ?? ''}`).hostname

/** Put together from editions that are made: HTML, text and, if there is one, PDF. */
export async function messageContent(input: RenderInput): Promise<MessageContent> {
  const text = (id: EditionId) => new TextDecoder().decode(input.made.get(id)?.bytes)
  const images = await inlineImages(input, domainOf(input))
  const html = besidePictures(text('mail'), images)
  return {
    text: text('text'),
    html,
    images: images.filter(({contentId}) => html.includes(`"cid:${contentId}"`)),
    pdf: input.made.get('pdf')?.bytes,
  }
}
