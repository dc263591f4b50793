import {spawnSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {builtWith} from '../support/built-publication.js'
import {goodNote, runCess} from '../support/cli.js'
import {put} from '../support/folder.js'
import {halves} from '../support/halves.js'
import {installed} from '../support/installed.js'
import {filesBelow, filesWith, published} from '../support/site.js'

const note = (number: number, tlp = 'TLP:CLEAR') =>
  goodNote({number, title: `Note ${number}`, fields: published(), tlp})

/** Two public notes, built, and the first one restricted since. */
async function restricted(): Promise<string> {
  const root = await builtWith({'a.fr.md': note(1), 'b.fr.md': note(2)})
  put(join(root, 'notes/a.fr.md'), note(1, 'TLP:AMBER'))
  return root
}

/** A build of these that ends before it builds anything. */
async function endedEarly(args: readonly string[], prepare: (root: string) => void = () => {}) {
  const root = await restricted()
  prepare(root)
  const {code} = await runCess(['build', ...args], {cwd: root})
  const site = join(root, 'out/site')
  return {code, isThere: filesWith(site, 'Note 1').length > 0, isOtherThere: filesWith(site, 'Note 2').length > 0}
}

const folder = (path: string) => (root: string) => {
  rmSync(join(root, path))
  mkdirSync(join(root, path))
}

/** The same of a link that leads to itself. */
const linked = (path: string) => (root: string) => {
  renameSync(join(root, path), join(root, 'elsewhere'))
  symlinkSync(path.split('/').at(-1) ?? '', join(root, path))
}

describe('a note that was restricted since the last build', () => {
  for (const {cases, speed} of halves(
    [
      ['no brand has the name', 2, ['--template', 'nulle-part']],
      ['no note has the name', 2, ['nulle-part']],
      ['the address of the site is none', 2, ['--site-url', 'example.org']],
      ['the address of the site is none, and it would be watched', 2, ['--site-url', 'example.org', '--watch']],
      ['the cache would hold the notes', 2, ['--cache', 'notes']],
      ['the cache is not named', 2, ['--cache-restricted']],
      ['options exclude each other', 2, ['--shard', '1/2', '--merge', 'out']],
    ],
    7,
  ))
    it.each(cases)('comes down though %s', speed, async (_, code, args) => {
      expect(await endedEarly(args)).toMatchObject({code, isThere: false, isOtherThere: true})
    })

  it.each([
    ['is a folder', folder('cess.yml')],
    ['is a link to itself', linked('cess.yml')],
  ])('comes down though cess.yml %s', {tags: 'slow'}, async (_, prepare) => {
    expect(await endedEarly([], prepare)).toMatchObject({code: 3, isThere: false, isOtherThere: true})
  })

  it.each([
    ['an option is none', ['--nulle-part']],
    ['an edition is none', ['--only', 'nulle-part']],
    ['a shard is none', ['--shard', '3/2']],
    ['a number is none', ['--jobs', 'deux']],
    ['a form of messages is none', ['--format', 'nulle-part']],
    ['the language is none', ['--lang', 'xx']],
    ['there is no such folder', ['-C', 'nulle-part']],
    ['it would build where it may not', ['--out', 'out/site']],
  ])('stays where the command does not know what it is about, since %s', async (_, args) => {
    expect(await endedEarly(args)).toMatchObject({code: 2, isThere: true})
  })

  it('stays where the command does not know what day it is', {tags: 'slow'}, async () => {
    const root = await restricted()
    const env = {...process.env, SOURCE_DATE_EPOCH: 'hier'}
    expect(spawnSync(process.execPath, [installed, 'build'], {cwd: root, env}).status).toBe(2)
    expect(filesWith(join(root, 'out/site'), 'Note 1').length).toBeGreaterThan(0)
  })

  it('stays where no note is known', async () => {
    expect(await endedEarly([], linked('notes'))).toMatchObject({code: 3, isThere: true})
  })

  it('stays where there is no publication, or the folder is that of another one', {tags: 'slow'}, async () => {
    const gone = (root: string) => rmSync(join(root, 'cess.yml'))
    expect(await endedEarly([], gone)).toMatchObject({code: 2, isThere: true})
    const root = await builtWith({'a.fr.md': note(1)})
    const foreign = ['--out', join(root, 'out'), '--site-url', 'example.org']
    expect((await endedEarly(foreign)).code).toBe(2)
    expect(filesWith(join(root, 'out/site'), 'Note 1').length).toBeGreaterThan(0)
  })
})

it('makes no output folder where there is nothing to take down', {tags: 'slow'}, async () => {
  const root = await builtWith({'a.fr.md': note(1)}, {only: ['site'], out: 'public'})
  await runCess(['build', '--site-url', 'example.org'], {cwd: root})
  expect(filesBelow(join(root, 'out'))).toEqual([])
})
