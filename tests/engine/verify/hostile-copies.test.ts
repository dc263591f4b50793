import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import type {VerifyReport} from '../../../src/engine/verify/verify-files.js'
import {classOf} from '../../../src/model/verify/verdict.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {lifeEpoch} from '../../support/life.js'
import {randomFrom} from '../../support/random-publication.js'
import {judged, verifiedHouse} from '../../support/verified-house.js'

const [rounds, seed] = [Number(process.env['CESS_LOG_ROUNDS'] ?? 10), Number(process.env['CESS_LOG_SEED'] ?? 1)]

type Random = (n: number) => number

/** Values that a hostile file has where others are expected. */
const odd: readonly unknown[] = [
  ...[null, true, -1, 1e308, '', '../../etc/passwd', 'Mars/Olympus', '9999-12-31T23:59:59Z', '-1', [], {}],
  ...[{fingerprint: 'e'.repeat(64), since: '0000-01-01T00:00:00Z'}, 'e'.repeat(64), 'Pacific/Kiritimati', '\u001B[31m'],
]

/** JSON in which one value is another, or is there twice. Changes it. */
function spoil(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random(4) === 0) return odd[random(odd.length)]
  const keys = Object.keys(value)
  const key = keys[random(keys.length)]
  if (key === undefined) return odd[random(odd.length)]
  // The same for lists and tables: a place in it.
  const table = value as Record<string, unknown>
  if (Array.isArray(value) && random(3) === 0) value.push(...(value as unknown[]))
  else table[key] = spoil(table[key], random)
  return value
}

/** Ways to change a copy of a site. Each changes the disk. */
const changes: readonly ((log: string, random: Random) => void)[] = [
  (log, random) => {
    const path = join(log, 'notes.json')
    writeFileSync(path, JSON.stringify(spoil(JSON.parse(readFileSync(path, 'utf8')), random)))
  },
  (log, random) => {
    const names = readdirSync(log, {recursive: true, withFileTypes: true}).filter(one => one.isFile())
    const one = names[random(names.length)]
    if (!one) return
    const path = join(one.parentPath, one.name)
    const bytes = readFileSync(path)
    writeFileSync(path, random(2) === 0 ? bytes.subarray(0, random(bytes.length)) : Buffer.concat([bytes, bytes]))
  },
  log => rmSync(join(log, 'notes.json')),
  (log, random) => writeFileSync(join(log, 'notes.json'), '['.repeat(random(5000))),
  (log, random) => writeFileSync(join(log, 'certificates.txt'), `${String(odd[random(odd.length)])}\n`),
]

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

it('has no file pass that was not published, whatever a copy of the site has become, and never ends as a bug', async () => {
  const house = await verifiedHouse()
  const random = randomFrom(seed)
  const changed = join(folderWith({}), 'changed.pdf')
  writeFileSync(changed, Buffer.concat([readFileSync(join(house.files, 'a.fr.pdf')), Buffer.from('%x\n')]))
  const files = [join(house.files, 'a.fr.pdf'), join(house.files, 'c.fr.pdf'), changed]
  const bad: unknown[] = []
  for (let round = 0; round < rounds; round++) {
    const copy = folderWith({})
    cpSync(join(house.site, 'log'), join(copy, 'log'), {recursive: true})
    changes[round % changes.length]?.(join(copy, 'log'), random)
    const given = round % 2 === 0 ? ['--keys', house.keys] : []
    const words = await runCess(['verify', ...files, '--site', copy, ...given], {cwd: copy})
    const {code, stdout} = await runCess(['verify', ...files, '--site', copy, ...given, '--json'], {cwd: copy})
    if (![0, 1, 2, 3].includes(code) || words.code !== code || words.stdout.includes('\u001B'))
      bad.push({round, code, words})
    if (stdout === '') continue
    const report = JSON.parse(stdout) as VerifyReport
    const [published, restricted, forged] = report.files.map(file => classOf(judged(file)))
    const isSound = report.house.flaws.length === 0 && given.length > 0
    if ((published === 'genuine') !== isSound || restricted === 'genuine' || forged !== 'changed')
      bad.push({round, seed, flaws: report.house.flaws, published, restricted, forged})
  }
  expect(bad).toEqual([])
})
