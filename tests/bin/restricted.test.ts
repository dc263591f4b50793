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
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {afterEach, expect, it, vi} from 'vitest'
import {runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {installed} from '../support/installed.js'
import {everythingIn} from '../support/public-tree.js'
import {filesBelow} from '../support/site.js'

const source = fileURLToPath(new URL('../fixtures/publications/restricted', import.meta.url))
const rounds = Number(process.env['CESS_RESTRICTED_ROUNDS'] ?? 6)
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

/** A note as it stands now; `letter` is in each of its words. */
interface Note {
  readonly letter: string
  readonly id: string
  readonly stem: string
  readonly lang: string
  readonly text: string
  tlp: string
  status: string
  date: string
  embargo: string
  moved: string
  isThere: boolean
  isBroken: boolean
}

const labels = ['TLP:CLEAR', 'TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
const statuses = ['publie', 'publie', 'publie', 'clos', 'retire', 'brouillon', 'relecture', 'valide'] as const
const natures = new Map<string, string>(Object.entries({retire: 'withdrawal', clos: 'closure'}))
const dates = ['2026-11-18', '2026-11-18', '2026-12-24'] as const
const embargoes = ['', '', '', '2026-12-24T08:00:00+01:00'] as const
const moments = [
  '2026-12-01T10:00:00Z',
  '2026-12-01T10:00:00Z',
  '2026-12-23T23:30:00Z',
  '2026-12-24T07:00:00Z',
] as const

const readNotes = (): readonly Note[] =>
  [
    {letter: 'a', id: 'CESS-2026-ALE-901', lang: 'fr', stem: 'zqzqzqafichierxw'},
    {letter: 'd', id: 'CESS-2026-ALE-902', lang: 'en', stem: 'zqzqzqafichierxw'},
    {letter: 'b', id: 'CESS-2026-TRI-903', lang: 'fr', stem: 'zqzqzqbfichierxw'},
    {letter: 'c', id: 'CESS-2026-APP-904', lang: 'fr', stem: 'zqzqzqcfichierxw'},
  ].map(note => ({
    ...note,
    text: readFileSync(join(source, 'notes', `${note.stem}.${note.lang}.md`), 'utf8'),
    ...{tlp: 'TLP:CLEAR', status: 'publie', date: '2026-11-18', embargo: '', moved: ''},
    ...{isThere: true, isBroken: false},
  }))

const pathOf = (root: string, {stem, moved, lang}: Note) => join(root, 'notes', `${stem}${moved}.${lang}.md`)

function write(root: string, note: Note): void {
  if (!note.isThere) return
  const embargo = note.embargo === '' ? '' : `\nembargo: ${note.embargo}`
  const nature = natures.get(note.status) ?? 'correction'
  const text = note.text
    .replace('tlp: TLP:CLEAR', `tlp: ${note.tlp}`)
    .replace('statut: publie', `statut: ${note.status}${embargo}`)
    .replace('\ndate: 2026-11-18', `\ndate: ${note.date}`)
    .replace('version: "1.0", date: 2026-11-18', `version: "1.0", date: ${note.date}`)
    .replace('nature: correction', `nature: ${nature}`)
  writeFileSync(pathOf(root, note), note.isBroken ? text.replace('zone: ', 'zone: nulle-part-') : text)
}

/** Change a note in one way or another: the second implementation of who may read it follows from these fields. */
function change(root: string, note: Note, chance: Chance): void {
  rmSync(pathOf(root, note), {force: true})
  note.isThere = chance.is(0.9)
  if (chance.is(0.5)) note.tlp = chance.oneOf(labels)
  if (chance.is(0.5)) note.status = chance.oneOf(statuses)
  if (chance.is(0.3)) note.date = chance.oneOf(dates)
  if (chance.is(0.3)) note.embargo = chance.oneOf(embargoes)
  if (chance.is(0.15)) note.moved = chance.oneOf(['', '-2', '-3'])
  note.isBroken = chance.is(0.15)
  write(root, note)
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

const environmentAt = (moment: string) => ({SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000)})
const spoken = ['--json', '--lang', 'en']

/** Run the command in this process, which is not killed. */
async function runHere(root: string, args: readonly string[], moment: string) {
  vi.stubEnv('SOURCE_DATE_EPOCH', environmentAt(moment).SOURCE_DATE_EPOCH)
  return runCess([...args, ...spoken], {cwd: root, env: environmentAt(moment)})
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

/** Findings of `cess audit` beside what the build named as an error; unreadable copies and links are the tampering's. */
async function audited(root: string, {moment, told}: {moment: string; told: string}): Promise<readonly string[]> {
  const {stdout} = await runHere(root, ['audit'], moment)
  const {messages} = JSON.parse(stdout) as {messages: readonly {path: string; ruleId: string}[]} // Our own words.
  return messages.flatMap(({path, ruleId}) =>
    /^audit-(?:unread|link)$/.test(ruleId) || told.includes(path) ? [] : [`${path}: ${ruleId}`],
  )
}

type Standing = 'published' | 'withdrawn' | undefined

function standingOf({tlp, status, date, embargo, isThere}: Note, moment: string): Standing {
  const day = new Date(Date.parse(moment) + 3_600_000).toISOString().slice(0, 10) // Paris, in winter
  if (!isThere || tlp !== 'TLP:CLEAR' || date > day) return undefined
  if (embargo !== '' && Date.parse(embargo) > Date.parse(moment)) return undefined
  if (status === 'publie' || status === 'clos') return 'published'
  return status === 'retire' ? 'withdrawn' : undefined
}

/** Secrets in the public tree, but for those that the build itself named as errors. */
function leaks(
  root: string,
  notes: readonly Note[],
  {moment, told}: {moment: string; told: string},
): readonly string[] {
  const said = everythingIn(join(root, 'out/site')).filter(({path}) => !told.includes(`out/site/${path}`))
  return notes.flatMap(note => {
    const standing = standingOf(note, moment)
    if (standing === 'published') return []
    const shown = standing === 'withdrawn' ? ['titre', 'auteur', 'correction'] : []
    const sisters = notes.filter(other => other.stem === note.stem && standingOf(other, moment) !== undefined)
    const words = new RegExp(`zqzqzq${note.letter}(?!(?:${[...shown, 'fichier'].join('|')})xw)[a-z]+xw`, 'i')
    const name = sisters.length > 0 ? undefined : note.stem
    return said.flatMap(({path, text}) => {
      const found = words.exec(text)?.[0] ?? (name !== undefined && text.includes(name) ? name : undefined)
      const id = standing === undefined && text.includes(note.id) ? note.id : undefined
      return found === undefined && id === undefined ? [] : [`${path}: ${found ?? id ?? ''}`]
    })
  })
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
    cpSync(source, root, {recursive: true})
    const notes = readNotes()
    await runHere(root, ['build', '--only', 'site'], moments[0])
    expect(
      everythingIn(join(root, 'out/site')).filter(({text}) => text.includes('zqzqzqatextexw')).length,
    ).toBeGreaterThan(3)
    let shown = 0
    for (let round = 0; round < rounds; round++) {
      for (const note of notes) if (chance.is(0.4)) change(root, note, chance)
      if (chance.is(0.6)) tamper(join(root, 'out'), outside, chance)
      const [moment, args, killMs] = [chance.oneOf(moments), chance.oneOf(asked), 200 + chance.next() * 4000]
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
