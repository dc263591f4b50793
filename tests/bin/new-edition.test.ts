// @module-tag slow
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type * as Bundle from '../../bin/bundle.mjs'
import type * as Vendor from '../../bin/vendor.mjs'
import type * as Main from '../../src/cli/main.js'
import type * as Preview from '../../src/engine/desk/preview.js'
import {goodNote, publicationWith} from '../support/cli.js'
import {askDesk, cookieFor} from '../support/desk.js'
import {put} from '../support/folder.js'
import {addEdition, catalogueIn, entry} from '../support/new-edition.js'
import {filesBelow, published} from '../support/site.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')

/** The sources of a checkout's `dist/`, and the files that say of themselves which editions there are. */
const kept = ['src', 'bin', 'scripts', 'templates', 'docs', 'README.md', 'package.json', 'package-lock.json']
const settings = ['tsconfig.json', 'tsconfig.browser.json']

let copy = ''
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'cess-new-edition-'))
  for (const name of [...kept, ...settings]) cpSync(join(root, name), join(copy, name), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  addEdition(copy)
  await compile()
  // The catalogue with its lists, alone: what the compiler says of them asks for nothing else.
  const alone = {
    extends: './tsconfig.json',
    compilerOptions: {types: []},
    include: [],
    files: ['src/model/editions/lists.ts'],
  }
  put(join(copy, 'tsconfig.editions.json'), JSON.stringify(alone))
})
afterAll(() => rmSync(copy, {recursive: true, force: true}))

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(copy, args[0] ?? ''), ...args.slice(1)], {cwd: copy, encoding: 'utf8'})

/** Run the compiler. By default four of its threads check what each of them reads; one does it with half of the work. */
const tsc = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [compiler, '--singleThreaded', ...args], {cwd: copy, encoding: 'utf8'})

/**
 * Compile the copy as `bin/compile.mjs` does, but for what only the packed package has. Its types are checked where nodes are planted too
 * (`canaries/new-node.test.ts`): to check a program takes five times as long as to compile it.
 */
async function compile(): Promise<void> {
  tsc('-p', copy, '--noCheck', '--declaration', 'false')
  // The copy's own, of the same type as ours.
  const {bundle} = (await import(join(copy, 'bin/bundle.mjs'))) as typeof Bundle
  const {vendor} = (await import(join(copy, 'bin/vendor.mjs'))) as typeof Vendor
  await bundle(copy, join(copy, 'dist'))
  vendor(copy, join(copy, 'dist'))
}

/** Run the command of the copy in this process, which loads it once. */
async function cess(...args: readonly string[]): Promise<string> {
  // The copy's own, compiled: of the same type as ours.
  const {main} = (await import(join(copy, 'dist/cli/main.js'))) as typeof Main
  let said = ''
  const stream = {write: (text: string) => void (said += text)}
  const code = await main({
    argv: ['node', 'cess', ...args],
    env: {LANG: 'C'},
    cwd: () => copy,
    stdout: stream,
    stderr: stream,
  })
  expect([code, said]).toEqual([0, said])
  return said
}

/** Change the catalogue of the copy. @returns What it was. */
function change(by: (text: string) => string): string {
  const path = catalogueIn(copy)
  const was = readFileSync(path, 'utf8')
  writeFileSync(path, by(was))
  return was
}

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map([...filesBelow(folder)].map(path => [path, readFileSync(join(folder, path), 'latin1')]))

/** The compiler's refusal of the copy as it is now. */
function refusal(project: string): string {
  try {
    tsc('--noEmit', '-p', join(copy, project))
    return ''
  } catch (error) {
    return String((error as {readonly stdout?: unknown}).stdout)
  }
}

