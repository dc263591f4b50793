import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {siteFile} from '../../../src/render/site/index.js'
import {archivesOf, linkedPlaces, listingPage, pageSizeOf} from '../../../src/render/site/paging.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import type {SiteView} from '../../../src/render/site/site-view.js'
import {briefOf} from '../../../src/render/site/brief.js'
import {manyDatedNotes, publicNote, publicSite, withdrawnNote} from '../../support/public-site.js'
import {rootedLinks} from '../../support/site.js'
import {cessTemplate, templateNamed} from '../../support/template.js'

const pathsOf = (site: SiteView) => planSite(site).map(({path}) => path)

function fileAt(site: SiteView, path: string) {
  const planned = planSite(site).find(file => file.path === path)
  if (!planned) throw new Error(`no ${path}`)
  return siteFile(site, planned)
}

async function pageAt(site: SiteView, path: string): Promise<string> {
  return rootedLinks(new TextDecoder().decode(await fileAt(site, path).render()), path)
}

const rowsIn = (page: string) => [...page.matchAll(/<div class="row-title"><a href="([^"]+)"/g)].map(([, to]) => to)

describe('a long list', () => {
  it('has each note on one page, fifty at most, the newest on the first', () => {
    const briefs = manyDatedNotes(260).map(briefOf)
    for (let count = 0; count <= 260; count += count % 50 < 2 || count % 50 > 47 ? 1 : 7) {
      const notes = briefs.slice(0, count)
      const archives = Array.from({length: archivesOf(count, 50)}, (_, index) => index + 1)
      const pages = [null, ...archives.toReversed()].map(archive => listingPage(notes, archive, 50))
      expect(pages.flatMap(({slugs}) => slugs)).toEqual(notes.map(({slug}) => slug))
      expect(Math.max(...pages.map(({slugs}) => slugs.length))).toBeLessThanOrEqual(50)
      expect(pages.slice(1).filter(({slugs}) => slugs.length === 0)).toEqual([])
      expect(pages.map(({position, of}) => [position, of])).toEqual(pages.map((_, at) => [at + 1, pages.length]))
    }
  })

  it('keeps full pages as they are, whatever comes after', () => {
    const briefs = manyDatedNotes(260).map(briefOf)
    const archive = (count: number, number: number) => listingPage(briefs.slice(-count), number, 50).slugs
    for (let count = 151; count <= 260; count++) {
      expect(archive(count, 1)).toEqual(archive(150, 1))
      expect(archive(count, 2)).toEqual(archive(150, 2))
    }
  })

  it('links to the ends, to its neighbours and over no single page', () => {
    expect(linkedPlaces(1, 2)).toEqual([1, 2])
    expect(linkedPlaces(1, 9)).toEqual([1, 2, 9])
    expect(linkedPlaces(4, 9)).toEqual([1, 2, 3, 4, 5, 9])
    expect(linkedPlaces(5, 9)).toEqual([1, 4, 5, 6, 9])
    expect(linkedPlaces(8, 9)).toEqual([1, 7, 8, 9])
  })
})

