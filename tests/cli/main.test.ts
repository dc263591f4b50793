import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {describe, expect, it, vi} from 'vitest'
import {main} from '../../src/cli/main.js'
import type {Terminal} from '../../src/cli/session.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {halves} from '../support/halves.js'

const plain = (text: string) => text.replaceAll(/\d+[.,]\d s/g, '0.1 s').replaceAll(/[\d.,]+ k[Bo]/g, '1 kB')
const badNote = goodNote({number: 2, title: 'Un câble'}).replace('afrique-francophone', 'afrique-francofone')
const asJson = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>

describe('cess build', () => {
  it('tells what was written and what is wrong, with the line and the remedy', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote(), 'b.fr.md': badNote})
    const {code, stdout, stderr} = await runCess(['build', '--only', 'web'], {cwd})
    expect([code, stderr]).toEqual([1, ''])
    expect(plain(stdout)).toBe(`✓ a.fr  html 1 kB · json 1 kB  0.1 s
✗ b.fr  refused

notes/b.fr.md
  7:7  error  Unexpected \`afrique-francofone\`, expected a zone  unknown-term
    │ zone: afrique-francofone
    │       ^^^^^^^^^^^^^^^^^^
    → Did you mean \`afrique-francophone\`?

2 notes: 1 built, 1 refused; 1 error  0.1 s
`)
  })

  it('tells the small files for programs as one', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const {stdout} = await runCess(['build', '--only', 'data'], {cwd})
    expect(plain(stdout)).toMatch(/^✓ a\.fr {2}csl\.json, bib, ris, stix\.json, misp\.json\b/m)
  })

  it('speaks French where the environment does', {tags: 'slow'}, async () => {
    const cwd = publicationWith({'b.fr.md': badNote})
    const {stdout} = await runCess(['build'], {cwd, env: {LANG: 'fr_FR.UTF-8'}})
    expect(stdout).toContain('erreur')
    expect(stdout).toContain('Vouliez-vous dire')
    expect(stdout).toContain('1 note : 1 refusée ; 1 erreur')
    const other = await runCess(['build', '--lang', 'en'], {cwd, env: {}})
    expect(other.stdout).not.toContain('erreur')
    const asked = await runCess(['--lang=en', 'build'], {cwd, env: {LC_ALL: 'fr_FR.UTF-8'}})
    expect(asked.stdout).toContain('1 error')
  })

  it.each([
    ['fr-BE', '', 'erreur'],
    ['fr-BE', 'C.UTF-8', 'error'],
    ['de-DE', '', 'error'],
  ])('speaks as a system in %s does where LANG is "%s"', async (locale, lang, word) => {
    const cwd = publicationWith({'b.fr.md': badNote})
    const resolved = {...new Intl.DateTimeFormat().resolvedOptions(), locale}
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(resolved)
    const {stdout} = await runCess(['check'], {cwd, env: {LANG: lang}})
    asked.mockRestore()
    expect(stdout).toContain(`1 ${word}`)
  })

  it('colours on a terminal only, and never with NO_COLOR', async () => {
    const cwd = publicationWith({'b.fr.md': badNote})
    const colours = async (isTTY: boolean, env: Record<string, string>) =>
      (await runCess(['check'], {cwd, env, isTTY})).stdout.includes('\u001B[')
    expect(await colours(true, {})).toBe(true)
    expect(await colours(false, {})).toBe(false)
    expect(await colours(true, {NO_COLOR: '1'})).toBe(false)
    expect(await colours(true, {TERM: 'dumb'})).toBe(false)
  })

  it('hides addresses and control characters in what it repeats', {tags: 'slow'}, async () => {
    const note = goodNote().replace('Anaïs Modèle', '{name: Anaïs, email: "anais.modele@presse.example, \u202Eevil"}')
    const cwd = publicationWith({'a.fr.md': note})
    for (const format of ['pretty', 'json', 'github', 'sarif']) {
      const {stdout} = await runCess(['check', '--format', format], {cwd})
      expect(stdout).not.toContain('anais.modele')
    }
    const {stdout} = await runCess(['check'], {cwd})
    expect(stdout).toContain('a•••••••••••@p•••••.example')
    expect(stdout).not.toContain('\u202E')
  })

  it('writes where --out says, relative to the folder where it runs', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const {code} = await runCess(['-C', 'notes', 'build', '--only=web', '--out', '../there'], {cwd})
    expect(code).toBe(0)
    expect(existsSync(join(cwd, 'there/notes/a.fr/a.fr.html'))).toBe(true)
  })

  it.each([
    ['--help', 'Cannot write the answer to the standard output: no space left on the disk (ENOSPC)'],
    ['--version', 'Cannot write the answer to the standard output: no space left on the disk (ENOSPC)'],
    [
      'build --help --lang fr',
      "Impossible d'écrire la réponse sur la sortie standard : plus de place sur le disque (ENOSPC)",
    ],
  ])('ends with 3 where what %s says is lost, and says why', async (given, text) => {
    const full = new Writable({
      write: (_text, _encoding, done) => done(Object.assign(new Error('full'), {code: 'ENOSPC'})),
    })
    const told: string[] = []
    const terminal: Terminal = {
      argv: ['node', 'cess', ...given.split(' ')],
      env: {LANG: 'en'},
      cwd: () => folderWith(),
      stdout: full,
      stderr: {write: text => told.push(text)},
    }
    terminal.exitCode = await main(terminal)
    // A stream may tell of it later.
    await expect.poll(() => told).toEqual([`cess: ${text}\n`])
    expect(terminal.exitCode).toBe(3)
  })

  it('says so when there are no notes', {tags: 'slow'}, async () => {
    const {code, stdout} = await runCess(['build'], {cwd: publicationWith({})})
    expect([code, stdout]).toEqual([0, 'There are no notes in `notes/`.\n'])
  })

  it('says so when none of them falls to a shard', {tags: 'slow'}, async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    const outcomes = await Promise.all(
      [1, 2].map(number => runCess(['build', '--only=web', '--shard', `${number}/2`, '--out', `s${number}`], {cwd})),
    )
    const none = outcomes.filter(({stdout}) => stdout === 'None of the notes falls to this shard.\n')
    expect([none.length, outcomes.map(({code}) => code)]).toEqual([1, [0, 0]])
    const {stdout} = await runCess(['build', '--shard', '1/2', '--out', 's3'], {cwd: publicationWith({})})
    expect(stdout).toBe('There are no notes in `notes/`.\n')
  })

  it('marks drafts', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote()})
    await runCess(['build', '--only', 'web', '--draft'], {cwd})
    expect(readFileSync(join(cwd, 'out/notes/a.fr/a.fr.html'), 'utf8')).toMatch(/brouillon/i)
  })
})

