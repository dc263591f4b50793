import type {SiteContext} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {absolute} from './addresses.js'
import {property} from './tag.js'

/** Title, description and place of a page; `path` is below the site. */
interface Shared {
  readonly type: 'article' | 'website'
  readonly title: string
  readonly description: string
  readonly path: string
  readonly lang: string
}

/** Properties that every page has for whoever links to it (Open Graph protocol). */
export const openGraph = (site: SiteContext, {type, title, description, path, lang}: Shared): readonly string[] => [
  property('og:type', type),
  property('og:title', title),
  property('og:description', description),
  property('og:url', absolute(site, path)),
  property('og:site_name', nameIn(site.publication.organisation.names, lang)),
  property('og:locale', lang.replace('-', '_')),
]
