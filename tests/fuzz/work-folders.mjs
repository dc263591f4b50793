import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {createHash} from 'node:crypto'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {dictionaryOf} from './pieces.mjs'

/** The project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
/** Folder of a target's corpus under version control; what fuzzers found is part of it. */
export const keptCorpus = name => join(root, 'tests/fuzz/corpus', name)

const defaultBytes = 4096
/** Examples that are longer would make every run slow. */
const mostSeedBytes = 16_384

/** Bytes of the longest input of a target. */
export const mostBytes = target => target.mostBytes ?? defaultBytes

/**
 * Make the folders that a run of a target works in.
 *
 * @param {string} work The folder of all targets, `.fuzz`.
 */
export function openWork(work, name, target) {
  const at = part => join(root, work, part, name)
  const folders = {corpus: at('corpus'), seeds: at('seeds'), finds: at('finds'), scratch: at('scratch')}
  rmSync(folders.seeds, {recursive: true, force: true})
  for (const folder of Object.values(folders)) mkdirSync(folder, {recursive: true})
  for (const file of seedFiles(target)) {
    const bytes = target.seed ? target.seed(readFileSync(file)) : readFileSync(file)
    if (bytes.length <= mostSeedBytes) writeFileSync(join(folders.seeds, nameOf(bytes)), bytes)
  }
  if (existsSync(keptCorpus(name))) cpSync(keptCorpus(name), folders.seeds, {recursive: true})
  const dictionary = join(folders.scratch, 'dictionary')
  writeFileSync(dictionary, dictionaryOf(target.pieces ?? []))
  return {...folders, dictionary, last: join(folders.scratch, 'last')}
}

/** Files are named for what they hold, as libFuzzer does it. */
export const nameOf = bytes => createHash('sha1').update(bytes).digest('hex')

function seedFiles({seeds = [], seedName = /./}) {
  return seeds
    .map(path => join(root, path))
    .flatMap(path =>
      statSync(path).isDirectory()
        ? readdirSync(path, {recursive: true, encoding: 'utf8'}).map(entry => join(path, entry))
        : [path],
    )
    .filter(path => seedName.test(relative(root, path)) && lstatSync(path).isFile())
}
