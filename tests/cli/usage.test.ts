import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {rules} from '../../src/model/rules/index.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {halves} from '../support/halves.js'

describe('usage', () => {
  for (const {cases, speed} of halves(
    [
      [['biuld'], 'build'],
      [['build', '--fromat', 'json'], '--format'],
      [['build', '--format', 'jsn'], 'json'],
      [['build', '--only', 'web,mai'], 'mail'],
      [['build', '--template', 'plian'], 'plain'],
      [['build', 'calbe'], 'cable-rompu.fr'],
      [['explain', 'severty'], 'severity'],
      [['schema', 'notes'], 'note'],
    ],
    2,
  ))
    it.each(cases)('suggests what was meant by %j', speed, async (args, meant) => {
      const cwd = publicationWith({'cable-rompu.fr.md': goodNote()})
      const {code, stdout, stderr} = await runCess(args, {cwd})
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`did you mean \`${meant}\`?`)
      expect((await runCess(args, {cwd, env: {LANG: 'fr'}})).stderr).toContain(`vouliez-vous dire \`${meant}\` ?`)
    })

  it.each([
    ['restore', 'a', '--force'],
    ['lsp', '--x'],
  ])('suggests no option of another command, nor a short one: %j', async (...args) => {
    const {stderr} = await runCess(args, {cwd: publicationWith({})})
    expect(stderr).toMatch(/^cess: There is no option `--\w+` here\n/)
  })

  it.each([
    [['build', '--out']],
    [['schema', 'note', 'note']],
    [['build', '-C', '/nowhere']],
    [['build', '--lang', 'de']],
  ])('refuses %j without a stack', async args => {
    const {code, stderr} = await runCess(args, {cwd: publicationWith({})})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^cess: /)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it.each([
    [['withdraw', 'a'], {en: '--reason <text>', fr: '--reason <texte>'}],
    [['close', 'a'], {en: '--summary <text>', fr: '--summary <texte>'}],
    [['verify'], {en: 'files', fr: 'fichiers'}],
  ])('says in the language of its user what %j lacks', async (args, lacking) => {
    const cwd = publicationWith({})
    for (const [LANG, said] of [
      ['en', /lack/],
      ['fr', /^cess: (?:Il manque|La commande)/],
    ] as const) {
      const {code, stderr} = await runCess(args, {cwd, env: {LANG}})
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
      expect(stderr).toContain(`\`${lacking[LANG]}\``)
    }
  })

  it.each([
    [['frobnicate'], 'cess --help'],
    [['check', '--frob'], 'cess check --help'],
    [['-C', 'build', '--lang', 'en', 'verify'], 'cess verify --help'],
  ])('names the help that tells how %j is said', async (args, where) => {
    const {stderr} = await runCess(args, {cwd: publicationWith({})})
    expect(stderr).toContain(`\`${where}\``)
  })

  it.each([['recipients'], ['send', 'a']])(
    'says how an address book begins where there is none: %j',
    async (...args) => {
      const cwd = publicationWith({'a.fr.md': goodNote()})
      for (const LANG of ['en', 'fr']) {
        const {code, stderr} = await runCess(args, {cwd, env: {LANG}})
        expect([code, stderr]).toEqual([3, expect.stringContaining('`cess recipients import contacts.csv`')])
      }
    },
  )

  it('explains the values of a field by what editions print', async () => {
    const cwd = publicationWith({})
    const explained = async (lang: string, name: string) =>
      (await runCess(['--lang', lang, 'explain', name], {cwd})).stdout
    expect(await explained('fr', 'probabilite')).toMatch(/^ {2}très-improbable +Très improbable, 5–20\s%$/m)
    expect(await explained('en', 'likelihood')).toMatch(/^ {2}very-unlikely +Very unlikely, 5–20%$/m)
    expect(await explained('fr', 'tlp')).toMatch(/^ {2}TLP:GREEN +Diffusion limitée/m)
  })

  it('explains the keys inside a value by the names that notes in that language have for them', async () => {
    const cwd = publicationWith({})
    const explained = async (lang: string) => (await runCess(['--lang', lang, 'explain', 'authors'], {cwd})).stdout
    expect(await explained('fr')).toMatch(/^Clés à l'intérieur :\n(?: {2}.*\n)* {2}prenom {7}Prénoms$/m)
    expect(await explained('en')).toMatch(/^Keys inside:\n(?: {2}.*\n)* {2}given {5}First names$/m)
  })

  it('says of no log that it lacks a file', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const {code, stdout} = await runCess(['verify', 'notes/a.fr.md'], {cwd, env: {LANG: 'en'}})
    expect([code, stdout]).toEqual([2, expect.stringContaining('which this publication does not have on record')])
    expect(stdout).toContain('No log of the organisation is at hand.')
  })

  it('says that there is no publication here', async () => {
    const {code, stderr} = await runCess(['check'], {cwd: folderWith()})
    expect(code).toBe(2)
    expect(stderr).toContain('cess.yml')
    expect(stderr).toContain('`cess init`')
  })

  it('refuses a date that is none', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday')
    const {code, stderr} = await runCess(['check'], {cwd: publicationWith({})})
    vi.unstubAllEnvs()
    expect([code, stderr.includes('SOURCE_DATE_EPOCH')]).toEqual([2, true])
  })

  it('tells a full disk from a bug', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const {code, stderr} = await runCess(['build', '--out', join(cwd, 'cess.yml')], {cwd})
    expect(code).toBe(3)
    expect(stderr).toContain('there is a file where a folder is needed (ENOTDIR)')
  })
})

