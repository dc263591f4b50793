import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {buildWith} from '../../../src/engine/build/build.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {asyncQuery, query, type Askable} from '../../../src/engine/memo/query.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {queries} from '../../../src/engine/queries/index.js'
import {build} from '../../../src/index.js'
import {editions} from '../../../src/render/index.js'
import {changedSettings, withSetting} from '../../support/changed-settings.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {published} from '../../support/site.js'

const onOneDay = () => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000))
beforeEach(onOneDay)
afterEach(() => vi.unstubAllEnvs())

/** A publication that was built: its settings are edited one after the other, and each edit is built. */
let root: string
beforeAll(async () => {
  onOneDay()
  root = mkdtempSync(join(tmpdir(), 'cess-settings-'))
  put(join(root, 'cess.yml'), publicationYaml)
  put(join(root, 'notes/a.fr.md'), goodNote({fields: published()}))
  put(join(root, 'notes/b.fr.md'), goodNote({number: 2}))
  await build({directory: root})
  // Whether a page that stands names what nobody may read is asked once there are pages.
  put(join(root, 'notes/b.fr.md'), goodNote({number: 2, text: 'Autrement.'}))
  await build({directory: root})
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

const path = 'notes/a.fr.md'
const everyEdition = editions.map(({id}) => id)

/** Editions that travel in a message, and in its PDF: of those that are known by their hash, bytes are made for whoever needs them. */
const inMessage = ['pdf', 'mail', 'text', 'csl', 'stix']

/** The queries, which tell what they make. */
function telling(tell: (name: string, key: string) => void): readonly Askable[] {
  return queries.map(one => {
    if (one.kind === 'input') return one
    const told = (key: string) => tell(one.name, key)
    if (one.kind === 'now') return query(one.name, {...one, compute: (ask, key) => (told(key), one.compute(ask, key))})
    return asyncQuery(one.name, {...one, compute: (ask, key) => (told(key), one.compute(ask, key))})
  })
}

/** Queries and editions that a build makes after an edit of `cess.yml`, by the traces of the one before. */
async function madeAfter(name: string, value: string) {
  const file = join(root, 'cess.yml')
  writeFileSync(file, withSetting(readFileSync(file, 'utf8'), name, value))
  const made: (readonly [name: string, key: string])[] = []
  const context = openBuildContext({directory: root})
  const open = openMemo(context, {asked: telling((...one) => made.push(one))})
  try {
    await buildWith(context, open)
  } finally {
    open.close()
  }
  const ofNote = made.filter(([, key]) => key.split('\n')[0] === path)
  return {
    notes: [...new Set(ofNote.map(([one]) => one))],
    editions: ofNote.flatMap(([one, key]) => (one === 'edition' ? [key.split('\n')[1]] : [])).toSorted(),
    pages: made.filter(([one]) => one === 'siteFile').length,
  }
}

describe('an edit of `cess.yml`', () => {
  it.each([
    ['retention', '12'],
    ['pace', '{example.org: 5}'],
    ['review', '{approvals: 1, names: [Anaïs Modèle]}'],
    ['recipients', '[{id: enisa, domains: [example.org]}]'],
    ['lang', 'fr # as before'],
  ])('makes nothing again where no edition depends on it: %s', async (name, value) => {
    expect(await madeAfter(name, value)).toEqual({notes: [], editions: [], pages: 0})
  })

  it.each([
    // Whether its page would be the same without the draft is asked of a note that is shown there.
    ['tagline', '{fr: Des notes., en: Notes.}', ['neighbours']],
    ['about', '{fr: Un centre., en: A centre.}', []],
  ])(
    'makes pages of the site again, and no edition, where these alone depend on it: %s',
    {tags: 'slow'},
    async (name, value, notes) => {
      const made = await madeAfter(name, value)
      expect(made).toEqual({notes, editions: [], pages: expect.any(Number) as number})
      expect(made.pages).toBeGreaterThan(0)
    },
  )

  it.each([
    ['sender', '{name: Centre, email: notes@example.org}', ['eml', ...inMessage]],
    ['paper', 'Letter', ['eml', ...inMessage, 'public', 'web']],
    ['pdf', '{standards: [ua-2, a-4f]}', ['eml', ...inMessage, 'public']],
    ['issn', '2999-0009', everyEdition],
    ['site', 'https://other.example.org', everyEdition],
  ])(
    'makes the editions again that depend on it, and those that travel in them or have them: %s',
    {tags: 'slow'},
    async (name, value, expected) => {
      expect(new Set((await madeAfter(name, value)).editions)).toEqual(new Set(expected))
    },
  )

  for (const {cases, speed} of halves(changedSettings, 2))
    it.each(cases)('is of a setting with values that it may have: %s', speed, async (name, values) => {
      const other = publicationWith({})
      const file = join(other, 'cess.yml')
      for (const value of values) {
        writeFileSync(file, withSetting(readFileSync(file, 'utf8'), name, value))
        expect((await build({directory: other, only: ['web']})).messages).toEqual([])
      }
    })
})
