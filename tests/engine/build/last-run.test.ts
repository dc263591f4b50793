import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
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