describe('cess explain', () => {
  it('knows every rule', {tags: 'slow'}, async () => {
    const cwd = folderWith()
    for (const rule of Object.keys(rules)) {
      const {code, stdout} = await runCess(['explain', rule], {cwd})
      expect([rule, code]).toEqual([rule, 0])
      expect(stdout.split('\n').length).toBeGreaterThan(3)
    }
  })

  it('explains a field by its French key, with the terms of the publication', async () => {
    const {stdout} = await runCess(['explain', 'destinataires'], {cwd: folderWith(), env: {LANG: 'fr'}})
    expect(stdout).toMatch(/^destinataires {2}.*\n\n(?:.*\n)*S'écrit aussi : recipients/)
    expect(stdout).toContain('parlement-europeen')
    expect(stdout).toContain('Obligatoire.')
  })

  it('shows the rules of typography with examples, in the language of the messages or another', async () => {
    const cwd = folderWith()
    const {stdout} = await runCess(['explain', 'typographie'], {cwd, env: {LANG: 'fr'}})
    expect(stdout).toMatch(/Quoi\?! +→ Quoi⎵\?!\n/)
    expect(stdout).toContain('union-europeenne, ce qui diffère')
    expect(stdout).not.toContain('Er sagte')
    const german = await runCess(['explain', 'typography', 'de-AT'], {cwd})
    expect(german.stdout).toContain('German\n──────\nQuotation marks')
    expect((await runCess(['explain', 'typography', 'en'], {cwd})).stdout).toContain('American English')
    const typographyLines = (stdout + german.stdout).split('\n').filter(line => !line.startsWith('typograph'))
    expect(typographyLines.filter(line => [...line].length > 80)).toEqual([])
  })

  it('refuses a language that has no rules, and a second name where none is taken', async () => {
    const unknown = await runCess(['explain', 'typography', 'he'], {cwd: folderWith()})
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('no rules for the language `he`')
    expect((await runCess(['explain', 'tlp', 'de'], {cwd: folderWith()})).code).toBe(2)
  })

  it('says a note as a screen reader says its PDF, and asks what only a person can tell', async () => {
    const cwd = publicationWith({'cable-rompu.fr.md': goodNote()})
    const {code, stdout} = await runCess(['explain', 'accessibilité', 'cable'], {cwd, env: {LANG: 'fr'}})
    expect(code).toBe(0)
    expect(stdout).toMatch(/\ntitre de niveau 1\u00A0: /)
    expect(stdout).toMatch(/\n {2}14 {2}Les titres/)
    expect((await runCess(['explain', 'accessibility'], {cwd})).stdout).toMatch(/\n {2}28 {2}Heard on their own/)
    expect((await runCess(['explain', 'accessibility', 'none'], {cwd})).code).toBe(2)
  })

  it.each(['paper: A9', 'template: none'])('says no note where %s leaves it without a PDF', async setting => {
    const cwd = publicationWith({'cable-rompu.fr.md': goodNote()})
    const path = join(cwd, 'cess.yml')
    writeFileSync(path, `${readFileSync(path, 'utf8').replace(/^(?:paper|template):.*\n/gm, '')}${setting}\n`)
    const {code, stderr} = await runCess(['explain', 'accessibility', 'cable'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('`cess check` shows them')])
  })

  it('shows the pages of the guide, which lead on to each other', async () => {
    const cwd = folderWith()
    const {code, stdout} = await runCess(['explain', 'start'], {cwd, env: {LANG: 'fr'}})
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^start {2}Une première note en dix minutes\n\nIl vous faut/),
    ])
    expect(stdout).toContain('le site public (`cess explain site`)')
    expect(stdout).not.toMatch(/<!--|\]\([a-z-]+\.md/)
  })

  it('lists everything, and explains topics', async () => {
    const cwd = folderWith()
    const {stdout} = await runCess(['explain'], {cwd})
    for (const name of ['typography', 'accessibility', 'severity', 'unknown-term', 'mailing', 'keys'])
      expect(stdout).toContain(`  ${name} `)
    const typography = await runCess(['explain', 'typographie'], {cwd})
    expect(typography.stdout).toContain('quotation marks')
    expect(typography.stdout).toContain('typography  What cess sets')
    const french = await runCess(['explain'], {cwd, env: {LANG: 'fr'}})
    for (const name of ['typographie', 'accessibilite']) expect(french.stdout).toContain(`  ${name} `)
  })
})

