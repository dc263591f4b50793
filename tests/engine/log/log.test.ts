import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {appendLog} from '../../../src/engine/life/append-log.js'
import {readStatus} from '../../../src/engine/status/read-status.js'
import {newLogKey} from '../../../src/io/log/log-key.js'
import {parseLogEntry} from '../../../src/model/life/log-entry.js'
import {publicationWith} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {halves} from '../../support/halves.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog, origin} from '../../support/log.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const entryPath = (root: string, number = 1, version = '1.0') =>
  join(root, `notes/.published/CESS-2026-ALE-00${number}`, version, 'log.json')
const entryOf = (root: string, number = 1, version = '1.0') => {
  const entry = parseLogEntry(readFileSync(entryPath(root, number, version), 'utf8'))
  if (!entry) throw new Error(`no entry of ${number} ${version}`)
  return entry
}
const reasons = (messages: readonly {readonly ruleId: string; readonly reason: {readonly en: string}}[]) =>
  messages.map(({ruleId, reason}) => `${ruleId}: ${reason.en}`)

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8')
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  writeFileSync(path, edited)
}

/** The log of those two notes is signed by the same key each time. */
const key = newLogKey(origin)

/** Two notes that were published and logged, one after the other. */
async function loggedFolder(notes: Readonly<Record<string, string>> = {}) {
  const log = newLog(origin, key)
  const root = await copyOf(['logged', key.line, notes], async () => {
    const first = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2}), ...notes})
    keepLogKeys(first, log.vkey)
    for (const name of ['a.fr', 'b.fr']) {
      const {messages} = await publishIn(first, [name], {environment: log.environment})
      expect(reasons(messages)).toStrictEqual([])
    }
    return first
  })
  return {root, ...log}
}

it('logs what is published, corrected, closed and withdrawn', {tags: 'slow'}, async () => {
  const {root, environment} = await loggedFolder()
  await advance('close', {directory: root, notes: ['a.fr'], environment})
  await advance('withdraw', {directory: root, notes: ['b.fr'], summary: 'Retirée.', environment})
  const entries = [entryOf(root), entryOf(root, 2), entryOf(root, 1, '1.1'), entryOf(root, 2, '1.1')]
  expect(entries.map(({index, leaf: {act}}) => `${index} ${act}`)).toStrictEqual([
    '0 publication',
    '1 publication',
    '2 closure',
    '3 withdrawal',
  ])
  const {messages} = await check({directory: root, strict: true})
  expect(reasons(messages)).toStrictEqual([])
  const built = await build({directory: root, only: ['site']})
  expect(reasons(built.messages)).toStrictEqual([])
  const {notes} = JSON.parse(readFileSync(join(root, 'out/site/log/notes.json'), 'utf8'))
  expect(notes).toMatchObject([
    {reference: 'CESS-2026-ALE-001', standing: 'published', pdf: {path: 'notes/a/a.pdf'}},
    {reference: 'CESS-2026-ALE-002', standing: 'withdrawn', page: 'notes/b/index.html'},
  ])
})

it(
  'puts the log into the site, the same bytes each time, and nothing where there is none',
  {tags: 'slow'},
  async () => {
    const {root} = await loggedFolder()
    const {messages} = await build({directory: root, only: ['site']})
    expect(reasons(messages)).toStrictEqual([])
    const files = ['checkpoint', 'keys.txt', 'notes.json', 'tile/0/000.p/1', 'tile/0/000.p/2', 'tile/entries/000.p/2']
    const read = () => files.map(file => readFileSync(join(root, 'out/site/log', file), 'utf8'))
    const before = read()
    expect(before[0]).toContain(`${origin}\n2\n`)
    rmSync(join(root, 'out'), {recursive: true})
    await build({directory: root, only: ['site']})
    expect(read()).toStrictEqual(before)

    const without = publicationWith({'a.fr.md': draftNote()})
    const {steps} = await publishIn(without, ['a.fr'])
    expect(steps[0]?.log).toBe('unkeyed')
    await build({directory: without, only: ['site']})
    expect(existsSync(join(without, 'out/site/log'))).toBe(false)
  },
)

