import type {SiteContext} from '../../../model/site.js'
import {absolute} from '../addresses.js'
import {property, tag} from '../tag.js'
import {cardSize} from './draw-card.js'
import {cardName} from './index.js'

/** Open Graph and X elements of a page's preview picture; `path` is the folder of the picture. */
export const cardElements = (
  site: SiteContext,
  {path, alt}: {readonly path: string; readonly alt: string},
): readonly string[] => [
  property('og:image', absolute(site, `${path}${cardName}`)),
  property('og:image:type', 'image/png'),
  property('og:image:width', String(cardSize.width)),
  property('og:image:height', String(cardSize.height)),
  property('og:image:alt', alt),
  tag('meta', {name: 'twitter:card', content: 'summary_large_image'}),
]
