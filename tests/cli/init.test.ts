import {mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {parse} from 'yaml'
import {runCess} from '../support/cli.js'
import {filesOf} from '../support/files-of.js'
import {folderWith} from '../support/folder.js'
import {halves} from '../support/halves.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000'))
afterEach(() => vi.unstubAllEnvs())

const told = [
  ...['--short-name', 'MDE', '--name', 'fr=Maison des essais', '--name', 'en=House of Trials', '--languages', 'fr,en'],
  ...['--address', '2, rue Vide, 00000 Exemple', '--contact', 'mde@example.org', '--site', 'https://mde.example.org/'],
  ...['--sender', 'Lettre MDE <lettre@example.org>', '--color', '#7a1f3d'],
]

describe('cess init', () => {
  it.each(['fr', 'en'] as const)('begins a publication that checks clean, in %s', {tags: 'slow'}, async lang => {
    const cwd = folderWith()
    const {code, stdout} = await runCess(['--lang', lang, 'init', 'new', '--yes'], {cwd})
    const root = join(cwd, 'new')
    const written = Object.keys(filesOf(root))
    expect([code, written.length]).toEqual([0, 10])
    for (const path of written) expect(stdout).toContain(`  ${path}\n`)
    const check = await runCess(['--lang', lang, 'check', '--strict', '--json'], {cwd: root})
    expect([check.code, JSON.parse(check.stdout)]).toMatchObject([0, {messages: []}])
    const again = await runCess(['--lang', lang, 'init', 'new', '--yes'], {cwd})
    expect([again.code, again.stdout.split('\n')]).toMatchObject([0, {length: 2}])
  })

  it('writes what it is told', async () => {
    const cwd = folderWith()
    expect(await runCess(['--lang', 'fr', 'init', ...told], {cwd})).toMatchObject({code: 0, stderr: ''})
    const files = filesOf(cwd)
    expect(parse(files['cess.yml'] ?? '')).toEqual({
      organisation: {
        sigle: 'MDE',
        noms: {fr: 'Maison des essais', en: 'House of Trials'},
        adresse: '2, rue Vide, 00000 Exemple',
        courriel: 'mde@example.org',
      },
      site: 'https://mde.example.org',
      expediteur: {nom: 'Lettre MDE', courriel: 'lettre@example.org'},
      langue: 'fr',
      modele: 'maison',
    })
    expect(files['templates/maison/_brand.yml']).toContain("brand: '#7A1F3D'")
    expect(files['notes/premiere-alerte.fr.md']).toContain('reference: MDE-2026-ALE-001\n')
  })

  for (const {cases, speed} of halves([`quote "x" ': #`, '{a: b}', '- é\\n', '*x &y', 'null'], 3))
    it.each(cases)('quotes any text: %s', speed, async text => {
      const cwd = folderWith()
      const run = await runCess(['init', '--yes', '--short-name', 'A', '--address', text, '--name', `en=${text}`], {
        cwd,
      })
      expect(run.code).toBe(0)
      expect(parse(filesOf(cwd)['cess.yml'] ?? '')).toMatchObject({organisation: {address: text, names: {en: text}}})
    })

  it('asks what it is not told, at a terminal', {tags: 'slow'}, async () => {
    const cwd = folderWith()
    const answers = ['X\r', '\r', '\r', 'Y\r', '\r', '\r', '\r', '\r', '\r', '\r']
    const run = await runCess(['init'], {cwd, isTTY: true, keys: answers})
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(parse(filesOf(cwd)['cess.yml'] ?? '').organisation).toMatchObject({
      short_name: 'X',
      names: {en: 'Example Centre', fr: 'Y'},
    })
  })

  it('asks again for what cannot be used, and says what was expected: no answer is lost', {tags: 'slow'}, async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>'
    const cwd = folderWith({'ours.svg': svg, 'bad.svg': svg.replace('<path', '<script/><path')})
    const answers = ['X\r', 'fr\r', 'Y\r', '\r', 'personne\r', '\u0015moi@example.org\r', '\r', '\r']
    const colors = ['rouge\r', '\u0015#ffff00\r', '\u0015#7a1f3d\r']
    const logos = ['absent.svg\r', '\u0015bad.svg\r', "\u0015'ours.svg'\r"]
    const {code, stdout} = await runCess(['--lang', 'fr', 'init'], {
      ...{cwd, isTTY: true},
      keys: [...answers, ...colors, ...logos],
    })
    expect(code).toBe(0)
    for (const words of [
      'Attendu : une adresse électronique comme',
      'Attendu : une couleur comme `#1F4E79`',
      'La couleur la plus proche qui convienne est `#',
      'fichier ou dossier absent',
      '`<script>`',
    ])
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words)
    expect(filesOf(cwd)['templates/maison/_brand.yml']).toContain("brand: '#7A1F3D'")
    expect(filesOf(cwd)['templates/maison/logo.svg']).toBe(svg)
  })

  it('proposes the first name in a language that has none', {tags: 'slow'}, async () => {
    const cwd = folderWith()
    const keys = ['X\r', 'fr, de\r', 'Observatoire\r', ...Array.from({length: 7}, () => '\r')]
    expect(await runCess(['--lang', 'fr', 'init'], {cwd, isTTY: true, keys})).toMatchObject({code: 0})
    expect(parse(filesOf(cwd)['cess.yml'] ?? '').organisation.noms).toMatchObject({de: 'Observatoire'})
  })

  it('writes nothing for who leaves', async () => {
    const cwd = folderWith()
    expect(await runCess(['init'], {cwd, isTTY: true, keys: ['X\r', '\u0003']})).toMatchObject({code: 2})
    expect(filesOf(cwd)).toEqual({})
  })

  it('asks nothing in a pipe, and names the options that are missing', async () => {
    const cwd = folderWith()
    const {code, stderr} = await runCess(['init', ...told.slice(2)], {cwd})
    expect([code, stderr]).toEqual([
      2,
      'cess: There is no terminal to ask on: give `--short-name`, or `--yes` for examples to replace\n',
    ])
    expect(filesOf(cwd)).toEqual({})
  })

  it.each([
    [['--contact', 'nobody'], '--contact nobody'],
    [['--languages', 'fr,klingon'], '--languages fr,klingon'],
    [['--sender', 'nobody'], '--sender nobody'],
    [['--site', 'ftp://example.org'], '--site ftp://example.org'],
    [['--name', 'Maison'], '--name Maison'],
    [['--color', '#FFEE00'], 'The nearest colour that passes is `#'],
    [['--color', 'red'], '--color red'],
  ])('refuses %s before it writes anything', async (options, expected) => {
    const cwd = folderWith()
    const {code, stderr} = await runCess(['init', '--yes', ...options], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
    expect(filesOf(cwd)).toEqual({})
  })

  it('takes a logo, and refuses one that cannot be shown', {tags: 'slow'}, async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>'
    const cwd = folderWith({'ours.svg': svg, 'bad.svg': svg.replace('<path', '<script/><path')})
    expect(await runCess(['init', 'bad', '--yes', '--logo', 'bad.svg'], {cwd})).toMatchObject({code: 2})
    expect(await runCess(['init', 'none', '--yes', '--logo', 'none.svg'], {cwd})).toMatchObject({code: 3})
    expect(await runCess(['init', 'good', '--yes', '--logo', 'ours.svg'], {cwd})).toMatchObject({code: 0})
    expect(filesOf(join(cwd, 'good'))['templates/house/logo.svg']).toBe(svg)
    expect(readdirSync(cwd).toSorted()).toEqual(['bad.svg', 'good', 'ours.svg'])
  })

  it.each([
    ['without a size', '<path d="M0 0h4v2z"/>', '', '`bad.svg` without a size, expected `width`'],
    [
      'with text',
      '<text x="1" y="9">MDE</text>',
      ' viewBox="0 0 40 20"',
      'text in `bad.svg`, expected letters as outlines',
    ],
    ['that draws nothing', undefined, '', 'no drawing in `bad.svg`, expected an SVG file'],
  ])('says of a logo %s, by the name of its file, what is wrong', async (_, drawn, attributes, expected) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${drawn}</svg>`
    const cwd = folderWith({'bad.svg': drawn === undefined ? 'GIF89a' : svg})
    const {code, stderr} = await runCess(['init', 'new', '--yes', '--logo', 'bad.svg'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining(expected)])
  })

  it.each(['width="120" height="40"', 'width="12cm" height="4cm"', 'viewBox="-20,-5,120,40" width="100%"'])(
    'takes a logo that says its size so: %s',
    {tags: 'slow'},
    async attributes => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h120v40z"/></svg>`
      const cwd = folderWith({'ours.svg': svg})
      expect(await runCess(['init', 'new', '--yes', '--logo', 'ours.svg'], {cwd})).toMatchObject({code: 0})
      const {code, stderr} = await runCess(['build', '--only', 'web,pdf,mail'], {cwd: join(cwd, 'new')})
      expect([code, stderr]).toEqual([0, ''])
    },
  )

  it('overwrites nothing, and names all that is in the way', {tags: 'slow'}, async () => {
    const cwd = folderWith({'templates/maison/logo.svg': 'mine\n', 'notes/premiere-alerte.fr.md': 'mine\n'})
    const before = filesOf(cwd)
    const {code, stderr} = await runCess(['--lang', 'fr', 'init', '--yes'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('`templates/maison/logo.svg`, `notes/premiere-alerte.fr.md`')
    expect(filesOf(cwd)).toEqual(before)
  })

  it('begins beside files that are not in the way', async () => {
    const cwd = folderWith({'package.json': '{}', 'node_modules/x/index.js': ''})
    expect(await runCess(['init', '--yes'], {cwd})).toMatchObject({code: 0})
  })

  it('keeps files of git and editors that are there, and names the lines that they lack', async () => {
    const cwd = folderWith({'.gitignore': '/out\nnode_modules/\n', '.vscode/settings.json': '{}'})
    const {code, stdout} = await runCess(['init', '--yes'], {cwd})
    expect(code).toBe(0)
    expect(filesOf(cwd)).toMatchObject({'.gitignore': '/out\nnode_modules/\n', '.vscode/settings.json': '{}'})
    expect(stdout).toContain('  .gitignore\n    + .cess/\n    + recipients.csv*\n    + certificates/\n    + .env\n')
    expect(stdout).toContain('  .vscode/settings.json\n')
  })

  it('goes on where it was interrupted', {tags: 'slow'}, async () => {
    const cwd = folderWith()
    await runCess(['init', '--yes'], {cwd})
    const {'cess.yml': settings = ''} = filesOf(cwd)
    const half = folderWith(Object.fromEntries(Object.entries(filesOf(cwd)).filter(([path]) => path !== 'cess.yml')))
    expect(await runCess(['init', '--yes'], {cwd: half})).toMatchObject({code: 0})
    expect(filesOf(half)['cess.yml']).toBe(settings)
  })

  it('follows no link out of the folder', async () => {
    const [cwd, elsewhere] = [folderWith(), folderWith()]
    for (const name of ['notes', 'templates']) symlinkSync(elsewhere, join(cwd, name))
    expect(await runCess(['init', '--yes'], {cwd})).toMatchObject({code: 2})
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('begins none inside another', async () => {
    const cwd = folderWith()
    await runCess(['init', '--yes'], {cwd})
    mkdirSync(join(cwd, 'notes/sub'))
    expect(await runCess(['init', 'notes/sub', '--yes'], {cwd})).toMatchObject({code: 2})
  })

  it('needs no more than a folder: a file in its place is told', async () => {
    const cwd = folderWith()
    writeFileSync(join(cwd, 'file'), '')
    expect(await runCess(['init', 'file', '--yes'], {cwd})).toMatchObject({code: 3})
  })
})
