import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {feedFaults} from '../../support/feed-rules.js'
import {filesBelow} from '../../support/site.js'
import {build} from '../../../src/index.js'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {samplePng} from '../../support/sample-parts.js'
import {published} from '../../support/site.js'
import {describeWith} from '../../support/tools.js'

const correction = `version: "1.1"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: correction, summary: Un nombre.}\n`

const withdrawal = `statut: retire\nversion: "1.1"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-22, nature: withdrawal, summary: Une source & son retrait.}\n`

let site: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cess-feeds-'))
  site = await builtSite(folder)
  return () => rmSync(folder, {recursive: true, force: true})
})

/** The site of a publication that is made in a folder. */
async function builtSite(directory: string, siteUrl?: string): Promise<string> {
  const files = {
    'cess.yml': publicationYaml,
    'notes/a.fr.md': goodNote({
      number: 1,
      title: 'Une première',
      fields: published(correction),
      text: 'Voir [l’autre](b.en.md) & la suite.\n\n![Une carte](carte.png "Les côtes")',
    }),
    'notes/b.en.md': goodNote({number: 2, title: 'A second', fields: published('langue: en\n')}),
    'notes/c.fr.md': goodNote({number: 3, title: 'Une retirée', fields: withdrawal, text: 'Un aquarelliste.'}),
  }
  for (const [path, text] of Object.entries(files)) put(join(directory, path), text)
  put(join(directory, 'notes/carte.png'), samplePng('carte.png', 600, 400).bytes)
  await build({directory, only: ['site'], siteUrl})
  return join(directory, 'out/site')
}

/** Texts of the elements of a name, as Python's XML parser reads the file. */
const texts = (path: string, name: string): unknown =>
  JSON.parse(
    execFileSync('python3', [
      '-c',
      'import sys,json,xml.etree.ElementTree as t;print(json.dumps([e.text for e in t.parse(sys.argv[1]).iter(sys.argv[2])]))',
      path,
      name,
    ]).toString(),
  )

const atom = (name: string) => `{http://www.w3.org/2005/Atom}${name}`

describeWith('python3', 'feeds and sitemap', () => {
  it('are well-formed, with the whole text, and a date that moves with a correction', {tags: 'slow'}, async () => {
    expect(texts(join(site, 'feed.xml'), atom('updated'))).toEqual([
      '2026-11-22T01:00:00Z',
      '2026-11-22T01:00:00Z',
      '2026-11-20T00:00:00Z',
      '2026-11-18T00:00:00Z',
    ])
    const contents = String(texts(join(site, 'feed.xml'), atom('content')))
    expect(contents).toContain('<a href="https://cess.example.org/en/notes/b/">l’autre</a> &#x26; la suite.')
    // Readers have no style sheet of ours: points stand between what stands apart on the page.
    expect(contents).toMatch(/<strong>Corrigée le 20\snovembre\s2026\.<\/strong> Un nombre\./u)
    expect(contents).toMatch(/<strong>Retirée le 22\snovembre\s2026\.<\/strong> Une source/u)
    expect(contents).toMatch(/<li><strong>ENISA<\/strong> \(Priorité\s2\)<br>Établir/u)
    const [, picture = ''] = /<img src="https:\/\/cess\.example\.org\/([^"]+)" alt="Une carte"/.exec(contents) ?? []
    expect(filesBelow(site)).toContain(picture)
    expect(texts(join(site, 'rss.xml'), 'pubDate')).toEqual(
      Array.from({length: 3}, () => 'Wed, 18 Nov 2026 00:00:00 GMT'),
    )
    expect(texts(join(site, 'sitemap.xml'), '{http://www.sitemaps.org/schemas/sitemap/0.9}loc')).toEqual(
      expect.arrayContaining(['https://cess.example.org/notes/a/', 'https://cess.example.org/en/zones/']),
    )
  })

  it('are there for all notes, and for each language, zone, threat, type and author', {tags: 'slow'}, async () => {
    const titles = (path: string) => texts(join(site, path, 'feed.xml'), atom('title'))
    expect(titles('languages/en')).toEqual(['Centre – English', 'A second'])
    expect(titles('languages/fr')).toHaveLength(3)
    const topics = [
      'zones/afrique-francophone',
      'threats/infrastructures-critiques',
      'types/alert',
      'authors/anais-modele',
    ]
    for (const topic of topics) expect(titles(topic)).toHaveLength(4)
    const feed: unknown = JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8'))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {date_modified: '2026-11-22T01:00:00Z'},
        {date_modified: '2026-11-20T00:00:00Z', url: 'https://cess.example.org/notes/a/'},
        {language: 'en'},
      ],
    })
  })
})

describe('every feed of the site', () => {
  it('keeps the rules of its form', async () => {
    const read = (path: string) => readFileSync(join(site, path), 'utf8')
    const faults = Object.entries(feedFaults).flatMap(([name, faultsOf]) =>
      filesBelow(site)
        .filter(path => path.endsWith(name))
        .map(path => ({path, faults: faultsOf(read(path))})),
    )
    expect(faults.length).toBeGreaterThanOrEqual(15)
    expect(faults.filter(one => one.faults.length > 0)).toEqual([])
    // The rules are seen to find faults.
    expect(
      feedFaults['feed.xml'](
        read('feed.xml')
          .replace(/<id>.*<\/id>/, '')
          .replace('T01:00:00Z', ''),
      ),
    ).toHaveLength(4)
    expect(feedFaults['rss.xml'](read('rss.xml').replaceAll('<link>', '<x>'))).not.toEqual([])
    expect(feedFaults['feed.json'](read('feed.json').replaceAll('date_published', 'date'))).not.toEqual([])
  })

  it('tells readers that a note was withdrawn, in its own place and without its text', async () => {
    const feed = readFileSync(join(site, 'feed.xml'), 'utf8')
    expect(feed).toContain('<id>tag:cess.example.org,2026-11-18:CESS-2026-ALE-003/fr</id>')
    expect(feed).toContain('Une source &amp;amp; son retrait.')
    expect(feed).not.toContain('aquarelliste')
  })

  it('knows its notes by the same ids wherever the site stands', {tags: 'slow'}, async () => {
    const ids = (folder: string) => readFileSync(join(folder, 'feed.xml'), 'utf8').match(/<id>.*?<\/id>/g)
    expect(ids(await builtSite(folderWith(), 'https://example.net/publications'))).toEqual(ids(site))
  })
})
