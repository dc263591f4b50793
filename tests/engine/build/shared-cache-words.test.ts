import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {filesBelow, published} from '../../support/site.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))
afterEach(() => vi.unstubAllEnvs())

const open = (number: number, title: string, text = 'Zzyzx.') => goodNote({number, title, text, fields: published()})
const mouflon = {
  number: 11,
  title: 'Opération Mouflon dans les neiges',
  text: 'Le cormoran patient attend sous la pluie froide, depuis mars dernier.',
}
const notes = {
  'a.fr.md': open(1, 'Un câble', 'Zzyzx, voir [l’autre](b.fr.md).'),
  'b.fr.md': open(2, 'Un port'),
  'mouflon.fr.md': goodNote({
    ...{...mouflon, tlp: 'TLP:RED', fields: published('aliases: [bouquetin-des-neiges]\n')},
    text: `${mouflon.text}\n\n:::graphique{source="zobeide-2026.csv" titre="Quatre"}\n:::`,
  }),
  'belette.fr.md': goodNote({number: 12, title: 'Projet Belette sous la neige', fields: 'statut: brouillon\n'}),
  'later.fr.md': goodNote({
    ...{number: 15, title: 'Un ornithorynque'},
    fields: published('embargo: 2027-01-01T00:00:00Z\n'),
  }),
  'half.fr.md': goodNote({number: 16, title: 'Un castor noir'}).replace('TLP:CLEAR', 'TLP:'),
}
const filesIn = (cache: string): readonly string[] =>
  existsSync(cache) ? [...filesBelow(cache)].map(path => join(cache, path)) : []

/** Texts that give another note away, by what they say of it. */
const telling = {
  reference: 'Voir CESS-2026-ALE-011.',
  halves: 'Voir CESS-2026-\u200bALE-<!-- x -->011.',
  dashes: 'Voir CESS\u20112026\u2013ALE\u2010011.',
  title: 'Opération Mouflon dans les neiges : elle avance.',
  comment: '<!-- Opération Mouflon dans les neiges -->',
  formerly: 'Voir /notes/bouquetin-des-neiges/, naguère.',
  file: 'Les chiffres sont dans zobeide-2026.csv.',
  draft: 'Le projet Belette sous la neige dort.',
  held: 'Voir CESS-2026-ALE-015.',
  broken: 'Voir CESS-2026-ALE-016.',
}

/** Slugs of the notes with records there. */
const recorded = (cache: string) =>
  filesIn(join(cache, 'records'))
    .flatMap(path => /notes\/([a-z]+)\.fr\.md/.exec(readFileSync(path, 'utf8'))?.[1] ?? [])
    .toSorted()

describe('a note that everybody may read', () => {
  it('is in no shared cache if its text gives away another, whatever is built', {tags: 'slow'}, async () => {
    const cache = join(folderWith(), 'cache')
    const souslik = Object.entries(telling).map(([name, text], at) => [
      `${name}.fr.md`,
      open(20 + at, `Un souslik ${at}`, text),
    ])
    const root = publicationWith({...notes, ...(Object.fromEntries(souslik) as Record<string, string>)})
    put(join(root, 'notes/zobeide-2026.csv'), 'an,x\n1,2\n')
    for (const only of [['data'], ['web', 'mail']] as const) {
      await build({directory: root, jobs: 1, cache, only})
      expect(recorded(cache)).toEqual(['a', 'b'])
      expect(filesIn(join(cache, 'editions')).filter(path => /souslik/i.test(readFileSync(path, 'latin1')))).toEqual([])
    }
  })

  it('goes to none any more once the other that it gives away is restricted', async () => {
    const [cache, later] = [join(folderWith(), 'cache'), join(folderWith(), 'later')]
    const told = {...notes, 'c.fr.md': open(3, 'Un quai', 'Voir CESS-2026-ALE-002.')}
    const root = publicationWith({'b.fr.md': told['b.fr.md'], 'c.fr.md': told['c.fr.md']})
    await build({directory: root, jobs: 1, cache, only: ['data']})
    expect(recorded(cache)).toEqual(['b', 'c'])
    put(join(root, 'notes/b.fr.md'), told['b.fr.md'].replace('TLP:CLEAR', 'TLP:GREEN'))
    await build({directory: root, jobs: 1, cache: later, only: ['data']})
    expect(recorded(later)).toEqual([])
  })
})

describe('a shared cache that once had restricted notes', () => {
  it('is told of, and not used by a build for everybody', async () => {
    const cache = join(folderWith(), 'cache')
    const root = publicationWith({
      'a.fr.md': notes['a.fr.md'],
      'mouflon.fr.md': notes['mouflon.fr.md'].replace(/:::[^]*:::/, ''),
    })
    await build({directory: root, jobs: 1, cache, cacheRestricted: true, only: ['web']})
    const before = filesIn(cache)
    put(join(root, 'notes/b.fr.md'), notes['b.fr.md'])
    const {messages} = await build({directory: root, jobs: 1, cache, only: ['web']})
    expect(messages.filter(({ruleId}) => ruleId === 'cache-write')).toMatchObject([
      {path: cache, severity: 'warning', reason: expect.stringContaining('--cache-restricted') as string},
    ])
    expect(filesIn(cache)).toEqual(before)
    await build({directory: root, jobs: 1, cache, cacheRestricted: true, only: ['web']})
    expect(filesIn(cache).length).toBeGreaterThan(before.length)
  })
})
