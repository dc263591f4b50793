import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {askGit, gitLines} from '../../src/io/machine.js'
import {folderWith} from '../support/folder.js'

it.skipIf(process.platform === 'win32')('waits for git, and not where a pipe keeps it', () => {
  const root = folderWith({'a.csv': '', '.gitignore': 'a.csv\n'})
  execFileSync('git', ['init', '-q', root])
  expect(gitLines(root, ['check-ignore', '--', 'a.csv'])).toEqual(['a.csv'])
  expect(gitLines(root, ['check-ignore', '--', 'b.csv'])).toBeUndefined()
  const piped = folderWith({'a.csv': ''})
  execFileSync('git', ['init', '-q', piped])
  execFileSync('mkfifo', [join(piped, '.gitignore')])
  const asked = () => askGit(piped, ['check-ignore', '--', 'a.csv'], 100)
  expect(asked).toThrow(expect.objectContaining({name: 'IoError', code: 'ETIMEDOUT', path: piped}))
})
