import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {build} from '../../../../src/index.js'
import {openBuildContext} from '../../../../src/engine/context/context.js'
import {openMemo} from '../../../../src/engine/publication/open-memo.js'
import {brandPrintOf, shared} from '../../../../src/engine/queries/shared.js'
import {siteFile, siteFileKey, sitePlan} from '../../../../src/engine/queries/site.js'
import * as making from '../../../../src/engine/queries/site-making.js'
import {publicNotes} from '../../../../src/engine/output/public-notes.js'
import {openPageMaking} from '../../../../src/engine/site/threads/open-page-making.js'
import {partsOf} from '../../../../src/engine/memo/trace.js'
import {readManifest} from '../../../../src/io/manifest-file.js'
import {statBelow} from '../../../../src/io/stamp.js'
import {momentIn} from '../../../../src/model/moment.js'
import {builtWith} from '../../../support/built-publication.js'
import {bilingualYaml, goodNote, publicationWith} from '../../../support/cli.js'
import {put} from '../../../support/folder.js'
import {filesBelow, published} from '../../../support/site.js'

/** Public notes that are related or illustrated, and one that is not public. */
const notes = {
  'a.fr.md': goodNote({
    number: 1,
    fields: published(),
    text: 'Voir [l’autre](b.fr.md).\n\n![Un plan.](plan.svg "Plan. Schéma : CESS.")',
  }),
  'b.fr.md': goodNote({number: 2, title: 'Un port fermé', fields: published()}),
  'c.fr.md': goodNote({number: 3, tlp: 'TLP:AMBER', text: 'Voir [l’un](a.fr.md).'}),
  'd.fr.md': goodNote({number: 4, title: 'Un quai', fields: published()}),
  'e.fr.md': goodNote({number: 5, title: 'Un câble', fields: published()}),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
}

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-12-01T00:00:00Z') / 1000)))
afterEach(() => vi.unstubAllEnvs())

/** Every file of the site with its bytes. */
const siteOf = (root: string) =>
  new Map(
    [...filesBelow(join(root, 'out/site'))].map(name => [name, readFileSync(join(root, 'out/site', name), 'latin1')]),
  )

/** A memo of a publication that was built, told of what its site is made. */
async function memoOf(directory: string) {
  const context = openBuildContext({directory})
  const manifest = readManifest(context.out)
  const {memo, site, adopt} = openMemo(context, {believes: 'nothing'})
  const [entries, gates] = [Object.values(manifest?.notes ?? {}), manifest?.site?.notes ?? {}]
  const moment = momentIn('Europe/Paris', context.now)
  const statOf = ({path}: {readonly path: string}) => statBelow(context.out, path)
  const shown = publicNotes(context.out, entries, {notes: gates, moment, statOf})
  site.give({making, brand: await memo.get(shared), brandPrint: await brandPrintOf(memo), notes: shown})
  return {memo, adopt, begun: {...context, entries, notes: gates, moment, log: undefined, traces: []}}
}

describe('pages made in threads', () => {
  it('are those that one thread makes, of notes that are new, changed or as they were', {tags: 'slow'}, async () => {
    const [alone, together] = [await builtWith(notes, {only: ['site'], jobs: 1}), publicationWith(notes)]
    const {site} = await build({directory: together, only: ['site'], jobs: 2})
    expect(siteOf(together)).toEqual(siteOf(alone))
    expect([...siteOf(alone).keys()].filter(path => /notes\/[^/]+\/index\.html$/.test(path))).toHaveLength(4)
    const written = site?.written.length
    for (const root of [alone, together])
      for (const [name, title] of [
        ['b', 'Un port ouvert'],
        ['d', 'Un bassin'],
      ] as const)
        put(join(root, 'notes', `${name}.fr.md`), goodNote({number: name === 'b' ? 2 : 4, title, fields: published()}))
    await build({directory: alone, only: ['site'], jobs: 1})
    const again = await build({directory: together, only: ['site'], jobs: 2})
    expect(siteOf(together)).toEqual(siteOf(alone))
    expect(again.site?.written.length).toBeLessThan(written ?? 0)
  })

  it(
    'hold where they are taken over, with what feeds and the search will ask of their notes',
    {tags: 'slow'},
    async () => {
      // A note may be found by words of either language.
      const root = await builtWith(notes, {only: ['site']}, bilingualYaml)
      const [there, here] = [await memoOf(root), await memoOf(root)]
      const make = await openPageMaking(there.begun)
      const pages = (await here.memo.get(sitePlan)).filter(file => file.kind === 'note')
      expect(pages.length).toBe(4)
      for (const page of pages) {
        const {traces, page: made} = await make(page, new AbortController().signal)
        here.adopt(traces)
        expect(await here.memo.printOf(siteFile, siteFileKey(page))).toBe(made?.print)
        // It was not made once more.
        expect(here.memo.last(siteFile, siteFileKey(page))).toBeUndefined()
        expect(made?.made.bytes).toEqual((await here.memo.get(siteFile, siteFileKey(page))).bytes)
        const names = traces.map(({id}) => partsOf(id)[0])
        expect(names).toEqual(expect.arrayContaining(['siteFile', 'related', 'row', 'feedContent', 'searchTerms']))
        expect(names.filter(name => name === 'searchEntry').length).toBeGreaterThan(1)
      }
    },
  )

  it('say nothing of a note that brings out a bug, and go on with the next', async () => {
    const {begun} = await memoOf(await builtWith(notes, {only: ['site'], jobs: 1}))
    const make = await openPageMaking(begun)
    const none = {kind: 'note', slug: 'nobody.fr', path: 'notes/nobody/index.html'} as const
    expect(await make(none, new AbortController().signal)).toEqual({traces: [], page: undefined})
    const next = {kind: 'note', slug: 'a.fr', path: 'notes/a/index.html'} as const
    expect((await make(next, new AbortController().signal)).page?.made.notes).toContain('a.fr')
  })
})
