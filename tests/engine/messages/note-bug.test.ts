import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {build, check} from '../../../src/index.js'
import {fix} from '../../../src/engine/fix/fix.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {openDesk} from '../../support/desk.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {filesBelow, filesWith} from '../../support/site.js'
import {throwAt, throwInThreadsAt} from '../../support/throwing.js'

const mark = 'Zzyzx'
/** Modules, and functions of theirs. */
const stages = {
  reading: [/split-note/, /splitNote/],
  checking: [/note\/checks\/(?!publication)/, /checkText/],
  resolving: [/note\/transforms\/phrasing/, /setPhrasing/],
  'rendering data': [/render\/csl\//, /cslJson/],
} as const
const published = {fields: 'statut: publiée\n'}
const marked = goodNote({number: 1, title: `${mark} rompu`, text: `Un ${mark} est rompu.`, ...published})
const sound = goodNote({number: 2, title: 'Un autre', ...published})
const notes = {'a.fr.md': marked, 'b.fr.md': sound}

const reports = (root: string) => {
  const folder = join(root, '.cess/bugs')
  return existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []
}

for (const {cases, speed} of halves(Object.entries(stages), 4))
  describe.each(cases)('a bug in %s', speed, (_, [where, within]) => {
    it('stays with its note and its owner, and the others are built', async () => {
      const root = publicationWith(notes)
      throwAt(mark, where)
      const {notes: built} = await build({directory: root, only: ['web', 'data', 'site']})
      expect(built.map(({slug, outcome}) => [slug, outcome])).toEqual([
        ['a.fr', 'crashed'],
        ['b.fr', 'built'],
      ])
      const bugs = built.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'note-bug'))
      expect(bugs).toHaveLength(1)
      expect(bugs[0]?.path).toBe('notes/a.fr.md')
      expect(
        existsSync(join(root, 'out/site/b/index.html')) || filesWith(join(root, 'out/site'), 'Un autre').length > 0,
      ).toBe(true)
      // Its stack is kept for its owner, without a word of the note.
      const [report = '', ...others] = reports(root)
      expect(others).toEqual([])
      expect(statSync(report).mode & 0o777).toBe(0o600)
      expect(statSync(join(root, '.cess')).mode & 0o777).toBe(0o700)
      const text = readFileSync(report, 'utf8')
      expect(text).toMatch(/^cess \d+\.\d+\.\d+, Node v/)
      expect(text).toMatch(/TypeError: .*\n {4}at /)
      expect(text).not.toMatch(/Zzyzx|@example|a\.fr/)
      expect(text).not.toContain(process.cwd())
    })

    it('leaves what stood of the note before', async () => {
      const root = await builtWith({...notes, 'a.fr.md': marked.replaceAll(mark, 'Câble')}, {only: ['web', 'data']})
      const before = filesBelow(join(root, 'out/notes/a.fr'))
      put(join(root, 'notes/a.fr.md'), marked)
      throwAt(mark, where)
      await build({directory: root, only: ['web', 'data']})
      expect(before.length).toBeGreaterThan(3)
      expect(filesBelow(join(root, 'out/notes/a.fr'))).toEqual(before)
    })

    it('takes down what may not be public any more all the same', async () => {
      const root = await builtWith(
        {...notes, 'a.fr.md': marked.replaceAll(mark, 'Qwghlm')},
        {only: ['web', 'data', 'site']},
      )
      expect(filesWith(join(root, 'out/site'), 'Qwghlm')).not.toEqual([])
      put(join(root, 'notes/a.fr.md'), marked.replace('TLP:CLEAR', 'TLP:AMBER'))
      throwAt(mark, where)
      await build({directory: root, only: ['web', 'data', 'site']})
      expect(filesWith(join(root, 'out/site'), 'Qwghlm')).toEqual([])
    })

    it('is shown on the desk, which shows the others', async () => {
      const root = publicationWith(notes)
      throwInThreadsAt(mark, within)
      const desk = await openDesk(root)
      const edition = await desk.get('/editions/b.fr/csl')
      expect(edition.status).toBe(200)
      const bad = await desk.get('/editions/a.fr/csl')
      expect([204, 422]).toContain(bad.status)
      const detail = (await desk.get('/api/notes/a.fr?language=fr')).body.toString()
      expect(detail).toContain('note-bug')
    })
  })

