// @module-tag slow
import {spawnSync} from 'node:child_process'
import {chmodSync, chownSync, existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {put} from '../support/folder.js'
import {installed} from '../support/installed.js'
import {isNightly} from '../support/nightly.js'
import {filesWith, published} from '../support/site.js'

/** Root may remove everything: somebody else has to try. */
const other = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}

const note = (tlp: string) => goodNote({title: 'Vannes rompues', fields: published(), tlp})

it('ends builds by 3 while the disk refuses to remove what may not stay public', async ({skip}) => {
  const root = publicationWith({
    '../cache/.keep': '',
    'a.fr.md': note('TLP:CLEAR'),
    'b.fr.md': goodNote({number: 2, fields: published()}),
  })
  const page = join(root, 'out/site/notes/a')
  await runCess(['build', '--only', 'site'], {cwd: root})
  expect(existsSync(join(page, 'index.html'))).toBe(true)
  if (other.uid !== undefined)
    for (const path of ['', ...readdirSync(root, {recursive: true})])
      chownSync(join(root, String(path)), other.uid, other.gid)
  const build = (edition: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [installed, 'build', '--only', edition, '--lang', 'en', ...args], {
      cwd: root,
      // Its own, where the code of the first run is kept for the others.
      env: {...process.env, XDG_CACHE_HOME: join(root, 'cache')},
      encoding: 'utf8',
      ...other,
    })
  put(join(root, 'notes/a.fr.md'), note('TLP:AMBER'))
  chmodSync(page, 0o500)
  for (const edition of isNightly ? ['site', 'site', 'pdf'] : ['site', 'pdf']) {
    const {status, stdout, error} = build(edition)
    if (error) return skip('nobody else may run it here')
    expect({edition, status, isNamed: stdout.includes('out/site/notes/a/index.html')}).toEqual({
      ...{edition, status: 3, isNamed: true},
    })
  }
  // Worse than a brand that there is not.
  const {status, stderr} = build('site', '--template', 'nowhere')
  expect({status, isNamed: stderr.includes('out/site/notes/a/')}).toEqual({status: 3, isNamed: true})
  chmodSync(page, 0o700)
  expect(build('site').status).toBe(0)
  expect(filesWith(join(root, 'out/site'), 'Vannes rompues')).toEqual([])
})
