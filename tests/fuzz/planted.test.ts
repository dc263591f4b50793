import {execFile} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../support/folder.js'
import {limits, runInput} from './run-input.mjs'
import {isNightly} from '../support/nightly.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = fileURLToPath(new URL('run.mjs', import.meta.url))

/** Run `npm run fuzz` as it stands in package.json. */
const fuzz = (args: readonly string[]) =>
  new Promise<{readonly code: number; readonly stdout: string}>(resolve => {
    const options = {cwd: root, env: {...process.env, NODE_OPTIONS: ''}}
    execFile(process.execPath, [script, ...args], options, (error, stdout) =>
      resolve({code: typeof error?.code === 'number' ? error.code : 0, stdout}),
    )
  })

/**
 * The targets whose bug only a fuzzer that watches comparisons finds, and what it says of it. At night it finds deaths, too, and waits for an
 * end that does not come: some twenty times, until the input is small.
 */
const planted = [
  ['planted-throw', 'cess', 'TypeError'],
  ...(isNightly
    ? ([
        ['planted-abort', 'dies', 'death by SIGABRT'],
        ['planted-hang', 'hang', 'no end in 1 s'],
      ] as const)
    : []),
] as const

describe('npm run fuzz', () => {
  it.each(planted)(
    'finds the bug of %s, keeps its input and sees it again',
    {tags: 'slow'},
    async (name, word, outcome) => {
      const work = folderWith()
      const order = ['--seed', '1', '--limit', '1', '--work', relative(root, work)]
      const run = await fuzz([name, '10', ...order])
      expect(run).toMatchObject({code: 1, stdout: expect.stringContaining(`FOUND`)})
      expect(run.stdout).toContain(outcome)
      const [find = ''] = readdirSync(join(work, 'finds', name))
      expect(readFileSync(join(work, 'finds', name, find), 'latin1').startsWith(word)).toBe(true)
      const again = await fuzz([name, '--limit', '1', '--replay', join(work, 'finds', name, find)])
      expect(again).toMatchObject({code: 1, stdout: expect.stringContaining(outcome)})
    },
  )

  it.each([
    ['never ends', 'hang', 'no end in 1 s'],
    ['ends the process', 'abort', 'death by SIGABRT'],
  ])('takes an input that %s for a find', {tags: 'slow'}, async (_, bug, outcome) => {
    const file = join(folderWith({find: bug === 'hang' ? 'hang' : 'dies'}), 'find')
    const run = {...limits, name: `planted-${bug}`, file, limitS: 1, startS: 0}
    expect(await runInput(run)).toMatchObject({outcome})
  })

  it('lists its targets without arguments, and refuses others', async () => {
    expect(await fuzz([])).toMatchObject({code: 0, stdout: expect.stringContaining('bibtex, bounce, brand')})
    expect(await fuzz(['nothing'])).toMatchObject({code: 2})
    expect(await fuzz(['bibtex', 'soon'])).toMatchObject({code: 2})
  })
})
