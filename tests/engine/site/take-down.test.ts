import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, describe, it} from 'vitest'
import {build, type BuildOptions, type BuildReport} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith, publicationYaml, runCess} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

const site = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['site'], ...options})
const folder = (root: string) => join(root, 'out/site')
const note = (number: number, fields = '', tlp = 'TLP:CLEAR') =>
  goodNote({number, title: `Note ${number}`, fields: published(fields), tlp})
const rulesOf = ({messages, notes}: BuildReport) =>
  [...messages, ...notes.flatMap(one => one.messages)].map(({ruleId}) => ruleId)
const secret = ['Note 1', 'CESS-2026-ALE-001', 'cess-note:CESS-2026-ALE-001']
const traces = (root: string) => secret.flatMap(word => filesWith(folder(root), word))

/** Two public notes, built, and the first one restricted since. */
async function restricted(between: (root: string) => void): Promise<string> {
  const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
  between(root)
  put(join(root, 'notes/a.fr.md'), note(1, '', 'TLP:AMBER'))
  return root
}

const copies = ['gz', 'br', 'zst', 'xz', 'zz', 'deflate', 'gz.br'].map(ending => `.${ending}`)

describe('what stands where a note was that is restricted now', () => {
  it('goes whatever its bytes, with its copies, and is remembered', {tags: 'slow'}, async () => {
    const root = await restricted(at => {
      for (const path of filesBelow(folder(at))) {
        appendFileSync(join(folder(at), path), '\n')
        for (const copy of copies)
          writeFileSync(join(folder(at), path + copy), gzipSync(readFileSync(join(folder(at), path))))
      }
    })
    expect(rulesOf(await site(root))).not.toContain('output-changed')
    expect(traces(root)).toEqual([])
    expect(filesBelow(folder(root)).filter(path => path.startsWith('notes/a'))).toEqual([])
    // Copies of what does not name it stay, like anything that is not ours.
    const left = filesBelow(folder(root)).filter(path => copies.some(copy => path.endsWith(copy)))
    for (const path of left) expect(readFileSync(join(folder(root), path)).includes('Note 1')).toBe(false)
    put(join(folder(root), 'notes/a/index.html.gz'), 'again')
    expect(rulesOf(await build({directory: root, only: ['pdf'], notes: ['b']}))).toEqual([])
    expect(existsSync(join(folder(root), 'notes/a'))).toBe(false)
  })

  it('goes where it is a link, and what it leads to stays', {tags: 'slow'}, async () => {
    const outside = folderWith({'kept.html': 'Note 1'})
    const root = await restricted(at => {
      rmSync(join(folder(at), 'notes/a/index.html'))
      symlinkSync(join(outside, 'kept.html'), join(folder(at), 'notes/a/index.html'))
    })
    await site(root)
    expect(lstatSync(join(folder(root), 'notes/a/index.html'), {throwIfNoEntry: false})).toBeUndefined()
    expect(readFileSync(join(outside, 'kept.html'), 'utf8')).toBe('Note 1')
  })

  it('is an error on every build while it cannot be removed, whatever is asked for', {tags: 'slow'}, async () => {
    const root = await restricted(at => {
      rmSync(join(folder(at), 'notes/a/index.html'))
      put(join(folder(at), 'notes/a/index.html/index.html'), 'Note 1')
    })
    const asked: readonly Partial<BuildOptions>[] = [
      {},
      {},
      {only: ['web']},
      {notes: ['b']},
      {notes: ['b'], only: ['pdf']},
    ]
    for (const options of asked) expect(rulesOf(await site(root, options))).toContain('output-stays')
    const {code, stdout} = await runCess(['build', 'b', '--only', 'pdf'], {cwd: root})
    expect({code, isNamed: stdout.includes('out/site/notes/a/index.html')}).toEqual({code: 1, isNamed: true})
    rmSync(join(folder(root), 'notes/a'), {recursive: true})
    expect(rulesOf(await site(root))).toEqual([])
  })

  it('is an error where a folder of ours became a link, which is not followed', {tags: 'slow'}, async () => {
    const outside = folderWith()
    const root = await restricted(at => {
      renameSync(join(folder(at), 'notes/a'), join(outside, 'a'))
      symlinkSync(join(outside, 'a'), join(folder(at), 'notes/a'))
    })
    expect(rulesOf(await site(root))).toContain('output-stays')
    expect(existsSync(join(outside, 'a/index.html'))).toBe(true)
    rmSync(join(folder(root), 'notes/a'))
    expect(rulesOf(await site(root))).not.toContain('output-stays')
  })

  it('goes though cess.yml has mistakes', async () => {
    const root = await restricted(at => put(join(at, 'cess.yml'), publicationYaml.replace('sender', 'sendre')))
    // Of a build that died in the middle of it.
    put(join(root, 'out/.cess/journal'), `${'0'.repeat(64)} site/notes/a/index.html\n`)
    put(join(folder(root), 'notes/a/.index.html.4711.cess-tmp'), '<title>Note 1')
    const {messages} = await site(root)
    expect(messages.length).toBeGreaterThan(0)
    expect(filesWith(folder(root), 'Note 1')).toEqual([])
    put(join(root, 'cess.yml'), publicationYaml)
    expect(rulesOf(await site(root))).toEqual([])
    expect(filesWith(folder(root), 'Note 2').length).toBeGreaterThan(3)
  })

  it.each([
    ['on another line', (text: string) => text.replace('tlp: TLP:AMBER', 'tlp:\n  TLP:AMBER').replace('alerte', 'x')],
    ['in a later year', (text: string) => text.replace('AMBER', 'CLEAR').replace(/2026-11-18/, '2027-11-18')],
  ])('goes though the note has mistakes and says so %s', {tags: 'slow'}, async (_, change) => {
    const before = note(1).replace('tlp: TLP:CLEAR', 'tlp:\n  TLP:CLEAR')
    const root = await builtWith({'a.fr.md': before, 'b.fr.md': note(2)})
    expect(filesWith(folder(root), 'Note 1').length).toBeGreaterThan(3)
    put(join(root, 'notes/a.fr.md'), change(note(1, '', 'TLP:AMBER')))
    await site(root)
    expect(traces(root)).toEqual([])
  })

  it('goes where another note has its name now', async () => {
    const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
    put(join(root, 'notes/a.fr.md'), note(3))
    await site(root, {only: ['pdf'], notes: ['b']})
    expect(traces(root)).toEqual([])
  })

  it('goes where a build died before it could say what it wrote', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
    await site(root, {notes: ['b']})
    const known = readFileSync(join(root, 'out/.cess/manifest.json'))
    await site(root)
    const journal = filesBelow(folder(root)).map(path => `${'0'.repeat(32)} site/${path}\n`)
    writeFileSync(join(root, 'out/.cess/journal'), journal.join(''))
    writeFileSync(join(root, 'out/.cess/manifest.json'), known)
    put(join(root, 'notes/a.fr.md'), note(1, '', 'TLP:AMBER'))
    await site(root, {only: ['pdf']})
    expect(traces(root)).toEqual([])
  })

  it(
    'goes where it was kept because somebody had changed it, and no build made it any more',
    {tags: 'slow'},
    async () => {
      const root = await builtWith({
        'a.fr.md': note(1),
        'b.fr.md': note(2).replace('afrique-francophone', 'asie-centrale'),
      })
      const listing = join(folder(root), 'zones/asie-centrale/index.html')
      appendFileSync(listing, '\n')
      put(join(root, 'notes/b.fr.md'), note(2))
      expect(rulesOf(await site(root))).toEqual(['output-changed'])
      expect(rulesOf(await site(root))).toEqual(['output-changed'])
      put(join(root, 'notes/b.fr.md'), note(2, '', 'TLP:RED'))
      await site(root, {only: ['mail']})
      expect(existsSync(listing)).toBe(false)
    },
  )
})

