import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {build, UsageError, type BuildOptions, type BuildReport} from '../../../src/index.js'
import {readManifest} from '../../../src/io/manifest-file.js'
import {catalogue} from '../../../src/model/editions/catalogue.js'
import {noteFiles} from '../../../src/model/editions/lists.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {changeUnseen} from '../../support/change-unseen.js'
import {folderWith, put} from '../../support/folder.js'
import {untilOldEnough} from '../../support/old-enough.js'

const web = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['web'], ...options})
const outcomes = ({notes}: BuildReport) => Object.fromEntries(notes.map(({slug, outcome}) => [slug, outcome]))
const rulesOf = ({notes, messages}: BuildReport) =>
  [...messages, ...notes.flatMap(note => note.messages)].map(({ruleId}) => ruleId)
const page = (root: string, slug: string) => join(root, `out/notes/${slug}/${slug}.html`)
const bad = () => goodNote({number: 9}).replace('TLP:CLEAR', 'TLP:WHITE')

describe('build', () => {
  it('does not touch what did not change', async () => {
    const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built', 'b.fr': 'built'})
    const before = statSync(page(root, 'a.fr'))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'unchanged', 'b.fr': 'unchanged'})
    put(join(root, 'notes/b.fr.md'), goodNote({number: 2, text: 'Deux câbles sont rompus.'}))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'unchanged', 'b.fr': 'built'})
    expect(statSync(page(root, 'a.fr'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
    expect(readFileSync(page(root, 'b.fr'), 'utf8')).toContain('Deux câbles')
  })

  it('looks at the content where only the time changed', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    utimesSync(join(root, 'notes/a.fr.md'), 1_000_000, 1_000_000)
    expect(outcomes(await web(root))).toEqual({'a.fr': 'unchanged'})
  })

  it('sees a change that keeps size and time', async () => {
    const root = publicationWith({'a.fr.md': goodNote({text: 'Un câble.'})})
    const note = join(root, 'notes/a.fr.md')
    utimesSync(note, 1_000_000, 1_000_000)
    untilOldEnough(note)
    await web(root)
    changeUnseen(note, text => text.replace('TLP:CLEAR', 'TLP:AMBER'))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
    changeUnseen(page(root, 'a.fr'), text => text.replace('AMBER', 'CLEAR'))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
    expect(readFileSync(page(root, 'a.fr'), 'utf8')).not.toContain('TLP:CLEAR')
  })

  it('says warnings again when nothing changed', async () => {
    const root = publicationWith({'a.fr.md': goodNote({fields: 'mots_cles: [a, a]\n'})})
    const first = rulesOf(await web(root))
    expect(first.length).toBeGreaterThan(0)
    expect(rulesOf(await web(root))).toEqual(first)
  })

  it('keeps the last good editions of a note with mistakes, and builds the others', async () => {
    const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
    await web(root)
    const good = readFileSync(page(root, 'a.fr'))
    put(join(root, 'notes/a.fr.md'), bad())
    put(join(root, 'notes/b.fr.md'), goodNote({number: 2, text: 'Autre chose.'}))
    const report = await web(root)
    expect(outcomes(report)).toEqual({'a.fr': 'refused', 'b.fr': 'built'})
    expect(rulesOf(report)).toEqual(['tlp-label'])
    expect(readFileSync(page(root, 'a.fr'))).toEqual(good)
    expect(outcomes(await web(root))).toEqual({'a.fr': 'refused', 'b.fr': 'unchanged'})
  })

  it('removes what a deleted note left, and nothing else', async () => {
    const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
    await web(root)
    put(join(root, 'out/notes/a.fr/mine.txt'), 'mine')
    rmSync(join(root, 'notes/a.fr.md'))
    rmSync(join(root, 'notes/b.fr.md'))
    const report = await web(root)
    expect(report.removed.toSorted()).toEqual([
      'notes/a.fr/a.fr.html',
      'notes/a.fr/a.fr.json',
      'notes/b.fr/b.fr.html',
      'notes/b.fr/b.fr.json',
    ])
    expect(readdirSync(join(root, 'out/notes'), {recursive: true}).map(String).sort()).toEqual([
      'a.fr',
      'a.fr/mine.txt',
    ])
  })

  it('removes nothing when it is asked for some notes only', async () => {
    const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
    await web(root)
    rmSync(join(root, 'notes/a.fr.md'))
    expect(outcomes(await web(root, {notes: ['b']}))).toEqual({'b.fr': 'unchanged'})
    expect(existsSync(page(root, 'a.fr'))).toBe(true)
    await web(root)
    expect(existsSync(page(root, 'a.fr'))).toBe(false)
  })

  it('knows a note that moved to another folder', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    mkdirSync(join(root, 'notes/2026'))
    renameSync(join(root, 'notes/a.fr.md'), join(root, 'notes/2026/a.fr.md'))
    const report = await web(root)
    expect([rulesOf(report), report.removed]).toEqual([[], []])
    expect(existsSync(page(root, 'a.fr'))).toBe(true)
  })

  it('keeps other editions where it is asked for some', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await build({directory: root})
    const names = () => readdirSync(join(root, 'out/notes/a.fr')).map(name => name.slice('a.fr.'.length))
    const all = noteFiles.map(id => catalogue[id].extension.slice(1)).toSorted()
    expect(names().toSorted()).toEqual(all)
    put(join(root, 'notes/a.fr.md'), goodNote({text: 'Autre chose.'}))
    const pdf = readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf'))
    await web(root)
    expect(names().toSorted()).toEqual(all)
    expect(readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf'))).toEqual(pdf)
    const report = await build({directory: root})
    const written = report.notes[0]?.artifacts.filter(artifact => artifact.written).map(({edition}) => edition)
    expect(written?.toSorted()).toEqual(['eml', 'mail', 'pdf', 'text'])
  })

  it('takes down the page of a note that became TLP:RED, whatever it is asked for', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    put(
      join(root, 'notes/a.fr.md'),
      goodNote({tlp: 'TLP:RED', fields: ''}).replace('[enisa, otan]', '[otan]').replace('a: enisa', 'a: otan'),
    )
    const report = await build({directory: root, only: ['pdf']})
    expect(outcomes(report)).toEqual({'a.fr': 'built'})
    expect(readdirSync(join(root, 'out/notes/a.fr')).sort()).toEqual(['a.fr.json', 'a.fr.pdf'])
  })

  it('removes a page that somebody changed before its note became TLP:RED, and says on each build what it cannot', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    put(page(root, 'a.fr'), 'corrected by hand')
    put(`${page(root, 'a.fr')}.gz/of`, 'a folder')
    put(join(root, 'notes/a.fr.md'), goodNote({tlp: 'TLP:RED'}).replace('enisa, ', '').replace('a: enisa', 'a: otan'))
    for (const _ of [1, 2]) expect(rulesOf(await web(root))).toEqual(['output-stays'])
    expect(existsSync(page(root, 'a.fr'))).toBe(false)
    rmSync(`${page(root, 'a.fr')}.gz`, {recursive: true})
    expect(rulesOf(await web(root))).toEqual([])
  })

  it('builds again a note whose link leads to a note that changed its marking', async () => {
    const linking = goodNote({number: 1, text: 'Voir [la suite](b.fr.md).'})
    const root = publicationWith({
      'a.fr.md': linking,
      'b.fr.md': goodNote({number: 2}),
      'c.fr.md': goodNote({number: 3}),
    })
    await web(root)
    put(join(root, 'notes/b.fr.md'), goodNote({number: 2, tlp: 'TLP:GREEN'}))
    const report = await web(root)
    expect(outcomes(report)).toEqual({'a.fr': 'refused', 'b.fr': 'built', 'c.fr': 'unchanged'})
  })

  it('builds again what a changed picture is in', {tags: 'slow'}, async () => {
    const picture = (size: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="8"><rect width="8" height="8"/></svg>`
    const root = publicationWith({
      'a.fr.md': goodNote({number: 1, text: '![Un carré](a.svg)'}),
      'b.fr.md': goodNote({number: 2}),
      'a.svg': picture(8),
    })
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built', 'b.fr': 'built'})
    put(join(root, 'notes/a.svg'), picture(9))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built', 'b.fr': 'unchanged'})
    rmSync(join(root, 'notes/a.svg'))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'refused', 'b.fr': 'unchanged'})
  })

  it('builds everything again for another draft mark, publication or template', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': goodNote({fields: 'statut: publie\n'})})
    await web(root)
    expect(outcomes(await web(root, {asDraft: true}))).toEqual({'a.fr': 'built'})
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
    expect(outcomes(await web(root, {template: 'plain'}))).toEqual({'a.fr': 'built'})
    put(join(root, 'cess.yml'), publicationYaml.replace('fr: Centre', 'fr: Maison'))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
  })

  it('looks again on another day only at notes that depend on the day', async () => {
    const root = publicationWith({
      'a.fr.md': goodNote({number: 1}),
      'b.fr.md': goodNote({number: 2, fields: 'expire: 2026-12-31\n'}),
    })
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 11, 31) / 1000))
    await web(root)
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2027, 0, 1) / 1000))
    const report = await web(root)
    vi.unstubAllEnvs()
    expect(outcomes(report)).toEqual({'a.fr': 'unchanged', 'b.fr': 'built'})
    expect(rulesOf(report)).toEqual(['expires-passed'])
  })

  it('owns what it wrote before it died', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    const artifacts = readManifest(join(root, 'out'))?.notes['notes/a.fr.md']?.artifacts ?? []
    rmSync(join(root, 'out/.cess/manifest.json'))
    const lines = artifacts.map(({hash, path}) => `${hash} ${path}\n`)
    put(join(root, 'out/.cess/journal'), lines.join(''))
    put(join(root, 'out/notes/a.fr/.a.fr.html.4711.cess-tmp'), 'half a page')
    put(join(root, 'notes/a.fr.md'), goodNote({text: 'Autre chose.'}))
    expect(outcomes(await web(root))).toEqual({'a.fr': 'built'})
    expect(readdirSync(join(root, 'out/notes/a.fr')).sort()).toEqual(['a.fr.html', 'a.fr.json'])
    expect(readdirSync(join(root, 'out/.cess')).sort()).toEqual(['last-run.json', 'manifest.json', 'place'])
  })

  it('heals artifacts that are gone or cut', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await web(root)
    const good = readFileSync(page(root, 'a.fr'))
    put(page(root, 'a.fr'), 'half a p')
    rmSync(join(root, 'out/notes/a.fr/a.fr.json'))
    await web(root)
    expect(readFileSync(page(root, 'a.fr'))).toEqual(good)
    expect(readdirSync(join(root, 'out/notes/a.fr')).sort()).toEqual(['a.fr.html', 'a.fr.json'])
  })

  it('refuses the folder of another publication', async () => {
    const [one, two] = [publicationWith({'a.fr.md': goodNote()}), publicationWith({'b.fr.md': goodNote()})]
    const out = folderWith()
    await web(one, {out})
    await expect(web(two, {out})).rejects.toThrow(UsageError)
    expect(existsSync(join(out, 'notes/a.fr/a.fr.html'))).toBe(true)
  })

  it.each(['.', 'notes', 'notes/x', 'templates/cess'])('refuses to write into %s', async out => {
    const root = publicationWith({'a.fr.md': goodNote()})
    await expect(web(root, {out})).rejects.toThrow(UsageError)
  })

  it('says where a template is wrong, and builds nothing with it', async () => {
    const root = publicationWith({'a.fr.md': goodNote()})
    put(join(root, 'templates/broken/_brand.yml'), 'meta: 3\n')
    const report = await web(root, {template: 'broken'})
    expect(report.notes).toEqual([])
    expect(report.messages.every(({path}) => path.startsWith('templates/broken/'))).toBe(true)
    expect(report.messages.length).toBeGreaterThan(0)
  })
})
