import {appendFileSync, cpSync, existsSync, readFileSync, writeFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {audit, build} from '../../../src/index.js'
import {deskEditions, deskFacts} from '../../../src/model/desk.js'
import {samples} from '../../support/built-samples.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {filesBelow, published} from '../../support/site.js'
import {readManifest, writeManifest} from '../../../src/io/manifest-file.js'

const amber = {tlp: 'TLP:AMBER', number: 2}
const root = join(import.meta.dirname, '../../..')

it('finds nothing in the site of the samples', async () => {
  const folder = join(samples, 'site')
  const {messages, failures, audit: looked} = await audit({directory: root, folder})
  expect([messages, failures]).toEqual([[], []])
  expect(looked.files).toBe(filesBelow(folder).length)
  expect(looked.notes).toBeGreaterThan(3)
})

it('finds each restricted sample where its own edition stands among public files', {tags: 'slow'}, async () => {
  const folder = folderWith()
  cpSync(join(samples, 'notes/automates-eau.fr/automates-eau.fr.pdf'), join(folder, 'a.pdf'))
  cpSync(join(samples, 'notes/mission-restes-explosifs.fr/mission-restes-explosifs.fr.eml'), join(folder, 'b.eml'))
  const {messages} = await audit({directory: root, folder})
  const kinds = (name: string) => new Set(messages.filter(({path}) => path.endsWith(name)).map(({ruleId}) => ruleId))
  expect(kinds('a.pdf')).toEqual(new Set(['audit-reference', 'audit-title', 'audit-name', 'audit-text']))
  expect([...kinds('b.eml')]).toEqual(expect.arrayContaining(['audit-reference', 'audit-title', 'audit-text']))
})

/** Words that a restricted note shares with everybody, and that do not make public words secret. */
const shared = [
  // a public note that it quotes
  'Comme le dit la note ouverte : « Un câble est rompu depuis dix jours au large du cap, sans autre voie. »',
  // the address of the house
  'Écrire à : CESS, 1, rue du Spécimen, 00000 Exemple, contact@example.org, Centre, Centre, Centre.',
  // what a TLP label means
  'TLP:CLEAR : les destinataires peuvent le diffuser partout, sans aucune limite de diffusion.',
  // rows of figures
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  // names of the site
  'Voir index.html, card.png, favicon.svg, feed.xml et robots.txt, puis notes.bin.',
]

it('takes what restricted notes share with everybody for no secret', {tags: 'slow'}, async () => {
  const quoted = 'Un câble est rompu depuis dix jours au large du cap, sans autre voie. 1 2 3 4 5 6 7 8 9 10'
  const directory = publicationWith({
    'ouverte.fr.md': goodNote({fields: published(), text: quoted}),
    ...Object.fromEntries(
      shared.map((text, index) => [`n${index}.fr.md`, goodNote({...amber, number: 10 + index, title: 'Sahel', text})]),
    ),
    'sahel.fr.md': goodNote({...amber, number: 3, title: 'Note 1', text: 'Rien.'}),
  })
  const report = await build({directory, only: ['site'], strict: true})
  expect(report.messages).toEqual([])
  expect((await audit({directory})).audit.notes).toBe(shared.length + 1)
})

it(
  'writes no file of the site that shows a note which is not public, on every build until it is mended',
  {tags: 'slow'},
  async () => {
    const leaking = goodNote({fields: published(), text: 'Voir la note CESS-2026-ALE-002, à paraître.'})
    const directory = publicationWith({'ouverte.fr.md': leaking, 'autre.fr.md': goodNote(amber)})
    for (const _ of ['first', 'second']) {
      const {messages} = await build({directory, only: ['site']})
      expect(messages.map(({path, ruleId}) => [path, ruleId])).toEqual([['notes/ouverte.fr.md', 'note-left-out']])
      expect(filesBelow(join(directory, 'out/site'))).not.toContain('notes/ouverte/index.html')
      expect(filesBelow(join(directory, 'out/site'))).toContain('about/index.html')
    }
    put(join(directory, 'notes/ouverte.fr.md'), goodNote({fields: published()}))
    expect((await build({directory, only: ['site']})).messages).toEqual([])
    expect(filesBelow(join(directory, 'out/site'))).toContain('notes/ouverte/index.html')
  },
)

const withdrawn =
  'statut: retire\nversion: "1.1"\nrevisions:\n  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première.}\n  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: Une source.}\n'

const longTitle = 'Vannes d’écluse : l’accès oublié du sous-traitant'

it.each([
  ['text', published(), `Voir la note « ${longTitle} », à paraître.`],
  ['bibliography', published('bibliographie: sources.csl.json\n'), 'Voir [@a].'],
])(
  'takes the title of a note that is not public for a secret where the %s of a public one mentions it',
  {tags: 'slow'},
  async (_, fields, text) => {
    const directory = publicationWith({
      'ouverte.fr.md': goodNote({fields, text}),
      'sources.csl.json': JSON.stringify([{id: 'a', type: 'report', title: longTitle}]),
      'autre.fr.md': goodNote({...amber, title: `"${longTitle}"`}),
    })
    const {messages} = await build({directory, only: ['site']})
    expect(messages.map(({path, ruleId}) => [path, ruleId])).toEqual([['notes/ouverte.fr.md', 'note-left-out']])
    expect(filesBelow(join(directory, 'out/site'))).not.toContain('notes/ouverte/index.html')
  },
)

it('takes the title of a withdrawn note for none', async () => {
  const {messages} = await build({
    directory: publicationWith({
      'ouverte.fr.md': goodNote({fields: published(), text: `Voir « ${longTitle} ».`}),
      'retiree.fr.md': goodNote({
        fields: withdrawn,
        number: 2,
        title: `"${longTitle}"`,
      }),
    }),
    only: ['site'],
  })
  expect(messages.map(({ruleId}) => ruleId)).toEqual([])
})

it(
  'vouches for the whole tree in a strict build, whoever put there what, without what builds left',
  {tags: 'slow'},
  async () => {
    const directory = publicationWith({
      'ouverte.fr.md': goodNote({fields: published()}),
      'autre.fr.md': goodNote({
        ...amber,
        text: 'Les vannes du barrage restent ouvertes la nuit sans aucune surveillance.',
      }),
    })
    await build({directory, only: ['site']})
    const page = join(directory, 'out/site/notes/ouverte/index.html')
    writeFileSync(`${page}.gz`, gzipSync('<p>Les vannes du barrage restent ouvertes la nuit sans aucune surveillance'))
    expect((await build({directory, only: ['site']})).messages).toEqual([])
    const {messages} = await build({directory, only: ['site'], strict: true})
    expect(messages.map(({path, ruleId}) => [path, ruleId])).toEqual([
      ['out/site/notes/ouverte/index.html.gz', 'audit-text'],
    ])
    appendFileSync(page, '<!-- CESS-2026-ALE-002 -->')
    writeFileSync(join(directory, 'out/.cess/manifest.json'), '{}')
    const found = await audit({directory})
    expect(new Set(found.messages.map(({ruleId}) => ruleId))).toEqual(new Set(['audit-text', 'audit-reference']))
  },
)

it('takes the reference that a public translation gives as its original for no secret', async () => {
  const translated = published('langue: en\ntraduction_de: CESS-2026-ALE-002\n')
  const directory = publicationWith({
    'cable.en.md': goodNote({number: 3, fields: translated, title: 'A cable is broken near the cape'}),
    'cable.fr.md': goodNote({number: 2, title: 'Un câble est rompu près du cap'}),
  })
  expect((await build({directory, only: ['site']})).messages).toEqual([])
})

it('takes a reference that a public note has, too, for no secret', {tags: 'slow'}, async () => {
  const directory = publicationWith({'a.fr.md': goodNote({fields: published()})})
  await build({directory, only: ['site']})
  put(join(directory, 'notes/b.fr.md'), goodNote({...amber, number: 1, title: 'Sahel', text: 'Rien.'}))
  const {messages, audit: looked} = await audit({directory})
  expect([messages, looked.notes]).toEqual([[], 1])
})

/** Ways of being kept from the public, and what of it is looked for. */
const kept: Readonly<Record<string, readonly [fields: string, tlp: string, found: readonly string[]]>> = {
  restricted: [published(), 'TLP:GREEN', ['audit-reference', 'audit-text']],
  draft: ['', 'TLP:CLEAR', ['audit-reference', 'audit-text']],
  'under embargo': [published('embargo: 2999-01-01T00:00:00+01:00\n'), 'TLP:CLEAR', ['audit-reference', 'audit-text']],
  'under an embargo that cannot be read': [
    published('embargo: bientôt\n'),
    'TLP:CLEAR',
    ['audit-reference', 'audit-text'],
  ],
  'broken, and labelled by nobody knows what': [published(), 'TLP:BLEU', ['audit-reference', 'audit-text']],
  withdrawn: [withdrawn, 'TLP:CLEAR', ['audit-text']],
  public: [published(), 'TLP:CLEAR', []],
}

for (const {cases, speed} of halves(Object.entries(kept), 7))
  it.each(cases)('looks for what may not be told of a note that is %s', speed, async (_, [fields, tlp, expected]) => {
    const text = 'Les vannes du barrage restent ouvertes la nuit sans aucune surveillance.'
    const directory = publicationWith({'autre.fr.md': goodNote({number: 2, tlp, fields, text})})
    const folder = folderWith({'a.html': `<p>${text}</p>`, 'b.html': '<p>CESS-2026-ALE-002</p>'})
    const {messages} = await audit({directory, folder})
    expect([...new Set(messages.map(({ruleId}) => ruleId))].toSorted()).toEqual(expected)
    expect(readFileSync(join(directory, 'notes/autre.fr.md'), 'utf8')).toContain(text)
  })

it('knows the name of a restricted note by what follows it', {tags: 'slow'}, async () => {
  const directory = publicationWith({'vannes.fr.md': goodNote({number: 2, tlp: 'TLP:AMBER'})})
  const extensions = new Set(deskEditions.map(edition => deskFacts[edition].extension))
  const named = [...extensions].flatMap(extension => ['vannes', 'vannes.fr'].map(stem => `${stem}${extension}`))
  const pages = Object.fromEntries(named.map((name, index) => [`${index}.html`, `<p>Le fichier ${name} est là.</p>`]))
  const {messages} = await audit({directory, folder: folderWith(pages)})
  const found = named.map((_, index) => messages.filter(({path}) => path.endsWith(`/${index}.html`)))
  expect(found.map(told => told.map(({ruleId}) => ruleId))).toEqual(named.map(() => ['audit-name']))
})

it(
  'takes the names of blocks and attributes for no secret, in whatever language a public note has them',
  {tags: 'slow'},
  async () => {
    const directory = publicationWith({
      'ouverte.fr.md': goodNote({
        fields: published(),
        text: '::::recommandations\n:::recommandation{a="commission-europeenne" priorite=1 echeance=2027-06-30}\nAider.\n:::\n::::',
      }).replace(/^recommandations:\n(?: .*\n)+/m, ''),
      'secret.en.md': goodNote({
        ...amber,
        fields: 'langue: en\n',
        text: '::::recommendations\n:::recommendation{to="commission-europeenne" priority=1 deadline=2027-02-28}\nHelp.\n:::\n::::',
      }).replace(/^recommandations:\n(?: .*\n)+/m, ''),
    })
    const {messages} = await build({directory})
    expect(messages).toEqual([])
    expect(existsSync(join(directory, 'out/site/notes/ouverte/ouverte.pdf'))).toBe(true)
    expect((await audit({directory})).messages).toEqual([])
  },
)

it('looks at a site again where a build wrote to it meanwhile', async () => {
  const root = publicationWith({'a.fr.md': goodNote()})
  await build({directory: root, only: ['site']})
  const out = join(root, 'out')
  const manifest = readManifest(out)
  let calls = 0
  const onProgress = () => {
    if (++calls > 1 || !manifest) return
    rmSync(join(out, 'site/sitemap.xml'))
    writeManifest(out, manifest)
  }
  const {audit: seen, failures} = await audit({directory: root, onProgress})
  expect(failures).toEqual([])
  expect(calls).toBeGreaterThan(seen.files)
})
