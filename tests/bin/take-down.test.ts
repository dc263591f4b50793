// @module-tag slow
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationWith} from '../support/cli.js'
import {put} from '../support/folder.js'
import {installed} from '../support/installed.js'
import {filesWith, published} from '../support/site.js'

const title = 'Vannes d’écluse : l’accès oublié du sous-traitant'

/** A build in a process that has built nothing before. */
const built = (cwd: string) =>
  new Promise<string>(resolve => {
    execFile(process.execPath, [installed, 'build', '--only', 'site'], {cwd}, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })

it('takes down what names a note that was restricted since, in a process of its own', async () => {
  const named = (tlp: string) => goodNote({number: 1, title: `"${title}"`, fields: published(), tlp})
  const root = publicationWith({
    'a.fr.md': named('TLP:CLEAR'),
    'b.fr.md': goodNote({number: 2, fields: published(), text: `Voir la note « ${title} ».`}),
    'c.fr.md': goodNote({number: 3, fields: published()}),
  })
  const site = join(root, 'out/site')
  await built(root)
  expect(filesWith(site, 'oublié du sous-traitant')).toContain('notes/b/index.html')
  put(join(root, 'notes/a.fr.md'), named('TLP:AMBER'))
  expect(await built(root)).toContain('note-left-out')
  expect(filesWith(site, 'oublié du sous-traitant')).toEqual([])
  expect([existsSync(join(site, 'notes/b')), existsSync(join(site, 'notes/c/index.html'))]).toEqual([false, true])
})
