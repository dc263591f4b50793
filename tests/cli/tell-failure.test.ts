import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'

it.each(['CESS_LOG_KEY_FILE', 'CESS_SEAL_P12'])('names %s, whose file is gone', async variable => {
  const cwd = publicationWith({'a.fr.md': goodNote()})
  const {code, stderr} = await runCess(['--lang', 'fr', 'publish', 'a', '--dry-run'], {
    cwd,
    env: {[variable]: join(cwd, 'gone')},
  })
  expect([code, stderr]).toEqual([3, expect.stringContaining(`c'est ce que désigne \`${variable}\``)])
})
