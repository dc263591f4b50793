import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {readStatus} from '../../../src/engine/status/read-status.js'
import {advance} from '../../../src/engine/life/advance.js'
import {approve} from '../../../src/engine/life/approve.js'
import {goodNote, publicationWith, publicationYaml, runCess} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishIn} from '../../support/life.js'
import {published} from '../../support/site.js'

afterEach(() => vi.unstubAllEnvs())

const dayMs = 24 * 3600 * 1000
const original = goodNote({number: 1, fields: published('expire: 2027-03-31\n')})
const translation = goodNote({number: 2, fields: published('langue: en\ntraduction_de: CESS-2026-ALE-001\n')})
const withVersion = (note: string) =>
  note.replace(
    '---\n\n## ',
    `version: '1.1'
revisions:
  - {version: '1.0', date: 2026-11-18, nature: initial, resume: Première publication.}
  - {version: '1.1', date: 2026-11-20, nature: correction, resume: Une date.}
---

## `,
  )
const draft = goodNote({number: 3, tlp: 'TLP:AMBER'}).replace(
  '    a: enisa\n',
  '    a: enisa\n    echeance: 2026-12-15\n',
)
const notes = {
  'un.fr.md': withVersion(original),
  'un.en.md': translation,
  'brouillon.fr.md': draft,
  'blocs.fr.md': goodNote({
    number: 4,
    fields: published(),
    text: ':::recommandation{a="enisa otan" echeance=2027-02-01}\nÉtablir un plan.\n:::',
  }).replace(/recommandations:[^]*?(?=statut)/, ''),
  'abime.fr.md': goodNote({number: 5}).replace('zone: afrique-francophone', 'zone: nulle-part'),
}

const statusOf = async (root: string, more: Partial<Parameters<typeof readStatus>[0]> = {}) =>
  readStatus({directory: root, environment: {}, at: '2026-11-27', ...more})

describe('where notes stand', () => {
  it('is told of each: status, version, dates, and what a translation lacks', async () => {
    const root = publicationWith(notes)
    const found = (await statusOf(root)).notes
    const told = found.map(({slug, status, published: day, behind, hasMistakes, events}) => [
      ...[slug, status, day, behind, hasMistakes],
      events.map(({kind, at, recommendation}) => [kind, at, ...(recommendation ? [recommendation.number] : [])]),
    ])
    expect(told).toEqual([
      [...['abime.fr', 'draft', undefined, undefined, true], [['publish', '2026-11-18']]],
      ['blocs.fr', 'published', '2026-11-18', undefined, false, [['deadline', '2027-02-01', 1]]],
      [
        ...['brouillon.fr', 'draft', undefined, undefined, false],
        [
          ['publish', '2026-11-18'],
          ['deadline', '2026-12-15', 1],
        ],
      ],
      ['un.en', 'published', '2026-11-18', '1.1', false, []],
      ['un.fr', 'published', '2026-11-18', undefined, false, [['expiry', '2027-03-31']]],
    ])
    expect(existsSync(join(root, '.cess/ledger.db')), 'a ledger was begun').toBe(false)
  })

  it('is as it will be then, by the day of the house', async () => {
    const root = publicationWith(notes)
    const kinds = async (at: string) =>
      (await statusOf(root, {at, notes: ['un.fr']})).notes.flatMap(({events}) => events.map(({kind}) => kind))
    expect(await kinds('2026-11-17')).toEqual(['appear', 'expiry'])
    expect(await kinds('2026-11-17T23:00:00Z')).toEqual(['expiry'])
    expect(await kinds('2027-04-01')).toEqual([])
  })

  it('says to how many persons a version was sent, in each language', async () => {
    const root = publicationWith(notes)
    const {ledger, begin} = await openLedger(join(root), {})
    const [run, at] = [await begin(), '2026-11-20T08:00:00.000Z']
    const one = {note: 'CESS-2026-ALE-001', version: '1.1', groups: ['enisa'], masked: 'a•••@e•••.org'}
    const persons = [...'abcd'].map(person => ({
      ...one,
      person,
      lang: person === 'd' ? 'en' : 'fr',
      messageId: `<${person}@example.org>`,
    }))
    await ledger.plan(persons, at)
    for (const {note, version, person} of persons.slice(1)) {
      await ledger.step('claim', {note, version, person}, {run, at})
      await ledger.step(person === 'b' ? 'refuse' : 'accept', {note, version, person}, {run, at})
    }
    await ledger.close()
    const mailed = (await statusOf(root)).notes.map(({slug, mailed: count}) => [slug, count])
    // The translation has another version than went out.
    expect(mailed.filter(([slug]) => String(slug).startsWith('un.'))).toEqual([
      ['un.en', 0],
      ['un.fr', 1],
    ])
  })

  it('is nothing but what is due, where that is asked for', async () => {
    const root = publicationWith(notes)
    const due = (await statusOf(root, {dueMs: 20 * dayMs})).notes.map(({slug, events}) => [
      slug,
      events.map(({at}) => at),
    ])
    expect(due).toEqual([
      ['abime.fr', ['2026-11-18']],
      ['brouillon.fr', ['2026-11-18', '2026-12-15']],
    ])
  })
})

