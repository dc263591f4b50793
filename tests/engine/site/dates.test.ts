import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {build, type BuildOptions} from '../../../src/index.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

const site = (directory: string, options: Partial<BuildOptions> = {}) => build({directory, only: ['site'], ...options})
const folder = (root: string) => join(root, 'out/site')
const note = (number: number, fields = '', text = 'Un câble est rompu.') =>
  goodNote({number, title: `Note ${number}`, fields: published(fields), text})

afterEach(() => vi.unstubAllEnvs())

it('shows a note from its date on, by the day of the house, and names it nowhere before', async () => {
  const root = publicationWith({
    'a.fr.md': note(1).replace('2026-11-18', '2026-11-24'),
    'a.en.md': note(2, 'langue: en\ntraduction_de: CESS-2026-ALE-001\n', 'See [it](a.fr.md).'),
  })
  const at = async (moment: string, options: Partial<BuildOptions> = {}) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
    const report = await site(root, options)
    const rules = report.notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
    return {rules, isShown: filesWith(folder(root), 'Note 1').length > 0}
  }
  expect(await at('2026-11-23T22:59:59Z')).toEqual({rules: ['date-ahead'], isShown: false})
  expect(filesWith(folder(root), 'CESS-2026-ALE-001')).toEqual([])
  expect(await at('2026-11-23T23:00:00Z')).toEqual({rules: [], isShown: true})
  put(join(root, 'cess.yml'), `${publicationYaml}fuseau_horaire: America/New_York\n`)
  expect(await at('2026-11-24T04:59:59Z', {only: ['pdf']})).toEqual({rules: ['date-ahead'], isShown: false})
  expect(await at('2026-11-24T05:00:00Z')).toEqual({rules: [], isShown: true})
  put(join(root, 'notes/a.fr.md'), note(1).replace('2026-11-18', '2026-12-24'))
  expect(await at('2026-11-24T05:00:00Z', {notes: ['a.en']})).toEqual({rules: [], isShown: false})
})

it.each([
  ['Europe/Paris', '2026-12-01T22:59:59Z', '2026-12-01T23:00:00Z'],
  ['Asia/Tbilisi', '2026-12-01T19:59:59Z', '2026-12-01T20:00:00Z'],
  ['America/New_York', '2026-12-02T04:59:59Z', '2026-12-02T05:00:00Z'],
])(
  'says that a note has expired from midnight on in %s, and not before, with nothing else to do',
  async (zone, before, after) => {
    const root = publicationWith({'a.fr.md': note(1, 'expire: 2026-12-01\n'), 'b.fr.md': note(2)})
    put(join(root, 'cess.yml'), `${publicationYaml}fuseau_horaire: ${zone}\n`)
    const at = async (moment: string) => {
      vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
      const {notes, site: made} = await site(root)
      return {rules: notes.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)), written: made?.written.length}
    }
    const shown = () =>
      new Map(filesBelow(folder(root)).map(path => [path, readFileSync(join(folder(root), path), 'latin1')]))
    expect((await at('2026-12-01T10:00:00Z')).rules).toEqual([])
    const valid = shown()
    expect(await at(before)).toEqual({rules: [], written: 0})
    expect((await at(after)).rules).toEqual(['expires-passed'])
    const expired = shown()
    expect([...expired.keys()].filter(path => expired.get(path) !== valid.get(path))).toContain('notes/a/index.html')
    rmSync(join(root, 'out'), {recursive: true})
    await at(after)
    expect(shown()).toEqual(expired)
  },
)
