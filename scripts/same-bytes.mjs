// Builds the samples, the language specimens and a hundred generated notes with another commit and with this tree, once from
// nothing and once after a change, and fails unless both write the same files and say the same of them:
//   npm run same-bytes -- BASE [--notes 100]
// What only says when or how long is no difference. The other commit's packages are installed if its lock file differs.
import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {generatedNotes} from './generated-notes.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const work = mkdtempSync(join(tmpdir(), 'cess-bytes-'))
const {values, positionals} = parseArgs({allowPositionals: true, options: {notes: {type: 'string', default: '100'}}})

function run(command, args, {codes = [0], ...options} = {}) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    cwd: root,
    ...options,
  })
  if (!codes.includes(status))
    throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/** A tree of another commit, ready to run. */
function checkout(commit) {
  const folder = join(work, 'base')
  mkdirSync(folder)
  run('sh', ['-c', 'git archive "$0" | tar -x -C "$1"', commit, folder])
  const lock = at => readFileSync(join(at, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(root)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder})
  return folder
}

/** Folders of `cess.yml` and notes, by name. */
function publications() {
  const made = join(work, 'made')
  const specimens = join(root, 'tests/fixtures/publications/languages')
  cpSync(join(specimens, 'cess.yml'), join(made, 'cess.yml'))
  mkdirSync(join(made, 'notes'))
  for (const [lang, share] of [
    ['fr', 0.6],
    ['en', 0.4],
  ]) {
    const folder = join(root, 'notes')
    const names = readdirSync(folder).filter(name => name.endsWith(`.${lang}.md`))
    const samples = names.map(name => readFileSync(join(folder, name), 'utf8'))
    const count = Math.round(Number(values.notes) * share)
    for (const [name, text] of generatedNotes(samples, {lang, count})) writeFileSync(join(made, 'notes', name), text)
  }
  return {samples: root, specimens, made}
}

/** A tool's output for a publication, by path or command. */
function results(tool, source, name) {
  const folder = join(work, 'run', name)
  for (const part of ['cess.yml', 'notes', ...(source === root ? ['templates'] : [])])
    cpSync(join(source, part), join(folder, part), {recursive: true})
  const env = {...process.env, SOURCE_DATE_EPOCH: '1796083200'}
  const cess = (...args) =>
    run(process.execPath, [join(tool, 'bin/cess'), ...args], {cwd: folder, env, codes: [0, 1]})
      .replaceAll(/"durationMs": ?[\d.]+/g, '"durationMs": 0')
      .replaceAll(folder, '')
  const found = new Map()
  const look = step => {
    const out = join(folder, 'out')
    for (const entry of readdirSync(out, {recursive: true, withFileTypes: true})) {
      const path = join(entry.parentPath, entry.name).slice(out.length + 1)
      if (entry.isFile() && !path.startsWith('.cess')) found.set(`${step} ${path}`, readFileSync(join(out, path)))
    }
  }
  found.set('check', Buffer.from(cess('check', '--json', '--lang', 'fr')))
  found.set('first', Buffer.from(cess('build', '--json', '--lang', 'en')))
  look('first')
  const names = readdirSync(join(folder, 'notes')).filter(file => file.endsWith('.md'))
  // What is on record does not change: where there are drafts, one of them does.
  const isDraft = file =>
    /^(?:status|statut): (?:draft|brouillon)$/m.test(readFileSync(join(folder, 'notes', file), 'utf8'))
  const changed = names.find(isDraft) ?? names[0] ?? ''
  appendFileSync(join(folder, 'notes', changed), '\n\nUn dernier mot.\n')
  found.set('second', Buffer.from(cess('build', '--json', '--lang', 'fr')))
  look('second')
  found.set('third', Buffer.from(cess('build', '--json', '--strict', '--lang', 'en')))
  rmSync(folder, {recursive: true, force: true})
  return found
}

try {
  const [base] = positionals
  if (base === undefined) throw new Error('Usage: npm run same-bytes -- BASE [--notes 100]')
  const other = checkout(base)
  for (const [name, source] of Object.entries(publications())) {
    const [theirs, ours] = [results(other, source, name), results(root, source, name)]
    const paths = [...new Set([...theirs.keys(), ...ours.keys()])]
    const differing = paths.filter(path => !ours.has(path) || !theirs.get(path)?.equals(ours.get(path)))
    console.log(`${name}: ${differing.length === 0 ? 'the same' : `${differing.length} differ`} of ${paths.length}`)
    for (const path of differing.slice(0, 20)) console.log(`  ${path}`)
    if (differing.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(work, {recursive: true, force: true})
}
