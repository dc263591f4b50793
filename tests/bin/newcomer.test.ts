import {execFile} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {runCess, type Run} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {isNightly} from '../support/nightly.js'
import {packed} from '../support/packed-tool.js'

const journeys = {
  fr: {
    begin: ['--type', 'alerte', '--title', 'Une première note', '--authors', 'Anaïs Modèle'],
    path: 'notes/une-premiere-note.fr.md',
    fill: {
      resume: `"${'Nous savons peu de choses de ces faits. '.repeat(7).trim()}"`,
      points_cles: '[Un câble est rompu., Le trafic a tenu., Personne ne prévient.]',
      recommandations: '[{texte: Prévenir les usagers., a: [enisa], priorite: 1}]',
    },
    text: 'Le trafic a tenu.',
    fine: '2 notes : 2 en règle',
    wouldPublish: ['une-premiere-note.fr.md  serait publiée', "Rien n'a été écrit"],
  },
  en: {
    begin: ['--type', 'alert', '--title', 'A first note', '--authors', 'Anaïs Modèle'],
    path: 'notes/a-first-note.en.md',
    fill: {
      summary: `"${'We know little of what has happened there. '.repeat(7).trim()}"`,
      key_points: '[A cable is broken., Traffic held., Nobody informs users.]',
      recommendations: '[{text: Inform users., to: [enisa], priority: 1}]',
    },
    text: 'Traffic held.',
    fine: '2 notes: 2 fine',
    wouldPublish: ['a-first-note.en.md  would be published', 'Nothing was written'],
  },
} as const

interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** The package's command: a process. */
const runPacked = (args: readonly string[], {cwd, env}: Place): Promise<Run> =>
  new Promise(resolve => {
    const command = [join(packed, 'bin/cess'), ...args]
    const child = execFile(process.execPath, command, {cwd, env}, (_, stdout, stderr) =>
      resolve({code: child.exitCode ?? -1, stdout, stderr}),
    )
  })

/** The same modules, called. */
async function runModules(args: readonly string[], {cwd, env}: Place): Promise<Run> {
  vi.stubEnv('SOURCE_DATE_EPOCH', env['SOURCE_DATE_EPOCH'])
  return runCess(args, {cwd, env})
}

/** Whoever has the package, an empty folder, and nothing else; in the suite, one of them starts processes. */
describe.each([
  ['fr', runPacked],
  ['en', isNightly ? runPacked : runModules],
] as const)('a newcomer who reads %s', (lang, runWith) => {
  it('comes from nothing to a note that may be published', {tags: 'slow', timeout: 600_000}, async () => {
    const {begin, path, fill, text, fine, wouldPublish} = journeys[lang]
    const cwd = folderWith()
    const env = {
      PATH: process.env['PATH'] ?? '',
      LANG: `${lang}.UTF-8`,
      XDG_CACHE_HOME: tmpdir(),
      SOURCE_DATE_EPOCH: '1795000000',
    }
    // What begins a publication and what makes its editions read most of what the package brings: the others are calls in the suite.
    const run = (...args: string[]) =>
      (isNightly || /^(?:init|build)$/.test(args[0] ?? '') ? runWith : runModules)(args, {cwd, env})
    expect(await run('init', '--yes')).toMatchObject({code: 0, stderr: ''})
    const where = [
      '--zone',
      'multilateral',
      '--threats',
      'desinformation',
      '--tlp',
      'TLP:CLEAR',
      '--recipients',
      'enisa',
    ]
    expect(await run('new', ...begin, ...where)).toEqual({code: 0, stdout: `${path}\n`, stderr: ''})
    expect((await run('check')).code).toBe(1)
    const filled = Object.entries(fill).reduce(
      (note, [key, value]) => note.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`),
      readFileSync(join(cwd, path), 'utf8').replaceAll(/^## .*$/gm, heading => `${heading}\n\n${text}`),
    )
    writeFileSync(join(cwd, path), filled)
    const check = await run('check', '--strict')
    expect([check.code, check.stdout]).toEqual([0, expect.stringContaining(fine)])
    expect(await run('build')).toMatchObject({code: 0, stderr: ''})
    const slug = path.slice('notes/'.length, -'.md'.length)
    for (const ending of ['html', 'pdf', 'eml'])
      expect(existsSync(join(cwd, `out/notes/${slug}/${slug}.${ending}`))).toBe(true)
    const dryRun = await run('publish', slug, '--dry-run')
    expect(dryRun).toMatchObject({code: 0, stderr: ''})
    for (const words of wouldPublish) expect(dryRun.stdout).toContain(words)
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(filled)
    expect(existsSync(join(cwd, 'notes/.published'))).toBe(false)
    const other = lang === 'fr' ? 'en' : 'fr'
    expect((await run('new', '--translate', slug, '--lang', other)).code).toBe(0)
  })
})
