import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {mailLogos} from '../mail/mail-logo.js'
import {mailPictures} from '../mail/pictures.js'
import {dataUri} from '../base64.js'

/** A picture that travels beside the HTML. */
export interface InlineImage {
  readonly image: Image
  /** Without the angle brackets. */
  readonly contentId: string
}

/** All pictures that the HTML may show, with their ids (RFC 2392), in the order in which they may come. */
export async function inlineImages(input: RenderInput, domain: string): Promise<readonly InlineImage[]> {
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

/** The mail's HTML with its pictures beside it instead of inside. */
export function besidePictures(html: string, images: readonly InlineImage[]): string {
  const ids = new Map(images.map(({image, contentId}) => [dataUri(image.mediaType, image.bytes), contentId]))
  return html.replaceAll(/"(data:[^"]+)"/g, (whole, address: string) => {
    const id = ids.get(address)
    return id === undefined ? whole : `"cid:${id}"`
  })
}
