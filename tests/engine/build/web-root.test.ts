import {cpSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {published} from '../../support/site.js'

it('takes no public site for an output folder, nor a folder in one or around one', async () => {
  const cwd = publicationWith({
    'a.fr.md': goodNote({fields: published()}),
    'b.fr.md': goodNote({number: 2, tlp: 'TLP:RED'}),
  })
  expect((await runCess(['build', '--only', 'site'], {cwd})).code).toBe(0)
  const served = folderWith()
  cpSync(join(cwd, 'out/site'), join(served, 'htdocs/www'), {recursive: true})
  mkdirSync(join(cwd, 'out/site/empty'))
  const refused = ['out/site', 'out/site/empty/deep', join(served, 'htdocs/www'), join(served, 'htdocs'), served]
  for (const out of refused) {
    const {code, stderr} = await runCess(['build', '--out', out], {cwd})
    expect({out, code, isSaid: stderr.includes('public site')}).toEqual({out, code: 2, isSaid: true})
  }
  for (const out of ['out/site', served]) {
    expect(existsSync(join(cwd, out, 'notes/b.fr'))).toBe(false)
    expect(existsSync(join(out, '.cess'))).toBe(false)
  }
  // By what its pages say, where the record beside it is lost.
  rmSync(join(cwd, 'out/.cess'), {recursive: true})
  expect((await runCess(['build', '--out', 'out/site'], {cwd})).code).toBe(2)
  expect((await runCess(['build', '--only', 'web'], {cwd})).code).toBe(0)
})

const opening = (directory: string, out: string) => () => openBuildContext({directory, out})

it.each(['out/site', 'out/site/inner/most'])('takes none where a site will be: %s', out => {
  const root = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  expect(opening(root, out)).toThrow('is a public site')
  expect(existsSync(join(root, 'out'))).toBe(false)
  expect(opening(root, 'out/sites')).not.toThrow()
})

it.each(['site', 'site/inner/most'])('takes none in whose site another will be: %s', async inner => {
  const root = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  await build({directory: root, only: ['web'], out: `public/${inner}`})
  expect(opening(root, 'public')).toThrow(`\`${join(root, 'public', inner)}\`, an output folder`)
  rmSync(join(root, 'public', inner, '.cess'), {recursive: true})
  expect(opening(root, 'public')).not.toThrow()
})

it.each(['notes', 'templates/cess', '.cess', '.cess/memo', '.git', 'out/.cess', '.', '..'])(
  'takes none that the publication is made of, or keeps: %s',
  out => {
    const root = publicationWith({'a.fr.md': goodNote({})})
    expect(opening(root, out)).toThrow(`\`${out}\`: it holds what the publication is made of, or keeps`)
    expect(opening(root, '.cessation')).not.toThrow()
  },
)

it('takes none whose site is another, though it is known', async () => {
  const root = publicationWith({'a.fr.md': goodNote({tlp: 'TLP:AMBER'})})
  for (const out of ['public/site', 'known']) await build({directory: root, only: ['web'], out})
  renameSync(join(root, 'public/site'), join(root, 'known/site'))
  expect(opening(root, 'known')).toThrow('an output folder')
})
