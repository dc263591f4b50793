import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
const notes = {
  'a.fr.md': goodNote({number: 1, text: '![Un carré](a.svg)'}),
  'b.fr.md': goodNote({number: 2, tlp: 'TLP:AMBER', fields: 'expire: 2026-11-19\n'}),
  'a.svg': picture,
}

/** Hashes of all artifacts of a publication, built in a new folder on a day of the clock. */
async function builtOn(clock: string): Promise<Readonly<Record<string, string>>> {
  const root = publicationWith(notes)
  vi.setSystemTime(new Date(clock))
  await build({directory: root})
  vi.useRealTimers()
  const folder = join(root, 'out/notes')
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return Object.fromEntries(
    files.map(({name, parentPath}) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  )
}

afterEach(() => vi.unstubAllEnvs())

it('gives the same bytes in another folder on another day, with SOURCE_DATE_EPOCH', {tags: 'slow'}, async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000')
  const first = await builtOn('2026-11-18T10:00:00Z')
  expect(Object.keys(first)).toHaveLength(22)
  expect(await builtOn('2031-01-02T03:04:05Z')).toEqual(first)
})

it('differs without it only in notes that say that they have expired', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  const first = await builtOn('2026-11-18T10:00:00Z')
  const second = await builtOn('2031-01-02T03:04:05Z')
  const different = Object.keys(first).filter(name => first[name] !== second[name])
  expect(different.length).toBeGreaterThan(0)
  expect(different.every(name => name.startsWith('b.fr.'))).toBe(true)
})
