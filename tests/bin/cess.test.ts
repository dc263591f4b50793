import {execFileSync, spawn} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {folderWith, put} from '../support/folder.js'
import {isNightly} from '../support/nightly.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run a script with Node, as an executable that one calls by its path. */
function run(script: string, args: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args])
  const kept = {stdout: '', stderr: ''}
  child.stdout.on('data', chunk => (kept.stdout += String(chunk)))
  child.stderr.on('data', chunk => (kept.stderr += String(chunk)))
  return new Promise(resolve => child.on('close', code => resolve({code, ...kept})))
}

const command = (word: string) => `import {rest} from './rest.js'
export const main = (terminal: {argv: string[]; stdout: {write: (text: string) => void}}): number => {
  terminal.stdout.write(\`${word} \${terminal.argv.slice(2).join(' ')}\${rest}\`)
  return 3
}
`

const sources = {
  'package.json': '{"type": "module"}',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{
        target: 'ES2023',
        module: 'NodeNext',
        rootDir: 'src',
        outDir: 'dist',
        strict: true,
        declaration: true,
        types: [],
      },
      // As the project's own: a check of what the language brings costs four times as much as that of three lines.
      ...{lib: ['ES2023'], skipLibCheck: true},
    },
    include: ['src'],
    exclude: ['src/browser'],
  }),
  'package-lock.json': '{}',
  'tsconfig.browser.json': '{"include": ["src/browser"]}',
  'src/browser/page/main.ts': `import {word} from './word.js'\ndocument.title = word\n`,
  'src/browser/page/word.ts': `export const word: string = 'bundled'\n`,
  'src/cli/main.ts': command('first'),
  'src/cli/rest.ts': `export const rest = ''\n`,
  'src/index.ts': 'export {}\n',
  'src/render/pdf/setting/patterns.ts': 'export {}\n',
}

