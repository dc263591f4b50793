import type {MadeFrom} from '../../model/site.js'
import {topicKinds, type TopicKey} from '../../model/site-plan.js'
import {standingIds} from '../../model/standing/standing-text.js'
import {escapeHtml} from '../html.js'
import {absolute, homeOf, pageOf} from './addresses.js'
import {briefsOf, type SiteView} from './site-view.js'
import {standingVersions} from './standing/links.js'
import {archivesOf, pagedFolder, pageSizeOf} from './paging.js'
import {topicFolder} from './topics.js'

interface Entry {
  readonly path: string
  readonly modified: string | null
  readonly versions: readonly {readonly lang: string; readonly path: string}[]
}

/** `sitemap.xml` with languages and dates. */
export function sitemap(site: SiteView): MadeFrom {
  const entries = [...notePages(site), ...listings(site), ...standing(site)]
  return {
    notes: site.published(),
    render: () => writeSitemap(site, entries),
  }
}

const notePages = (site: SiteView): readonly Entry[] =>
  site.works().flatMap(slugs => {
    const notes = briefsOf(site.brief, slugs)
    const versions = notes.map(note => ({lang: note.lang, path: pageOf(site, note)}))
    return notes.map(note => ({path: pageOf(site, note), modified: note.updated, versions}))
  })

function listings(site: SiteView): readonly Entry[] {
  const lists = [null, ...topicKinds.flatMap(kind => site.topicIds(kind, 'listed').map((id): TopicKey => ({kind, id})))]
  const firsts = ['', 'publications/', ...topicKinds.map(kind => `${kind}/`)].map(folder => ({
    folder,
    notes: site.published(),
  }))
  return [...firsts, ...lists.flatMap(key => pagesOf(site, key))].flatMap(({folder, notes}) => {
    const versions = site.languages.map(({lang}) => ({lang, path: `${homeOf(site, lang)}${folder}`}))
    const modified =
      briefsOf(site.brief, notes)
        .map(({updated}) => updated)
        .toSorted()
        .at(-1) ?? null
    return versions.map(({path}) => ({path, modified, versions}))
  })
}

/** Pages of a listing with the notes shown on each, in any language; the first determines their number. */
function pagesOf(site: SiteView, key: TopicKey | null) {
  const {defaultLang} = site.publication
  const folder = key ? topicFolder(key) : 'publications/'
  const archives = archivesOf(site.listed(defaultLang, key).length, pageSizeOf(site.template.files))
  const older = Array.from({length: archives}, (_, index) => index + 1)
  return [
    // That of all publications stands among the first.
    ...(key ? [{folder, notes: site.topic(key).notes}] : []),
    ...older.map(archive => ({
      folder: pagedFolder(folder, archive),
      notes: site.page(defaultLang, key, archive).slugs.flatMap(slug => site.versions(slug)),
    })),
  ]
}

const standing = (site: SiteView): readonly Entry[] =>
  standingIds.flatMap(id => {
    const versions = standingVersions(site, id)
    return versions.map(({path}) => ({path, modified: null, versions}))
  })

/** Write Sitemaps 0.9, with Google's extension for languages. */
function writeSitemap(site: SiteView, entries: readonly Entry[]): string {
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

/** `robots.txt`, with the address of the sitemap. */
export const robots = (site: SiteView): MadeFrom => ({
  notes: [],
  render: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, 'sitemap.xml')}\n`,
})
