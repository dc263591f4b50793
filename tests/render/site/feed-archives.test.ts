import fc from 'fast-check'
import {DomUtils, parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import type {Brief} from '../../../src/model/site-plan.js'
import {briefOf} from '../../../src/render/site/brief.js'
import {feedArchivesOf, feedPageOf} from '../../../src/render/site/feed-archives.js'
import {siteFile} from '../../../src/render/site/index.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import {manyDatedNotes, publicNote, publicSite, withdrawnNote} from '../../support/public-site.js'

const notes = manyDatedNotes(160)
const gone = withdrawnNote(
  publicNote({slug: 'gone.fr', lang: 'fr', id: 'CESS-2025-ALE-900', date: '2025-06-30'}),
  '2026-09-09',
)
const site = publicSite(notes, {withdrawn: [gone]})
const base = 'https://example.org/publications/'

async function read(path: string): Promise<string> {
  const planned = planSite(site).find(file => file.path === path)
  if (!planned) throw new Error(`no ${path}`)
  return new TextDecoder().decode(await siteFile(site, planned).render())
}

/** Entries and links of a document of Atom or RSS, as a program reads it. */
async function parsed(address: string) {
  const document = parseDocument(await read(address.slice(base.length)), {xmlMode: true})
  const named = (name: string) => DomUtils.getElementsByTagName(name, document, true)
  const links = ['link', 'atom:link']
    .flatMap(named)
    .filter(({parent}) => parent && 'name' in parent && parent.name !== 'entry')
  const to = (rel: string) => links.find(({attribs}) => attribs['rel'] === rel)?.attribs['href']
  const ids = [
    ...named('entry').flatMap(entry => DomUtils.getElementsByTagName('id', entry.children, false)),
    ...named('guid'),
  ]
  return {to, ids: ids.map(id => DomUtils.textContent(id)), isArchive: named('fh:archive').length === 1, named}
}

describe('a feed of more than fifty notes', () => {
  it.each(['feed.xml', 'rss.xml'])('is read whole from its archives: %s', {tags: 'slow'}, async form => {
    const first = await parsed(`${base}${form}`)
    expect(first.isArchive).toBe(false)
    const ids = new Set(first.ids)
    let [after, at] = [`${base}${form}`, first.to('prev-archive')]
    const names: string[] = []
    while (at !== undefined) {
      const archive = await parsed(at)
      expect(archive.isArchive).toBe(true)
      expect(archive.to('current')).toBe(`${base}${form}`)
      expect(archive.to('self')).toBe(at)
      expect(archive.to('next-archive')).toBe(names.length ? after : undefined)
      for (const id of archive.ids) ids.add(id)
      names.push(at.slice(base.length, -form.length - 1))
      ;[after, at] = [at, archive.to('prev-archive')]
    }
    expect(names).toEqual(['archive-2026-1', 'archive-2025-2', 'archive-2025-1', 'archive-2024-1'])
    expect(ids.size).toBe(161)
  })

  it('is read whole as JSON, page after page', async () => {
    const ids = new Set<string>()
    let next: string | undefined = `${base}feed.json`
    while (next !== undefined) {
      // Of a feed, what is asked for here.
      const feed = JSON.parse(await read(next.slice(base.length))) as {
        feed_url: string
        next_url?: string
        items: readonly {id: string; content_html?: string; content_text?: string}[]
      }
      expect(feed.feed_url).toBe(`${base}feed.json`)
      expect(feed.next_url).not.toBe(next)
      for (const item of feed.items) {
        ids.add(item.id)
        expect(Object.hasOwn(item, 'content_html')).toBe(next === `${base}feed.json` || /gone|900/.test(item.id))
        expect(item.content_html ?? item.content_text).not.toBe('')
      }
      next = feed.next_url
    }
    expect(ids.size).toBe(161)
  })

  it('has the texts of the newest, and of archives the summaries', async () => {
    expect((await parsed(`${base}feed.xml`)).named('content')).toHaveLength(50)
    const {named} = await parsed(`${base}archive-2026-1/feed.xml`)
    expect([named('entry').length, named('summary').length, named('content').length]).toEqual([50, 50, 0])
  })

  it('says in its year what was withdrawn, and nothing of what it said', async () => {
    const archive = await read('archive-2025-1/feed.xml')
    expect(archive).toContain('Retirée le 2026-09-09')
    expect(archive).toContain('cess-note:CESS-2025-ALE-900/gone.fr/withdrawn')
    expect(archive).not.toContain('Texte de gone.fr')
  })

  it('names in each archive the notes of it alone', () => {
    for (const planned of planSite(site)) {
      if (planned.kind !== 'feed' || planned.archive === null) continue
      const {notes: named} = siteFile(site, planned)
      expect(named).toEqual(site.feedPage(planned.topic, planned.archive).slugs)
      expect(named.length).toBeLessThanOrEqual(50)
    }
  })
})

it('has no archive where the feed has all there is', () => {
  expect(feedArchivesOf(notes.slice(0, 50).map(briefOf))).toEqual([])
  expect(feedPageOf(notes.slice(0, 50).map(briefOf), null)).toMatchObject({previous: null, next: null})
})

/** A program that reads the feed now and then, and never again an archive that it has read. */
class Reader {
  readonly known = new Set<string>()
  readonly #archives = new Set<string>()

  read(all: readonly Brief[]): void {
    let page = feedPageOf(all, null)
    for (const slug of page.slugs) this.known.add(slug)
    while (page.previous !== null && !this.#archives.has(page.previous)) {
      this.#archives.add(page.previous)
      page = feedPageOf(all, page.previous)
      for (const slug of page.slugs) this.known.add(slug)
    }
  }
}

it('loses no note for a reader that comes seldom, whatever is published or changed in between', () => {
  const [sample] = notes.map(briefOf)
  if (!sample) throw new Error('no note')
  const visits = fc.array(
    fc.record({more: fc.nat(130), days: fc.nat(9), changed: fc.array(fc.nat(400), {maxLength: 60})}),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(visits, all => {
      const reader = new Reader()
      let published: readonly Brief[] = []
      let day = 0
      const dateOf = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)
      for (const {more, days, changed} of all) {
        const added = Array.from({length: more}, (_, index): Brief => {
          day += days
          const slug = `n-${published.length + index}.fr`
          return {...sample, slug, id: slug, date: dateOf(day), updated: dateOf(day)}
        })
        const updated = published.map((note, index) =>
          changed.includes(index) ? {...note, updated: dateOf(day)} : note,
        )
        published = [...added.toReversed(), ...updated]
        reader.read(published)
        expect(reader.known.size).toBe(published.length)
      }
    }),
  )
})
