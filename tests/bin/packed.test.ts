import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {folderWith, put} from '../support/folder.js'
import {halves} from '../support/halves.js'
import {packed} from '../support/packed-tool.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const env = {...process.env, SOURCE_DATE_EPOCH: '1780000000', XDG_CACHE_HOME: tmpdir()}

const withoutTimes = (text: string) => text.replaceAll(/[\d.,]+ m?s$/gm, '')

/** Run the packed tool. */
function run(args: readonly string[], cwd: string) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(packed, 'bin/cess'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return {code: status, stdout: withoutTimes(stdout), stderr}
}

/** Run the compiled modules. */
async function runModules(args: readonly string[], cwd: string) {
  vi.stubEnv('SOURCE_DATE_EPOCH', env.SOURCE_DATE_EPOCH)
  const {stdout, ...ended} = await runCess(args, {cwd, env})
  return {...ended, stdout: withoutTimes(stdout)}
}
afterEach(() => vi.unstubAllEnvs())

/** Notes with a chart, references of BibTeX, and a drawing; templates of their own, so that fonts are tried too. */
function publication(): string {
  const folder = folderWith()
  for (const name of ['cess.yml', 'templates']) cpSync(join(root, name), join(folder, name), {recursive: true})
  const notes = /^(decision-support|signalement)/
  for (const name of readdirSync(join(root, 'notes')).filter(file => notes.test(file)))
    cpSync(join(root, 'notes', name), join(folder, 'notes', name))
  const text = '![Une administration saisit le guichet commun.](signalement-fr.svg "Circuit. Schéma : CESS.")'
  put(join(folder, 'notes/b.fr.md'), goodNote({text}))
  return folder
}

/** Bytes in hexadecimal by path, without what cess keeps for itself. */
const tree = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.slice(folder.length).startsWith('/.cess'))
    .map(path => [path.slice(folder.length), readFileSync(path).toString('hex')] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

describe('what the package brings to read', () => {
  it('has every file and picture that its first page leads to', () => {
    const page = readFileSync(join(packed, 'README.md'), 'utf8')
    const targets = [...page.matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter(target => !existsSync(join(packed, target)))).toEqual([])
  })
})

describe('the packed tool', () => {
  it('says and writes what compiled modules do, byte for byte, with threads too', {tags: 'slow'}, async () => {
    const [here, there] = [publication(), publication()]
    const [ours, theirs] = [await runModules(['build', '--jobs', '1'], here), run(['build', '--jobs', '2'], there)]
    expect(theirs).toEqual(ours)
    expect(theirs.code).toBe(0)
    const files = tree(join(there, 'out'))
    expect(files.length).toBeGreaterThan(80)
    expect(files.map(([path]) => path)).toEqual(tree(join(here, 'out')).map(([path]) => path))
    const wrong = tree(join(here, 'out')).filter(([, bytes], index) => bytes !== files[index]?.[1])
    expect(wrong.map(([path]) => path)).toEqual([])
    expect(existsSync(join(there, '.cess/bugs'))).toBe(false)
  })

  it('is written in ASCII, of which V8 keeps a byte a letter', {tags: 'slow'}, () => {
    const folder = join(packed, 'dist/packed')
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.cjs'))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter(name => readFileSync(join(folder, name)).some(byte => byte > 0x7f))).toEqual([])
  })

  for (const {cases, speed} of halves<readonly string[]>(
    [['--help'], ['explain'], ['schema'], ['send', '--help'], ['nothing-of-that-name'], ['recipients']],
    6,
  ))
    it.each(cases)('answers %s %s as compiled modules do', speed, async (...args) => {
      const folder = publicationWith({'a.fr.md': goodNote()})
      expect(run(args, folder)).toEqual(await runModules(args, folder))
    })

  it('prints on the desk, in its thread', {tags: 'slow'}, async () => {
    const folder = publicationWith({'a.fr.md': goodNote()})
    const desk = spawn(process.execPath, [join(packed, 'bin/cess'), 'preview', '--no-open', '--port', '0'], {
      cwd: folder,
      env,
    })
    try {
      let said = ''
      for await (const text of desk.stdout.setEncoding('utf8')) {
        said += String(text)
        if (/token=\S+/.test(said)) break
      }
      const {origin, port, searchParams} = new URL(/http:\S+/.exec(said)?.[0] ?? '')
      const cookie = `cess-desk-${port}=${searchParams.get('token')}`
      const answer = await fetch(`${origin}/editions/a.fr/pdf`, {headers: {cookie}})
      expect([answer.status, Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)]).toEqual([200, '%PDF-'])
    } finally {
      desk.kill()
    }
  })

  it('tells a bug in what nobody waits for like every other, without the file that it is in', {tags: 'slow'}, () => {
    const folder = publicationWith({'a.fr.md': goodNote()})
    // Once the desk is open, a listener of the bundle is given no error to look at.
    const hook = `const {write} = process.stdout
process.stdout.write = function (text, ...rest) {
  if (/token=/.test(text)) setImmediate(() => process.stdout.emit('error', null))
  return write.call(this, text, ...rest)
}`
    put(join(folder, 'hook.cjs'), hook)
    const args = [
      '--require',
      join(folder, 'hook.cjs'),
      join(packed, 'bin/cess'),
      'preview',
      '--no-open',
      '--port',
      '0',
    ]
    const {status, stderr} = spawnSync(process.execPath, args, {cwd: folder, env, encoding: 'utf8'})
    expect(stderr).toMatch(/^cess: .*bug.*\n(?:.*\n)*TypeError: .*\n +at .*cli\.cjs:\d+:\d+/)
    expect(Math.max(...stderr.split('\n').map(line => line.length))).toBeLessThan(500)
    expect(status).toBe(70)
  })

  it('is a library of the same package', {tags: 'slow'}, () => {
    const folder = publicationWith({'a.fr.md': goodNote()})
    const program = join(dirname(dirname(packed)), 'program.mjs')
    put(
      program,
      `import {build, UsageError} from 'cess'
const {notes} = await build({directory: process.argv[2], only: ['web']})
console.log(notes.length, typeof UsageError)`,
    )
    expect(execFileSync(process.execPath, [program, folder], {encoding: 'utf8'})).toBe('1 function\n')
  })

  it('needs nothing that is for development, and brings no module twice', () => {
    expect(existsSync(join(packed, 'dist/cli'))).toBe(false)
    expect(existsSync(join(packed, 'dist/vendor/pdfmake/js'))).toBe(false)
    expect(existsSync(join(packed, 'src'))).toBe(false)
    expect(readFileSync(join(packed, 'dist/build-id'), 'utf8')).toBe(readFileSync(join(root, 'dist/build-id'), 'utf8'))
  })
})

