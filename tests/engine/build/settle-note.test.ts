import {appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build, type EditionGroup} from '../../../src/index.js'
import {catalogue} from '../../../src/model/editions/catalogue.js'
import {siteExports} from '../../../src/model/editions/lists.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

const open = (number: number) => goodNote({number, fields: published()})
const kept = {
  green: open(2).replace('TLP:CLEAR', 'TLP:GREEN'),
  draft: open(3).replace('statut: publie', 'statut: brouillon'),
}
const slugs = ['open', ...Object.keys(kept)]
const notes = {'open.fr.md': open(1), 'green.fr.md': kept.green, 'draft.fr.md': kept.draft}

/** Extensions of the editions that stand of a note, without the metadata that are always made. */
const standing = (root: string, slug: string) =>
  readdirSync(join(root, 'out/notes', `${slug}.fr`))
    .map(name => name.replace(`${slug}.fr.`, ''))
    .filter(extension => extension !== 'json')
    .toSorted()
const run = async (root: string, ...only: readonly EditionGroup[]) => {
  const {notes: reports} = await build({directory: root, only})
  return Object.fromEntries(reports.map(({slug, outcome}) => [slug.replace('.fr', ''), outcome]))
}
const forPrograms = siteExports.map(id => catalogue[id].extension.slice(1))
const withPdf = [...forPrograms, 'pdf'].toSorted()

describe('a build of the site alone', () => {
  it('makes nothing of notes that cannot be in it, until another build asks for it', async () => {
    const root = publicationWith(notes)
    expect(await run(root, 'site')).toEqual({open: 'built', green: 'built', draft: 'built'})
    expect(slugs.map(slug => standing(root, slug))).toEqual([withPdf, [], []])
    expect(await run(root, 'site'), 'built again though nothing changed').toEqual({
      open: 'unchanged',
      green: 'unchanged',
      draft: 'unchanged',
    })
    expect(await run(root, 'pdf', 'site')).toEqual({open: 'unchanged', green: 'built', draft: 'built'})
    expect(slugs.map(slug => standing(root, slug))).toEqual([withPdf, ['pdf'], ['pdf']])
  })

  it('makes what the site needs of a note that becomes public', async () => {
    const root = publicationWith(notes)
    await run(root, 'site')
    put(join(root, 'notes/green.fr.md'), open(2))
    expect(await run(root, 'site')).toEqual({open: 'unchanged', green: 'built', draft: 'unchanged'})
    expect(standing(root, 'green')).toEqual(withPdf)
    expect(statSync(join(root, 'out/site/notes/green/green.pdf')).size).toBeGreaterThan(0)
  })

  it('leaves the PDF of a note that stops being public, as of any edition not asked for', async () => {
    const root = publicationWith({'open.fr.md': open(1)})
    await run(root, 'site')
    put(join(root, 'notes/open.fr.md'), open(1).replace('TLP:CLEAR', 'TLP:GREEN'))
    expect(await run(root, 'site')).toEqual({open: 'built'})
    expect(await run(root, 'site')).toEqual({open: 'unchanged'})
    expect(standing(root, 'open')).toEqual(withPdf)
    const before = statSync(join(root, 'out/notes/open.fr/open.fr.pdf'))
    expect(await run(root, 'pdf')).toEqual({open: 'built'})
    expect(statSync(join(root, 'out/notes/open.fr/open.fr.pdf')).ino).not.toBe(before.ino)
  })

  it('makes what it needs of a note under embargo before that is over', async () => {
    const root = publicationWith({
      'held.fr.md': goodNote({fields: published('embargo: 2999-01-01T00:00:00+01:00\n')}),
    })
    await run(root, 'site')
    expect(standing(root, 'held')).toEqual(withPdf)
  })
})

describe('a note with mistakes, of which the last good files stay', () => {
  const [file, copy] = ['out/notes/open.fr/open.fr.stix.json', 'out/site/notes/open/open.stix.json'] as const
  const broken = open(1).replace('zone:', 'zone: : [')

  it('is in the site without those that somebody removed', async () => {
    const root = publicationWith({'open.fr.md': open(1)})
    await run(root, 'site')
    put(join(root, 'notes/open.fr.md'), broken)
    for (const path of [file, copy]) rmSync(join(root, path))
    expect(await run(root, 'site')).toEqual({open: 'refused'})
    expect(existsSync(join(root, 'out/site/notes/open/index.html'))).toBe(true)
    expect([file, copy].map(path => existsSync(join(root, path)))).toEqual([false, false])
    put(join(root, 'notes/open.fr.md'), open(1))
    expect(await run(root, 'site')).toEqual({open: 'built'})
    expect([file, copy].map(path => existsSync(join(root, path)))).toEqual([true, true])
  })

  it('is in the site without those that somebody changed', {tags: 'slow'}, async () => {
    const root = publicationWith({'open.fr.md': open(1)})
    await run(root, 'site')
    const right = readFileSync(join(root, file), 'utf8')
    put(join(root, 'notes/open.fr.md'), broken)
    appendFileSync(join(root, file), ' ')
    rmSync(join(root, copy))
    expect(await run(root, 'site')).toEqual({open: 'refused'})
    expect(existsSync(join(root, copy)), 'what somebody wrote is in the site').toBe(false)
    put(join(root, 'notes/open.fr.md'), open(1))
    expect(await run(root, 'site')).toEqual({open: 'built'})
    expect([file, copy].map(path => readFileSync(join(root, path), 'utf8'))).toEqual([right, right])
  })
})
