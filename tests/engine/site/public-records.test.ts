import {appendFileSync, cpSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it, vi} from 'vitest'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const publication = fileURLToPath(new URL('../../fixtures/publications/restricted', import.meta.url))

it('makes nothing of a record that is not the one that was kept, whatever the memo knows of it', async () => {
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
})
