import {describe, expect, it} from 'vitest'
import {asTyped} from '../../src/cli/as-typed.js'
import {folderWith} from '../support/folder.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'

const byNpx = {npm_command: 'exec'}

describe('asTyped', () => {
  it.each([
    ['Lancez `cess correct a` ou `cess restore a`.', 'Lancez `npx cess correct a` ou `npx cess restore a`.'],
    ['Ensuite :\n  cess check\n  cess preview', 'Ensuite :\n  npx cess check\n  npx cess preview'],
    ['en  1.0  cess withdraw a', 'en  1.0  npx cess withdraw a'],
    ['cess.yml, cess check le dit ; `npx cess build`', 'cess.yml, cess check le dit ; `npx cess build`'],
  ])('writes commands as they are run by npx: %j', (text, typed) => {
    expect(asTyped(text, {env: byNpx})).toBe(typed)
    for (const env of [{}, {npm_command: 'run-script'}]) expect(asTyped(text, {env})).toBe(text)
  })
})

it.each([
  [byNpx, '`npx cess explain`', '  npx cess check'],
  [{}, '`cess explain`', '  cess check'],
])('is how remedies and next steps are told: %o', async (env, remedy, next) => {
  const answers = ['--short-name', 'CEES', '--name', 'fr=Centre', '--address', '1, rue', '--contact', 'c@example.org']
  const begun = await runCess(['init', 'neuf', ...answers, '--languages', 'fr', '--lang', 'fr', '--yes'], {
    cwd: folderWith({}),
    env,
  })
  expect(begun).toMatchObject({code: 0, stdout: expect.stringContaining(`\n${next}\n`)})
  const root = publicationWith({'a.fr.md': goodNote({fields: 'zzzzzz: 1\n'})})
  expect((await runCess(['check'], {cwd: root, env})).stdout).toContain(remedy)
})

it.each([
  [['explain', 'zzzzzzzz'], '`npx cess explain`', 'stderr'],
  [['--help'], '\n  npx cess build  ', 'stdout'],
  [['publish', '--help'], '\n  npx cess publish ', 'stdout'],
  [['log', 'verify'], '`npx cess seal init`', 'stderr'],
  [['seal', 'init'], '\n  npx cess publish NOTE', 'stdout'],
  [['send', 'a'], '`npx cess recipients import ', 'stderr'],
] as const)('is how `cess %j` tells what to type', async (args, typed, stream) => {
  const cwd = publicationWith({'a.fr.md': goodNote({})})
  expect((await runCess(args, {cwd, env: byNpx}))[stream]).toContain(typed)
  const other = publicationWith({'a.fr.md': goodNote({})})
  expect((await runCess(args, {cwd: other}))[stream]).not.toContain('npx')
})
