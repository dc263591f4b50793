import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** References of one round of samples are below this. */
const roundNumbers = 20

/**
 * A publication with at least so many notes: whole rounds of the samples, each with other references and names, so that links
 * between them lead somewhere.
 *
 * @returns Its folder.
 */
export function manyNotes(count) {
  const folder = mkdtempSync(join(tmpdir(), 'cess-bench-'))
  mkdirSync(join(folder, 'notes'))
  copyFileSync(join(root, 'cess.yml'), join(folder, 'cess.yml'))
  const names = readdirSync(join(root, 'notes'))
  // Without what is on record: copies of what was published are on none.
  for (const name of names.filter(other => !other.endsWith('.md') && !other.startsWith('.')))
    copyFileSync(join(root, 'notes', name), join(folder, 'notes', name))
  const samples = names.filter(name => name.endsWith('.md'))
  for (let index = 0; index < Math.ceil(count / samples.length) * samples.length; index++) {
    const [name, round] = [samples[index % samples.length], Math.floor(index / samples.length)]
    const text = readFileSync(join(root, 'notes', name), 'utf8')
    writeFileSync(join(folder, 'notes', renamed(name, round)), round === 0 ? text : inRound(text, {samples, round}))
  }
  return folder
}

const renamed = (name, round) => (round === 0 ? name : name.replace(/\./, `-${round}.`))

/** The same note with the references and file names of its round. */
function inRound(text, {samples, round}) {
  const numbered = text.replaceAll(
    /(CESS-\d{4}-[A-Z]{3}-)(\d{3})/g,
    (_, stem, number) => stem + String(Number(number) + round * roundNumbers).padStart(3, '0'),
  )
  return samples.reduce((all, name) => all.replaceAll(name, renamed(name, round)), numbered)
}
