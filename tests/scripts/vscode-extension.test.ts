// @module-tag slow
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, it} from 'vitest'
import {bundleExtension} from '../../scripts/vscode-extension.mjs'
import {goodNote, publicationWith} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {installed} from '../support/installed.js'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'editors/vscode')
const run = join(root, 'tests/support/editors/run-extension.cjs')

/** The extension as it is packed, in a folder with nothing around it. */
async function packed(): Promise<string> {
  const folder = folderWith()
  const work = join(folder, 'work')
  cpSync(source, work, {recursive: true, filter: path => !/node_modules|dist|\.vsix$/.test(path.slice(source.length))})
  await bundleExtension(join(work, 'dist'))
  // Both take what `files` of the manifest lists: `npm pack` needs no network.
  const [archive = ''] = execFileSync('npm', ['pack', '--silent', '--offline'], {
    ...{cwd: work, encoding: 'utf8'},
    env: {...process.env, HOME: folder},
  }).split('\n')
  execFileSync('tar', ['xzf', join(work, archive), '-C', folder])
  return join(folder, 'package')
}

it('is packed whole, small, with its licences, and serves a note from the publication that the editor finds', async () => {
  const extension = await packed()
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({main: './dist/extension.js', license: 'MIT', publisher: expect.any(String)})
  // Each library is inside: nothing is to be installed, or packed, beside it.
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  const client = JSON.parse(readFileSync(join(root, 'node_modules/vscode-languageclient/package.json'), 'utf8'))
  expect(manifest.engines.vscode).toBe(client.engines.vscode)
  expect(readFileSync(join(extension, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain(
    `vscode-languageclient ${client.version}`,
  )
  expect(readFileSync(join(extension, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  expect(statSync(join(extension, 'dist/extension.js')).size).toBeLessThan(500_000)
  const words = ['package.nls.json', 'package.nls.fr.json'].map(name =>
    JSON.parse(readFileSync(join(extension, name), 'utf8')),
  )
  const named = [...JSON.stringify(manifest).matchAll(/"%(\w+)%"/g)].map(([, key]) => key)
  for (const texts of words) expect(Object.keys(texts)).toEqual(named)

  const publication = publicationWith({'a.fr.md': goodNote({text: '##Sans espace'})})
  mkdirSync(join(publication, 'node_modules/.bin'), {recursive: true})
  symlinkSync(installed, join(publication, 'node_modules/.bin/cess'))
  const note = join(publication, 'notes/a.fr.md')
  // From another folder, as editors are started.
  const seen = execFileSync(process.execPath, [run, extension, note], {
    ...{cwd: extension, encoding: 'utf8', timeout: 600_000},
    env: {...process.env, HOME: publication, npm_config_offline: 'true'},
  })
  expect(JSON.parse(seen)).toEqual({
    uri: pathToFileURL(note).href,
    found: [{code: 'heading-glued', message: expect.stringContaining('attendu')}],
  })
})