describe('pages of all publications', () => {
  const site = publicSite(manyDatedNotes(130))

  it('stand under the address that the list always had', () => {
    const folder = (path: string) => path.startsWith('publications/')
    expect(pathsOf(site).filter(folder)).toEqual([
      'publications/index.html',
      'publications/archive-1/index.html',
      'publications/archive-2/index.html',
    ])
    expect(pathsOf(publicSite(manyDatedNotes(50))).filter(folder)).toEqual(['publications/index.html'])
  })

  it('show every publication once, in order', async () => {
    const pages = ['', 'archive-2/', 'archive-1/'].map(folder => pageAt(site, `publications/${folder}index.html`))
    const rows = (await Promise.all(pages)).map(rowsIn)
    expect(rows.map(({length}) => length)).toEqual([50, 30, 50])
    expect(rows.flat()).toEqual(site.listed('fr', null).map(slug => `/notes/${slug.replace('.fr', '')}/`))
  })

  it('say where they stand, to readers, programs and screen readers', async () => {
    const page = await pageAt(site, 'publications/archive-2/index.html')
    expect(page).toMatch(/<title>Publications – page\s2 sur\s3 – /)
    expect(page).toMatch(/<p class="count">Page\s2 sur\s3<\/p>/)
    const base = 'https://example.org/publications/publications/'
    expect(page).toContain(`<link rel="canonical" href="${base}archive-2/">`)
    expect(page).toContain(`<link rel="prev" href="${base}">`)
    expect(page).toContain(`<link rel="next" href="${base}archive-1/">`)
    expect(page).toContain('hreflang="en" href="https://example.org/publications/en/publications/archive-2/"')
    expect(page).toContain('<nav class="pages" aria-label="Pages">')
    expect(page).toMatch(/<a href="\/publications\/archive-2\/" aria-label="Page\s2 sur\s3" aria-current="page">2</)
    expect(page).toContain('rel="prev" href="/publications/">Page précédente<')
    const crumbs = /<nav class="crumbs"[^]*?<\/nav>/.exec(page)?.[0]
    expect(crumbs).toContain('href="/publications/"')
    const ld = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(ld).toMatch(/"name":"Publications","item":"[^"]*publications\/"\}.*"name":"Publications – page\s2 sur\s3"/)
  })

  it('say on the first how many there are, and that it is a page', async () => {
    const page = await pageAt(site, 'publications/index.html')
    expect(page).toMatch(/<p class="count">130\spublications<\/p>/)
    expect(page).toMatch(/<title>Publications – [^–]*<\/title>/)
    expect(page).not.toContain('rel="prev"')
    expect(page).toContain('rel="next" href="/publications/archive-2/"')
  })

  it('count a year only where it stands whole on the page', async () => {
    const heads = (page: string) =>
      [...page.matchAll(/<h2 id="y(\d+)">\d+<\/h2>\s*(<p>)?/g)].map(([, year, count]) => [year, count !== undefined])
    // Six notes a month: 2026 begins on the first page, and 2025 on the second.
    expect(heads(await pageAt(site, 'publications/index.html'))).toEqual([['2026', false]])
    expect(heads(await pageAt(site, 'publications/archive-2/index.html'))).toEqual([
      ['2026', false],
      ['2025', false],
    ])
  })

  it('are in the map for crawlers, in every language', async () => {
    const map = await pageAt(site, 'sitemap.xml')
    for (const path of ['publications/archive-1/', 'en/publications/archive-2/'])
      expect(map).toContain(`<loc>https://example.org/publications/${path}</loc>`)
  })

  it('name the notes of their own rows alone, but for the first, which counts them all', () => {
    expect(fileAt(site, 'publications/archive-1/index.html').notes).toEqual(site.page('fr', null, 1).slugs)
    expect(fileAt(site, 'publications/index.html').notes).toHaveLength(130)
  })

  it('are the same bytes after a new note, where they are full and no page began', async () => {
    const more = publicSite([
      ...manyDatedNotes(130),
      publicNote({slug: 'new.fr', lang: 'fr', id: 'CESS-2026-ALE-900', date: '2026-11-01'}),
    ])
    const path = 'publications/archive-1/index.html'
    expect(await pageAt(more, path)).toBe(await pageAt(site, path))
  })
})

