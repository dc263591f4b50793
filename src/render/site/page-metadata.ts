import type {SiteHouse} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {html, type Html} from '../html.js'
import {absolute, homeOf} from './addresses.js'
import {cardElements} from './card/card-elements.js'
import type {Frame} from './chrome.js'
import {breadcrumbsLd, jsonLd, organisationLd} from './json-ld.js'
import {tag} from './tag.js'

/** Open Graph and JSON-LD of a page that is no note: the house on its home, elsewhere the way to the page; nothing of one that search engines do not list. */
export function pageMetadata(site: SiteHouse, frame: Frame): Html | null {
  const {language, path, title, description, isIndexed, crumbs} = frame
  if (!isIndexed) return null
  const {lang} = language
  const house = nameIn(site.publication.organisation.names, lang)
  const property = (name: string, content: string) => tag('meta', {property: name, content})
  const lines = [
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', absolute(site, path)),
    property('og:site_name', house),
    property('og:locale', lang.replace('-', '_')),
    ...cardElements(site, {path: homeOf(site, lang), alt: house}),
    jsonLd([
      path === homeOf(site, lang)
        ? organisationLd(site, lang)
        : breadcrumbsLd(site, [{name: house, path: homeOf(site, lang)}, ...crumbs, {name: title, path}]),
    ]),
  ]
  return html(lines.join('\n'))
}
