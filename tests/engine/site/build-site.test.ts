import {createHash} from 'node:crypto'
import {existsSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {build, type BuildOptions} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {bilingualYaml, goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {filesBelow, rootedLinks, filesWith, published} from '../../support/site.js'

const site = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['site'], ...options})
const folder = (root: string) => join(root, 'out/site')
const note = (number: number, fields = '', text = 'Un câble est rompu.') =>
  goodNote({number, title: `Note ${number}`, fields: published(fields), text})

afterEach(() => vi.unstubAllEnvs())

const restricted: readonly (readonly [string, (text: string) => string, Partial<BuildOptions>])[] = [
  ['restricted', text => text.replace('TLP:CLEAR', 'TLP:AMBER'), {}],
  ['restricted, and wrong in another way', text => text.replace('TLP:CLEAR', 'TLP:AMBER').replace('alerte', 'x'), {}],
  [
    'restricted, and what is asked for is another edition',
    text => text.replace('TLP:CLEAR', 'TLP:RED'),
    {only: ['mail']},
  ],
  ['restricted, and what is asked for is another note', text => text.replace('TLP:CLEAR', 'TLP:GREEN'), {notes: ['b']}],
  ['unfinished again', text => text.replace('statut: publie', 'statut: relecture'), {}],
  ['no YAML at all any more', text => text.replace('tlp: TLP:CLEAR', 'tlp: [TLP:AMBER'), {}],
]

describe('the public site', () => {
  it('holds nothing of notes that are restricted, unfinished or under embargo', async () => {
    const root = await builtWith({
      'verte.fr.md': note(1).replace('TLP:CLEAR', 'TLP:GREEN'),
      'draft.fr.md': goodNote({number: 2, title: 'Note 2'}),
      'held.fr.md': note(3, 'embargo: 2999-01-01T00:00:00+01:00\n'),
    })
    for (const word of ['Note 1', 'Note 2', 'Note 3', 'verte', 'draft.fr', 'held'])
      expect({word, files: filesWith(folder(root), word)}).toEqual({word, files: []})
  })

  for (const {cases, speed} of halves(restricted, 6))
    it.each(cases)('takes down a note that became %s', speed, async (_, change, options) => {
      const both = {'a.fr.md': note(1), 'b.fr.md': note(2, '', 'Voir [cela](a.fr.md).')}
      const root = await builtWith(both, {only: ['site']}, bilingualYaml)
      expect(filesWith(folder(root), 'Note 1').length).toBeGreaterThan(3)
      put(join(root, 'notes/a.fr.md'), change(note(1)))
      put(join(root, 'notes/b.fr.md'), note(2))
      await site(root, options)
      expect(filesWith(folder(root), 'Note 1')).toEqual([])
      expect(filesBelow(join(folder(root), 'notes/a'))).toEqual([])
      expect(existsSync(join(folder(root), 'notes/b/index.html'))).toBe(true)
    })

  it('does nothing where nothing changed, and mends what somebody removed', async () => {
    const root = await builtWith({'a.fr.md': note(1)})
    expect((await site(root)).site?.written).toEqual([])
    rmSync(join(folder(root), 'index.html'))
    expect((await site(root)).site?.written).toEqual(['site/index.html'])
  })

  it('is not made of drafts', async () => {
    const root = publicationWith({'a.fr.md': note(1)})
    await build({directory: root, asDraft: true})
    expect(existsSync(folder(root))).toBe(false)
  })
})