describe('an edition that is added as a folder and an entry', () => {
  it('touches nothing else', () => {
    const [here, there] = [filesOf(join(root, 'src')), filesOf(join(copy, 'src'))]
    const changed = [...there].filter(([name, text]) => here.get(name) !== text).map(([name]) => name)
    expect(changed.toSorted()).toEqual(['model/editions/catalogue.ts', 'render/epub/index.ts'])
    expect([...here.keys()].filter(name => !there.has(name))).toEqual([])
    expect(refusal('tsconfig.browser.json')).toBe('')
  })

  it('is built beside the others, stands in the site, and is linked there', async () => {
    const publication = publicationWith({
      'a.fr.md': goodNote({fields: published()}),
      'b.fr.md': goodNote({number: 2, tlp: 'TLP:RED'}),
    })
    await cess('build', '-C', publication)
    const book = readFileSync(join(publication, 'out/notes/a.fr/a.fr.epub'))
    // OCF 3.3, 4.3: so a reader knows it.
    expect(book.subarray(0, 2).toString()).toBe('PK')
    expect(book.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    expect(readFileSync(join(publication, 'out/site/notes/a/a.epub')).equals(book)).toBe(true)
    const page = readFileSync(join(publication, 'out/site/notes/a/index.html'), 'utf8')
    expect(page).toMatch(
      /<link rel="alternate" type="application\/epub\+zip" title="EPUB 3" href="(?:[^"]*\/)?a\.epub"/,
    )
    expect(page).toMatch(/<a [^>]*href="a\.epub"[^>]*>EPUB 3/)
    expect(readdirSync(join(publication, 'out/notes/b.fr'))).not.toContain('b.fr.epub')
  })

  it('comes down with its note where all records of the site were lost', async () => {
    const publication = publicationWith({'a.fr.md': goodNote({fields: published()})})
    await cess('build', '-C', publication, '--only', 'site')
    expect(readdirSync(join(publication, 'out/site/notes/a'))).toContain('a.epub')
    for (const lost of ['.cess', 'out/.cess', 'out/notes'])
      rmSync(join(publication, lost), {recursive: true, force: true})
    put(join(publication, 'notes/a.fr.md'), goodNote({fields: published(), tlp: 'TLP:AMBER'}))
    await cess('build', '-C', publication, '--only', 'site')
    expect(existsSync(join(publication, 'out/site/notes/a'))).toBe(false)
  })

  it('stands in the help, in both languages', async () => {
    expect(await cess('build', '--help', '--lang', 'en')).toContain('.epub')
    expect(await cess('explain', 'editions', '--lang', 'en')).toMatch(/<name>\.epub +a book of one note +--only data\n/)
    expect(await cess('explain', 'editions', '--lang', 'fr')).toMatch(/<nom>\.epub +un livre d’une note +--only data\n/)
  })

  it('is offered and served by the desk, and has its name and purpose in the program', async () => {
    const publication = publicationWith({'a.fr.md': goodNote()})
    // The copy's own, compiled: of the same type as ours.
    const {preview} = (await import(join(copy, 'dist/engine/desk/preview.js'))) as typeof Preview
    const desk = await preview({directory: publication, language: 'en', onBug: error => expect(error).toBeUndefined()})
    try {
      const {port} = new URL(desk.address)
      const get = (path: string) =>
        askDesk({port: Number(port), path, method: 'GET', headers: {cookie: cookieFor(desk.address)}})
      expect(JSON.parse((await get('/api/notes/a.fr')).body.toString())).toMatchObject({
        editions: expect.arrayContaining(['epub']),
      })
      const {status, headers, body} = await get('/editions/a.fr/epub')
      expect([status, headers['content-type'], body.subarray(0, 2).toString()]).toEqual([
        200,
        'application/epub+zip',
        'PK',
      ])
      expect(headers['content-disposition']).toContain('a.fr.epub')
    } finally {
      await desk.close()
    }
    const program = readFileSync(join(copy, 'dist/browser/desk.js'), 'utf8')
    for (const word of ['E-book', 'For readers of books.', '.epub']) expect(program).toContain(word)
  })

  it('comes into the tables of docs/', () => {
    node('scripts/editions.mjs')
    const text = (path: string) => readFileSync(join(copy, path), 'utf8')
    expect(text('docs/en/start.md')).toMatch(/\| `<slug>\.epub` +\| an EPUB, for readers of books +\| data +\|/)
    expect(text('docs/en/data.md')).toMatch(/\| `\.epub` +\| an EPUB, for readers of books +\| no +\|/)
    expect(text('docs/en/site.md')).toContain('`.csl.json`, `.epub`')
  })

  it('does not compile without each of its facts', () => {
    const facts = ['mediaType', 'reach', 'desk', 'help', 'docs']
    const lacking = facts.map(fact =>
      entry.replace('epub:', `no${fact}:`).replace(new RegExp(`^    ${fact}: .*\\n`, 'm'), ''),
    )
    const whole = change(text => text.replace(entry, lacking.join('')))
    const missing = /^src\/model\/editions\/catalogue\.ts.*\n +Property '(\w+)' is missing/gm
    const refused = [...refusal('tsconfig.editions.json').matchAll(missing)].map(([, fact]) => fact)
    expect(refused).toEqual(facts)
    change(() => whole)
  })

  it('does not compile where it needs what is no edition', () => {
    const whole = change(text => text.replace(entry, entry.replace('needs: []', "needs: ['pdff']")))
    expect(refusal('tsconfig.editions.json')).toContain('pdff')
    change(() => whole)
  })
})
