import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {appendFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

const changedAt = path => statSync(path).mtimeMs

/** Wait until a file was written after a moment. */
async function written(path, sinceMs) {
  while (changedAt(path) < sinceMs) await new Promise(resolve => setTimeout(resolve, 1))
}

/**
 * Save a note again and again while `cess build --watch` runs.
 *
 * @returns Milliseconds from each save until its page was on the disk, and until the build said that it had ended.
 */
export async function watched({command, publication, note, saves}) {
  const child = spawn(process.execPath, [command, 'build', '--watch'], {
    cwd: publication,
    env: {...process.env, LC_ALL: 'C'},
  })
  let told = ''
  const ends = []
  child.stdout.on('data', chunk => {
    told += chunk
    for (let end = told.search(/ notes: .*\n/); end >= 0; end = told.search(/ notes: .*\n/)) {
      told = told.slice(told.indexOf('\n', end) + 1)
      ends.shift()?.(performance.now())
    }
  })
  const ended = () => new Promise(resolve => ends.push(resolve))
  await ended()
  const page = join(publication, 'out/notes', note, `${note}.html`)
  const times = []
  for (let save = 0; save < saves; save++) {
    const whole = ended()
    const sinceMs = Date.now()
    const begun = performance.now()
    appendFileSync(join(publication, 'notes', `${note}.md`), `\nUn mot de plus, ${save}.\n`)
    await written(page, sinceMs)
    const pageMs = performance.now() - begun
    times.push({pageMs, allMs: (await whole) - begun})
  }
  child.kill('SIGINT')
  await once(child, 'exit')
  // The first saves load what the build of one note needs.
  return times.slice(3)
}
