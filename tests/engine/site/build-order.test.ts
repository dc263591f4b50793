import fs, {existsSync, readFileSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

it('writes no list, feed or index twice for a note that is left out, and none that names it', async () => {
  const written: {readonly path: string; readonly text: string}[] = []
  const rename = fs.renameSync
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    const path = /\/out\/site\/(.*)$/.exec(String(to))?.[1]
    if (path !== undefined) written.push({path, text: fs.readFileSync(from, 'latin1')})
    rename(from, to)
  })
  syncBuiltinESMExports()
  const directory = publicationWith({
    'a.fr.md': goodNote({number: 1, title: `"${title}"`, fields: published(), tlp: 'TLP:AMBER'}),
    'b.fr.md': goodNote({number: 2, fields: published(), text: `Voir la note « ${title} ».`}),
    'c.fr.md': goodNote({number: 3, fields: published()}),
  })
  const {messages} = await build({directory, only: ['site']})
  expect(messages.map(({ruleId}) => ruleId)).toContain('note-left-out')
  const shared = written.filter(({path}) => !path.startsWith('notes/'))
  expect(shared.map(({path}) => path)).toEqual(expect.arrayContaining(['index.html', 'feed.xml', 'sitemap.xml']))
  expect(new Set(shared.map(({path}) => path)).size).toBe(shared.length)
  expect(shared.filter(({text}) => /notes\/b\/|ALE-002/.test(text)).map(({path}) => path)).toEqual([])
})

it('makes lists and feeds behind the pages all the same where one that stood comes down', {tags: 'slow'}, async () => {
  const naming = (more = '') => goodNote({number: 2, fields: published(), text: `Voir la note « ${title} ».${more}`})
  const directory = await builtWith({'b.fr.md': naming()}, {only: ['site']})
  const secret = goodNote({number: 1, title: `"${title}"`, fields: published(), tlp: 'TLP:AMBER'})
  put(join(directory, 'notes/a.fr.md'), secret)
  put(join(directory, 'notes/b.fr.md'), naming(' Et une autre.'))
  put(join(directory, 'notes/d.fr.md'), goodNote({number: 4, fields: published()}))
  const {messages, site} = await build({directory, only: ['site']})
  expect(messages.map(({path, ruleId}) => `${path} ${ruleId}`)).toContain('notes/b.fr.md note-left-out')
  const at = (path: string) => readFileSync(join(directory, 'out/site', path), 'utf8')
  for (const path of ['index.html', 'publications/index.html', 'sitemap.xml']) {
    expect(at(path)).toContain('notes/d/')
    expect(at(path)).not.toContain('notes/b/')
  }
  expect(existsSync(join(directory, 'out/site/notes/b/index.html'))).toBe(false)
  const places = ['notes/d/index.html', 'index.html', 'sitemap.xml'].map(
    path => site?.written.indexOf(`site/${path}`) ?? -1,
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})
