// @module-tag slow
import {copyFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {ToolLanguage} from '../../src/model/text.js'
import {runCess, type Run} from '../support/cli.js'
import {folderWith, put} from '../support/folder.js'
import {guideExamples, guideHouse} from '../support/guide-examples.js'
import {startMailServer} from '../support/mail-server.js'
import {isNightly} from '../support/nightly.js'

/** A command of the guide: the page, and its words as they are typed, without comments and what a shell does with it. */
interface Command {
  readonly page: string
  readonly line: string
}

const commandsIn = (language: ToolLanguage): readonly Command[] =>
  guideExamples
    .filter(example => example.language === language && example.kind === 'sh')
    .flatMap(({place, text}) =>
      text
        .split(/\n|&&/)
        .map(line => line.replace(/\s#.*/, '').trim().replace(/^npx /, ''))
        .filter(line => line.startsWith('cess '))
        .map(line => ({page: place.replace(/^..\/|\.md:.*/g, ''), line})),
    )

/** Commands that no walk runs: they ask a person or a browser, take another host's word, or name files that their page explains. */
const elsewhere: readonly RegExp[] = [
  /^start: cess (?:init|new|preview)$/,
  /^desk: /,
  /^audit: cess audit \/srv/,
  /^log: cess log verify https:/,
  /^log: .*(?:keys|message\.eml)/,
]

const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)

interface Walk {
  readonly cwd: string
  /** Runs each command of a page that a pattern finds; all of them end well. */
  readonly run: (page: string, line: RegExp, env?: Readonly<Record<string, string>>) => Promise<readonly Run[]>
  readonly edit: (path: string, change: (text: string) => string) => void
}

const done = new Set<string>()

/** A walk through a house with the guide's note and its translation. */
function begin(language: ToolLanguage, settings = ''): Walk {
  const note = (lang: ToolLanguage, change: (text: string) => string = text => text) =>
    change(guideExamples.find(example => example.language === lang && example.text.startsWith('---\nid:'))?.text ?? '')
  const cwd = folderWith({
    'cess.yml': guideHouse(language) + settings,
    'notes/cables.fr.md': note('fr'),
    'notes/cables.en.md': note('en', text => text.replace('ALE-014', 'ALE-015')),
  })
  const env = {LANG: `${language}.UTF-8`, HOME: cwd}
  const commands = commandsIn(language)
  return {
    cwd,
    run: async (page, line, more) => {
      const found = commands.filter(command => command.page === page && line.test(command.line))
      expect([page, String(line), found.length > 0]).toEqual([page, String(line), true])
      const runs: Run[] = []
      for (const command of found) {
        const args = wordsOf(command.line.replace('~', cwd)).slice(1)
        const ran = await runCess(args, {cwd, env: {...env, ...more}})
        expect([command.line, ran.code, ran.stderr]).toEqual([command.line, 0, ran.stderr])
        done.add(`${language} ${command.line}`)
        runs.push(ran)
      }
      return runs
    },
    edit: (path, change) => writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), 'utf8'))),
  }
}

const languages: readonly ToolLanguage[] = isNightly ? ['fr', 'en'] : ['fr']

