import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {mailLogos} from '../mail/mail-logo.js'
import type {ImageSource} from '../mail/mail-hast.js'

/** A picture that travels beside the HTML. */
export interface InlineImage {
  readonly image: Image
  /** Without the angle brackets. */
  readonly contentId: string
}

/** All pictures that the HTML may show, with their ids (RFC 2392), in the order in which they may come. */
export function inlineImages({document, template}: RenderInput, domain: string): readonly InlineImage[] {
  const {light, dark} = mailLogos(template)
  const figures = [...document.images.values()].filter(({mediaType}) => mediaType !== 'image/svg+xml')
  return [
    {image: light, contentId: `logo@${domain}`},
    {image: dark, contentId: `logo-reversed@${domain}`},
    ...figures.map((image, index) => ({image, contentId: `figure-${index + 1}@${domain}`})),
  ]
}

/** Addresses of those pictures. Others (drawings) have none and are not shown. */
export function cidSource(images: readonly InlineImage[]): ImageSource {
  const ids = new Map(images.map(({image, contentId}) => [image.key, contentId]))
  return ({key}) => `cid:${ids.get(key) ?? key}`
}
