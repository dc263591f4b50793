import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {standsAside} from '../../../src/engine/build/with-drafts.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {published} from '../../support/site.js'

const out = (number = 1) => goodNote({number, fields: published()})
const draft = goodNote({number: 2})
/** An error in the text, in a field, and one by which the front matter cannot be read. */
const mistakes: readonly ((note: string) => string)[] = [
  note => `${note}\n[ailleurs](nulle-part.fr.md)\n`,
  note => note.replace(/^zone: /m, 'zone: nulle-part-'),
  note => note.replace(/^titre: .*$/m, 'titre: "sans fin'),
]
const [inText, inField, inYaml] = mistakes.map(spoil => spoil(draft))

const run = (root: string, ...args: readonly string[]) => runCess([...args, '--lang', 'en'], {cwd: root})
const site = (root: string, ...args: readonly string[]) => run(root, 'build', '--only', 'site', ...args)
const page = (root: string, name: string) => join(root, `out/site/notes/${name}/index.html`)
const told = 'Errors in 1 note that is not for the site (a draft, or restricted) stop nothing; `--strict` counts them.'

describe('errors in a build of the site', () => {
  it.each(Object.entries({inText, inField, inYaml}))(
    'stop nothing in a draft: %s',
    {tags: 'slow'},
    async (_, text = '') => {
      const root = publicationWith({'a.fr.md': out(), 'b.fr.md': text})
      const first = await site(root)
      expect(first).toMatchObject({code: 0, stdout: expect.stringMatching(/b\.fr\.md\n.*error/)})
      expect(first.stdout).toContain(told)
      expect(existsSync(page(root, 'a'))).toBe(true)
      // Said again by a build that has nothing to do.
      expect(await site(root)).toMatchObject({code: 0, stdout: expect.stringContaining(told)})
    },
  )

  it('count where they are asked for, or anything else is', async () => {
    const root = publicationWith({'a.fr.md': out(), 'b.fr.md': inText ?? ''})
    const runs = [
      ['build', '--only', 'site', '--strict'],
      ['build', '--only', 'site', 'b'],
      ['build', '--only', 'site,data'],
      ['check'],
    ]
    for (const args of runs) {
      const {code, stdout} = await run(root, ...args)
      expect({args, code, isAside: stdout.includes('stop nothing')}).toEqual({args, code: 1, isAside: false})
    }
    expect((await site(root)).code).toBe(0)
    expect((await site(root, '--strict')).code).toBe(1)
  })

  it('count in a note that is published, whose page stays', async () => {
    const root = publicationWith({'a.fr.md': out(), 'b.fr.md': draft})
    expect((await site(root)).code).toBe(0)
    const before = readFileSync(page(root, 'a'))
    for (const spoil of mistakes) {
      writeFileSync(join(root, 'notes/a.fr.md'), spoil(out()))
      const {code, stdout} = await site(root)
      expect({code, isAside: stdout.includes('stop nothing')}).toEqual({code: 1, isAside: false})
      expect(readFileSync(page(root, 'a'))).toEqual(before)
    }
  })

  it('are told to programs as what they are', async () => {
    const root = publicationWith({'a.fr.md': out(), 'b.fr.md': inText ?? ''})
    const {code, stdout} = await site(root, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: code,
      notes: [
        {outcome: 'built', isAside: false},
        {outcome: 'refused', isAside: true},
      ],
    })
    const github = await site(root, '--format', 'github')
    expect(github).toMatchObject({code: 0, stdout: expect.stringContaining(`::notice::${told}`)})
    expect(github.stdout).toContain('::error file=notes/b.fr.md')
  })

  it('let a page come down whose next version is restricted', async () => {
    const root = publicationWith({'a.fr.md': out(), 'b.fr.md': out(2)})
    expect((await run(root, 'publish', '--adopt')).code).toBe(0)
    expect((await run(root, 'correct', 'a', '--summary', 'Un chiffre.')).code).toBe(0)
    await site(root)
    expect(existsSync(page(root, 'a'))).toBe(true)
    const path = join(root, 'notes/a.fr.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('TLP:CLEAR', 'TLP:AMBER'))
    expect(await site(root)).toMatchObject({code: 0, stdout: expect.stringContaining('published-marking')})
    expect([existsSync(page(root, 'a')), existsSync(page(root, 'b'))]).toEqual([false, true])
  })
})

describe('a label of a next version that cannot be read', () => {
  it('holds the published version back, which is told and counts', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': out()})
    await run(root, 'publish', '--adopt')
    await run(root, 'correct', 'a', '--summary', 'Un chiffre.')
    expect((await site(root)).code).toBe(0)
    const path = join(root, 'notes/a.fr.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('TLP:CLEAR', 'TLP:CLAER'))
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex(one => one.startsWith('tlp:')) + 1
    expect(await site(root)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(new RegExp(`${line}:\\d+ +error +Unexpected no label that can be read`)),
    })
    expect(existsSync(page(root, 'a'))).toBe(false)
    // A check says the same, and what is wrong with it.
    const {stdout} = await run(root, 'check')
    expect([stdout.includes('tlp-label'), stdout.includes('published-marking')]).toEqual([true, true])
  })
})

describe('standsAside', () => {
  const ofSite = {names: [], groups: ['site', 'always']} as const
  it.each([
    [{tlp: 'TLP:CLEAR', status: 'draft'}, true],
    [{tlp: 'TLP:CLEAR', status: 'review'}, true],
    [{tlp: 'TLP:CLEAR', status: 'approved'}, true],
    [{status: 'draft'}, true],
    [{tlp: 'TLP:GREEN'}, true],
    [{tlp: 'TLP:AMBER', status: 'published'}, true],
    [{tlp: 'TLP:CLEAR', status: 'published'}, false],
    [{tlp: 'TLP:CLEAR', status: 'closed'}, false],
    [{tlp: 'TLP:CLEAR', status: 'withdrawn'}, false],
    [{tlp: 'TLP:CLEAR', status: 'published', embargo: '2999-01-01T00:00:00Z'}, false],
    [{tlp: 'TLP:CLEAR'}, false],
    [{status: 'published'}, false],
    [{}, false],
  ] as const)('knows of %o: %s', (partial, expected) => {
    expect(standsAside(ofSite, {partial})).toBe(expected)
  })

  it('is of no note that cannot be read', () => {
    expect(standsAside(ofSite, undefined)).toBe(false)
    expect(standsAside(ofSite, {partial: {tlp: 'TLP:RED'}, isUnlabelled: true})).toBe(false)
  })

  it.each([
    ['tlp: TLP:CLEAR\ndate: 2026-11-18', true],
    ['tlp: TLP:CLEAR\nstatut: publi', false],
    ['"status": x\ntlp: TLP:CLEAR', false],
    ['date: 2026-11-18', false],
    ['', false],
  ])('goes by the lines of a front matter that cannot be read: %j', (marking, expected) => {
    expect(standsAside(ofSite, {marking, partial: {}})).toBe(expected)
  })
})
