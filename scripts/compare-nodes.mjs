// Builds the sample notes with this Node and with others, and fails unless all write the same bytes:
//   node scripts/compare-nodes.mjs [version …]     (`latest` if none is named; `24`, `20.19` …)
// npm's packages of Node's binaries are taken without their scripts; they are all that this needs from the network.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const work = mkdtempSync(join(tmpdir(), 'cess-nodes-'))

/** npm's package `node` for this platform; its own script does no more. */
const system = process.platform === 'win32' ? 'win' : process.platform
const kind = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
const packageName = [kind, system, process.arch].join('-')

/** Path of a Node of this version. */
function install(version) {
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', join(work, version)]
  run('npm', [...args, `${packageName}@${version}`], {shell: system === 'win'})
  const folder = join(work, version, 'node_modules', packageName)
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.node)
}

/** A Node's build of the samples: bytes by path. What cess notes of times for itself is no output. */
function build(node, name) {
  const folder = join(work, `samples-${name}`)
  for (const part of ['cess.yml', 'notes', 'templates']) cpSync(join(root, part), join(folder, part), {recursive: true})
  const env = {...process.env, SOURCE_DATE_EPOCH: '1780000000'}
  run(node, [join(root, 'bin/cess'), 'build', '--lang', 'en'], {cwd: folder, env})
  const out = join(folder, 'out')
  const paths = readdirSync(out, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter(path => !path.startsWith('.cess'))
  return new Map(paths.sort().map(path => [path, readFileSync(join(out, path))]))
}

function run(command, args, options) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1e8, ...options})
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout.trim()
}

try {
  const ours = build(process.execPath, 'here')
  const versions = process.argv.slice(2)
  for (const version of versions.length > 0 ? versions : ['latest']) {
    const node = install(version)
    const theirs = build(node, version)
    const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
      path => !ours.has(path) || !theirs.get(path)?.equals(ours.get(path)),
    )
    const both = `Node ${run(node, ['--version'])} and ${process.version}`
    if (differing.length === 0) console.log(`${both}: the same bytes in ${ours.size} files`)
    else {
      console.error(`${both}: other bytes in ${differing.length} of ${ours.size} files:\n${differing.join('\n')}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
