import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What npm makes of this tree, unpacked as `node_modules/cess` of a folder that somebody else removes, beside its dependencies and nothing
 * that is for development.
 *
 * @returns Folder of the package.
 */
export function installPacked(): string {
  const project = mkdtempSync(join(tmpdir(), 'cess-packed-'))
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // npm's own words, and our manifest.
  const [packed] = JSON.parse(out) as [{filename: string}]
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const packages = join(project, 'node_modules')
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(packages, name)), {recursive: true})
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  const folder = join(packages, 'cess')
  mkdirSync(folder)
  execFileSync('tar', ['-xzf', join(project, packed.filename), '-C', folder, '--strip-components=1'])
  return folder
}
