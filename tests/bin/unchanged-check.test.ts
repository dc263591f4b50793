// @module-tag slow
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {goodNote, publicationWith} from '../support/cli.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Names of the packages and folders of ours whose modules a check loads; in the bundle several share a file. */
function loadedBy(root: string, ...options: readonly string[]): readonly string[] {
  const list = join(root, 'loaded.txt')
  rmSync(list, {force: true})
  const args = ['--import', at('../support/loaded-modules.mjs'), at('../support/run-modules.mjs'), 'check', ...options]
  execFileSync(process.execPath, args, {
    cwd: root,
    env: {...process.env, LOADED_MODULES: list},
    stdio: 'ignore',
  })
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  const names = lines.flatMap(
    url => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/|\/dist\/(\w+)\//.exec(url)?.slice(1, 3) ?? [],
  )
  return [...new Set(names.filter(name => name !== undefined))].toSorted()
}

it('loads neither parser, schema nor renderer where nothing changed, and all of them the first time', () => {
  const root = publicationWith({'a.fr.md': goodNote({number: 1}), 'b.fr.md': goodNote({number: 2})})
  const heavy = ['zod', 'yaml', 'unified', 'vfile', 'liquidjs', 'note', 'render', 'template', 'typography']
  const first = loadedBy(root)
  expect(heavy.filter(name => !first.includes(name))).toEqual([])
  // The second time, stamps of files that were too young may be learnt; nothing is made. Nor is it once they are, between strict ones.
  const light = ['cli', 'commander', 'engine', 'fastest-levenshtein', 'io', 'model']
  expect(loadedBy(root)).toEqual(light)
  expect(loadedBy(root, '--strict')).not.toEqual(light)
  for (const options of [[], ['--strict']]) expect(loadedBy(root, ...options)).toEqual(light)
})
