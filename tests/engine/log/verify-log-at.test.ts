import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {readKeptCheckpoint} from '../../../src/io/log/kept-checkpoint.js'
import {newLogKey} from '../../../src/io/log/log-key.js'
import {parseCheckpoint} from '../../../src/model/log/checkpoint.js'
import {publicationWith, runCess} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog, origin} from '../../support/log.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

/** The logs of these sites are signed by the same key each time. */
const key = newLogKey(origin)

/** A publication whose site has a log of one entry. */
async function loggedSite() {
  const log = newLog(origin, key)
  const root = await copyOf(['logged site', key.line], async () => {
    const first = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2})})
    keepLogKeys(first, log.vkey)
    await publishIn(first, ['a.fr'], {environment: log.environment})
    await build({directory: first, only: ['site']})
    return first
  })
  return {...log, root, site: join(root, 'out/site')}
}

it(
  'verifies the record, a site, a copy without the publication, and says whose keys it goes by',
  {tags: 'slow'},
  async () => {
    const {root, site, vkey} = await loggedSite()
    expect(await verifyLogAt({directory: root})).toMatchObject({flaws: [], keysFrom: 'publication'})
    expect(await verifyLogAt({directory: root, where: site})).toMatchObject({flaws: [], since: 1})
    const copy = folderWith({'house.keys': `${vkey}\n`})
    cpSync(site, join(copy, 'site'), {recursive: true})
    const options = {directory: copy, where: 'site'}
    expect(await verifyLogAt(options)).toMatchObject({flaws: [], keysFrom: 'log', leaves: [{act: 'publication'}]})
    expect(await verifyLogAt({...options, keys: 'house.keys'})).toMatchObject({flaws: [], keysFrom: 'file'})
    writeFileSync(join(copy, 'house.keys'), newLog().vkey)
    expect(await verifyLogAt({...options, keys: 'house.keys'})).toMatchObject({flaws: ['unsigned']})
  },
)

it(
  'proves that a log goes on from the one that was seen before, and finds one that does not',
  {tags: 'slow'},
  async () => {
    const {root, site, environment} = await loggedSite()
    const before = readFileSync(join(site, 'log/checkpoint'))
    await publishIn(root, ['b.fr'], {environment})
    await build({directory: root, only: ['site']})
    const copy = folderWith({'before.checkpoint': before})
    cpSync(site, join(copy, 'site'), {recursive: true})
    const since = 'before.checkpoint'
    expect(await verifyLogAt({directory: copy, where: 'site', since})).toMatchObject({flaws: [], since: 1})

    // The house itself rewrites its past, with its own key.
    const again = publicationWith({
      'a.fr.md': draftNote({text: 'Cinq câbles sont rompus.'}),
      'b.fr.md': draftNote({number: 2}),
    })
    cpSync(join(root, 'cess.yml'), join(again, 'cess.yml'))
    for (const note of ['a.fr', 'b.fr']) await publishIn(again, [note], {environment})
    await build({directory: again, only: ['site']})
    const rewritten = join(again, 'out/site')
    expect(await verifyLogAt({directory: copy, where: rewritten, since})).toMatchObject({flaws: ['inconsistent']})
    expect(await verifyLogAt({directory: root, where: rewritten})).toMatchObject({flaws: ['record']})
    await verifyLogAt({directory: root})
    expect(await verifyLogAt({directory: root, where: rewritten})).toMatchObject({flaws: ['inconsistent', 'record']})
  },
)

it('believes no file that is no checkpoint, and no longer a kept one that is damaged', async () => {
  const {root} = await loggedSite()
  await verifyLogAt({directory: root})
  writeFileSync(join(root, 'hello'), 'hello\n')
  await expect(verifyLogAt({directory: root, since: 'hello'})).rejects.toThrow('is no checkpoint of this log')
  const [path = ''] = readdirSync(join(root, '.cess/log')).filter(name => name.endsWith('.checkpoint'))
  const kept = join(root, '.cess/log', path)
  writeFileSync(join(root, 'copy'), readFileSync(kept))
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(origin, `${origin}x`))
  for (const since of [undefined, 'copy'])
    await expect(verifyLogAt({directory: root, since})).rejects.toThrow('is damaged')
  rmSync(kept)
  expect(await verifyLogAt({directory: root, since: 'copy'})).toMatchObject({flaws: [], since: 1})
})