describe('the public site', {tags: 'slow'}, () => {
  it('has pages at addresses that stay, for each language', async () => {
    const root = await builtWith({
      'cable.fr.md': note(1),
      'cable.en.md': note(2, 'langue: en\ntraduction_de: CESS-2026-ALE-001\n'),
    })
    const files = filesBelow(folder(root))
    expect(files).toEqual(
      expect.arrayContaining([
        '404.html',
        'en/404.html',
        'en/index.html',
        'en/notes/cable/cable.pdf',
        ...['bib', 'csl.json', 'misp.json', 'ris', 'stix.json'].map(extension => `notes/cable/cable.${extension}`),
        'en/notes/cable/index.html',
        'en/zones/afrique-francophone/index.html',
        'index.html',
        'notes/cable/cable.pdf',
        'notes/cable/index.html',
        'threats/infrastructures-critiques/index.html',
        'authors/anais-modele/index.html',
        'languages/en/index.html',
        'types/alert/index.html',
        'years/2026/index.html',
      ]),
    )
    const written = readFileSync(join(folder(root), 'notes/cable/index.html'), 'utf8')
    expect(written).toContain('<a href="cable.stix.json">STIX 2.1</a>')
    const page = rootedLinks(written, 'notes/cable/index.html')
    expect(page).toContain('<link rel="alternate" hreflang="x-default" href="https://cess.example.org/notes/cable/">')
    const entries = page.match(/<nav class="sections"[^]*?<\/nav>/)?.[0].match(/(?<=<a )[^]*?(?=<\/a>)/g)
    expect(entries?.map(entry => entry.replace(/\s*hreflang="\w+"/, ''))).toEqual([
      'href="/types/alert/" aria-current="true">Notes d’alerte',
      'href="/zones/">Zones',
      'href="/threats/">Menaces',
      'href="/about/">À propos',
      'href="/search/" aria-keyshortcuts="Control+K">Rechercher',
    ])
    expect(page).toContain(
      '<link rel="alternate" type="application/x-bibtex" title="BibTeX" href="/notes/cable/cable.bib">',
    )
    expect(page).toContain('<a href="/en/notes/cable/" lang="en" hreflang="en">English</a>')
  })

  it('shows a note once its embargo is over, though no file changed', async () => {
    const root = publicationWith({'held.fr.md': note(1, 'embargo: 2026-11-24T12:00:00+01:00\n')})
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-24T10:59:59Z') / 1000))
    await site(root)
    expect(existsSync(join(folder(root), 'notes/held/index.html'))).toBe(false)
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-24T11:00:00Z') / 1000))
    await site(root)
    expect(existsSync(join(folder(root), 'notes/held/index.html'))).toBe(true)
  })

  it('keeps the last good page of a note with mistakes that is as public as before', async () => {
    const root = await builtWith({'a.fr.md': note(1)})
    put(join(root, 'notes/a.fr.md'), note(1).replace('type: note-alerte', 'type: nope'))
    await site(root)
    expect(existsSync(join(folder(root), 'notes/a/index.html'))).toBe(true)
  })

  it('takes down a deleted note', async () => {
    const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
    rmSync(join(root, 'notes/a.fr.md'))
    await site(root)
    expect(filesWith(folder(root), 'Note 1')).toEqual([])
  })

  it('says that a note was withdrawn, and nothing that it said', async () => {
    const root = await builtWith({'a.fr.md': note(1, '', 'Un aquarelliste.')})
    const revisions = `version: "1.1"\nrevisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: La source s'est rétractée.}\n`
    put(join(root, 'notes/a.fr.md'), note(1, revisions, 'Un aquarelliste.').replace('publie', 'retire'))
    await site(root)
    const page = readFileSync(join(folder(root), 'notes/a/index.html'), 'utf8')
    expect(page).toMatch(/Retirée le.20.novembre.2026/)
    expect(page).toContain('La source s’est rétractée.')
    expect(filesWith(folder(root), 'aquarelliste')).toEqual([])
    expect(filesBelow(join(folder(root), 'notes/a'))).toEqual(['index.html'])
    expect(readFileSync(join(folder(root), 'index.html'), 'utf8')).not.toContain('Note 1')
  })

  it('publishes nothing under a name that makes no clean address, and takes down what was', async () => {
    const root = await builtWith({'16-note.fr.md': note(1), 'b.fr.md': note(2, '', 'Voir [ceci](16-note.fr.md).')})
    const known = filesBelow(join(folder(root), 'notes/16-note'))
    expect(known).toContain('index.html')
    renameSync(join(root, 'notes/16-note.fr.md'), join(root, 'notes/16 Note.fr.md'))
    put(join(root, 'notes/b.fr.md'), note(2, '', 'Voir [ceci](<16 Note.fr.md>).'))
    const {notes} = await site(root)
    expect(notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual(['note-name-address'])
    expect(filesBelow(folder(root)).filter(path => /[^A-Za-z0-9._/-]/.test(path))).toEqual([])
    expect(filesWith(folder(root), 'Note 1')).toEqual([])
    expect(readFileSync(join(folder(root), 'notes/b/index.html'), 'utf8')).not.toContain('16%20')
  })

  it('leads from the names that a file had before to its page', async () => {
    const root = await builtWith({'b.fr.md': note(1, 'anciens_noms: [vieux-nom, b]\n')})
    const moved = 'notes/vieux-nom/index.html'
    const page = rootedLinks(readFileSync(join(folder(root), moved), 'utf8'), moved)
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/notes/b/">')
    expect(readFileSync(join(folder(root), 'notes/b/index.html'), 'utf8')).not.toContain('http-equiv="refresh"')
  })

  it('touches of a changed note its page, its PDF and what lists it', async () => {
    const root = await builtWith({
      'a.fr.md': note(1),
      'b.fr.md': note(2)
        .replace('afrique-francophone', 'asie-centrale')
        .replace('infrastructures-critiques', 'terrorisme'),
    })
    const before = statSync(join(folder(root), 'notes/b/index.html'))
    put(join(root, 'notes/a.fr.md'), note(1, '', 'Deux câbles sont rompus.'))
    const {site: report} = await site(root)
    const topics = ['threats/infrastructures-critiques/', 'zones/afrique-francophone/', 'types/alert/']
    const feeds = ['', 'languages/fr/', 'authors/anais-modele/', ...topics].flatMap(place =>
      ['feed.json', 'feed.xml', 'rss.xml'].map(name => `site/${place}${name}`),
    )
    const own = ['site/notes/a/a.pdf', 'site/notes/a/index.html']
    expect(report?.written.toSorted()).toEqual([...feeds, ...own, 'site/search/notes.bin'].toSorted())
    expect(statSync(join(folder(root), 'notes/b/index.html')).ino).toBe(before.ino)
    put(join(root, 'notes/a.fr.md'), note(1).replace('Note 1', 'Un autre titre'))
    const written = (await site(root)).site?.written ?? []
    expect(written).toContain('site/zones/afrique-francophone/index.html')
    expect(written.filter(path => /asie-centrale|terrorisme|notes\/b/.test(path))).toEqual([])
  })

  it('leaves alone files that it did not make', async () => {
    const root = publicationWith({'a.fr.md': note(1)})
    put(join(folder(root), 'CNAME'), 'cess.example.org')
    await site(root)
    expect(readFileSync(join(folder(root), 'CNAME'), 'utf8')).toBe('cess.example.org')
    put(join(root, 'notes/b.fr.md'), note(2))
    put(join(folder(root), 'notes/b/index.html'), 'mine')
    const report = await site(root)
    expect(report.messages.map(({ruleId}) => ruleId)).toEqual(['output-taken'])
    expect(readFileSync(join(folder(root), 'notes/b/index.html'), 'utf8')).toBe('mine')
  })

  it('stands under a base path where it is told so', async () => {
    const root = publicationWith({'a.fr.md': note(1)}, bilingualYaml)
    await site(root, {siteUrl: 'https://example.org/publications/'})
    const text = (path: string) => readFileSync(join(folder(root), path), 'utf8')
    expect(text('notes/a/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/publications/notes/a/">',
    )
    const sources = filesBelow(folder(root)).filter(path => /\.(?:html|css|xml|json)$/.test(path))
    const local = sources.flatMap(path =>
      [...text(path).matchAll(/(?:(?:href|src)="|url\()(\/[^")]*)/g)].map(([, address = '']) => address),
    )
    // Only the pages for what is missing, which are given at any address, say where the site is.
    expect(local.length).toBeGreaterThan(50)
    expect(sources.filter(path => /(?:href|src)="\//.test(text(path)))).toEqual(
      sources.filter(path => path.endsWith('404.html')),
    )
    expect(local.filter(address => !address.startsWith('/publications/'))).toEqual([])
    expect(sources.filter(path => text(path).includes('cess.example.org/'))).toEqual([])
  })

  it('has the same pages and feeds, byte for byte, in another folder on another day', async () => {
    const [one, other] = [publicationWith({'a.fr.md': note(1)}), publicationWith({'a.fr.md': note(1)})]
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-24T10:00:00Z') / 1000))
    await site(one)
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2027-01-02T10:00:00Z') / 1000))
    await site(other)
    const hashes = (root: string) =>
      filesBelow(folder(root))
        .filter(path => !path.endsWith('.pdf'))
        .map(path => [
          path,
          createHash('sha256')
            .update(readFileSync(join(folder(root), path)))
            .digest('hex'),
        ])
    expect(hashes(one).length).toBeGreaterThan(60)
    expect(hashes(one)).toEqual(hashes(other))
  })
})
