import {execFile} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {madeOnce} from './made-once.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
const fastGzip = fileURLToPath(new URL('fast-gzip.cjs', import.meta.url))

/** A folder with what npm makes of this tree, unpacked as `node_modules/cess`, beside its dependencies and nothing that is for development. */
const project: string = await madeOnce('packed', async folder => {
  mkdirSync(folder)
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const env = {...process.env, NODE_OPTIONS: `--require ${JSON.stringify(fastGzip)}`}
  const {stdout} = await run('npm', pack, {cwd: root, env})
  // npm's own words, and our manifest.
  const [packed] = JSON.parse(stdout) as [{filename: string}]
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const packages = join(folder, 'node_modules')
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(packages, name)), {recursive: true})
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  mkdirSync(join(packages, 'cess'))
  await run('tar', ['-xzf', join(folder, packed.filename), '-C', join(packages, 'cess'), '--strip-components=1'])
})

/** Folder of the package as npm packs it; tests share it, and change nothing in it. */
export const packed: string = join(project, 'node_modules/cess')
