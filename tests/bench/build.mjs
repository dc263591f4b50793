/**
 * Costs of builds, in ratios to Node itself where that says more than milliseconds: nothing changed, one note changed, one note alone,
 * all of them, a watch. `npm run bench [notes]`; 1,000 by default, which takes some minutes. Fails above a bar. The command is run as it
 * is installed. Beside it, in the same run: stock unified and, where it is installed, pandoc, of which each makes HTML alone;
 * `npm run bench:pdf` has the printers.
 */
import {spawnSync} from 'node:child_process'
import {appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {installedCommand, median, publicationOf, recombine, timed, wholeNotes} from './build/measure.mjs'
import {watched} from './build/watching.mjs'

const count = Number(process.argv[2] ?? 1000)
const rounds = 5
const note = 'made-7.fr'
const {folder, command} = installedCommand()
let isOver = false

/** Print a number, beside its bar where it has one. */
function tell(what, value, {bar, unit}) {
  const isHere = bar !== undefined && value > bar
  isOver ||= isHere
  const beside = bar === undefined ? '' : `  (bar ${bar}${isHere ? ', over' : ''})`
  console.log(`${what.padEnd(58)}${value.toFixed(value < 20 ? 2 : 0).padStart(8)} ${unit}${beside}`)
}

const cess = (publication, ...words) => timed(publication, [command, ...words])
const several = run => median(Array.from({length: rounds}, run))

/** As if nothing had been built. */
const forget = publication =>
  ['out', '.cess'].forEach(name => rmSync(join(publication, name), {recursive: true, force: true}))

function cold(publication, ...words) {
  forget(publication)
  return cess(publication, 'build', ...words)
}

const unified = fileURLToPath(new URL('build/unified-loop.mjs', import.meta.url))

/** Milliseconds that pandoc takes for HTML of all notes, one process each; nothing where it is not installed. */
function pandocMs(publication) {
  const notes = join(publication, 'notes')
  const begun = performance.now()
  for (const name of readdirSync(notes)) {
    const {error} = spawnSync('pandoc', ['-f', 'gfm', '-o', join(folder, 'pandoc.html'), join(notes, name)])
    if (error) return undefined
  }
  return performance.now() - begun
}

function changeOne(publication) {
  appendFileSync(join(publication, 'notes', `${note}.md`), '\nUn mot de plus.\n')
  return cess(publication, 'build')
}

/** Restrict every twentieth note, of which nothing may be in the site: each file that is written is looked through for it. */
function restrictSome(publication) {
  const notes = join(publication, 'notes')
  for (const name of readdirSync(notes).filter((_, index) => index % 20 === 19)) {
    const text = readFileSync(join(notes, name), 'utf8')
    writeFileSync(join(notes, name), text.replace(/^tlp: .*$/m, 'tlp: TLP:AMBER'))
  }
}

/** Add a public note of its own title and reference, by its number. */
function addNote(publication, number) {
  const text = readFileSync(join(publication, 'notes', `${note}.md`), 'utf8')
  const named = text.replace(/^titre: .*$/m, `titre: "Une note de plus, la ${number}"`)
  const own = named
    .replace(/^reference: .*$/m, `reference: CESS-2026-ALE-${900 + number}`)
    .replace(/^date: .*$/m, 'date: 2026-01-05')
  writeFileSync(join(publication, 'notes', `added-${number}.fr.md`), own)
}

try {
  const [many, hundred, one] = [count, 100, 1].map(size => publicationOf(folder, size))
  // The first of each command keeps what Node compiled for it.
  for (const words of [['build'], ['check']]) cess(one, ...words)
  const node = several(() => timed(one, ['-e', '0']))
  tell('Node itself', node.wallMs, {unit: 'ms'})

  tell('One note, new, all editions / Node', several(() => cold(one)).wallMs / node.wallMs, {bar: 12, unit: '×'})
  const all = cold(hundred)
  tell('100 notes, all editions and site', all.wallMs, {unit: 'ms'})
  tell('  most memory', all.peakMegabytes, {bar: 300, unit: 'MB'})
  const plain = several(() => timed(hundred, [unified, join(hundred, 'notes'), join(folder, 'unified')]))
  tell('  / HTML alone by stock unified', all.wallMs / plain.wallMs, {unit: '×'})
  const others = pandocMs(hundred)
  if (others === undefined) console.log('  pandoc is not installed: left out')
  else tell('  / HTML alone by pandoc', all.wallMs / others, {unit: '×'})
  forget(hundred)
  tell('Check of 100 notes, new', cess(hundred, 'check').wallMs, {bar: 1600, unit: 'ms'})
  tell('  unchanged / Node', several(() => cess(hundred, 'check')).wallMs / node.wallMs, {bar: 2, unit: '×'})

  const long = publicationOf(join(folder, 'long'), 100, wholeNotes)
  recombine(long)
  restrictSome(long)
  tell('100 long notes of like phrases, a twentieth restricted', cold(long).wallMs / 1000, {unit: 's'})
  const alike = several(() => changeOne(long))
  tell('  one changed', alike.wallMs / 1000, {unit: 's'})
  tell('    most memory', alike.peakMegabytes, {unit: 'MB'})

  const whole = cold(many)
  tell(`${count} notes, all editions and site`, whole.wallMs / 1000, {unit: 's'})
  tell('  most memory', whole.peakMegabytes, {bar: 350, unit: 'MB'})
  tell('  unchanged / Node', several(() => cess(many, 'build')).wallMs / node.wallMs, {bar: 2, unit: '×'})
  const changed = several(() => changeOne(many))
  tell('  one changed', changed.wallMs / 1000, {bar: 0.8, unit: 's'})
  tell('    most memory', changed.peakMegabytes, {unit: 'MB'})
  const saves = await watched({command, publication: many, note, saves: 13})
  const middle = key => saves.map(save => save[key]).toSorted((a, b) => a - b)[saves.length >> 1]
  tell('  watched, from a save until its page is on the disk', middle('pageMs'), {bar: 50, unit: 'ms'})
  tell('  watched, from a save until all is', middle('allMs'), {bar: 400, unit: 'ms'})

  restrictSome(many)
  tell(`${count} notes, a twentieth restricted`, cold(many).wallMs / 1000, {unit: 's'})
  const beside = several(() => changeOne(many))
  tell('  one changed', beside.wallMs / 1000, {unit: 's'})
  const added = several((_, number) => {
    addNote(many, number)
    return cess(many, 'build')
  })
  tell('  one new', added.wallMs / 1000, {unit: 's'})
} finally {
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = isOver ? 1 : 0
