import type {SiteContext} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {absolute} from './addresses.js'

/** A JSON-LD script of schema.org objects. */
export function jsonLd(graph: readonly object[]): string {
  const block = JSON.stringify({'@context': 'https://schema.org', '@graph': graph})
  // `<` would end the block.
  return `<script type="application/ld+json">${block.replaceAll('<', String.raw`\u003c`)}</script>`
}

/** The publisher, with the same id in all languages. */
export const organisationLd = ({publication: {organisation, siteUrl}}: SiteContext, lang: string) => ({
  '@type': 'Organization',
  '@id': `${siteUrl}/#house`,
  name: nameIn(organisation.names, lang),
  alternateName: organisation.shortName,
  url: siteUrl,
  logo: `${siteUrl}/icon-512.png`,
  email: organisation.contact,
})

/** Breadcrumbs, with the page itself as the last. */
export const breadcrumbsLd = (site: SiteContext, steps: readonly {readonly name: string; readonly path: string}[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({name, path}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(site, path),
  })),
})
