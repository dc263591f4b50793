import {readFileSync, writeFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {advance} from '../../../src/engine/life/advance.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {halves} from '../../support/halves.js'
import {draftNote, noteText, publishIn, treeOf} from '../../support/life.js'
import {filesBelow, published, filesWith} from '../../support/site.js'
import {updatedAt} from '../../../src/render/site/updated.js'
import {publicNote} from '../../support/public-site.js'
import {build, type BuildOptions} from '../../../src/index.js'
import {put} from '../../support/folder.js'

/** Moments of one day in Paris, which began an hour before it did in Greenwich. */
const [early, morning, noon, evening] = ['11-30T23:10', '11-30T23:40', '12-01T11:05', '12-01T17:30'].map(
  moment => `2026-${moment}:00Z`,
) as [string, string, string, string]

afterEach(() => vi.unstubAllEnvs())

function at(moment: string): void {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
}

/** Times of an object of STIX. */
interface StixTimes {
  readonly type: string
  readonly created: string
  readonly modified: string
  readonly published?: string
}

/** The moments that the site tells of the note `a`: those of its entry, and of its page. */
async function told(root: string) {
  await build({directory: root, only: ['site']})
  const read = (path: string) => readFileSync(join(root, 'out/site', path), 'utf8')
  const feed = JSON.parse(read('feed.json')) as {items: readonly {date_published: string; date_modified: string}[]} // Our own.
  const [, updated] = [...read('feed.xml').matchAll(/<updated>([^<]*)</g)].map(([, moment]) => moment)
  const [item] = feed.items
  expect(item?.date_modified).toBe(updated)
  const [, rss] = /<atom:updated>([^<]*)</.exec(read('rss.xml')) ?? []
  const [, page] = /"dateModified":"([^"]*)"/.exec(read('notes/a/index.html')) ?? []
  const [, first] = /"datePublished":"([^"]*)"/.exec(read('notes/a/index.html')) ?? []
  // Both in one form: with an hour where the record has one, else as days.
  expect(String(first).length).toBe(String(page).length)
  const [, map] = /<loc>[^<]*\/notes\/a\/<\/loc><lastmod>([^<]*)</.exec(read('sitemap.xml')) ?? []
  return {published: item?.date_published, updated, rss, page, map}
}
const all = (moment: string) => ({updated: moment, rss: moment, page: moment, map: moment})

/** Publish `a` at a moment. */
async function begun(moment: string, day = '2026-11-18'): Promise<string> {
  at(moment)
  const root = publicationWith({'a.fr.md': draftNote().replace('2026-11-18', day)})
  expect((await publishIn(root, ['a.fr'])).messages).toEqual([])
  return root
}

/** Publish a correction of `a` at a moment, and see that the site says no more than one that is made anew. */
async function correctAt(root: string, moment: string, words: string): Promise<void> {
  at(moment)
  await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Un nombre.'})
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace(/(?:Quatre|Cinq) câbles/, words))
  expect((await publishIn(root, ['a.fr'])).messages).toEqual([])
}

describe('the moments of a note on record', () => {
  it('move with each step of its life, on the day of its publication too', {tags: 'slow'}, async () => {
    const root = await begun(early)
    expect(await told(root)).toEqual({published: early, ...all(early)})
    await correctAt(root, morning, 'Cinq câbles')
    expect(await told(root)).toEqual({published: early, ...all(morning)})
    await correctAt(root, noon, 'Six câbles')
    expect(await told(root)).toEqual({published: early, ...all(noon)})
    at(evening)
    await advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Faux.'})
    // What is withdrawn is in no map of the site.
    expect(await told(root)).toEqual({published: early, ...all(evening), map: undefined})
    await build({directory: root, only: ['site'], out: 'anew'})
    expect(treeOf(join(root, 'out/site'))).toEqual(treeOf(join(root, 'anew/site')))
  })

  it(
    'leave its name in feeds, and when it was created, as they were when its date is corrected',
    {tags: 'slow'},
    async () => {
      const root = await begun(early)
      const named = async () => {
        await told(root)
        return /tag:[^"]+:CESS-[^"]+/.exec(readFileSync(join(root, 'out/site/feed.json'), 'utf8'))?.[0]
      }
      const report = () => {
        const site = join(root, 'out/site')
        const path = filesBelow(site).find(one => one.endsWith('.stix.json')) ?? ''
        const {objects} = JSON.parse(readFileSync(join(site, path), 'utf8')) as {objects: readonly StixTimes[]} // Our own.
        return objects.find(({type}) => type === 'report')
      }
      const name = await named()
      expect(name).toContain('2026-12-01:CESS-')
      const created = '2026-12-01T00:00:00.000Z'
      expect(report()).toMatchObject({created, modified: created})
      at(noon)
      await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Le jour.'})
      const corrected = noteText(root)
        .replace('date: 2026-12-01', 'date: 2026-11-28')
        .replace('Quatre câbles', 'Six câbles')
      writeFileSync(join(root, 'notes/a.fr.md'), corrected)
      expect((await publishIn(root, ['a.fr'])).messages).toEqual([])
      expect(await named()).toBe(name)
      expect(report()).toMatchObject({
        created,
        modified: '2026-12-01T00:00:01.000Z',
        published: '2026-11-28T00:00:00.000Z',
      })
      expect(noteText(root)).toContain('date: 2026-11-28')
    },
  )

  it('begin with its day where the house stands, if it is published before', {tags: 'slow'}, async () => {
    const root = await begun('2026-11-29T10:00:00Z', '2026-12-01')
    at(early)
    const midnight = '2026-11-30T23:00:00Z'
    expect(await told(root)).toEqual({published: midnight, ...all(midnight)})
    await correctAt(root, morning, 'Cinq câbles')
    expect(await told(root)).toEqual({published: midnight, ...all(morning)})
  })

  it('are the days of what was published before there was a record', async () => {
    at(noon)
    const root = publicationWith({'a.fr.md': goodNote({fields: published()})})
    await publishIn(root, [], {isAdoption: true})
    const day = '2026-11-18T00:00:00Z'
    expect(await told(root)).toEqual({published: day, ...all(day), page: '2026-11-18'})
  })
})