it('is missed by a public note that is published without its key, in the plan and in the status', async () => {
  const {root, environment} = await loggedFolder({'c.fr.md': draftNote({number: 3})})
  const {steps} = await publishIn(root, ['c.fr'])
  expect(steps[0]?.log).toBe('keyless')
  const isUnlogged = async () =>
    (await readStatus({directory: root, environment: {}, notes: ['c.fr']})).notes.map(({life}) => life.isUnlogged)
  expect(await isUnlogged()).toStrictEqual([true])
  await appendLog({directory: root, environment})
  expect(await isUnlogged()).toStrictEqual([false])
})

it('says where a note would stand in the log, and writes nothing', async () => {
  const {root, environment} = await loggedFolder({'c.fr.md': draftNote({number: 3})})
  const {steps} = await publishIn(root, ['c.fr'], {environment, isDry: true})
  expect(steps[0]?.log).toStrictEqual({origin, place: 3})
  expect(existsSync(entryPath(root, 3))).toBe(false)
})

describe('what is not public', () => {
  for (const {cases, speed} of halves(
    [
      ['restricted', {tlp: 'TLP:GREEN'}],
      ['held', {fields: 'embargo: 2026-12-02T08:00:00+01:00\n'}],
    ] as const,
    2,
  ))
    it.each(cases)('has no leaf while it is %s', speed, async (why, note) => {
      const {root, environment} = await loggedFolder({'c.fr.md': draftNote({number: 3, ...note})})
      const {steps, messages} = await publishIn(root, ['c.fr'], {environment})
      expect(reasons(messages)).toStrictEqual([])
      expect(steps[0]?.log).toBe(why)
      expect(existsSync(entryPath(root, 3))).toBe(false)
    })

  it('is logged by the next publication once it can be read', {tags: 'slow'}, async () => {
    const fields = 'embargo: 2026-12-02T08:00:00+01:00\n'
    const others = {'c.fr.md': draftNote({number: 3, fields}), 'd.fr.md': draftNote({number: 4})}
    const {root, environment} = await loggedFolder(others)
    await publishIn(root, ['c.fr'], {environment})
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Number(lifeEpoch) + 172_800))
    const {late} = await publishIn(root, ['d.fr'], {environment})
    expect(late).toStrictEqual([{reference: 'CESS-2026-ALE-003', version: '1.0', log: {origin, place: 3}}])
    const {leaf} = entryOf(root, 3)
    expect(leaf).toMatchObject({published: '2026-12-01T12:00:00Z', logged: '2026-12-03T12:00:00Z'})
    expect(entryOf(root, 4).index).toBe(3)
    expect(reasons((await check({directory: root})).messages)).toStrictEqual([])
  })
})

