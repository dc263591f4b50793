import {expect, it} from 'vitest'
import type {PlannedFile} from '../../../src/model/site-plan.js'
import {siteFile} from '../../../src/render/site/index.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import type {SiteView} from '../../../src/render/site/site-view.js'
import {manyDatedNotes, publicNote, publicSite, withdrawnNote} from '../../support/public-site.js'

const notes = [
  publicNote({slug: 'a.fr', lang: 'fr', id: 'CESS-2026-ALE-001', date: '2026-03-01', links: ['b.fr', 'gone.fr']}),
  publicNote({
    slug: 'a.en',
    lang: 'en',
    id: 'CESS-2026-ALE-101',
    date: '2026-03-01',
    translationOf: 'CESS-2026-ALE-001',
  }),
  publicNote({slug: 'b.fr', lang: 'fr', id: 'CESS-2025-ALE-002', date: '2025-05-04', aliases: ['old.fr']}),
  publicNote({
    slug: 'c.en',
    lang: 'en',
    id: 'CESS-2025-ALE-003',
    date: '2025-04-04',
    zone: 'multilateral',
    expires: '2026-01-01',
  }),
]
const withdrawn = [
  withdrawnNote(publicNote({slug: 'gone.fr', lang: 'fr', id: 'CESS-2026-ALE-004', date: '2026-01-04'}), '2026-02-02'),
]
const site = publicSite(notes, {withdrawn})

/** Answers that say something of what a note says, by the place of its slug among what is asked with. */
const telling: Readonly<Record<string, number>> = {
  ...{
    facts: 0,
    withdrawnFacts: 0,
    document: 0,
    edition: 0,
    row: 0,
    feedNote: 0,
    feedContent: 0,
    feedEntries: 0,
    searchTerms: 0,
    rowIn: 1,
    searchEntry: 1,
    searchPart: 1,
  },
}

/** The same view, and the questions that it is asked. */
function watched(view: SiteView): {readonly view: SiteView; readonly asked: () => readonly (readonly string[])[]} {
  const asked: (readonly string[])[] = []
  const seen = Object.entries(view).map(([name, answer]: [string, unknown]) => [
    name,
    typeof answer === 'function' && !['digest', 'rasterize'].includes(name)
      ? (...with_: unknown[]) => {
          asked.push([name, ...with_.map(one => (typeof one === 'string' ? one : JSON.stringify(one)))])
          return answer(...with_) as unknown
        }
      : answer,
  ])
  // The same names, each with what it had.
  return {view: Object.fromEntries(seen) as unknown as SiteView, asked: () => asked}
}

async function questions(file: PlannedFile, of = site): Promise<readonly (readonly string[])[]> {
  const {view, asked} = watched(of)
  const {path, render} = siteFile(view, file)
  // Drawings ask for nothing while they are drawn, which takes long.
  if (!/\.(?:png|ico)$/.test(path)) await render()
  return asked()
}

const planned = (path: string, of = site): PlannedFile => {
  const found = planSite(of).find(file => file.path === path)
  if (!found) throw new Error(`no ${path}`)
  return found
}

it('is planned without a word of any note', () => {
  const {view, asked} = watched(site)
  expect(planSite(view)).toEqual(planSite(site))
  const names = new Set(asked().map(([name]) => name))
  expect([...names].filter(name => name !== undefined && Object.hasOwn(telling, name))).toEqual([])
})

it('makes every file with what notes say that the file names, and of no other note', {tags: 'slow'}, async () => {
  for (const file of planSite(site)) {
    const told = (await questions(file)).flatMap(([name = '', ...slugs]) => slugs[telling[name] ?? -1] ?? [])
    const {notes: named} = siteFile(site, file)
    expect([file.path, [...new Set(told)].filter(slug => !named.includes(slug))]).toEqual([file.path, []])
  }
})

it('asks for the words of no note where a page shows none', async () => {
  for (const path of ['404.html', 'about/index.html', 'search/index.html', 'zones/index.html', 'sitemap.xml']) {
    const names = (await questions(planned(path))).map(([name = '']) => name)
    expect([path, names.filter(name => Object.hasOwn(telling, name))]).toEqual([path, []])
  }
})

it('gives each file a path of its own, and a plan that JSON holds', () => {
  const plan = planSite(site)
  expect(new Set(plan.map(({path}) => path)).size).toBe(plan.length)
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
})

it('asks for the rows of a listing, and not for all that is known of its notes', async () => {
  const asked = await questions(planned('zones/multilateral/index.html'))
  expect(asked.filter(([name]) => name === 'row').map(([, slug]) => slug)).toEqual(['c.en'])
  expect(asked.filter(([name]) => name === 'facts' || name === 'document')).toEqual([])
})

it(
  'asks for an older page, and for an archive of a feed, nothing that another note could change',
  {tags: 'slow'},
  async () => {
    const many = publicSite(manyDatedNotes(130))
    const zone = many.topicIds('zones', 'listed')[0] ?? ''
    const wide = ['published', 'withdrawn', 'works', 'listed', 'topic', 'hash', 'document', 'searchEntry', 'front']
    for (const path of [`zones/${zone}/archive-1/index.html`, `zones/${zone}/archive-2025-1/feed.xml`]) {
      const file = planned(path, many)
      const asked = await questions(file, many)
      expect([path, ...asked.map(([name = '']) => name).filter(name => wide.includes(name))]).toEqual([path])
      const slugs = asked.flatMap(([name = '', slug = '']) => (['row', 'facts', 'brief'].includes(name) ? [slug] : []))
      expect(new Set(slugs)).toEqual(new Set(siteFile(many, file).notes))
    }
  },
)
