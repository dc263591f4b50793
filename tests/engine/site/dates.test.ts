import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {build, type BuildOptions} from '../../../src/index.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesWith, published} from '../../support/site.js'

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