describe('updatedAt, of a note that is not on record', () => {
  const {facts} = publicNote({slug: 'a.fr', id: 'CESS-2026-ALE-001', date: '2026-11-18'})
  const revision = {version: '1.0', date: '2026-11-18', nature: 'correction', summary: 'x'} as const

  it('moves with each version of a day', () => {
    const moments = [0, 1, 2].map(count =>
      updatedAt({...facts, revisions: Array.from({length: count + 1}, () => revision)}),
    )
    expect(moments).toEqual(['2026-11-18T00:00:00Z', '2026-11-18T00:00:01Z', '2026-11-18T00:00:02Z'])
  })
})

const site = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['site'], ...options})
const folder = (root: string) => join(root, 'out/site')
const note = (number: number, fields = '', text = 'Un câble est rompu.') =>
  goodNote({number, title: `Note ${number}`, fields: published(fields), text})

it('shows a note from its date on, by the day of the house, and names it nowhere before', {tags: 'slow'}, async () => {
  const root = publicationWith({
    'a.fr.md': note(1).replace('2026-11-18', '2026-11-24'),
    'a.en.md': note(2, 'langue: en\ntraduction_de: CESS-2026-ALE-001\n', 'See [it](a.fr.md).'),
  })
  const at = async (moment: string, options: Partial<BuildOptions> = {}) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
    const report = await site(root, options)
    const rules = report.notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
    return {rules, isShown: filesWith(folder(root), 'Note 1').length > 0}
  }
  expect(await at('2026-11-23T22:59:59Z')).toEqual({rules: ['date-ahead'], isShown: false})
  expect(filesWith(folder(root), 'CESS-2026-ALE-001')).toEqual([])
  expect(await at('2026-11-23T23:00:00Z')).toEqual({rules: [], isShown: true})
  put(join(root, 'cess.yml'), `${publicationYaml}fuseau_horaire: America/New_York\n`)
  expect(await at('2026-11-24T04:59:59Z', {only: ['pdf']})).toEqual({rules: ['date-ahead'], isShown: false})
  expect(await at('2026-11-24T05:00:00Z')).toEqual({rules: [], isShown: true})
  put(join(root, 'notes/a.fr.md'), note(1).replace('2026-11-18', '2026-12-24'))
  expect(await at('2026-11-24T05:00:00Z', {notes: ['a.en']})).toEqual({rules: [], isShown: false})
})

for (const {cases, speed} of halves(
  [
    ['Europe/Paris', '2026-12-01T22:59:59Z', '2026-12-01T23:00:00Z'],
    ['Asia/Tbilisi', '2026-12-01T19:59:59Z', '2026-12-01T20:00:00Z'],
    ['America/New_York', '2026-12-02T04:59:59Z', '2026-12-02T05:00:00Z'],
  ],
  2,
))
  it.each(cases)(
    'says that a note has expired from midnight on in %s, and not before, with nothing else to do',
    speed,
    async (zone, before, after) => {
      const root = publicationWith({'a.fr.md': note(1, 'expire: 2026-12-01\n'), 'b.fr.md': note(2)})
      put(join(root, 'cess.yml'), `${publicationYaml}fuseau_horaire: ${zone}\n`)
      const at = async (moment: string) => {
        vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
        const {notes, site: made} = await site(root)
        return {rules: notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)), written: made?.written.length}
      }
      const shown = () =>
        new Map(filesBelow(folder(root)).map(path => [path, readFileSync(join(folder(root), path), 'latin1')]))
      expect((await at('2026-12-01T10:00:00Z')).rules).toEqual([])
      const valid = shown()
      expect(await at(before)).toEqual({rules: [], written: 0})
      expect((await at(after)).rules).toEqual(['expires-passed'])
      const expired = shown()
      expect([...expired.keys()].filter(path => expired.get(path) !== valid.get(path))).toContain('notes/a/index.html')
      rmSync(join(root, 'out'), {recursive: true})
      await at(after)
      expect(shown()).toEqual(expired)
    },
  )
