import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runJazzer} from './jazzer.mjs'
import {loadTarget} from './targets.mjs'
import {keptCorpus, openWork} from './work-folders.mjs'

/** Of the kept corpus of a target: small enough to be read, and to be run with every test. */
const most = {files: 60, bytes: 20_000, inputBytes: 2048}

/**
 * Put into `tests/fuzz/corpus/` the smallest inputs that together reach what the working corpus reaches. What is kept
 * already stays: finds are among it.
 */
export async function keepCorpus({name, work: folder}) {
  const target = await loadTarget(name)
  const work = openWork(folder, name, target)
  const merged = mkdtempSync(join(tmpdir(), 'cess-fuzz-'))
  const kept = keptCorpus(name)
  mkdirSync(kept, {recursive: true})
  const flags = ['-merge=1', `-max_len=${most.inputBytes}`]
  const {code, output} = await runJazzer({name, target, last: work.last, folders: [merged, kept, work.corpus], flags})
  if (code !== 0) console.error(output.slice(-2000))
  const sized = folderName =>
    readdirSync(folderName).map(entry => ({entry, size: statSync(join(folderName, entry)).size}))
  let room = most.bytes - sized(kept).reduce((sum, {size}) => sum + size, 0)
  let free = most.files - readdirSync(kept).length
  for (const {entry, size} of sized(merged).toSorted((a, b) => a.size - b.size)) {
    if (free <= 0 || size > room || size > most.inputBytes) break
    copyFileSync(join(merged, entry), join(kept, entry))
    room -= size
    free--
  }
  rmSync(merged, {recursive: true})
  console.log(`${name}: ${readdirSync(kept).length} inputs kept`)
}