it('finds a log that became shorter, or of which anything was changed', {tags: 'slow'}, async () => {
  const {root, site, environment} = await loggedSite()
  const shorter = folderWith({})
  cpSync(site, shorter, {recursive: true})
  await publishIn(root, ['b.fr'], {environment})
  await build({directory: root, only: ['site']})
  await verifyLogAt({directory: root, where: site})
  expect(await verifyLogAt({directory: root, where: shorter})).toMatchObject({flaws: ['shrunk']})

  const harm = (path: string, change: (text: string) => string) => {
    const copy = folderWith({})
    cpSync(site, copy, {recursive: true})
    const file = join(copy, 'log', path)
    writeFileSync(file, Buffer.from(change(readFileSync(file, 'latin1')), 'latin1'))
    return verifyLogAt({directory: copy, where: copy})
  }
  const entries = 'tile/entries/000.p/2'
  expect(await harm(entries, text => text.replace('"publication"', '"withdrawals"'))).toMatchObject({
    flaws: ['entries'],
  })
  expect(await harm(entries, text => text.replace('ALE-001', 'ALE-009'))).toMatchObject({flaws: ['root']})
  expect(await harm(entries, text => text.slice(0, -1))).toMatchObject({flaws: ['entries']})
  expect(await harm('tile/0/000.p/2', text => `x${text.slice(1)}`)).toMatchObject({flaws: ['tiles']})
  expect(await harm('checkpoint', text => text.replace('\n2\n', '\n1\n'))).toMatchObject({flaws: ['forged', 'entries']})
  expect(await harm('checkpoint', text => text.replaceAll('cess.', 'other.'))).toMatchObject({flaws: ['unsigned']})
  expect(await harm('checkpoint', () => '')).toMatchObject({flaws: ['no-checkpoint']})
  expect(await harm('keys.txt', () => newLog().vkey)).toMatchObject({flaws: ['unsigned']})
})

it('reads a log at an address, and says which host does not answer', async () => {
  const {site} = await loggedSite()
  const server = createServer((request, response) => {
    const path = join(site, request.url ?? '')
    try {
      response.end(readFileSync(path))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const empty = folderWith({})
  for (const where of [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}/log/`])
    expect(await verifyLogAt({directory: empty, where})).toMatchObject({flaws: [], checkpoint: {size: 1}})
  await new Promise(resolve => server.close(resolve))
  await expect(verifyLogAt({directory: empty, where: `http://127.0.0.1:${port}`})).rejects.toMatchObject({
    code: 'ECONNECTION',
    path: `127.0.0.1:${port}`,
  })
})

it('is told to people and to programs', async () => {
  const {root, environment} = await loggedSite()
  const told = await runCess(['log', 'verify'], {cwd: root})
  expect([told.code, told.stderr]).toEqual([0, ''])
  expect(told.stdout).toContain(`${origin}: one entry`)
  const json = await runCess(['log', 'verify', 'out', '--json'], {cwd: root})
  expect(JSON.parse(json.stdout)).toMatchObject({origin, size: 1, flaws: [], since: 1})
  rmSync(join(root, 'notes/.published/CESS-2026-ALE-001/1.0/log.json'))
  const wrong = await runCess(['log', 'verify', '--lang', 'fr'], {cwd: root})
  expect([wrong.code, wrong.stdout.includes('cess check')]).toEqual([1, true])
  const again = await runCess(['log', 'append'], {cwd: root, env: environment})
  expect([again.code, again.stdout.includes('entry 1')]).toEqual([0, true])
  for (const words of [
    ['log', 'verify', 'ftp://x'],
    ['log', 'a', 'b'],
    ['log', 'append'],
  ])
    expect((await runCess(words, {cwd: root})).code).toBe(2)
  expect((await runCess(['log', 'verify', 'nowhere'], {cwd: root})).stderr).toContain('no public log in')
})

it('keeps the newer of two that are verified at once', {tags: 'slow'}, async () => {
  const {root, site, environment} = await loggedSite()
  await publishIn(root, ['b.fr'], {environment})
  const newer = {directory: root}
  for (const logs of [
    [newer, {...newer, where: site}],
    [{...newer, where: site}, newer],
  ]) {
    rmSync(join(root, '.cess/log'), {recursive: true, force: true})
    await Promise.all(logs.map(verifyLogAt))
    expect(parseCheckpoint(readKeptCheckpoint(root, origin) ?? '')?.size).toBe(2)
  }
})