describe('cess schema', () => {
  it.each(['note', 'publication'])('prints the JSON Schema of a %s', async kind => {
    const {code, stdout} = await runCess(['schema', kind], {cwd: folderWith()})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({$schema: expect.any(String), type: 'object'})
  })

  it('speaks French where asked: French keys first, which the others stand for', async () => {
    const {stdout} = await runCess(['--lang', 'fr', 'schema'], {cwd: folderWith()})
    // JSON of ours.
    const {title, properties} = JSON.parse(stdout) as {
      title: string
      properties: Record<string, {title: string; description: string; examples: string[]}>
    }
    expect(title).toBe("En-tête d'une note")
    expect(Object.keys(properties).slice(0, 2)).toEqual(['reference', 'id'])
    expect(properties['severite']).toMatchObject({title: 'Gravité ; alertes seulement', examples: ['élevée']})
    expect(properties['severity']?.description).toMatch(/^= `severite`\. /)
  })
})

describe('cess', () => {
  it('prints help for each command, in both languages', async () => {
    const cwd = folderWith()
    for (const command of [[], ['build'], ['check'], ['explain'], ['schema']])
      for (const [lang, example] of [
        ['en', 'Examples:'],
        ['fr', 'Exemples :'],
      ] as const) {
        const {code, stdout} = await runCess([...command, '--help', '--lang', lang], {cwd})
        expect(code).toBe(0)
        expect(stdout).toContain(example)
      }
  })

  it('prints its version, and help where it is given nothing to do', async () => {
    expect((await runCess(['--version'], {cwd: folderWith()})).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await runCess([], {cwd: folderWith()})).toMatchObject({code: 2, stdout: ''})
  })
})
