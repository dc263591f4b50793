import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatedNotes} from '../../../scripts/generated-notes.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const usage = fileURLToPath(new URL('usage.cjs', import.meta.url))

/** A disk in memory, as on Linux: for minutes, ext4 gives no new file the place of one that was removed, and looks at all of them each time. */
const memory = '/dev/shm'

/** A folder for all that is measured, and the command as it is installed in it: no sources, no compiler. */
export function installedCommand() {
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'cess-bench-'))
  const installed = join(folder, 'cess')
  mkdirSync(installed)
  for (const name of ['bin', 'package.json']) cpSync(join(root, name), join(installed, name), {recursive: true})
  for (const name of ['dist', 'templates', 'node_modules']) symlinkSync(join(root, name), join(installed, name))
  return {folder, command: join(installed, 'bin/cess')}
}

/** Sections of notes as authors write them: some 1,250 words. */
export const wholeNotes = [5, 12]

/**
 * A publication of generated French notes that everybody may read, by the house's own brand.
 *
 * @returns Its folder.
 */
export function publicationOf(folder, count, sections) {
  const publication = join(folder, `notes-${count}`)
  mkdirSync(join(publication, 'notes'), {recursive: true})
  cpSync(join(root, 'cess.yml'), join(publication, 'cess.yml'))
  const samples = readdirSync(join(root, 'notes')).filter(name => name.endsWith('.fr.md'))
  const texts = samples.map(name => readFileSync(join(root, 'notes', name), 'utf8'))
  for (const [name, text] of generatedNotes(texts, {lang: 'fr', count, sections})) {
    const open = text.replace(/^tlp: .*$/m, 'tlp: TLP:CLEAR').replace(/^statut: .*$/m, 'statut: publie')
    writeFileSync(join(publication, 'notes', name), open)
  }
  return publication
}

const paragraphs = /(?<=\n\n)\p{Lu}(?:[^\n|]|\n(?!\n)){150,}(?=\n\n)/gu
const [wordsOfPiece, mostPieces] = [6, 300]

/** Write the paragraphs of all notes anew from the same pieces: by chance they then have runs of words in common, as notes of one desk have. */
export function recombine(publication) {
  const notes = join(publication, 'notes')
  const texts = readdirSync(notes).map(name => [join(notes, name), readFileSync(join(notes, name), 'utf8')])
  const words = texts.flatMap(([, text]) => text.match(paragraphs) ?? []).flatMap(paragraph => paragraph.split(/\s+/))
  const cut = words.map((_, at) => words.slice(at, at + wordsOfPiece).join(' '))
  const plain = cut.filter((piece, at) => at % wordsOfPiece === 0 && /^[\p{L}’ ,-]+$/u.test(piece))
  const pieces = [...new Set(plain)].slice(0, mostPieces)
  // Lehmer's generator (Park and Miller, “Random number generators: good ones are hard to find”, 1988).
  let state = 1
  const next = () => pieces[(state = (state * 48271) % 2147483647) % pieces.length]
  for (const [path, text] of texts) {
    const anew = text.replaceAll(paragraphs, paragraph => {
      const count = Math.ceil(paragraph.split(/\s+/).length / wordsOfPiece)
      return `${Array.from({length: count}, next).join(' ')}.`
    })
    writeFileSync(path, anew)
  }
}

/**
 * Run a program of Node once.
 *
 * @returns What it took: wall and processor time in milliseconds, its own process's peak in megabytes.
 */
export function timed(cwd, words) {
  const file = join(cwd, '..', 'usage')
  rmSync(file, {force: true})
  const env = {...process.env, CESS_USAGE: file, LC_ALL: 'C'}
  const begun = performance.now()
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', usage, ...words], {
    cwd,
    env,
    encoding: 'utf8',
  })
  const wallMs = performance.now() - begun
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  // Its children say what they used, too; it ends last.
  const used = JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1))
  return {wallMs, ...used}
}

/** The run of some that took the median wall time. */
export const median = runs => runs.toSorted((a, b) => a.wallMs - b.wallMs)[runs.length >> 1]
