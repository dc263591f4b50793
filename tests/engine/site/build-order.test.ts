import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {afterEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
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
