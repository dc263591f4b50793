import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
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