/** Files of the bundle that a run loads, and packages beside it. */
function loadedBy(args: readonly string[], cwd: string): readonly string[] {
  const list = join(cwd, 'loaded.txt')
  rmSync(list, {force: true})
  const hook = fileURLToPath(new URL('../support/read-packed.cjs', import.meta.url))
  spawnSync(process.execPath, ['--require', hook, join(packed, 'bin/cess'), ...args], {
    cwd,
    env: {...env, LOADED_MODULES: list},
  })
  return readFileSync(list, 'utf8').trim().split('\n').toSorted()
}

/** The same of commands that one process runs in turn, each among the files of a note, in their order: `= COMMAND` before those of each. */
function loadedByAll(commands: readonly string[]): readonly string[] {
  const list = join(folderWith(), 'loaded.txt')
  const [hook = '', program = ''] = ['read-packed.cjs', 'read-commands.cjs'].map(name =>
    fileURLToPath(new URL(`../support/${name}`, import.meta.url)),
  )
  const told = commands.flatMap(command => [command, publicationWith({'a.fr.md': goodNote()})])
  execFileSync(process.execPath, ['--require', hook, program, packed, ...told], {env: {...env, LOADED_MODULES: list}})
  return readFileSync(list, 'utf8').trim().split('\n')
}

describe('a run that makes nothing', () => {
  // What the sandbox needs too is small, and in a file of its own: the sandbox loads no command line.
  const first = ['cli.cjs', 'cli/main.cjs', 'rolldown-runtime.cjs', 'sandboxed.cjs']

  it('loads the command line alone for --version and --help', {tags: 'slow'}, () => {
    const folder = folderWith()
    for (const args of [['--version'], ['--help'], ['build', '--help']]) expect(loadedBy(args, folder)).toEqual(first)
  })

  for (const {cases, speed} of halves(
    [
      ['new --help', 'beginning.cjs'],
      ['completion bash', 'beginning.cjs'],
      ['explain tlp', undefined],
    ],
    3,
  ))
    it.each(cases)('loads of other commands what it uses alone: %s', speed, (command, own) => {
      const loaded = loadedBy(command.split(' '), publicationWith({'a.fr.md': goodNote()}))
      expect(loaded).toEqual([...first, 'notes.cjs', 'unchanged.cjs', ...(own ? [own] : [])].toSorted())
    })

  it('loads neither parsers, schemas nor renderers where nothing changed', {tags: 'slow'}, () => {
    const folder = publicationWith({'a.fr.md': goodNote()})
    expect(loadedBy(['build'], folder)).toContain('notes.cjs')
    run(['check'], folder)
    for (const command of ['build', 'check'])
      expect(loadedBy([command], folder)).toEqual([...first, 'unchanged.cjs'].toSorted())
  })

  it('loads no driver of a database that it does not ask', {tags: 'slow'}, () => {
    const commands = [
      ...['new x', 'completion bash', 'import', 'approve', 'status', 'verify', 'recipients', 'doctor', 'diff'],
      ...['new', 'completion', 'import', 'verify', 'preview', 'send', 'recipients', 'build', 'log'].map(
        name => `${name} --help`,
      ),
    ]
    // One that asks is seen, whatever others have loaded.
    const loaded = loadedByAll([...commands, 'log']).filter(line => !line.endsWith('.cjs'))
    expect(loaded).toEqual([...commands, 'log'].map(command => `= ${command}`).concat('libsql'))
  })

  it('loads the driver of the database that it asks', {tags: 'slow'}, () => {
    const loaded = loadedBy(['log'], publicationWith({'a.fr.md': goodNote()}))
    expect(loaded.filter(name => !name.endsWith('.cjs'))).toEqual(['libsql'])
  })

  it('has no heavy package in these files', () => {
    // Our own list, of bin/bundle-tool.mjs.
    const inside = JSON.parse(readFileSync(join(packed, 'dist/packed/packages.json'), 'utf8')) as Record<
      string,
      string[]
    >
    const packages = [...first, 'unchanged.cjs'].flatMap(name => inside[name] ?? [])
    expect(packages).toEqual(['commander', 'fastest-levenshtein', 'rolldown'].map(name => `node_modules/${name}`))
    expect(inside['notes.cjs']).toEqual(
      expect.arrayContaining(['zod', 'unified', 'liquidjs'].map(name => `node_modules/${name}`)),
    )
  })
})