/** A checkout with this project's own `bin/` and compiler, and sources of three lines. */
function checkOut(folder: string): string {
  for (const [path, text] of Object.entries(sources)) put(join(folder, path), text)
  cpSync(join(root, 'bin'), join(folder, 'bin'), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const checkout = () => checkOut(folderWith())

let compiled = ''
let first: Ended
beforeAll(async () => {
  compiled = checkOut(mkdtempSync(join(tmpdir(), 'cess-compiled-')))
  first = await run(join(compiled, 'bin/cess'), ['a', 'b'])
})
afterAll(() => rmSync(compiled, {recursive: true, force: true}))

/** A checkout that was compiled before: with the very times of its files, which say that it was. */
function compiledCheckout(): string {
  const folder = folderWith()
  execFileSync('cp', ['-a', `${compiled}/.`, folder])
  return folder
}

const entries = (folder: string) => readdirSync(folder).filter(name => name.startsWith('dist'))

describe('bin/cess', () => {
  it('compiles a fresh checkout, and gives arguments and exit code through', {tags: 'slow'}, async () => {
    expect(first).toEqual({code: 3, stdout: 'first a b', stderr: ''})
    expect(entries(compiled)).toEqual(['dist'])
    const folder = compiledCheckout()
    const id = join(folder, 'dist/build-id')
    rmSync(id)
    await run(join(folder, 'bin/cess'))
    expect(existsSync(id), 'compiled again though nothing changed').toBe(false)
  })

  it('makes one module of each program for browsers', () => {
    expect(readdirSync(join(compiled, 'dist/browser'))).toEqual(['packages.json', 'page.js'])
    const module = readFileSync(join(compiled, 'dist/browser/page.js'), 'utf8')
    expect(module).toContain('bundled')
    expect(module).not.toContain('import')
  })

  it('says what cannot be bundled', {tags: 'slow'}, async () => {
    const folder = checkout()
    put(join(folder, 'src/browser/page/word.ts'), `export const word = \n`)
    const {code, stderr} = await run(join(folder, 'bin/cess'))
    expect(code).toBe(70)
    expect(stderr).toContain('word.ts')
    expect(stderr).not.toContain('bundle.mjs')
    expect(entries(folder)).toEqual([])
  })

  it('never runs code older than the sources', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const script = join(folder, 'bin/cess')
    put(join(folder, 'src/cli/main.ts'), command('other'))
    await expect(run(script)).resolves.toMatchObject({stdout: 'other '})
    renameSync(join(folder, 'src/cli/rest.ts'), join(folder, 'src/cli/gone.ts'))
    await expect(run(script)).resolves.toMatchObject({code: 70})
  })

  it('runs sources as they are though they have the size and time of others', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const source = join(folder, 'src/cli/main.ts')
    for (const word of ['other', 'third']) {
      writeFileSync(source, command(word))
      utimesSync(source, 1000, 1000)
      await expect(run(join(folder, 'bin/cess'))).resolves.toMatchObject({stdout: `${word} `})
    }
  })

  it('notices a file that came or went', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const [script, fresh] = [join(folder, 'bin/cess'), join(folder, 'src/cli/deep/fresh.ts')]
    put(fresh, 'export const none: string = 1\n')
    await expect(run(script)).resolves.toMatchObject({code: 70, stderr: expect.stringContaining('fresh.ts')})
    rmSync(fresh)
    await expect(run(script)).resolves.toMatchObject({code: 3, stdout: 'first '})
    rmSync(join(folder, 'src/cli/rest.ts'))
    await expect(run(script)).resolves.toMatchObject({code: 70})
  })

  it('looks no second time at what is in the files of a copied checkout', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const [script, stamp] = [join(folder, 'bin/cess'), join(folder, 'dist/.stamp')]
    const [copied, made] = [readFileSync(stamp, 'utf8'), statSync(join(folder, 'dist/build-id')).ino]
    // As soon as times of the files prove anything.
    await expect.poll(() => run(script).then(() => readFileSync(stamp, 'utf8'))).not.toBe(copied)
    const kept = readFileSync(stamp, 'utf8')
    await expect(run(script)).resolves.toMatchObject({code: 3, stdout: 'first '})
    expect([readFileSync(stamp, 'utf8'), statSync(join(folder, 'dist/build-id')).ino]).toEqual([kept, made])
    put(join(folder, 'src/cli/main.ts'), command('other'))
    await expect(run(script)).resolves.toMatchObject({stdout: 'other '})
  })

  it(
    'runs the bundle where there are sources too, and names the code the same wherever it is compiled',
    {tags: 'slow'},
    async () => {
      const [folder, other] = [compiledCheckout(), checkout()]
      rmSync(join(folder, 'dist/cli'), {recursive: true})
      await expect(run(join(folder, 'bin/cess'))).resolves.toMatchObject({code: 3, stdout: 'first '})
      const idOf = (root: string) => readFileSync(join(root, 'dist/build-id'), 'utf8')
      await run(join(other, 'bin/cess'))
      expect(idOf(other)).toBe(idOf(folder))
      put(join(other, 'src/cli/rest.ts'), `export const rest = ' and more'\n`)
      await run(join(other, 'bin/cess'))
      expect(idOf(other)).not.toBe(idOf(folder))
    },
  )

  it('bundles nothing that cannot be found', {tags: 'slow'}, async () => {
    const folder = checkout()
    put(join(folder, 'src/cli/rest.ts'), `// @ts-expect-error There is none.\nexport {rest} from 'no-such-package'\n`)
    const {code, stderr} = await run(join(folder, 'bin/cess'))
    expect(code).toBe(70)
    expect(stderr).toContain('no-such-package')
    expect(entries(folder)).toEqual([])
  })

  it('says what does not compile, ends with 70 and keeps what it has', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const script = join(folder, 'bin/cess')
    put(join(folder, 'src/cli/rest.ts'), `export const rest: string = 1\n`)
    const {code, stdout, stderr} = await run(script)
    expect([code, stdout]).toEqual([70, ''])
    expect(stderr).toContain('src/cli/rest.ts(1,14)')
    expect(entries(folder)).toEqual(['dist'])
  })

  it('lets several processes compile at once', {tags: 'slow'}, async () => {
    const folder = checkout()
    const runs = await Promise.all(Array.from({length: isNightly ? 4 : 2}, () => run(join(folder, 'bin/cess'))))
    expect(runs).toEqual(runs.map(() => ({code: 3, stdout: 'first ', stderr: ''})))
    expect(entries(folder)).toEqual(['dist'])
  })

  it('works through a symbolic link', {tags: 'slow'}, async () => {
    const folder = compiledCheckout()
    const link = join(folderWith(), 'cess')
    symlinkSync(join(folder, 'bin/cess'), link)
    await expect(run(link)).resolves.toMatchObject({code: 3, stdout: 'first '})
  })

  it('runs what is packed where there are no sources, also as npm’s prepare', async () => {
    const folder = compiledCheckout()
    for (const name of ['src', 'tsconfig.json', 'node_modules']) rmSync(join(folder, name), {recursive: true})
    rmSync(join(folder, 'dist/cli'), {recursive: true})
    await expect(run(join(folder, 'bin/cess'))).resolves.toMatchObject({code: 3, stdout: 'first '})
    await expect(run(join(folder, 'bin/compile.mjs'))).resolves.toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('says that the compiler is missing', async () => {
    const folder = checkout()
    rmSync(join(folder, 'node_modules'))
    await expect(run(join(folder, 'bin/compile.mjs'))).resolves.toMatchObject({
      code: 70,
      stderr: expect.stringContaining('npm ci'),
    })
  })
})
