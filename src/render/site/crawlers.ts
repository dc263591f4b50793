import type {SiteFile, SiteInput, SitePart} from '../../model/site.js'
import {standingIds} from '../../model/standing/standing-text.js'
import {escapeHtml} from '../html.js'
import {absolute, homeOf, pageOf} from './addresses.js'
import {standingVersions} from './standing/links.js'
import {topicFolder, topicKinds, topicsOf} from './topics.js'
import {updatedOn} from './updated.js'
import {worksOf} from './works.js'

/** `sitemap.xml` with languages and dates, and `robots.txt` that leads to it. */
export const crawlersPart: SitePart = {id: 'crawlers', files: site => [sitemap(site), robots(site)]}

interface Entry {
  readonly path: string
  readonly modified: string | null
  readonly versions: readonly {readonly lang: string; readonly path: string}[]
}

function sitemap(site: SiteInput): SiteFile {
  const entries = [...notePages(site), ...listings(site), ...standing(site)]
  return {
    path: 'sitemap.xml',
    notes: site.notes.map(({facts}) => facts.slug),
    input: entries,
    render: () => new TextEncoder().encode(writeSitemap(site, entries)),
  }
}

const notePages = (site: SiteInput): readonly Entry[] =>
  worksOf(site.notes).flatMap(({notes}) => {
    const versions = notes.map(({facts}) => ({lang: facts.lang, path: pageOf(site, facts)}))
    return notes.map(({facts}) => ({path: pageOf(site, facts), modified: updatedOn(facts), versions}))
  })

function listings(site: SiteInput): readonly Entry[] {
  const topics = topicsOf(site)
  const folders = [
    ...['', 'publications/', ...topicKinds.map(kind => `${kind}/`)].map(folder => ({folder, notes: site.notes})),
    ...topicKinds.flatMap(kind => topics[kind].map(topic => ({folder: topicFolder(topic), notes: topic.notes}))),
  ]
  return folders.flatMap(({folder, notes}) => {
    const versions = site.languages.map(({lang}) => ({lang, path: `${homeOf(site, lang)}${folder}`}))
    const modified =
      notes
        .map(({facts}) => updatedOn(facts))
        .toSorted()
        .at(-1) ?? null
    return versions.map(({path}) => ({path, modified, versions}))
  })
}

const standing = (site: SiteInput): readonly Entry[] =>
  standingIds.flatMap(id => {
    const versions = standingVersions(site, id)
    return versions.map(({path}) => ({path, modified: null, versions}))
  })

/** Sitemaps 0.9, with the languages of a page as Google reads them. */
function writeSitemap(site: SiteInput, entries: readonly Entry[]): string {
  const alternate = (lang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${escapeHtml(lang)}" href="${escapeHtml(absolute(site, path))}"/>`
  const urls = entries.map(({path, modified, versions}) => {
    const [first] = versions
    const others =
      versions.length > 1 && first
        ? [...versions.map(version => alternate(version.lang, version.path)), alternate('x-default', first.path)]
        : []
    const date = modified === null ? '' : `<lastmod>${modified}</lastmod>`
    return `<url><loc>${escapeHtml(absolute(site, path))}</loc>${date}${others.join('')}</url>`
  })
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`
}

const robots = (site: SiteInput): SiteFile => ({
  path: 'robots.txt',
  notes: [],
  input: null,
  render: () => new TextEncoder().encode(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, 'sitemap.xml')}\n`),
})
