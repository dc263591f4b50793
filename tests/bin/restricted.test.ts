// @module-tag slow
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {afterEach, expect, it, vi} from 'vitest'
import {folderWith} from '../support/folder.js'
import {installed} from '../support/installed.js'
import {everythingIn} from '../support/public-tree.js'
import {
  audited,
  environmentAt,
  leaks,
  moments,
  pathOf,
  readNotes,
  restricted,
  runHere,
  spoken,
  standingOf,
  writeNote,
  type RestrictedNote,
} from '../support/restricted-notes.js'
import {filesBelow} from '../support/site.js'

const rounds = Number(process.env['CESS_RESTRICTED_ROUNDS'] ?? 3)
/** A round is two builds; nothing but what would never end is ended. */
const hangMs = Math.max(600_000, rounds * 120_000)
const seed = Number(process.env['CESS_RESTRICTED_SEED'] ?? 14)

/** Numbers that follow from the seed, so that a round can be played again (mulberry32). */
function chanceFrom(start: number) {
  let state = start
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const oneOf = <T>(choices: readonly [T, ...T[]]): T => choices[Math.floor(next() * choices.length)] ?? choices[0]
  return {next, oneOf, is: (probability: number) => next() < probability}
}
type Chance = ReturnType<typeof chanceFrom>

const labels = ['TLP:CLEAR', 'TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
const statuses = ['publie', 'publie', 'publie', 'clos', 'retire', 'brouillon', 'relecture', 'valide'] as const
const dates = ['2026-11-18', '2026-11-18', '2026-12-24'] as const
const embargoes = ['', '', '', '2026-12-24T08:00:00+01:00'] as const

/** Each of what keeps a note from the public, alone. */
const alone = [
  {embargo: '2026-12-24T08:00:00+01:00'},
  {date: '2026-12-24'},
  {tlp: 'TLP:AMBER'},
  {status: 'brouillon'},
] as const satisfies readonly Partial<RestrictedNote>[]

/** Keep each note from the public by one thing alone, another for each: few changes by chance do. */
function shutEach(root: string, notes: readonly RestrictedNote[], chance: Chance): void {
  const first = Math.floor(chance.next() * alone.length)
  for (const [index, note] of notes.entries()) {
    Object.assign(note, alone[(first + index) % alone.length])
    writeNote(root, note)
  }
}

/** Change a note in one way or another: the second implementation of who may read it follows from these fields. */
function change(root: string, note: RestrictedNote, chance: Chance): void {
  rmSync(pathOf(root, note), {force: true})
  note.isThere = chance.is(0.9)
  if (chance.is(0.5)) note.tlp = chance.oneOf(labels)
  if (chance.is(0.5)) note.status = chance.oneOf(statuses)
  if (chance.is(0.3)) note.date = chance.oneOf(dates)
  if (chance.is(0.3)) note.embargo = chance.oneOf(embargoes)
  if (chance.is(0.15)) note.moved = chance.oneOf(['', '-2', '-3'])
  note.isBroken = chance.is(0.15)
  writeNote(root, note)
}

const losses: readonly [(out: string) => void, ...((out: string) => void)[]] = [
  out => rmSync(join(out, '.cess'), {recursive: true, force: true}),
  out => existsSync(join(out, '.cess/manifest.json')) && truncateSync(join(out, '.cess/manifest.json'), 100),
  out => rmSync(join(out, '.cess/manifest.json'), {force: true}),
]

/** Do to an output folder as others do: shrink pages, compress them, link them elsewhere, lose the record. */
function tamper(out: string, outside: string, chance: Chance): void {
  const site = join(out, 'site')
  for (const path of filesBelow(site)) {
    const full = join(site, path)
    if (/\.(?:gz|br|zst)$/.test(path)) continue
    if (chance.is(0.05)) appendFileSync(full, '\n')
    if (chance.is(0.05)) writeFileSync(`${full}.gz`, gzipSync(readFileSync(full)))
    if (chance.is(0.03)) writeFileSync(`${full}.br`, brotliCompressSync(readFileSync(full)))
    if (chance.is(0.02)) writeFileSync(`${full}.zst`, readFileSync(full))
    if (!chance.is(0.01)) continue
    const kept = join(outside, path.replaceAll('/', '-'))
    rmSync(kept, {force: true})
    renameSync(full, kept)
    symlinkSync(kept, full)
  }
  if (!chance.is(0.25)) return
  chance.oneOf(losses)(out)
  // What a note has among its own editions is not written over while nobody knows whose it is.
  rmSync(join(out, 'notes'), {recursive: true, force: true})
}

afterEach(() => vi.unstubAllEnvs())

/** Run the command as a process of its own, and kill it after some milliseconds, if it has not ended. */
async function killed(
  root: string,
  args: readonly string[],
  {moment, killMs}: {moment: string; killMs: number},
): Promise<void> {
  const env = {...process.env, ...environmentAt(moment)}
  const child = spawn(process.execPath, [installed, ...args, ...spoken], {cwd: root, env, stdio: 'ignore'})
  const timer = setTimeout(() => child.kill('SIGKILL'), killMs)
  await once(child, 'close')
  clearTimeout(timer)
}

const asked: readonly [readonly string[], ...(readonly string[])[]] = [
  ['build'],
  ['build', '--only', 'site'],
  ['build', '--only', 'site'],
  ['build', '--only', 'data'],
  ['build', 'ouverte', '--only', 'data'],
  ['build', 'ouverte', '--only', 'site'],
]

it(
  `lets nothing stay public that may not be, in ${rounds} rounds of changes, kills and tampering`,
  {timeout: hangMs},
  async () => {
    const chance = chanceFrom(seed)
    const [root, outside] = [folderWith(), folderWith()]
    cpSync(restricted, root, {recursive: true})
    const notes = readNotes()
    await runHere(root, ['build', '--only', 'site'], moments[0])
    expect(
      everythingIn(join(root, 'out/site')).filter(({text}) => text.includes('zqzqzqatextexw')).length,
    ).toBeGreaterThan(3)
    let shown = 0
    for (let round = 0; round < rounds; round++) {
      if (round === 0) shutEach(root, notes, chance)
      else for (const note of notes) if (chance.is(0.4)) change(root, note, chance)
      if (chance.is(0.6)) tamper(join(root, 'out'), outside, chance)
      const [moment, args, killMs] = [
        round === 0 ? moments[0] : chance.oneOf(moments),
        chance.oneOf(asked),
        200 + chance.next() * 4000,
      ]
      if (chance.is(0.6)) await killed(root, chance.oneOf(asked), {moment, killMs})
      const {code, stdout, stderr} = await runHere(root, args, moment)
      const place = {round, seed, args, moment, notes: notes.map(({text: _text, ...rest}) => rest)}
      const told = code === 1 ? stdout : ''
      const found = [...leaks(root, notes, {moment, told}), ...(await audited(root, {moment, told}))]
      expect({...place, code: code === 0 || code === 1 ? 'fine' : stderr, leaks: found}).toEqual({
        ...place,
        code: 'fine',
        leaks: [],
      })
      shown += notes.filter(note => standingOf(note, moment) === 'published').length
      expect(lstatSync(join(root, 'out/site/notes'), {throwIfNoEntry: false})?.isSymbolicLink()).not.toBe(true)
    }
    expect(shown).toBeGreaterThan(0)
  },
)
