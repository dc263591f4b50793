import type {SiteContext} from '../../../model/site.js'
import {absolute} from '../addresses.js'
import {property, tag} from '../tag.js'
import {cardSize} from './draw-card.js'
import {cardName} from './index.js'

/** The picture of a page, for Open Graph's readers and for X; `path` is the folder that has it. */
export function cardElements(
  site: SiteContext,
  {path, alt}: {readonly path: string; readonly alt: string},
): readonly string[] {
  return [
    property('og:image', absolute(site, `${path}${cardName}`)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', alt),
    tag('meta', {name: 'twitter:card', content: 'summary_large_image'}),
  ]
}
