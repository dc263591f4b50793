// @module-tag slow
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {build as buildPrefetched} from '../../../src/engine/build/build.js'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {put} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {prefetched} from '../../support/prefetched.js'
import {published} from '../../support/site.js'

it('says of each note and each of its files what a build says that looks at everything', async () => {
  const root = await builtWith(
    {
      'ambre.fr.md': goodNote({number: 1, tlp: 'TLP:AMBER'}),
      'brouillon.fr.md': goodNote({number: 2}),
      'ouverte.fr.md': goodNote({number: 3, fields: published()}),
      'refusee.fr.md': goodNote({number: 4, fields: published()}),
    },
    {only: ['web', 'data', 'site']},
  )
  put(join(root, 'notes/refusee.fr.md'), goodNote({number: 4, fields: published('zone: nulle-part\n')}))
  const run = async () => {
    const {notes, site, messages} = await build({directory: root, only: ['web', 'data', 'site']})
    return {notes: notes.map(note => ({...note, durationMs: 0})), site, messages}
  }
  await run()
  const recalled = await run()
  rmSync(join(root, 'out/.cess/last-run.json'))
  expect(recalled).toEqual(await run())
  const files = recalled.notes.map(({slug, outcome, artifacts}) => [slug, outcome, artifacts.length > 0])
  expect(files).toEqual([
    ['ambre.fr', 'unchanged', true],
    ['brouillon.fr', 'unchanged', true],
    ['ouverte.fr', 'unchanged', true],
    // Its last good files stand.
    ['refusee.fr', 'refused', true],
  ])
  expect(new Set(recalled.notes.map(({artifacts}) => artifacts.length)).size).toBeGreaterThan(1)
})

afterEach(() => vi.unstubAllEnvs())

describe('a build after which one note changed', () => {
  const texts = {
    plain: 'Un mot.',
    advised: 'Un mot.\n\n## Suite\n\n## Fin\n\nFin',
    wrong: '[ailleurs](nulle-part.fr.md)',
  }
  type Text = keyof typeof texts

  /** Messages on both notes after each text of the second, by a build that may use the results of the last, and by one that may not. */
  const told = async (write: (root: string, text: Text) => Promise<void> | void, walk: readonly Text[]) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
    const root = await copyOf('last-run', async () => {
      const first = publicationWith({'a.fr.md': draftNote({text: texts.advised}), 'b.fr.md': draftNote({number: 2})})
      await publishIn(first, ['a.fr', 'b.fr'])
      return first
    })
    const all: unknown[] = []
    const run = async (out: string, isFresh: boolean) => {
      const options = {directory: root, out: join(root, out), only: ['web', 'mail'] as const}
      if (isFresh) rmSync(join(root, out), {recursive: true, force: true})
      const report = await buildPrefetched(options, isFresh ? async () => undefined : prefetched)
      return report.notes.map(({path, messages}) => [path, messages.map(({ruleId, line}) => [ruleId, line])])
    }
    for (const text of walk) {
      await write(root, text)
      const [used, fresh] = [await run('used', false), await run('fresh', true)]
      expect(used).toEqual(fresh)
      all.push(used)
    }
    return all
  }

  it('tells what became wrong with a note where another changed', async () => {
    const write = (root: string, text: Text) => {
      const to = {plain: 'a', advised: 'b', wrong: 'nulle-part'}[text]
      put(join(root, 'notes/c.fr.md'), draftNote({number: 3, text: 'Voir [ceci](d.fr.md).'}))
      put(join(root, 'notes/d.fr.md'), draftNote({number: text === 'wrong' ? 3 : 4, text: `[Ailleurs](${to}.fr.md).`}))
    }
    const all = await told(write, ['plain', 'advised', 'wrong', 'plain'])
    expect(new Set(all.map(one => JSON.stringify(one))).size).toBeGreaterThan(1)
  })

  it('tells of it and of the others what a build from nothing tells', async () => {
    const write = (root: string, text: Text) =>
      put(join(root, 'notes/b.fr.md'), draftNote({number: 2, text: texts[text]}))
    const all = await told(write, ['plain', 'advised', 'plain', 'wrong', 'advised', 'plain'])
    expect(new Set(all.map(one => JSON.stringify(one))).size).toBeGreaterThan(2)
  })

  it('tells nothing of an unpublished text that was written over since', async () => {
    const write = async (root: string, text: Text) => {
      put(join(root, 'notes/a.fr.md'), draftNote({text: `${texts[text]} Encore.`}))
      put(join(root, 'notes/c.fr.md'), draftNote({number: 3, text: `Le texte ${Math.random()}.`}))
    }
    const all = await told(write, ['wrong', 'wrong', 'plain', 'advised', 'plain'])
    expect(new Set(all.map(one => JSON.stringify(one))).size).toBeGreaterThan(2)
  })
})
