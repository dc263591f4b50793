import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith} from '../support/cli.js'
import {installed} from '../support/installed.js'

const slugs = ['a.fr', 'b.fr', 'c.fr', 'd.fr', 'e.fr', 'f.fr', 'g.fr', 'h.fr']
const publication = () =>
  publicationWith(Object.fromEntries(slugs.map((slug, index) => [`${slug}.md`, goodNote({number: index + 1})])))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command, but that it waits for others as long as they take: how long that is, depends on the machine. */
const patient = [fileURLToPath(new URL('../support/patient-build.cjs', import.meta.url)), join(installed, '../..')]

const start = (cwd: string) => run(cwd, [installed, 'build', '--only', 'web', '--json', '--lang', 'en'])

function run(cwd: string, args: readonly string[]): {readonly child: ChildProcess; readonly ended: Promise<Ended>} {
  const child = spawn(process.execPath, args, {cwd})
  const kept = {stdout: '', stderr: ''}
  child.stdout.on('data', chunk => (kept.stdout += String(chunk)))
  child.stderr.on('data', chunk => (kept.stderr += String(chunk)))
  return {child, ended: new Promise(resolve => child.on('close', code => resolve({code, ...kept})))}
}

/** Every file of the output folder, with its folder. */
const files = (root: string) =>
  readdirSync(join(root, 'out'), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .toSorted()

const complete = [
  ...slugs.flatMap(slug => [`${slug}.html`, `${slug}.json`]),
  'last-run.json',
  'manifest.json',
  'place',
].toSorted()

describe('two builds of one folder at once', () => {
  it('write it once and leave nothing behind', {tags: 'slow'}, async () => {
    const root = publication()
    const builds = [1, 2, 3].map(() => run(root, patient).ended)
    const both = await Promise.all(builds)
    expect(both.map(({code}) => code)).toEqual([0, 0, 0])
    const built = both.flatMap(({stdout}) => stdout.match(/"outcome": "built"/g) ?? [])
    expect(built).toHaveLength(slugs.length)
    expect(files(root)).toEqual(complete)
  })
})

describe('a build that was killed', () => {
  it('leaves nothing that the next one does not mend', async () => {
    const root = publication()
    const {child, ended} = start(root)
    while (!existsSync(join(root, 'out/notes/b.fr')) && child.exitCode === null) await sleep(5)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({code: null})
    expect(existsSync(join(root, 'out/.cess/lock'))).toBe(true)
    expect(await start(root).ended).toMatchObject({code: 0, stderr: ''})
    expect(files(root)).toEqual(complete)
  })
})
