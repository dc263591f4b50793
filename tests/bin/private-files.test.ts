import {spawn} from 'node:child_process'
import {chmodSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest'
import {goodNote, publicationWith, runCess, type Run} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {installed} from '../support/installed.js'
import {isNightly} from '../support/nightly.js'

const secret = 'Rien de ceci ne sort.'
const notes = () => ({
  'rouge.fr.md': goodNote({tlp: 'TLP:RED', text: secret}),
  'cable.fr.md': goodNote({number: 2, fields: 'statut: publiee\n'}),
})

/** Files of each folder; how they are written does not depend on what is in them. */
const build = ['build', '--only', 'web,data,site']

const usualUmask = process.umask()
afterEach(() => void process.umask(usualUmask))

/** Run a command under a umask, which this process has to the end of the test. */
function underUmask(umask: string, args: readonly string[], cwd: string): Promise<Run> {
  process.umask(umask)
  return runCess(args, {cwd})
}

/** Paths below a folder, each with its mode in octal; folders end with a slash. */
function modesBelow(folder: string, path = ''): readonly (readonly [string, string])[] {
  return readdirSync(join(folder, path), {withFileTypes: true}).flatMap(entry => {
    const at = join(path, entry.name)
    const mode = (lstatSync(join(folder, at)).mode & 0o777).toString(8)
    return entry.isDirectory() ? [[`${at}/`, mode] as const, ...modesBelow(folder, at)] : [[at, mode] as const]
  })
}

/** Files and folders of an output folder with another mode than they ought to have. */
const misfits = (out: string, site: {readonly folder: string; readonly file: string}) =>
  modesBelow(out).filter(([path, mode]) => {
    const isFolder = path.endsWith('/')
    if (path.startsWith('site/')) return mode !== (isFolder ? site.folder : site.file)
    return mode !== (isFolder ? '700' : '600')
  })

const widen = (folder: string) => {
  chmodSync(folder, 0o755)
  for (const [path, mode] of modesBelow(folder)) chmodSync(join(folder, path), mode === '700' ? 0o755 : 0o644)
}

describe.skipIf(process.platform === 'win32')('what a build writes', () => {
  it.each([
    {umask: '000', site: {folder: '777', file: '666'}},
    {umask: '022', site: {folder: '755', file: '644'}},
  ])('is for its owner alone, but for the public site: umask $umask', {tags: 'slow'}, async ({umask, site}) => {
    const root = publicationWith(notes())
    const run = () => underUmask(umask, build, root)
    expect(await run()).toMatchObject({code: 0})
    const out = join(root, 'out')
    expect(existsSync(join(out, 'site/index.html'))).toBe(true)
    expect(existsSync(join(out, '.cess/public'))).toBe(true)
    expect(misfits(out, site)).toEqual([])
    expect(lstatSync(out).mode & 0o777).toBe(0o777 & ~Number.parseInt(umask, 8))
    writeFileSync(join(root, 'notes/rouge.fr.md'), goodNote({tlp: 'TLP:RED', text: `${secret} Ni cela.`}))
    await run()
    expect(misfits(out, site)).toEqual([])
  })

  it('is taken from others where an older version left it to them, also by a build that has nothing to do', async () => {
    const root = publicationWith(notes())
    const run = () => underUmask('022', build, root)
    await run()
    const out = join(root, 'out')
    for (const folder of ['.cess', 'notes']) widen(join(out, folder))
    expect(misfits(out, {folder: '755', file: '644'}).length).toBeGreaterThan(15)
    expect(await run()).toMatchObject({code: 0})
    expect(misfits(out, {folder: '755', file: '644'})).toEqual([])
  })

  it('leaves alone what stands in an output folder where cess made nothing yet', async () => {
    const root = publicationWith({...notes(), '../elsewhere/notes/mine.txt': 'mine'})
    const mine = join(root, 'elsewhere/notes')
    chmodSync(mine, 0o755)
    chmodSync(join(mine, 'mine.txt'), 0o644)
    expect(await underUmask('022', ['build', '--only', 'web', '--out', 'elsewhere'], root)).toMatchObject({code: 0})
    expect(lstatSync(join(mine, 'mine.txt')).mode & 0o777).toBe(0o644)
    expect(lstatSync(join(mine, 'rouge.fr')).mode & 0o777).toBe(0o700)
  })
})

describe.skipIf(process.platform !== 'linux')('the browser that cess preview starts', () => {
  // What a mask takes away nobody has to.
  it.each(isNightly ? ['000', '022'] : ['000'])('is given no secret that others see: umask %s', async umask => {
    const root = publicationWith(notes())
    const folder = folderWith()
    const told = join(folder, 'told')
    // Stays, as a browser does, so that its words can be read.
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\necho $$ "$@" > '${told}.part'\n/bin/mv '${told}.part' '${told}'\nexec /bin/sleep 600\n`,
      {mode: 0o755},
    )
    process.umask(umask)
    const child = spawn(process.execPath, [installed, 'preview', '--port', '0', '--lang', 'en'], {
      cwd: root,
      env: {...process.env, PATH: folder, TMPDIR: folder},
    })
    let text = ''
    child.stdout.on('data', chunk => (text += String(chunk)))
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    await vi.waitUntil(() => existsSync(told) && text.includes('Ctrl-C'), {timeout: 500_000})
    const token = /token=([\w-]+)/.exec(text)?.[1] ?? 'none'
    const [browser = '', address = ''] = readFileSync(told, 'utf8').trim().split(' ')
    onTestFinished(() => {
      process.kill(Number(browser))
      child.kill('SIGKILL')
    })
    expect(commandLines().filter(line => line.includes(token))).toEqual([])
    const file = fileURLToPath(address)
    expect(readFileSync(file, 'utf8')).toContain(token)
    expect([lstatSync(file).mode & 0o777, lstatSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(existsSync(file)).toBe(false)
  })
})

/** With what words every program of the machine was started. */
const commandLines = (): readonly string[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')]
      } catch {
        return []
      }
    })
