import {existsSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationYaml, runCess} from '../support/cli.js'
import {folderWith, put} from '../support/folder.js'

const before = goodNote({
  text: 'Un câble est rompu depuis lundi dans le golfe.\n\nLa panne dure neuf jours, et la réparation vingt-six.',
})
const after = goodNote({
  text: 'Deux câbles sont rompus depuis lundi dans le golfe.\n\nLa panne dure neuf jours, et la réparation vingt-six.',
})

const publication = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({'cess.yml': publicationYaml, 'notes/sahel.fr.md': after, 'old.md': before, ...more})

/** The report of `cess diff` on the earlier copy and the note. */
const diff = (cwd: string, ...flags: readonly string[]) => runCess(['diff', 'old.md', 'sahel', ...flags], {cwd})

describe('cess diff', () => {
  it('shows what changed as git does, and ends with 0', async () => {
    const {code, stdout, stderr} = await diff(publication(), '--word-diff', '--lang', 'fr')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(
      'Texte\n  § Ce que l’on sait\n  ~ [-Un câble est rompu-]{+Deux câbles sont rompus+} depuis lundi dans le golfe.\n',
    )
  })

  it('marks what changed beside its colours, on a terminal', async () => {
    const {stdout} = await runCess(['diff', 'old.md', 'sahel'], {cwd: publication(), isTTY: true})
    expect(stdout).toContain('\u001B[31m[-Un câble est rompu-]\u001B[39m')
    expect(stdout).toContain('\u001B[32m{+Deux câbles sont rompus+}\u001B[39m')
  })

  it('ends with 1 where something differs, if it is asked to', {tags: 'slow'}, async () => {
    expect((await diff(publication(), '--exit-code')).code).toBe(1)
    expect(await runCess(['diff', 'old.md', 'old.md', '--exit-code'], {cwd: publication()})).toMatchObject({code: 2})
    const same = publication({'old.md': after})
    expect(await diff(same, '--exit-code')).toMatchObject({code: 0, stdout: 'Nothing differs.\n'})
  })

  it('compares a note with what was published of it, and versions with each other', {tags: 'slow'}, async () => {
    const cwd = publication({'notes/sahel.fr.md': before})
    const published = async () => expect((await runCess(['publish', 'sahel'], {cwd})).code).toBe(0)
    await published()
    expect((await runCess(['diff', 'sahel'], {cwd})).stdout).toBe('Nothing differs.\n')
    const next = after
      .replace(
        'titre:',
        'version: "1.1"\nrevisions:\n  - {version: "1.0", date: 2026-11-18, nature: initiale, resume: Première diffusion.}\n  - {version: "1.1", date: 2026-11-20, nature: correction, resume: "Deux câbles, et non un."}\ntitre:',
      )
      .replace('Un câble rompu', 'Deux câbles rompus')
    put(join(cwd, 'notes/sahel.fr.md'), next)
    const words = '~ [-Un câble est rompu-]{+Deux câbles sont rompus+} depuis'
    expect((await runCess(['diff', 'sahel', '--word-diff'], {cwd})).stdout).toContain(words)
    await published()
    expect((await runCess(['diff', 'sahel', '1.0', '1.1', '--word-diff'], {cwd})).stdout).toContain(words)
    expect((await runCess(['diff', 'sahel', '1.1'], {cwd})).stdout).toBe('Nothing differs.\n')
    const {code, stderr} = await runCess(['diff', 'sahel', '2.0'], {cwd})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('only 1.1, 1.0')})
    expect((await runCess(['diff', 'sahel', '1.0', '--out', '.'], {cwd})).stdout).toContain('sahel.fr.changes.pdf')
    expect(readFileSync(join(cwd, 'sahel.fr.changes.html'), 'utf8')).toContain('De la version')
  })

  it('never follows a record that leads out of the publication', {tags: 'slow'}, async () => {
    const cwd = publication({'notes/sahel.fr.md': before})
    expect((await runCess(['publish', 'sahel'], {cwd})).code).toBe(0)
    const copy = join(cwd, 'notes/.published/CESS-2026-ALE-001/1.0/source/notes/sahel.fr.md')
    const outside = folderWith({'secret.md': before})
    rmSync(copy)
    symlinkSync(join(outside, 'secret.md'), copy)
    const {code, stdout, stderr} = await runCess(['diff', 'sahel'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('damaged')
  })

  it('gives the comparison as data', {tags: 'slow'}, async () => {
    const {stdout} = await diff(publication(), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      note: 'notes/sahel.fr.md',
      fields: [],
      parts: {body: [{kind: 'same'}, {kind: 'changed', type: 'paragraph', before: 1, after: 1}, {kind: 'same'}]},
      written: [],
    })
  })

  it(
    'writes page and PDF for their owner alone, and replaces a link instead of following it',
    {tags: 'slow'},
    async () => {
      const cwd = publication({'elsewhere.txt': 'stays'})
      symlinkSync(join(cwd, 'elsewhere.txt'), join(cwd, 'sahel.fr.changes.html'))
      const {code, stdout} = await diff(cwd, '--out', '.')
      expect({code, stdout}).toEqual({code: 0, stdout: 'sahel.fr.changes.html\nsahel.fr.changes.pdf\n'})
      expect(readFileSync(join(cwd, 'elsewhere.txt'), 'utf8')).toBe('stays')
      expect(readFileSync(join(cwd, 'sahel.fr.changes.html'), 'utf8')).toContain('<ins class="changed">')
      expect(statSync(join(cwd, 'sahel.fr.changes.pdf')).mode & 0o077).toBe(0)
    },
  )

  it('makes no page of a TLP:RED note, whichever of the two has the label', {tags: 'slow'}, async () => {
    const red = {tlp: 'TLP:RED', text: 'Un câble est rompu.'}
    const cwd = publication({'old.md': goodNote(red)})
    expect((await diff(cwd, '--out', '.')).stdout).toBe('sahel.fr.changes.pdf\n')
    expect(existsSync(join(cwd, 'sahel.fr.changes.html'))).toBe(false)
  })

  it('writes nothing into a public site', {tags: 'slow'}, async () => {
    const cwd = publication()
    expect((await runCess(['build', '--only', 'web,site'], {cwd})).code).toBe(0)
    const {code, stderr} = await diff(cwd, '--out', 'out/site')
    expect(code).toBe(2)
    expect(stderr).toContain('public site')
  })

  it('compares notes that have mistakes, without them, as long as they can be parsed', async () => {
    const wrong = after.replace('zone: afrique-francophone', 'zone: ailleurs')
    const {code, stdout} = await diff(publication({'notes/sahel.fr.md': wrong}), '--word-diff')
    expect(code).toBe(0)
    expect(stdout).toContain('[-Un câble est rompu-]{+Deux câbles sont rompus+}')
  })

  it('tells what keeps a version from being read, as a check does', async () => {
    const {code, stderr, stdout} = await diff(publication({'old.md': 'no front matter\n'}))
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain('front-matter')
  })

  it.each([
    [['diff', 'nowhere.md', 'sahel'], 'There is no note'],
    [['diff', 'old.md', 'nowhere'], 'There is no note'],
    [['diff', 'sahel'], 'on record'],
    [['diff', 'sahel', '1.0'], 'on record'],
  ])('refuses what is no note and no file: %s', async (args, words) => {
    const {code, stderr} = await runCess(args, {cwd: publication()})
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
