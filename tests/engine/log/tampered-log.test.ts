import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {IoError} from '../../../src/io/error.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {madeOnce} from '../../support/made-once.js'
import {randomFrom} from '../../support/random-publication.js'
import {verifyFiles} from '../../../src/engine/verify/verify-files.js'
import {loggedSite} from '../../support/logged-site.js'

const [rounds, seed] = [Number(process.env['CESS_LOG_ROUNDS'] ?? 40), Number(process.env['CESS_LOG_SEED'] ?? 1)]

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

/** A publication with a log of three entries, the site with it, and the house's key. */
async function makeHouse(path: string): Promise<void> {
  const log = newLog()
  const notes = [1, 2, 3].map(number => [`${number}.fr.md`, draftNote({number})] as const)
  const made = publicationWith(Object.fromEntries(notes))
  keepLogKeys(made, log.vkey)
  for (const number of [1, 2, 3]) await publishIn(made, [`${number}.fr`], {environment: log.environment})
  await build({directory: made, only: ['site']})
  cpSync(join(made, 'out/site'), join(path, 'site'), {recursive: true})
  rmSync(join(made, 'out'), {recursive: true})
  cpSync(made, join(path, 'house'), {recursive: true})
  writeFileSync(join(path, 'house.keys'), log.vkey)
}

type Random = (n: number) => number

/** Ways to change files that are there. Each changes the disk. */
const tamperings: readonly ((files: readonly string[], random: Random) => void)[] = [
  // A byte.
  (files, random) => edit(files, random, bytes => Object.assign(bytes, {[random(bytes.length)]: random(256)})),
  // The end cut off, or something put there.
  (files, random) => edit(files, random, bytes => bytes.subarray(0, random(bytes.length))),
  (files, random) => edit(files, random, bytes => Buffer.concat([bytes, bytes.subarray(random(bytes.length))])),
  // Its lines in another order.
  (files, random) =>
    edit(files, random, bytes => {
      const lines = bytes.toString('latin1').split('\n')
      const [moved = ''] = lines.splice(random(lines.length), 1)
      lines.splice(random(lines.length + 1), 0, moved)
      return Buffer.from(lines.join('\n'), 'latin1')
    }),
  // One in the place of another.
  (files, random) => edit(files, random, () => readFileSync(drawn(files, random))),
  (files, random) => rmSync(drawn(files, random)),
]

const drawn = (files: readonly string[], random: Random): string => files[random(files.length)] ?? ''

function edit(files: readonly string[], random: Random, change: (bytes: Buffer) => Buffer): void {
  const path = drawn(files, random)
  writeFileSync(path, change(readFileSync(path)))
}

/** The verdict on a log, or its refusal; an error of another sort is a bug. */
async function toldOf(options: Parameters<typeof verifyLogAt>[0]) {
  try {
    const {flaws, leaves, checkpoint} = await verifyLogAt(options)
    return {flaws, seen: JSON.stringify([leaves, checkpoint?.size, checkpoint?.root])}
  } catch (error) {
    if (error instanceof IoError || error instanceof UsageError) return {flaws: ['refused'], seen: ''}
    throw error
  }
}

const filesBelow = (folder: string, is: (path: string) => boolean): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(is)
    .toSorted()

/** Change a copy again and again; what of it was neither told nor harmless. */
async function untold(from: string, is: (path: string) => boolean, ask: (copy: string) => ReturnType<typeof toldOf>) {
  const random = randomFrom(seed)
  const whole = await ask(from)
  expect(whole.flaws).toEqual([])
  const bad: unknown[] = []
  let told = 0
  for (let round = 0; round < rounds; round++) {
    const copy = join(folderWith(), 'copy')
    cpSync(from, copy, {recursive: true})
    tamperings[round % tamperings.length]?.(filesBelow(copy, is), random)
    const {flaws, seen} = await ask(copy)
    if (flaws.length > 0) told++
    else if (seen !== whole.seen) bad.push({round, seed, seen})
    rmSync(copy, {recursive: true})
  }
  return {bad, told}
}

it('tells of every change of a site’s log that changes what it says', {tags: 'slow'}, async () => {
  const path = await madeOnce('house-to-tamper', makeHouse)
  // Notes of today are no part of the log; nothing in it signs them.
  const isOfLog = (file: string) => file.includes('/log/') && !file.endsWith('notes.json')
  const ask = (where: string) => toldOf({directory: path, where, keys: 'house.keys'})
  const {bad, told} = await untold(join(path, 'site'), isOfLog, ask)
  expect(bad).toEqual([])
  expect(told).toBeGreaterThan(rounds / 3)
})

it('tells of every change of the record’s entries that changes what they say', {tags: 'slow'}, async () => {
  const path = await madeOnce('house-to-tamper', makeHouse)
  const ask = (directory: string) => toldOf({directory})
  const {bad, told} = await untold(join(path, 'house'), file => file.endsWith('/log.json'), ask)
  expect(bad).toEqual([])
  expect(told).toBeGreaterThan(rounds / 3)
})

it(
  'is told with its own cause: a key that is none, another key, or a record that disagrees',
  {tags: 'slow'},
  async () => {
    const {root, vkey} = await loggedSite()
    const site = join(root, 'out/site')
    const told = async () => {
      const {flaws} = await verifyLogAt({directory: root})
      const {house} = await verifyFiles({directory: root, files: ['cess.yml']})
      expect(house.flaws).toEqual(flaws)
      return flaws
    }
    expect(await told()).toEqual([])

    // Another id: the key may have a plus, too.
    keepLogKeys(
      root,
      vkey.replace(/\+[^]/, start => (start === '+0' ? '+1' : '+0')),
    )
    expect(await told()).toEqual(['keys'])
    const {code, stdout} = await runCess(['log', 'verify'], {cwd: root})
    expect([code, stdout]).toEqual([
      1,
      'A key of `log` in `cess.yml` is none: its name, its id and its key do not belong together\n',
    ])
    // So by a copy of the site: nothing says that it is somebody else's.
    expect((await verifyLogAt({directory: root, where: site})).flaws).toEqual(['keys'])
    const options = {directory: root, files: ['cess.yml'], site}
    expect((await verifyFiles(options)).house.flaws).toEqual(['keys'])
    const verify = await runCess(['verify', 'cess.yml', '--site', site], {cwd: root})
    expect(verify.stdout).not.toContain('somebody else')

    keepLogKeys(root, newLog().vkey)
    expect(await told()).toEqual(['other-key'])

    keepLogKeys(root, vkey)
    const entry = join(root, 'notes/.published/CESS-2026-ALE-002/1.0/log.json')
    const text = readFileSync(entry, 'utf8')
    writeFileSync(entry, text.replace('"fr"', '"en"'))
    expect(await told()).toEqual(['missing'])
    writeFileSync(entry, text.replaceAll(/"published": "[^"]+"/g, '"published": "2026-99-99T00:00:00Z"'))
    expect(await told()).toEqual(['missing'])
    writeFileSync(entry, text)
    expect(await told()).toEqual([])
  },
)

it('is no bug where the record has a moment that there is not', async () => {
  const {root} = await loggedSite()
  const path = join(root, 'notes/.published/CESS-2026-ALE-002/1.0/record.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"published": "[^"]+"/, '"published": "yesterday"'))
  const {code, stderr} = await runCess(['verify', 'out/notes/b.fr/b.fr.pdf'], {cwd: root})
  expect([code, stderr]).toEqual([2, ''])
})
