import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'
import {describeWith} from '../../support/tools.js'

const correction = `version: "1.1"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: correction, summary: Un nombre.}\n`

async function builtSite(): Promise<string> {
  const root = publicationWith({
    'a.fr.md': goodNote({
      number: 1,
      title: 'Une première',
      fields: published(correction),
      text: 'Voir [l’autre](b.en.md) & la suite.',
    }),
    'b.en.md': goodNote({number: 2, title: 'A second', fields: published('langue: en\n')}),
  })
  await build({directory: root, only: ['site']})
  return join(root, 'out/site')
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
  it('are well-formed, with the whole text, and a date that moves with a correction', async () => {
    const site = await builtSite()
    expect(texts(join(site, 'feed.xml'), atom('updated'))).toEqual([
      '2026-11-20T00:00:00Z',
      '2026-11-20T00:00:00Z',
      '2026-11-18T00:00:00Z',
    ])
    const contents = String(texts(join(site, 'feed.xml'), atom('content')))
    expect(contents).toContain('<a href="https://cess.example.org/en/notes/b/">l’autre</a> &#x26; la suite.')
    expect(texts(join(site, 'rss.xml'), 'pubDate')).toEqual(
      Array.from({length: 2}, () => 'Wed, 18 Nov 2026 00:00:00 GMT'),
    )
    expect(texts(join(site, 'sitemap.xml'), '{http://www.sitemaps.org/schemas/sitemap/0.9}loc')).toEqual(
      expect.arrayContaining(['https://cess.example.org/notes/a/', 'https://cess.example.org/en/zones/']),
    )
  })

  it('are there for all notes, and for each language, zone and threat', async () => {
    const site = await builtSite()
    const titles = (path: string) => texts(join(site, path, 'feed.xml'), atom('title'))
    expect(titles('languages/en')).toEqual(['Centre – English', 'A second'])
    expect(titles('zones/afrique-francophone')).toHaveLength(3)
    expect(titles('threats/infrastructures-critiques')).toHaveLength(3)
    const feed: unknown = JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8'))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{date_modified: '2026-11-20T00:00:00Z', url: 'https://cess.example.org/notes/a/'}, {language: 'en'}],
    })
  })
})