describe('what is on record of notes', () => {
  const review = 'review: {approvals: 2, from: TLP:GREEN, names: [Anaïs Modèle, Théo Gabarit]}\n'
  const lifeOf = async (root: string) =>
    (await statusOf(root)).notes.map(({slug, status, life}) => ({slug, status, ...life}))

  it(
    'is told of each: version and moment, approvals, changes since, and the version in work',
    {tags: 'slow'},
    async () => {
      vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
      const root = publicationWith({
        'a.fr.md': draftNote({tlp: 'TLP:GREEN'}),
        'b.fr.md': draftNote({number: 2}),
        'c.fr.md': draftNote({number: 3, tlp: 'TLP:GREEN'}),
      })
      put(join(root, 'cess.yml'), publicationYaml + review)
      const directory = root
      for (const as of ['Anaïs Modèle', 'Théo Gabarit']) await approve({directory, notes: ['a.fr'], as})
      await approve({directory, notes: ['c.fr'], as: 'Théo Gabarit'})
      await publishIn(root, ['a.fr', 'b.fr'])
      const first = {version: '1.0', published: '2026-12-01T12:00:00Z'}
      const [calm, given] = [
        {isChanged: false, isUnrecorded: false, isUnlogged: false},
        {given: 2, needed: 2},
      ]
      const [a, b] = [
        {slug: 'a.fr', status: 'published', newest: first, approvals: given, ...calm},
        {slug: 'b.fr', status: 'published', newest: first, ...calm},
      ]
      const c = {slug: 'c.fr', status: 'draft', approvals: {given: 1, needed: 2}, ...calm}
      expect(await lifeOf(root)).toEqual([a, b, c])

      await advance('correct', {directory, notes: ['a.fr'], summary: 'Cinq câbles.'})
      put(join(root, 'notes/b.fr.md'), noteText(root, 'b.fr').replace('Quatre', 'Cinq'))
      put(
        join(root, 'notes/c.fr.md'),
        noteText(root, 'c.fr').replace('Quatre', 'Cinq').replace('tlp:', 'statut: publie\ntlp:'),
      )
      expect(await lifeOf(root)).toEqual([
        {...a, status: 'draft', approvals: {given: 0, needed: 2}, next: '1.1'},
        {...b, isChanged: true},
        {...c, status: 'published', approvals: {given: 0, needed: 2}, isUnrecorded: true},
      ])
      const {stdout} = await runCess(['--lang', 'fr', 'status', '--at', '2026-12-02'], {cwd: root})
      const rows = stdout
        .trimEnd()
        .split('\n')
        .map(line => line.split(/ {2,}/))
      expect(rows.map(cells => [cells[0], cells[5], cells[6], cells.at(-1)])).toEqual([
        ['Note', 'Approbations', 'Publiée', 'Remarques'],
        ['a.fr', '0 sur 2', '2026-12-01 13:00 +01:00', 'en chantier, la 1.0 reste en vigueur'],
        ['b.fr', '–', '2026-12-01 13:00 +01:00', 'modifiée depuis sa publication'],
        ['c.fr', '0 sur 2', '2026-11-18', 'absente du registre'],
      ])
      const {stdout: json} = await runCess(['status', 'a.fr', '--json'], {cwd: root})
      expect(JSON.parse(json)).toMatchObject({notes: [{slug: 'a.fr', life: {newest: first, next: '1.1'}}]})
    },
  )
})

describe('cess status', () => {
  it('ends with 1 where something is due, and with 0 where nothing is', async () => {
    const root = publicationWith({'un.fr.md': original})
    const run = (...args: readonly string[]) => runCess(['--lang', 'fr', 'status', ...args], {cwd: root})
    expect(await run('--due', '7j', '--at', '2027-03-25')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('2027-03-31  un.fr  TLP:CLEAR  expire'),
    })
    expect(await run('--due', '7j', '--at', '2026-11-27')).toEqual({
      code: 0,
      stdout: "Rien n'arrive à échéance.\n",
      stderr: '',
    })
    expect(await run('--due', 'demain')).toMatchObject({code: 2})
    expect(await run('--at', '2026-02-30')).toMatchObject({code: 2})
    expect(await run('inconnue')).toMatchObject({code: 2})
  })

  it('says what is wrong with `cess.yml`', async () => {
    const root = publicationWith({'un.fr.md': original})
    put(join(root, 'cess.yml'), 'site: 12\n')
    const {code, stdout, stderr} = await runCess(['status'], {cwd: root})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('cess.yml')
  })

  it('writes a calendar for its owner alone, and none into a public site', {tags: 'slow'}, async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000')
    const root = publicationWith({
      ...notes,
      'rouge.fr.md': draft.replace('TLP:AMBER', 'TLP:RED').replace('-003', '-006').replace('un câble', 'Secret'),
    })
    expect((await runCess(['status', '--ics', 'dates.ics', '--at', '2026-11-27'], {cwd: root})).code).toBe(0)
    const text = readFileSync(join(root, 'dates.ics'), 'utf8')
    expect(statSync(join(root, 'dates.ics')).mode & 0o777).toBe(0o600)
    const lines = text.split('\r\n')
    expect(lines.every(line => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:Expires: Un câble rompu (CESS-2026-ALE-001)\r\n')
    expect(unfolded).toContain(
      'SUMMARY:[TLP:AMBER] Deadline of recommendation 1: Un câble rompu (CESS-2026-ALE-003)\r\n',
    )
    expect(unfolded).toContain('SUMMARY:[TLP:RED] Deadline of recommendation 1: CESS-2026-ALE-006\r\n')
    await runCess(['build', '--only', 'site'], {cwd: root})
    const refused = await runCess(['status', '--ics', 'out/site/dates.ics'], {cwd: root})
    expect(refused.code).toBe(2)
    expect(existsSync(join(root, 'out/site/dates.ics'))).toBe(false)
  })
})