describe('formats', () => {
  const cwd = () => publicationWith({'a.fr.md': goodNote(), 'b.fr.md': badNote})

  it('json gives one document, the same every time', {tags: 'slow'}, async () => {
    const folder = cwd()
    const first = await runCess(['check', '--json'], {cwd: folder})
    const second = await runCess(['check', '--format', 'json'], {cwd: folder})
    expect(first.stdout).toBe(second.stdout)
    expect(asJson(first.stdout)).toMatchObject({
      format: 1,
      command: 'check',
      exitCode: 1,
      notes: [
        {path: 'notes/a.fr.md', outcome: 'passed', messages: []},
        {path: 'notes/b.fr.md', outcome: 'refused', messages: [{line: 7, column: 7, ruleId: 'unknown-term'}]},
      ],
    })
  })

  it('github gives workflow commands with paths from the current folder', async () => {
    const folder = cwd()
    const {stdout} = await runCess(['check', '--format', 'github'], {cwd: join(folder, 'notes')})
    expect(stdout).toBe(
      '::error file=b.fr.md,line=7,endLine=7,col=7,endColumn=25,title=unknown-term::' +
        'Unexpected `afrique-francofone`, expected a zone%0ADid you mean `afrique-francophone`?\n',
    )
  })

  it(
    'shows people no more of one mistake than they read, counts all, and gives them all to programs',
    {tags: 'slow'},
    async () => {
      const keys = Array.from({length: 80}, (_, index) => `cle_${index}: x\n`).join('')
      const folder = publicationWith({'a.fr.md': goodNote({fields: keys})})
      const run = async (format: string) => {
        const {stdout} = await runCess(['check', '--format', format], {cwd: folder})
        return {stdout, shown: stdout.match(/unknown-key/g)?.length}
      }
      const pretty = await run('pretty')
      expect(pretty.shown).toBe(51)
      expect(pretty.stdout).toContain('and 30 more of the same')
      expect(pretty.stdout).toContain('; 80 errors')
      expect((await run('github')).shown).toBe(51)
      expect((await run('json')).shown).toBe(80)
      expect(asJson((await run('sarif')).stdout)).toMatchObject({runs: [{results: {length: 80}}]})
    },
  )

  it('sarif gives what SARIF 2.1.0 demands', {tags: 'slow'}, async () => {
    const {stdout} = await runCess(['check', '--format', 'sarif'], {cwd: cwd()})
    expect(asJson(stdout)).toMatchObject({
      version: '2.1.0',
      $schema: expect.stringContaining('sarif-schema-2.1.0.json'),
      runs: [
        {
          tool: {driver: {name: 'cess', rules: [{id: 'unknown-term', help: {text: expect.any(String)}}]}},
          results: [
            {
              ruleId: 'unknown-term',
              ruleIndex: 0,
              level: 'error',
              message: {text: expect.stringContaining('afrique-francofone')},
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {uri: 'notes/b.fr.md'},
                    region: {startLine: 7, startColumn: 7, endLine: 7, endColumn: 25},
                  },
                },
              ],
            },
          ],
        },
      ],
    })
  })
})

describe('notes on the command line', () => {
  for (const {cases, speed} of halves(
    [
      [['sahel'], ['sahel-1.fr', 'sahel-2.fr']],
      [['sahel-1.fr'], ['sahel-1.fr']],
      [['notes/sahel-2.fr.md'], ['sahel-2.fr']],
      [['notes/2027'], ['golfe.fr']],
      [
        ['./notes/2027/golfe.fr.md', 'sahel-1'],
        ['golfe.fr', 'sahel-1.fr'],
      ],
      [['.'], ['golfe.fr', 'sahel-1.fr', 'sahel-2.fr']],
    ],
    6,
  ))
    it.each(cases)('%j names %j', speed, async (names, slugs) => {
      const cwd = publicationWith({
        'sahel-1.fr.md': goodNote({number: 1}),
        'sahel-2.fr.md': goodNote({number: 2}),
        '2027/golfe.fr.md': goodNote({number: 3}),
      })
      const {stdout} = await runCess(['check', '--json', ...names], {cwd})
      expect((asJson(stdout)['notes'] as {slug: string}[]).map(({slug}) => slug)).toEqual(slugs)
    })
})
