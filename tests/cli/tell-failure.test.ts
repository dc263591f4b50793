import {rmSync, symlinkSync} from 'node:fs'
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

it.each(['status', 'check', 'doctor'])(
  'tells %s of a cess.yml whose link leads to itself as of the disk',
  async command => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    rmSync(join(cwd, 'cess.yml'))
    symlinkSync('cess.yml', join(cwd, 'cess.yml'))
    const {code, stderr} = await runCess([command], {cwd})
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^cess: Cannot read .*cess\.yml: a link stands there that is not followed \(ELOOP\)\n$/),
    ])
  },
)