describe('a note that everybody may read no more', {tags: 'slow'}, () => {
  const notes = manyDatedNotes(101)
  const oldest = notes.at(-1) ?? expect.fail('no note')
  const {slug} = oldest.facts
  const others = notes.filter(note => note !== oldest)
  /** Lists, feeds and maps that say one of some things. */
  const saying = async (site: SiteView, texts: readonly string[]) => {
    const kinds = ['home', 'publications', 'topic', 'index', 'feed', 'sitemap']
    const found = planSite(site).map(async file => {
      if (!kinds.includes(file.kind)) return []
      const page = new TextDecoder().decode(await siteFile(site, file).render())
      return texts.some(text => page.includes(text)) ? [file.path] : []
    })
    return (await Promise.all(found)).flat()
  }
  const words = [`/${slug}/`, `/${slug.replace('.fr', '')}/`, `Titre de ${slug}`]

  it('is on no page and in no archive, and the page that it leaves empty is gone', async () => {
    const before = publicSite(notes)
    expect(pathsOf(before)).toContain('publications/archive-2/index.html')
    expect(await saying(before, words)).toContain('publications/archive-1/index.html')
    const left = publicSite(others)
    expect(pathsOf(left)).not.toContain('publications/archive-2/index.html')
    expect(await saying(left, words)).toEqual([])
  })

  it('is in feeds and their archives alone once it is withdrawn, which say so', async () => {
    const left = publicSite(others, {withdrawn: [withdrawnNote(oldest, '2026-11-11')]})
    const said = await saying(left, words)
    expect(said.filter(path => !/(?:feed|rss)\.(?:xml|json)$/.test(path))).toEqual([])
    expect(said).toContain(`archive-${oldest.facts.date.slice(0, 4)}-1/feed.xml`)
    for (const path of said) expect(await pageAt(left, path)).toContain('Retirée le 2026-11-11')
  })
})

describe('a brand of its own', () => {
  it('shows pages in the plain brand too', async () => {
    const page = await pageAt(
      publicSite(manyDatedNotes(60), {template: templateNamed('plain')}),
      'publications/index.html',
    )
    expect(page).toContain('<nav class="pages" aria-label="Pages">')
  })

  it('knows of pages by what it prints, and not by what it says in comments', () => {
    const files = (text: string) => new Map([['web/site.liquid', text]])
    expect(pageSizeOf(files('{%- comment -%}content.pages{%- endcomment -%}'))).toBe(Infinity)
    expect(pageSizeOf(files('{% comment %}a{% endcomment %}{% if content.pages %}…{% endif %}'))).toBe(50)
    expect(pageSizeOf(cessTemplate.files)).toBe(50)
  })

  it('has every list whole on one page where it knows of no pages', {tags: 'slow'}, async () => {
    const files = new Map(
      [...cessTemplate.files].map(([name, text]) => [name, text.replaceAll('content.pages', 'false')]),
    )
    const site = publicSite(manyDatedNotes(130), {template: {...cessTemplate, files}})
    expect(pathsOf(site).filter(path => path.includes('archive-') && path.endsWith('.html'))).toEqual([])
    expect(rowsIn(await pageAt(site, 'publications/index.html'))).toHaveLength(130)
  })
})

it.each(Object.entries(locales))('has words for pages in %s', (_, {site}) => {
  const of = (number: number) => site.page(number, 17)
  expect(of(3)).toMatch(/^\P{Lu}|^Seite /u)
  expect(of(3).match(/\d+/g)?.toSorted()).toEqual(['17', '3'])
  expect(new Set([site.pages, site.previousPage, site.nextPage, of(3), of(4)]).size).toBe(5)
})

it.each([cessTemplate, templateNamed('plain')])('says once how many there are, and of what year', async template => {
  const inYears = (...years: readonly string[]) =>
    publicSite(
      years.map((year, at) =>
        publicNote({slug: `n${at}.fr`, lang: 'fr', id: `CESS-${year}-ALE-00${at}`, date: `${year}-03-0${at + 1}`}),
      ),
      {template},
    )
  const told = async (site: SiteView, path: string) => {
    const page = (await pageAt(site, path)).replaceAll('\u00A0', ' ')
    return [...page.matchAll(/>(\d publications?)</g), ...page.matchAll(/<h[12][^>]*>(\d{4})</g)].map(
      ([, text]) => text,
    )
  }
  const one = inYears('2026', '2026')
  expect(await told(one, 'years/2026/index.html')).toEqual(['2 publications', '2026'])
  expect(await told(one, 'publications/index.html')).toEqual(['2 publications', '2026'])
  const two = inYears('2026', '2026', '2025')
  expect(await told(two, 'years/2026/index.html')).toEqual(['2 publications', '2026'])
  const counts = ['3 publications', '2 publications', '1 publication']
  expect(await told(two, 'publications/index.html')).toEqual([...counts, '2026', '2025'])
})
