import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {readManifest} from '../../../src/io/manifest-file.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

it(
  'tells the files of the site in the order of the plan, though cards are drawn beside the others',
  {tags: 'slow'},
  async () => {
    const notes = [1, 2].map(number => [`note-${number}.fr.md`, goodNote({number, fields: published('')})] as const)
    const root = await builtWith(Object.fromEntries(notes))
    rmSync(join(root, 'out/site'), {recursive: true})
    const {site} = await build({directory: root, only: ['site']})
    const written = site?.written ?? []
    const places = (pattern: RegExp) => written.flatMap((path, place) => (pattern.test(path) ? [place] : []))
    const icons = places(/icon.*\.(png|ico)$/)
    const cards = places(/card\.png$/)
    const pages = places(/^site\/notes\/.*\.html$/)
    const feeds = places(/(feed|rss)\.(xml|json)$/)
    expect([icons.length > 0, cards.length, pages.length > 0, feeds.length > 0]).toEqual([true, 2 + 1, true, true])
    expect(Math.max(...icons)).toBeLessThan(Math.min(...pages))
    expect(Math.max(...pages)).toBeLessThan(Math.min(...cards))
    expect(Math.max(...cards)).toBeLessThan(Math.min(...feeds))
  },
)

it('copies the editions of a note beside its page, and knows whom they name', async () => {
  const naming = (other: number) =>
    goodNote({number: 1, fields: published(''), text: `Voir [l'autre note](note-${other}.fr.md).`})
  const root = await builtWith({
    'note-1.fr.md': naming(2),
    ...Object.fromEntries(
      [2, 3].map(number => [`note-${number}.fr.md`, goodNote({number, fields: published('')})] as const),
    ),
  })
  const isCopy = (path: string) => /^site\/notes\/note-1\/note-1\.[\w.]+$/.test(path)
  const copies = () => [...(readManifest(join(root, 'out'))?.site?.files ?? [])].filter(([path]) => isCopy(path))
  const bytesAt = (path: string) => readFileSync(join(root, 'out', path), 'latin1')
  const differ = () =>
    copies().filter(
      ([path]) => bytesAt(path) !== bytesAt(path.replace(/^site\/notes\/note-1\/note-1/, 'notes/note-1.fr/note-1.fr')),
    )
  const rebuilt = async () => (await build({directory: root, only: ['site']})).site?.written.filter(isCopy)
  expect(copies().length).toBeGreaterThan(2)
  expect(copies().map(([, {notes}]) => notes)).toEqual(copies().map(() => ['note-1.fr', 'note-2.fr']))
  expect(differ()).toEqual([])

  put(join(root, 'notes/note-1.fr.md'), naming(3))
  expect(await rebuilt()).toContain(copies().find(([path]) => path.endsWith('.pdf'))?.[0])
  expect(copies().map(([, {notes}]) => notes)).toEqual(copies().map(() => ['note-1.fr', 'note-3.fr']))
  expect(differ()).toEqual([])

  const [gone = '', changed = ''] = copies().map(([path]) => path)
  rmSync(join(root, 'out', gone))
  put(join(root, 'out', changed), 'by hand')
  expect(await rebuilt()).toContain(gone)
  expect(await rebuilt()).toEqual([])
})
