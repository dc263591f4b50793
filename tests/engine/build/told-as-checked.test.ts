import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {check} from '../../../src/engine/check/check.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {findings} from '../../../src/engine/queries/findings.js'
import type {Report} from '../../../src/engine/report/report.js'
import {isError} from '../../../src/model/message.js'
import {runCess} from '../../support/cli.js'
import {draftNote, noteText, publishedFolder, publishIn} from '../../support/life.js'
import {randomFrom} from '../../support/random-publication.js'

const path = (root: string, name: string) => join(root, `notes/${name}.fr.md`)
const page = (root: string, name: string) => join(root, `out/site/notes/${name}/index.html`)
const edit = (root: string, name: string, change: (text: string) => string) =>
  writeFileSync(path(root, name), change(readFileSync(path(root, name), 'utf8')))

const other = draftNote({number: 2, text: 'Voir la [première](a.fr.md).'})
const draft = draftNote({number: 3})

/** A publication with a note on record, one on record that leads to it, and a draft. */
const published = async (): Promise<string> => {
  const root = await publishedFolder(draftNote(), {'b.fr.md': other, 'c.fr.md': draft})
  const {messages} = await publishIn(root, ['b.fr'])
  expect(messages).toEqual([])
  return root
}

const names = ['a', 'b', 'c'] as const

/** Errors of a report, each by its rule and place. */
const errorsOf = ({messages, notes}: Report): readonly string[] =>
  [...messages, ...notes.flatMap(note => note.messages)]
    .filter(isError)
    .map(({ruleId, path: at, line, column}) => `${ruleId} ${at}:${line}:${column}`)

const checked = async (root: string) => errorsOf(await check({directory: root, notes: [], strict: false}))
const built = async (root: string) =>
  errorsOf(await build({directory: root, notes: [], strict: false, only: ['web', 'mail', 'data', 'site']}))

/** Slips in lines of a note: of its header more often than of its text. */
const slips: readonly ((line: string) => string)[] = [
  () => '',
  line => ` ${line}`,
  line => `${line}"`,
  line => line.replace(':', ''),
  line => line.replace(/: .*/, ': lune'),
  line => line.replace(/: .*/, ':'),
  line => line.replace('TLP:CLEAR', 'TLP:ROUGE'),
  line => line.replace('TLP:CLEAR', 'TLP:RED'),
  line => line.replace(/2026/, '20266'),
  line => `${line}\n${line}`,
  line => `${line} [perdu](nulle-part.fr.md)`,
  line => `${line} <b>gras</b>`,
]

function mutilated(text: string, random: (below: number) => number): string {
  const lines = text.split('\n')
  const top = lines.indexOf('---', 1)
  const at = random(4) > 0 ? random(top + 1) : random(lines.length)
  const slip = slips[random(slips.length)]
  return lines.map((line, index) => (index === at && slip ? slip(line) : line)).join('\n')
}

describe('a build', () => {
  it('tells the errors that a check tells, whatever befell which note', {tags: 'slow'}, async () => {
    const root = await published()
    const [a, b, c] = names.map(name => readFileSync(path(root, name), 'utf8'))
    const whole: Readonly<Record<string, string | undefined>> = {a, b, c}
    const random = randomFrom(7)
    const seen = new Set<string>()
    for (let step = 0; step < 24; step++) {
      const name = names[random(3)] ?? 'a'
      const text = whole[name] ?? ''
      const version = random(3) === 0 ? text.replace(/^version: .*/m, 'version: "1.1"') : text
      const now = mutilated(version, random)
      writeFileSync(path(root, name), now)
      const [expected, told] = [await checked(root), await built(root)]
      for (const error of expected) seen.add(error.slice(0, error.indexOf(' ')))
      expect({step, name, told}).toEqual({step, name, told: expected})
      // Now and then two notes are wrong at once.
      if (random(3) > 0) writeFileSync(path(root, name), text)
    }
    // Slips that nobody minds would prove nothing.
    expect(seen.size).toBeGreaterThan(6)
  })
})

const run = (root: string, ...args: readonly string[]) => runCess([...args, '--lang', 'en'], {cwd: root})

