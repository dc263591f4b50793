import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {packed} from '../support/packed-tool.js'

/** Run the packed tool with a folder for caches. */
function run(cache: string, args = ['--help'], env: Readonly<Record<string, string>> = {}, cwd = packed) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(packed, 'bin/cess'), ...args], {
    env: {...process.env, XDG_CACHE_HOME: cache, ...env},
    cwd,
    encoding: 'utf8',
  })
  return {status, stdout, stderr}
}

/** Has threads tell which files they load with code that was kept, and whether V8 takes it. */
const tellThreads = `
  const {isMainThread} = require('node:worker_threads')
  const vm = require('node:vm')
  const {basename} = require('node:path')
  const {Script} = vm
  if (!isMainThread)
    vm.Script = class extends Script {
      constructor(text, options) {
        super(text, options)
        const outcome = this.cachedDataRejected ? 'refused' : 'taken'
        if (options.cachedData) require('node:fs').writeSync(2, 'thread ' + basename(options.filename) + ': ' + outcome + '\\n')
      }
    }
`

/** Files kept there, the largest first. */
const keptIn = (cache: string): readonly string[] =>
  readdirSync(cache, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size)

const times = (paths: readonly string[]) => paths.map(path => statSync(path).mtimeMs)

// macOS and Windows have other places for caches.
describe.runIf(process.platform === 'linux')('code that V8 made', () => {
  it('is kept for its owner alone, and taken by the next run', () => {
    const cache = folderWith()
    const first = run(cache)
    const kept = keptIn(cache)
    expect(kept.length).toBe(4)
    expect(kept.map(path => statSync(path).mode & 0o777)).toEqual(kept.map(() => 0o600))
    expect(statSync(join(cache, 'cess/code')).mode & 0o777).toBe(0o700)
    const before = times(kept)
    expect(run(cache)).toEqual(first)
    expect(keptIn(cache)).toEqual(kept)
    expect(times(kept)).toEqual(before)
    expect(first).toMatchObject({status: 0, stderr: ''})
  })

  it('is left to a shorter run by one so long that V8 forgot some of it', {tags: 'slow'}, () => {
    const cache = folderWith({'long.cjs': 'process.cpuUsage = () => ({user: 1e7, system: 0})'})
    const long = run(cache, ['--help'], {NODE_OPTIONS: `--require=${join(cache, 'long.cjs')}`})
    expect(existsSync(join(cache, 'cess'))).toBe(false)
    expect(run(cache)).toEqual(long)
    expect(keptIn(join(cache, 'cess')).length).toBe(4)
  })

  it('of one command is lent to the first run of another', {tags: 'slow'}, () => {
    const sizeOf = (...runs: readonly string[][]): number => {
      const cache = folderWith()
      for (const args of runs) expect(run(cache, args)).toMatchObject({status: 0, stderr: ''})
      const [largest = ''] = keptIn(cache).filter(path => path.includes('/none/'))
      return statSync(largest).size
    }
    // What is kept has functions that the other command alone ran; addresses in it make a difference of some bytes.
    expect(sizeOf(['completion', 'bash'], ['--help'])).toBeGreaterThan(sizeOf(['--help']) + 5000)
  })

  it('is taken by threads too, after options were given to V8', {tags: 'slow'}, () => {
    // Whoever asks for a PDF waits for the thread that prints it.
    const cache = folderWith({'told.cjs': tellThreads})
    const notes = Object.fromEntries(Array.from({length: 3}, (_, at) => [`n${at}.fr.md`, goodNote({number: at + 1})]))
    const cwd = publicationWith(notes)
    const taken = () => {
      const env = {NODE_OPTIONS: `--require=${join(cache, 'told.cjs')}`}
      const {status, stderr} = run(cache, ['build', '--jobs', '2', '--only', 'pdf'], env, cwd)
      rmSync(join(cwd, 'out'), {recursive: true})
      rmSync(join(cwd, '.cess'), {recursive: true})
      return {status, files: stderr.split('\n').filter(line => line.startsWith('thread '))}
    }
    expect(taken()).toMatchObject({status: 0, files: []})
    // Options are of all threads: one that loads while the first gives others, a second after its start, is refused what was kept.
    // On a busy machine that may be so a dozen times in a row.
    const runs = Array.from({length: 40}, () => undefined)
    const isTaken = runs.some(() => {
      const {status, files} = taken()
      return status === 0 && files.includes('thread notes.cjs: taken') && files.every(line => line.endsWith(': taken'))
    })
    expect(isTaken).toBe(true)
  })

  it(
    'is not believed where it is torn, or somebody else may have written it, and is made again',
    {tags: 'slow'},
    () => {
      const cache = folderWith()
      const first = run(cache)
      const [largest = ''] = keptIn(cache)
      const whole = readFileSync(largest)
      const torn = [
        whole.subarray(0, 1000),
        Buffer.alloc(0),
        Buffer.concat([whole.subarray(0, 5000), Buffer.alloc(9), whole.subarray(5009)]),
      ]
      for (const bytes of torn) {
        writeFileSync(largest, bytes)
        expect(run(cache)).toEqual(first)
        expect(readFileSync(largest).length).toBeGreaterThan(10_000)
      }
      chmodSync(largest, 0o666)
      expect(run(cache)).toEqual(first)
      expect(statSync(largest).mode & 0o777).toBe(0o600)
    },
  )

  it(
    'is of the very file: what was changed in place runs as it is, though length and time are the same',
    {tags: 'slow'},
    () => {
      const cache = folderWith()
      run(cache)
      const path = join(packed, 'dist/packed/cli.cjs')
      const text = readFileSync(path, 'utf8')
      const {atime, mtime} = statSync(path)
      writeFileSync(path, text.replace('Turn Markdown notes', 'Make Markdown notes'))
      utimesSync(path, atime, mtime)
      expect(run(cache).stdout).toContain('Make Markdown notes')
      writeFileSync(path, text)
      expect(run(cache).stdout).toContain('Turn Markdown notes')
    },
  )

  it('is for each command, and not for what was called wrongly', {tags: 'slow'}, () => {
    const cache = folderWith()
    const folders = () =>
      (existsSync(join(cache, 'cess')) ? readdirSync(join(cache, 'cess/code'), {recursive: true}) : [])
        .map(String)
        .filter(name => /\/[a-z-]{3,18}$/.test(name))
        .map(name => name.split('/').at(-1))
    expect(run(cache, ['no-such-command']).status).toBe(2)
    expect(folders()).toEqual([])
    run(cache, ['explain'])
    expect(folders()).toEqual(['explain'])
  })

  it('goes once other code stands where its own stood', {tags: 'slow'}, () => {
    const cache = folderWith({'cess/code/0123456789abcdef-0123456789abcdef/none/kept': ''})
    const placed = () => readdirSync(join(cache, 'cess/code')).toSorted()
    run(cache)
    const before = placed()
    const path = join(packed, 'dist/build-id')
    const id = readFileSync(path, 'utf8')
    writeFileSync(path, 'other')
    run(cache)
    writeFileSync(path, id)
    expect(before.length).toBe(2)
    expect(placed().length).toBe(2)
    expect(placed().filter(name => before.includes(name))).toEqual(['0123456789abcdef-0123456789abcdef'])
  })

  it('is done without where it cannot be kept, or shall not be', {tags: 'slow'}, () => {
    const cache = folderWith({file: ''})
    const first = run(cache)
    expect(run(join(cache, 'file'), ['--help']).status).toBe(first.status)
    const other = folderWith()
    expect(run(other, ['--help'], {NODE_DISABLE_COMPILE_CACHE: '1'})).toEqual(first)
    expect(readdirSync(other)).toEqual([])
  })

  it('has a place for every command', () => {
    const help = run(folderWith(), ['--help', '--lang', 'en']).stdout
    const names = [...(/^Commands:\n(.*?)\n\n/ms.exec(help)?.[1] ?? '').matchAll(/^ {2}([a-z-]+)/gm)].map(
      ([, name]) => name,
    )
    const {commands} = createRequire(import.meta.url)(join(packed, 'bin/bundle-loader.cjs')) as {
      commands: ReadonlySet<string>
    }
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(name => !commands.has(name ?? ''))).toEqual([])
    expect(commands.size).toBe(names.length)
  })
})