describe.each(languages)('whoever types the commands of the guide in %s', language => {
  it('publishes, sends, corrects, closes and withdraws its note', async () => {
    const {cwd, run, edit} = begin(language)
    await run('start', /^cess check$/)
    await run('life', /^cess publish/)
    await run('start', /^cess build$/)
    put(
      join(cwd, 'recipients.csv'),
      'group,email,name,languages,salutation,source\nenisa,anne@agency.example.org,Anne Spécimen,fr,,Annuaire\n',
    )
    const server = await startMailServer()
    const post = {CESS_SMTP_URL: server.url}
    await run('mailing', /^cess (?:recipients|publish|build|log)/, post)
    await run('mailing', /^cess send cables/, post)
    expect(server.taken.map(({to}) => to)).toEqual([
      expect.stringMatching(/^mo?i?e?@example\.org$/),
      'anne@agency.example.org',
    ])
    copyFileSync(join(cwd, 'notes/cables.fr.md'), join(cwd, {fr: 'ancien.md', en: 'old.md'}[language]))
    await run('life', /^cess correct/)
    for (const lang of ['fr', 'en'])
      edit(`notes/cables.${lang}.md`, text => text.replace('2 nov', '3 nov').replace('2 Nov', '3 Nov'))
    await run('life', /^cess publish cables\.fr/)
    const compared = await run('diff', /^cess diff/)
    expect(compared[0]?.stdout).not.toContain('{+3+}')
    for (const {stdout} of compared.slice(1, 3)) expect(stdout).toContain('[-2-]{+3+}')
    expect(compared[3]?.stdout).toMatch(/cables\.fr\.changes\.pdf/)
    await run('life', /^cess close/)
    await run('life', /^cess withdraw/)
  })

  it('seals and logs its note, and tells what came of it', async () => {
    const {cwd, run, edit} = begin(language)
    const [init] = await run('seal', /^cess seal init/)
    const line = init?.stdout.split('\n').find(text => /^ *(?:journal|log): \{/.test(text)) ?? ''
    edit('cess.yml', text => `${text}${line.trim()}\n`)
    const keys = join(cwd, '.cess/seal')
    const env = {
      CESS_SEAL_P12: join(keys, 'test.p12'),
      CESS_SEAL_PASSPHRASE_FILE: join(keys, 'test.passphrase'),
      CESS_LOG_KEY_FILE: join(keys, 'test-log.key'),
    }
    const plans = [...(await run('seal', /dry-run/, env)), ...(await run('log', /dry-run/, env))]
    for (const {stdout} of plans) expect(stdout).toMatch(/TEST[^]*(?:entrée|entry) 1/)
    await run('life', /^cess publish cables\.fr/, env)
    await run('start', /^cess build$/)
    await run('audit', /^cess audit(?: --format sarif)?$/)
    await run('site', /^cess (?:build|audit)/)
    copyFileSync(join(cwd, 'out/notes/cables.fr/cables.fr.pdf'), join(cwd, 'note.pdf'))
    const [log] = await run('log', /^cess log verify$/)
    expect(log?.stdout).toContain({fr: '2 entrées', en: '2 entries'}[language])
    const [told] = await run('log', /^cess verify note\.pdf$/)
    expect(told?.stdout).toContain({fr: 'AUTHENTIQUE', en: 'GENUINE'}[language])
  })

  it('shares a build with other machines, and keeps a cache', async () => {
    const {cwd, run} = begin(language)
    const day = {SOURCE_DATE_EPOCH: '1796000000'}
    await run('ci', /--shard/, day)
    cpSync(join(cwd, 'part'), join(cwd, 'part-1'), {recursive: true})
    for (const part of [2, 3])
      expect(await runCess(['build', '--shard', `${part}/3`, '--out', `part-${part}`], {cwd, env: day})).toMatchObject({
        code: 0,
      })
    const [merged] = await run('ci', /--merge/, day)
    expect(merged?.stdout).not.toContain('shard-unused')
    await run('ci', /--cache/)
  })

  it('approves its note where the house asks for it', async () => {
    const asked = guideExamples.find(
      ({language: own, text}) => own === language && /^# cess\.yml\n(?:approbation|review)/.test(text),
    )
    const {run} = begin(language, `${asked?.text}\n`)
    const [told] = await run('life', /^cess approve/)
    expect(told?.stdout).toMatch(/CESS-2026-ALE-014/)
  })

  it('has typed all of them', () => {
    const left = commandsIn(language)
      .filter(({line}) => !done.has(`${language} ${line}`))
      .map(({page, line}) => `${page}: ${line}`)
      .filter(named => !elsewhere.some(pattern => pattern.test(named)))
    expect(left).toEqual([])
  })
})
