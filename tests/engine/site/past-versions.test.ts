import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {rootedLinks} from '../../support/site.js'
import {put} from '../../support/folder.js'

const revision = (version: string, nature: string) =>
  `  - {version: "${version}", date: 2026-11-20, nature: ${nature}, resume: "Ce que dit la version ${version}."}\n`

/** A version of the note, with what the versions before it were. */
function version(number: string, {text, tlp = 'TLP:CLEAR'}: {text: string; tlp?: string}): string {
  const all = ['1.0', '1.1', '1.2'].filter(one => one <= number)
  const revisions = all.map(one => revision(one, one === '1.0' ? 'initiale' : 'correction')).join('')
  return goodNote({text, tlp, fields: `version: "${number}"\nrevisions:\n${revisions}`})
}

const cess = async (cwd: string, ...args: readonly string[]) => {
  const {code, stderr} = await runCess(args, {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
}

const build = (cwd: string) => cess(cwd, 'build', '--only', 'web,site')

/** The versions of a note, published one after the other. */
const publishedVersions = (...versions: readonly string[]): Promise<string> =>
  copyOf(['past-versions', versions], async () => {
    const before = versions.slice(0, -1)
    const cwd = before.length > 0 ? await publishedVersions(...before) : publicationWith({})
    put(join(cwd, 'notes/sahel.fr.md'), versions.at(-1) ?? '')
    await cess(cwd, 'publish', 'sahel')
    return cwd
  })

/** The same, built. */
const published = (...versions: readonly string[]): Promise<string> =>
  copyOf(['past-versions, built', versions], async () => {
    const cwd = await publishedVersions(...versions)
    await build(cwd)
    return cwd
  })

const pageAt = (cwd: string, path: string) => join(cwd, 'out/site/notes/sahel', path, 'index.html')
/** With its links from the root of the site. */
const page = (cwd: string, path: string): string =>
  rootedLinks(readFileSync(pageAt(cwd, path), 'utf8'), join('notes/sahel', path, 'index.html'))
const allIn = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

const [first, second, third] = [
  'Un câble est rompu à Kribi.',
  'Deux câbles sont rompus à Kribi.',
  'Deux câbles sont rompus à Douala.',
]

describe('a link to a note whose file was renamed', () => {
  it('leads to where it is, and goes with it once it is restricted', {tags: 'slow'}, async () => {
    const cwd = publicationWith({
      'sahel.fr.md': version('1.0', {text: 'Un câble est rompu : voir [la coupure](panne-cap.fr.md).'}),
      'panne-cap.fr.md': goodNote({number: 2, title: 'Une panne'}),
    })
    await cess(cwd, 'publish', 'sahel', 'panne-cap')
    await build(cwd)
    const [before, now] = [join(cwd, 'notes/panne-cap.fr.md'), join(cwd, 'notes/2026/arret.fr.md')]
    const renamed = readFileSync(before, 'utf8').replace('---\n', '---\nanciens_noms: [panne-cap]\n')
    rmSync(before)
    put(now, renamed)
    await build(cwd)
    expect(page(cwd, '')).toContain('<a href="/notes/arret/">la coupure</a>')
    put(now, renamed.replace('TLP:CLEAR', 'TLP:GREEN'))
    await runCess(['build', '--only', 'web,site'], {cwd})
    expect(allIn(join(cwd, 'out/site'))).not.toMatch(/panne-cap|arret\//)
  })
})

describe('pages of versions', () => {
  it('keep what was published, say what changed, and send search engines to the newest', {tags: 'slow'}, async () => {
    const cwd = await published(
      version('1.0', {text: first}),
      version('1.1', {text: second}),
      version('1.2', {text: third}),
    )
    expect(page(cwd, '')).toContain('<a href="/notes/sahel/changes/1.1/">Ce qui a changé</a>')
    expect(page(cwd, '')).toContain('<a href="/notes/sahel/changes/1.2/">Ce qui a changé</a>')
    expect(page(cwd, '1.0')).toContain(first)
    expect(page(cwd, '1.0')).toContain('remplacée par la version 1.2')
    expect(page(cwd, '1.1')).toContain(second)
    expect(page(cwd, 'changes/1.2')).toMatch(
      /<del class="changed">.*Kribi.*<\/del> <ins class="changed">.*Douala.*<\/ins>/,
    )
    expect(page(cwd, 'changes/1.2')).toContain('<a href="/notes/sahel/1.1/">Version antérieure</a>')
    for (const path of ['1.0', '1.1', 'changes/1.1', 'changes/1.2']) {
      expect(page(cwd, path)).toContain('<meta name="robots" content="noindex">')
      expect(page(cwd, path)).toContain('<link rel="canonical" href="https://cess.example.org/notes/sahel/">')
    }
    expect([existsSync(pageAt(cwd, '1.2')), existsSync(pageAt(cwd, 'changes/1.0'))]).toEqual([false, false])
    expect(readFileSync(join(cwd, 'out/site/sitemap.xml'), 'utf8')).not.toMatch(/changes|\/1\.0\//)
  })

  it('show nothing of a version that was restricted', {tags: 'slow'}, async () => {
    const cwd = await published(
      version('1.0', {text: first, tlp: 'TLP:GREEN'}),
      version('1.1', {text: second}),
      version('1.2', {text: third}),
    )
    expect(existsSync(pageAt(cwd, '1.0'))).toBe(false)
    expect(existsSync(pageAt(cwd, 'changes/1.1'))).toBe(false)
    expect(existsSync(pageAt(cwd, 'changes/1.2'))).toBe(true)
    expect(page(cwd, '')).not.toContain('changes/1.1')
    expect(allIn(join(cwd, 'out/site'))).not.toContain('Un câble est rompu')
  })

  it(
    'are left out where the record was damaged, and keep words of links that lead nowhere any more',
    {tags: 'slow'},
    async () => {
      const [linked, other] = [
        'Un câble est rompu : voir [la panne](panne.fr.md).',
        goodNote({number: 2, title: 'Une panne'}),
      ]
      const cwd = publicationWith({'sahel.fr.md': version('1.0', {text: linked}), 'panne.fr.md': other})
      await cess(cwd, 'publish', 'sahel', 'panne')
      rmSync(join(cwd, 'notes/panne.fr.md'))
      rmSync(join(cwd, 'notes/.published/CESS-2026-ALE-002'), {recursive: true})
      put(join(cwd, 'notes/sahel.fr.md'), version('1.1', {text: second}))
      await cess(cwd, 'publish', 'sahel')
      await build(cwd)
      expect(page(cwd, '1.0')).toContain('voir la panne')
      rmSync(join(cwd, 'notes/.published/CESS-2026-ALE-001/1.0/source/notes/sahel.fr.md'))
      expect(await runCess(['build', '--only', 'web,site'], {cwd})).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('record-damaged'),
      })
      expect([existsSync(pageAt(cwd, '1.0')), existsSync(pageAt(cwd, 'changes/1.1'))]).toEqual([false, false])
      expect(page(cwd, '')).toContain(second)
    },
  )

  it(
    'are left out where they name a note that is restricted by now, and what they changed with them',
    {tags: 'slow'},
    async () => {
      const [named, freed] = [
        'Un câble est rompu : voir [la panne](panne.fr.md), « Une panne dont nul ne parle à Kribi ».',
        'Un câble est rompu.',
      ]
      const other = (tlp: string, fields = '') =>
        goodNote({number: 2, title: 'Une panne dont nul ne parle à Kribi', tlp, fields})
      const cwd = publicationWith({'sahel.fr.md': version('1.0', {text: named}), 'panne.fr.md': other('TLP:CLEAR')})
      await cess(cwd, 'publish', 'sahel', 'panne')
      put(join(cwd, 'notes/sahel.fr.md'), version('1.1', {text: freed}))
      await cess(cwd, 'publish', 'sahel')
      await build(cwd)
      expect(page(cwd, '1.0')).toContain('dont nul ne parle')
      expect(page(cwd, '')).toContain('changes/1.1')
      put(join(cwd, 'notes/panne.fr.md'), other('TLP:AMBER', 'version: "1.1"\nstatut: brouillon\n'))
      await runCess(['build', '--only', 'web,site'], {cwd})
      expect(allIn(join(cwd, 'out/site'))).not.toMatch(/nul ne parle|CESS-2026-ALE-002/)
      expect([existsSync(pageAt(cwd, '1.0')), existsSync(pageAt(cwd, 'changes/1.1'))]).toEqual([false, false])
      expect(page(cwd, '')).not.toContain('changes/1.1')
      expect((await runCess(['build', '--only', 'web,site'], {cwd})).stderr).not.toContain('audit-')
    },
  )

  it('stand where a restricted note quotes what they said', {tags: 'slow'}, async () => {
    const said = 'Un câble est rompu depuis dix jours au large du cap, sans autre voie connue de nous.'
    const cwd = publicationWith({
      'sahel.fr.md': version('1.0', {text: said}),
      'renvoi.fr.md': goodNote({number: 2, title: 'Renvoi', tlp: 'TLP:AMBER', text: `Elle écrivait : « ${said} »`}),
    })
    await cess(cwd, 'publish', 'sahel')
    put(join(cwd, 'notes/sahel.fr.md'), version('1.1', {text: second}))
    await cess(cwd, 'publish', 'sahel')
    await build(cwd)
    expect(page(cwd, '1.0')).toContain('depuis dix jours au large du cap')
    await cess(cwd, 'audit')
  })

  it('come down with the note, once it is restricted', async () => {
    const cwd = await published(version('1.0', {text: first}), version('1.1', {text: second}))
    expect(existsSync(pageAt(cwd, '1.0'))).toBe(true)
    put(
      join(cwd, 'notes/sahel.fr.md'),
      version('1.2', {text: third, tlp: 'TLP:GREEN'}).replace('tlp:', 'statut: brouillon\ntlp:'),
    )
    await runCess(['build', '--only', 'web,site'], {cwd})
    expect(existsSync(join(cwd, 'out/site/notes/sahel'))).toBe(false)
    expect(allIn(join(cwd, 'out/site'))).not.toContain('câbles sont rompus')
  })

  it('are made from nothing and by a later build alike', async () => {
    const cwd = await published(version('1.0', {text: first}), version('1.1', {text: second}))
    const before = [page(cwd, '1.0'), page(cwd, 'changes/1.1')]
    put(join(cwd, 'notes/sahel.fr.md'), version('1.2', {text: third}))
    await cess(cwd, 'publish', 'sahel')
    await build(cwd)
    expect(page(cwd, '1.0')).toBe(before[0]?.replace('remplacée par la version 1.1', 'remplacée par la version 1.2'))
    expect(page(cwd, 'changes/1.1')).toBe(before[1])
  })
})