const losses: readonly (readonly [string, (root: string) => void])[] = [
  ['lost', root => rmSync(join(root, 'out/.cess'), {recursive: true})],
  ['cut', root => writeFileSync(join(root, 'out/.cess/manifest.json'), '{"format":1,"publication":"..","notes":{')],
  [
    'damaged',
    root => {
      const path = join(root, 'out/.cess/manifest.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"site":{', '"site":[],"sote":{'))
    },
  ],
]

describe('a public site whose record', () => {
  for (const {cases, speed} of halves(losses, 3))
    it.each(cases)('was %s is known by what its files say, and what is restricted goes', speed, async (_, lose) => {
      const root = await restricted(at => {
        lose(at)
        appendFileSync(join(folder(at), 'notes/a/index.html'), '\n')
        writeFileSync(join(folder(at), 'notes/a/index.html.br'), 'Note 1')
      })
      const only = await site(root, {only: ['pdf'], notes: ['b']})
      expect(rulesOf(only)).toEqual([])
      expect(traces(root)).toEqual([])
      expect(existsSync(join(folder(root), 'about/index.html'))).toBe(true)
      // Among the notes' own editions, what a note has is not written over while nobody knows whose it is.
      rmSync(join(root, 'out/notes'), {recursive: true})
      expect(rulesOf(await site(root))).toEqual([])
      expect(traces(root)).toEqual([])
      expect(filesWith(folder(root), 'Note 2').length).toBeGreaterThan(3)
      expect((await site(root)).site?.written).toEqual([])
    })

  it('was lost keeps a build from being fine while a file does not say what it shows', async () => {
    const root = await restricted(at => {
      rmSync(join(at, 'out/.cess'), {recursive: true})
      rmSync(join(at, 'out/notes'), {recursive: true})
      mkdirSync(join(folder(at), 'copy'))
      put(join(folder(at), 'copy/of.html'), 'Note 1')
      put(join(folder(at), 'CNAME'), 'cess.example.org')
    })
    for (const options of [{}, {}, {only: ['pdf'], notes: ['b']}] as const) {
      const {messages} = await site(root, options)
      expect(messages.map(({ruleId, path}) => [ruleId, path])).toEqual([['site-unplaced', 'out/site/copy/of.html']])
    }
    rmSync(join(folder(root), 'copy'), {recursive: true})
    expect(rulesOf(await site(root))).toEqual([])
    expect(existsSync(join(folder(root), 'CNAME'))).toBe(true)
  })

  it('was lost takes the card of a note whose page is gone for nobody knows whose', async () => {
    const root = await restricted(at => {
      rmSync(join(at, 'out/.cess'), {recursive: true})
      rmSync(join(folder(at), 'notes/a/index.html'))
      writeFileSync(join(folder(at), 'notes/a/card.png.zst'), 'Note 1')
    })
    const {messages} = await site(root, {only: ['pdf'], notes: ['b']})
    const named = messages.filter(({ruleId}) => ruleId === 'site-unplaced').map(({path}) => path)
    expect(named.toSorted()).toEqual(filesBelow(join(folder(root), 'notes/a')).map(path => `out/site/notes/a/${path}`))
    expect(named).toContain('out/site/notes/a/card.png.zst')
  })

  it('was lost shows no note that was deleted, renamed or withdrawn since', {tags: 'slow'}, async () => {
    const revisions = `version: "1.1"\nrevisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: La source s'est rétractée.}\n`
    const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2), 'c.fr.md': note(3), 'd.fr.md': note(4)})
    rmSync(join(root, 'out/.cess'), {recursive: true})
    rmSync(join(root, 'notes/a.fr.md'))
    renameSync(join(root, 'notes/b.fr.md'), join(root, 'notes/autre.fr.md'))
    put(join(root, 'notes/c.fr.md'), note(3, revisions).replace('publie', 'retire'))
    await site(root, {only: ['pdf'], notes: ['d']})
    for (const word of ['Note 1', 'Note 2', 'Note 3']) expect(filesWith(folder(root), word)).toEqual([])
    expect(existsSync(join(folder(root), 'about/index.html'))).toBe(true)
  })
})
