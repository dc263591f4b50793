/**
 * Gain and cost of threads: 1,000 generated notes are built from nothing by one thread and by two, in turns, each by a new process.
 * `npm run bench:threads [notes] [rounds]` prints wall time, time of processors and memory, and fails above the bar.
 */
import {spawn} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedNotes} from '../../scripts/generated-notes.mjs'

const barRatio = 1.4
const [count = 1000, rounds = 1] = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('../..', import.meta.url))
const base = mkdtempSync(join(tmpdir(), 'cess-threads-'))
const folder = join(base, 'publication')
mkdirSync(folder)
cpSync(join(root, 'tests/fixtures/publications/languages/cess.yml'), join(folder, 'cess.yml'))
mkdirSync(join(folder, 'notes'))
for (const lang of ['fr', 'en']) {
  const names = readdirSync(join(root, 'notes')).filter(name => name.endsWith(`.${lang}.md`))
  const samples = names.map(name => readFileSync(join(root, 'notes', name), 'utf8'))
  for (const [name, text] of generatedNotes(samples, {lang, count: Math.round(count / 2)})) {
    // No note has the reference of another, or is its translation with another marking: it would be refused.
    const path = join(folder, 'notes', lang === 'en' ? name.replace('made-', 'other-') : name)
    writeFileSync(path, lang === 'en' ? text.replace('-ALE-', '-ALE-9') : text)
  }
}

/** Seconds on the wall and of processors, and MB at most, of a build from nothing. */
async function build(jobs) {
  // Out of the way, not removed: for minutes, ext4 gives no new file the place of one that was, and looks at all of them each time.
  const aside = mkdtempSync(join(base, 'before-'))
  for (const name of ['out', '.cess'])
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name))
  const measure = `process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    require('node:fs').writeSync(3, JSON.stringify({cpuS: (userCPUTime + systemCPUTime) / 1e6, mostMb: maxRSS / 1024}))
  })`
  const hook = join(folder, 'measure.cjs')
  writeFileSync(hook, measure)
  const startedMs = performance.now()
  const args = ['--require', hook, join(root, 'bin/cess'), 'build', '--format', 'json', '--jobs', String(jobs)]
  const process_ = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe']})
  let said = ''
  process_.stdio[3].setEncoding('utf8').on('data', text => (said += text))
  const code = await new Promise(resolve => process_.on('close', resolve))
  if (code > 1 || !existsSync(join(folder, 'out/notes'))) throw new Error(`The build ended with ${code}`)
  return {wallS: (performance.now() - startedMs) / 1000, ...JSON.parse(said)}
}

const sums = new Map()
for (let round = 0; round < rounds; round++)
  for (const jobs of [1, 2]) {
    const found = await build(jobs)
    const {wallS, cpuS, mostMb} = found
    console.log(
      `${jobs} thread${jobs > 1 ? 's' : ' '}  ${wallS.toFixed(1)} s  ${cpuS.toFixed(1)} s of processors  ${mostMb.toFixed(0)} MB`,
    )
    const sum = sums.get(jobs) ?? {wallS: 0, cpuS: 0, mostMb: 0}
    sums.set(jobs, {
      wallS: sum.wallS + wallS,
      cpuS: sum.cpuS + cpuS,
      mostMb: Math.max(sum.mostMb, mostMb),
    })
  }
rmSync(base, {recursive: true, force: true})
const [one, two] = [sums.get(1), sums.get(2)]
const ratio = one.wallS / two.wallS
console.log(
  `${count} notes: two threads are ${ratio.toFixed(2)} × as fast (bar ${barRatio}), for ${(two.cpuS / one.cpuS).toFixed(2)} × the time of processors and ${(two.mostMb / one.mostMb).toFixed(2)} × the memory`,
)
process.exitCode = ratio < barRatio ? 1 : 0