describe('a log that does not agree with its record', () => {
  const harms: Readonly<Record<string, [string, (root: string) => void]>> = {
    'whose last entry is gone': ['log-damaged', root => rmSync(entryPath(root, 2))],
    'whose first entry is gone': ['log-damaged', root => rmSync(entryPath(root))],
    'of which an entry is no entry': ['log-damaged', root => writeFileSync(entryPath(root), '{}')],
    'of which a leaf was edited': [
      'log-damaged',
      root => edit(entryPath(root), '"act": "publication"', '"act": "correction"'),
    ],
    'of which a time was edited': [
      'log-damaged',
      root => edit(entryPath(root), /"logged": "2026-12-01/, '"logged": "2026-12-02'),
    ],
    'of which two entries changed places': [
      'log-damaged',
      root => {
        edit(entryPath(root), '"index": 0', '"index": 1')
        edit(entryPath(root, 2), '"index": 1', '"index": 0')
      },
    ],
    'of which a hash of the record was edited': [
      'log-damaged',
      root => edit(entryPath(root).replace('log.json', 'record.json'), /("name": "a\.fr\.pdf",\s+"sha256": ")./, '$1f'),
    ],
    'with two entries in one place': ['log-forked', root => edit(entryPath(root, 2), '"index": 1', '"index": 0')],
    'that another key signed': ['log-key', root => keepLogKeys(root, newLog().vkey)],
    'that no key vouches for': ['log-key', root => keepLogKeys(root, newLog('other.example.org/log').vkey)],
    'whose key is garbled': ['log-key', root => edit(join(root, 'cess.yml'), /log\+......../, 'log+00000000')],
  }

  for (const {cases, speed} of halves(Object.entries(harms), 6))
    it.each(cases)('%s is an error for check and publish', speed, async (_, [rule, harm]) => {
      const {root, environment} = await loggedFolder({'c.fr.md': draftNote({number: 3})})
      harm(root)
      const checked = await check({directory: root})
      expect(checked.messages.map(({ruleId}) => ruleId)).toContain(rule)
      const published = await publishIn(root, ['c.fr'], {environment})
      expect(published).toMatchObject({status: 'refused'})
      expect(published.messages.map(({ruleId}) => ruleId)).toContain(rule)
      expect(existsSync(join(root, 'notes/.published/CESS-2026-ALE-003'))).toBe(false)
    })

  it('is an error for build, which leaves the site as it is', {tags: 'slow'}, async () => {
    const {root} = await loggedFolder()
    await build({directory: root, only: ['site']})
    const log = () => readFileSync(join(root, 'out/site/log/checkpoint'), 'utf8')
    const before = log()
    rmSync(entryPath(root, 2))
    const {messages} = await build({directory: root, only: ['site']})
    expect(messages.map(({ruleId}) => ruleId)).toContain('log-damaged')
    expect(log()).toBe(before)
  })

  it('keeps no withdrawal waiting, whose page comes down', {tags: 'slow'}, async () => {
    const {root, environment} = await loggedFolder()
    await build({directory: root, only: ['site']})
    rmSync(entryPath(root))
    const {status} = await advance('withdraw', {directory: root, notes: ['b.fr'], summary: 'Retirée.', environment})
    expect(status).toBe('done')
    await build({directory: root, only: ['site']})
    expect(existsSync(join(root, 'out/site/notes/b/index.html'))).toBe(false)
  })
})

it('finds that two branches were published from, and goes on from the one that is kept', {tags: 'slow'}, async () => {
  const {root, environment, vkey} = await loggedFolder({
    'c.fr.md': draftNote({number: 3}),
    'd.fr.md': draftNote({number: 4}),
  })
  const other = `${root}-other`
  cpSync(root, other, {recursive: true})
  keepLogKeys(other, vkey)
  await publishIn(root, ['c.fr'], {environment})
  await publishIn(other, ['d.fr'], {environment})
  // Git merges them: no file is in both.
  for (const path of ['notes/d.fr.md', 'notes/.published/CESS-2026-ALE-004'])
    cpSync(join(other, path), join(root, path), {recursive: true})
  const {messages} = await check({directory: root})
  expect(messages.map(({ruleId}) => ruleId)).toStrictEqual(['log-forked'])
  expect(messages[0]?.reason.en).toContain('two branches')
  rmSync(entryPath(root, 4))
  const {late, status} = await appendLog({directory: root, environment})
  expect(status).toBe('done')
  expect(late).toStrictEqual([{reference: 'CESS-2026-ALE-004', version: '1.0', log: {origin, place: 4}}])
  expect(reasons((await check({directory: root})).messages)).toStrictEqual([])
})

it('does not put a shorter log over a longer one', {tags: 'slow'}, async () => {
  const {root, environment} = await loggedFolder({'c.fr.md': draftNote({number: 3})})
  const earlier = `${root}-earlier`
  cpSync(root, earlier, {recursive: true})
  await publishIn(root, ['c.fr'], {environment})
  await build({directory: root, only: ['site']})
  const checkpoint = () => readFileSync(join(root, 'out/site/log/checkpoint'), 'utf8')
  const before = checkpoint()
  rmSync(join(root, 'notes'), {recursive: true})
  cpSync(join(earlier, 'notes'), join(root, 'notes'), {recursive: true})
  const {messages} = await build({directory: root, only: ['site']})
  expect(messages.map(({ruleId}) => ruleId)).toContain('log-behind')
  expect(checkpoint()).toBe(before)
})
