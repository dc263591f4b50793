import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {build, type BuildOptions} from '../../../../src/index.js'
import {openMemo} from '../../../../src/engine/publication/open-memo.js'
import {edition, editionKey} from '../../../../src/engine/queries/editions.js'
import {openBuildContext} from '../../../../src/engine/context/context.js'
import {builtWith} from '../../../support/built-publication.js'
import {goodNote, publicationWith, runCess} from '../../../support/cli.js'
import {folderWith, put} from '../../../support/folder.js'
import {halves} from '../../../support/halves.js'
import {installed} from '../../../support/installed.js'
import {filesBelow, published} from '../../../support/site.js'

const trip = fileURLToPath(new URL('../../../support/trip.cjs', import.meta.url))

/** Notes that are public or not, related and illustrated. */
const before = {
  'a.fr.md': goodNote({
    number: 1,
    fields: published(),
    text: 'Voir [l’autre](b.fr.md).\n\n![Un plan.](plan.svg "Plan. Schéma : CESS.")',
  }),
  'b.fr.md': goodNote({number: 2, title: 'Un port fermé', fields: published()}),
  'c.fr.md': goodNote({number: 3, tlp: 'TLP:AMBER', text: 'Voir [l’un](a.fr.md).'}),
  'd.fr.md': goodNote({number: 4, title: 'Un quai'}),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
}

/** Some of them later, and others, with mistakes too. */
const after = {
  'b.fr.md': goodNote({number: 2, title: 'Un port ouvert', fields: published()}),
  'c.fr.md': goodNote({number: 3, tlp: 'TLP:RED'}),
  'e.fr.md': goodNote({number: 5, tlp: 'TLP:AMBER'}),
  'f.fr.md': goodNote({number: 6, text: 'Voir [rien](nulle-part.fr.md).'}),
  'g.fr.md': goodNote({number: 5, title: 'Le même'}),
  'h.fr.md': goodNote({number: 7}).replace('titre:', 'titre: "'),
}

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))
afterEach(() => vi.unstubAllEnvs())

/** Every file of an output folder with its bytes, without what only says when. */
const tree = (root: string) =>
  new Map(
    [...filesBelow(join(root, 'out'))]
      .filter(name => !/^\.cess\/(manifest|last-run)\.json$/.test(name))
      .map(name => [name, readFileSync(join(root, 'out', name), 'latin1')]),
  )
const saidBy = ({notes: told, messages, failures, site}: Awaited<ReturnType<typeof build>>) => ({
  notes: told.map(note => ({...note, durationMs: 0})),
  ...{messages, failures, site},
})

describe('a build with threads', () => {
  // Of two, one prints; of three, two make whole notes.
  it(
    'writes, says and knows what one without them does, of notes new, changed or as they were',
    {tags: 'slow'},
    async () => {
      const edited = async () => {
        const root = await builtWith(before, {jobs: 1})
        for (const [name, text] of Object.entries(after)) put(join(root, 'notes', name), text)
        rmSync(join(root, 'out/notes/b.fr'), {recursive: true})
        return root
      }
      const alone = await edited()
      const expected = await build({directory: alone, jobs: 1})
      for (const jobs of [2, 3]) {
        const together = await edited()
        const found = await build({directory: together, jobs})
        expect([jobs, saidBy(found)]).toEqual([jobs, saidBy(expected)])
        expect(new Set(found.notes.map(({outcome}) => outcome))).toEqual(new Set(['built', 'refused', 'unchanged']))
        expect(tree(together)).toEqual(tree(alone))
        const {memo, close} = openMemo(openBuildContext({directory: together}))
        for (const name of ['a', 'b', 'e'])
          expect([jobs, memo.lastPrint(edition, editionKey(`notes/${name}.fr.md`, 'pdf'))?.holds]).toEqual([jobs, true])
        close()
      }
    },
  )

  for (const {cases, speed} of halves(['web', 'pdf'] as const, 2))
    it.each(cases)('stops a note that exceeds its time and says so; what stood of it stays: %s', speed, async group => {
      const good = {'a.fr.md': goodNote({number: 2}), 'b.fr.md': goodNote({number: 3})}
      const options = {directory: publicationWith(good), only: [group]} satisfies BuildOptions
      await build({...options, jobs: 1})
      const stood = tree(options.directory)
      for (const [name, text] of Object.entries(good)) put(join(options.directory, 'notes', name), `${text}\nEncore.\n`)
      const {notes: told} = await build({...options, jobs: 2, noteMostMs: 0})
      expect(told.map(({outcome, messages}) => [outcome, messages.map(({ruleId}) => ruleId)])).toEqual([
        ['refused', ['note-time']],
        ['refused', ['note-time']],
      ])
      expect(tree(options.directory)).toEqual(stood)
      const again = await build({...options, jobs: 1})
      expect(again.notes.map(({outcome}) => outcome)).toEqual(['built', 'built'])
    })

  it.each(['0', 'two', '1.5', '-1'])('does not take %s for their number', async number => {
    const {code, stderr} = await runCess(['build', `--jobs=${number}`], {cwd: folderWith()})
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--jobs ${number}`)])
  })
})

describe('the command with threads', {tags: 'slow'}, () => {
  const cess = (root: string, group: string, jobs: number) =>
    spawnSync(
      process.execPath,
      ['--require', trip, installed, 'build', '--json', '--only', group, '--jobs', String(jobs)],
      {cwd: root, encoding: 'utf8'},
    )
  // A report has the frames of whoever happened to begin the work.
  const without = (text: string) => text.replaceAll(/"durationMs": ?[\d.]+/g, '').replaceAll(/bugs\/\w+/g, 'bugs/…')

  it.each([
    ['web', 'html'],
    ['pdf', 'pdf'],
  ])('keeps a bug with its note, and makes itself what ended a thread: %s', (group, extension) => {
    const odd = {
      'a.fr.md': goodNote({number: 1, text: 'Zzyzx.'}),
      'b.fr.md': goodNote({number: 2, text: 'Qwfpg.'}),
      'c.fr.md': goodNote({number: 3, text: 'Qwfpg, encore.'}),
      'd.fr.md': goodNote({number: 4}),
    }
    const [alone, together] = [publicationWith(odd), publicationWith(odd)]
    const [expected, found] = [cess(alone, group, 1), cess(together, group, 2)]
    expect(found.stderr).toBe('')
    expect([found.status, without(found.stdout)]).toEqual([70, without(expected.stdout)])
    expect(found.stdout).toContain('note-bug')
    expect(existsSync(join(together, 'out/notes/c.fr', `c.fr.${extension}`))).toBe(true)
    expect(tree(together)).toEqual(tree(alone))
  })

  it('ends by Ctrl-C, with all its threads', async () => {
    const many = Object.fromEntries(
      Array.from({length: 40}, (_, at) => [`n${at}.fr.md`, goodNote({number: at + 1, title: `Un câble ${at}`})]),
    )
    const root = publicationWith(many)
    const running = spawn(process.execPath, [installed, 'build', '--jobs', '2'], {cwd: root, stdio: 'ignore'})
    await expect.poll(() => existsSync(join(root, 'out/notes/n0.fr/n0.fr.pdf')), {timeout: 600_000}).toBe(true)
    running.kill('SIGINT')
    const [code, signal] = (await once(running, 'exit')) as [number | null, string | null]
    expect([code, signal]).toEqual([null, 'SIGINT'])
  })
})