describe('a note that throws', () => {
  it('ends check and build by 70, with no stack', async () => {
    const root = publicationWith(notes)
    throwAt(mark, stages.checking[0])
    for (const command of ['check', 'build'] as const) {
      const {code, stdout, stderr} = await runCess([command, ...(command === 'build' ? ['--only', 'web'] : [])], {
        cwd: root,
      })
      expect(code).toBe(70)
      expect(stdout).toContain('note-bug')
      expect(stdout + stderr).not.toMatch(/^ +at /m)
      expect(stdout).not.toContain('sender@')
    }
    const {code} = await runCess(['build', 'b.fr', '--only', 'web'], {cwd: root})
    expect(code).toBe(0)
  })

  it('keeps no other note from being fixed', async () => {
    const root = publicationWith({...notes, 'b.fr.md': sound.replace('Un câble est rompu.', "Au coeur de l'Etat.")})
    throwAt(mark, stages.reading[0])
    const report = await fix({directory: root})
    expect(report.fixed.map(({path}) => path)).toEqual(['notes/b.fr.md'])
    expect(report.notes.map(({slug, outcome}) => [slug, outcome])).toContainEqual(['a.fr', 'crashed'])
  })

  it.each([
    ['its page on the site', /note-pages/, 'site/notes/a/index.html'],
    ['the card of its page', /card\/fit-text/, 'site/notes/a/card.png'],
    ['what pages say of it to machines', /json-ld/, 'site/notes/a/index.html'],
  ])('in %s keeps no other file of the site back', async (_, where, path) => {
    const root = publicationWith(notes)
    throwAt(mark, where)
    const {notes: built, messages} = await build({directory: root, only: ['site']})
    const bugs = [...messages, ...built.flatMap(note => note.messages)].filter(({ruleId}) => ruleId === 'note-bug')
    expect(bugs.length).toBeGreaterThan(0)
    expect(existsSync(join(root, 'out', path))).toBe(false)
    for (const other of ['site/notes/b/index.html', 'site/index.html', 'site/sitemap.xml'])
      expect(existsSync(join(root, 'out', other))).toBe(true)
    // It is made as soon as it can be.
    vi.restoreAllMocks()
    await build({directory: root, only: ['site']})
    expect(existsSync(join(root, 'out', path))).toBe(true)
  })

  it('leaves its page as it stood where the site cannot be planned with it', async () => {
    const root = publicationWith(notes)
    await build({directory: root, only: ['site']})
    put(join(root, 'notes/b.fr.md'), sound.replace('Un câble est rompu.', 'Un autre mot.'))
    throwAt(mark, /json-ld/)
    await build({directory: root, only: ['site']})
    expect(readFileSync(join(root, 'out/site/notes/a/index.html'), 'utf8')).toContain(`Un ${mark} est rompu.`)
    expect(readFileSync(join(root, 'out/site/notes/b/index.html'), 'utf8')).toContain('Un autre mot.')
    vi.restoreAllMocks()
    expect((await build({directory: root, only: ['site']})).messages).toEqual([])
  })

  it.each([
    ['checked', stages.checking[0]],
    ['prepared', /render\/message/],
  ])('keeps a campaign from going out where it is %s, and says so by 70', async (_, where) => {
    const root = publicationWith({'a.fr.md': marked, 'b.fr.md': sound})
    put(
      join(root, 'recipients.csv'),
      'group,email,name,lang,salutation,source\notan,anne@example.org,Anne Spécimen,fr,"Madame,",Annuaire public\n',
    )
    expect((await runCess(['build', '--only', 'pdf,mail'], {cwd: root})).code).toBe(0)
    throwAt(mark, where)
    const {code, stdout, stderr} = await runCess(['send', 'a.fr'], {cwd: root})
    expect({code, told: stdout + stderr}).toMatchObject({code: 70, told: expect.stringContaining('note-bug')})
    expect(stdout + stderr).not.toMatch(/^ +at |anne@example/m)
    expect((await runCess(['send', 'b.fr'], {cwd: root})).code).toBe(0)
  })

  it('is one where a stack overflows or an array is too long', async () => {
    const root = publicationWith(notes)
    throwAt(mark, stages.checking[0], () => new RangeError('Maximum call stack size exceeded'))
    const {notes: looked} = await check({directory: root})
    expect(looked.map(({outcome}) => outcome)).toEqual(['crashed', 'passed'])
    expect(readFileSync(reports(root)[0] ?? '', 'utf8')).toContain('RangeError: Maximum call stack size exceeded')
  })
})