describe('a note that was published', () => {
  it.each([
    ['zone: lune', /^zone: .*/m, 'unknown-term'],
    ['titre: "sans fin', /^titre: .*/m, 'yaml-syntax'],
    ['date: 2026-13-40', /^date: .*/m, 'date-impossible'],
  ] as const)(
    'stays public as it was when it says %s, and the build fails',
    {tags: 'slow'},
    async (line, pattern, rule) => {
      const root = await published()
      await run(root, 'build', '--only', 'web,mail,site')
      const files = [page(root, 'a'), join(root, 'out/notes/a.fr/a.fr.mail.html')]
      const before = files.map(file => readFileSync(file))
      edit(root, 'a', text => text.replace(pattern, line))
      for (const only of ['web,mail,site', 'site']) {
        const {code, stdout} = await run(root, 'build', '--only', only)
        expect({code, stdout}).toEqual({
          code: 1,
          stdout: expect.stringMatching(new RegExp(`notes/a\\.fr\\.md\n[^]*${rule}`)),
        })
      }
      expect(files.map(file => readFileSync(file))).toEqual(before)
    },
  )

  it('comes down when its label cannot be read any more, which is told', async () => {
    const root = await published()
    await run(root, 'build', '--only', 'web,site')
    for (const label of ['TLP:ROUGE', 'RED', '']) {
      edit(root, 'a', text => text.replace(/^tlp:.*/m, `tlp: ${label}`))
      for (const only of ['web,site', 'site']) {
        const {code, stdout} = await run(root, 'build', '--only', only)
        expect({code, stdout}).toEqual({code: 1, stdout: expect.stringContaining('published-marking')})
      }
      expect([existsSync(page(root, 'a')), existsSync(page(root, 'b'))]).toEqual([false, true])
    }
  })

  it('is not sent while nobody can tell who may read it', async () => {
    const root = await published()
    edit(root, 'a', text => text.replace(/^tlp:.*/m, 'tlp: TLP:ROUGE'))
    // A campaign asks this before anything else.
    const {memo, close} = openMemo(openBuildContext({directory: root, notes: [], strict: false, only: ['mail']}))
    expect((await memo.get(findings, 'notes/a.fr.md')).filter(isError)).not.toEqual([])
    close()
  })

  it('is made anew while its next version is wrong, which counts but for the site', {tags: 'slow'}, async () => {
    const root = await published()
    expect((await run(root, 'correct', 'a', '--summary', 'Un chiffre.')).code).toBe(0)
    edit(root, 'a', text => `${text}\n[perdu](nulle-part.fr.md)\n`)
    const first = await run(root, 'build', '--only', 'site')
    expect(first).toMatchObject({code: 0, stdout: expect.stringContaining('nulle-part')})
    expect(existsSync(page(root, 'a'))).toBe(true)
    expect((await run(root, 'build', '--only', 'site')).stdout).toContain('nulle-part')
    expect((await run(root, 'build', '--only', 'site', '--strict')).code).toBe(1)
    expect((await run(root, 'build', '--only', 'web')).code).toBe(1)
  })

  it('is told of where it is written, and not in the record', async () => {
    const root = await published()
    edit(root, 'a', text =>
      text.replace('a: enisa', 'a: otan').replace('destinataires: [enisa, otan]', 'destinataires: [enisa]'),
    )
    const {stdout} = await run(root, 'build', '--only', 'web')
    expect(stdout).toContain('recommendation-recipient')
    expect(stdout).not.toContain('.published/')
  })

  it(
    'is told of by a check, too, where its published version would not be built, and its next one would',
    {tags: 'slow'},
    async () => {
      const root = await published()
      for (const name of ['a', 'b']) expect((await run(root, 'correct', name, '--summary', 'Un chiffre.')).code).toBe(0)
      edit(root, 'b', text => text.replace('la [première](a.fr.md)', 'une autre'))
      expect([await checked(root), await built(root)]).toEqual([[], []])
      edit(root, 'a', text => text.replace('TLP:CLEAR', 'TLP:AMBER'))
      const {stdout} = await run(root, 'check')
      expect(stdout).toContain('In version 1.0, as published: ')
      const expected = [
        'published-marking notes/a.fr.md:20:6',
        'note-link-restricted notes/b.fr.md:undefined:undefined',
      ]
      expect([await checked(root), await built(root)]).toEqual([expected, expected])
    },
  )

  it('is told of where a record beside it is damaged', {tags: 'slow'}, async () => {
    const root = await published()
    expect((await run(root, 'correct', 'a', '--summary', 'Un chiffre.')).code).toBe(0)
    edit(root, 'a', text => text.replace('Quatre', 'Cinq'))
    expect((await publishIn(root, ['a.fr'])).messages).toEqual([])
    rmSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0/source'), {recursive: true})
    expect(await checked(root)).not.toEqual([])
    expect(await built(root)).toEqual(expect.arrayContaining([...(await checked(root))]))
    expect(noteText(root)).toContain('Cinq')
  })
})
