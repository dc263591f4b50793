import {appendFileSync, cpSync, existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it, vi} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {published} from '../../support/site.js'

const publication = fileURLToPath(new URL('../../fixtures/publications/restricted', import.meta.url))

const note = (number: number) => goodNote({number, title: `Note ${number}`, fields: published('')})

it(
  'makes nothing of a record that is not the one that was kept, whatever the memo knows of it',
  {tags: 'slow'},
  async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T10:00:00Z') / 1000))
    const cwd = folderWith()
    cpSync(publication, cwd, {recursive: true})
    expect((await runCess(['build', '--only', 'site'], {cwd})).code).toBe(0)
    // As a build leaves it that is killed before it writes down what it made.
    appendFileSync(join(cwd, 'out/.cess/public/zqzqzqbfichierxw.fr.jsonl'), '\n')
    appendFileSync(join(cwd, 'notes/ouverte.fr.md'), '\nUne phrase de plus.\n')
    const {code, stderr} = await runCess(['build', 'ouverte', '--only', 'site'], {cwd})
    expect([code, stderr]).toEqual([0, ''])
    vi.unstubAllEnvs()
  },
)

it('takes no edition that somebody changed, of a note that this build does not make', async () => {
  const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
  const [made, shown] = ['notes/b.fr/b.fr.pdf', 'site/notes/b/b.pdf'].map(path => join(root, 'out', path)) as [
    string,
    string,
  ]
  const good = readFileSync(shown)
  appendFileSync(made, 'x')
  await build({directory: root, only: ['site'], notes: ['a']})
  expect(readFileSync(shown).equals(good)).toBe(true)
  rmSync(shown)
  const {messages} = await build({directory: root, only: ['site'], notes: ['a']})
  expect(messages.map(({path, ruleId}) => [path, ruleId])).toEqual([['out/notes/b.fr/b.fr.pdf', 'output-taken']])
  expect(existsSync(shown)).toBe(false)
  rmSync(made)
  expect((await build({directory: root, only: ['site']})).messages).toEqual([])
  expect(readFileSync(shown).equals(good)).toBe(true)
})
