import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {vi} from 'vitest'
import {runCess} from './cli.js'
import {everythingIn} from './public-tree.js'

/** A publication whose notes have words of their own, which stand nowhere else. */
export const restricted = fileURLToPath(new URL('../fixtures/publications/restricted', import.meta.url))
/** A note as it stands now; `letter` is in each of its words. */
export interface RestrictedNote {
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

const natures = new Map<string, string>(Object.entries({retire: 'withdrawal', clos: 'closure'}))
/** Moments of builds, in winter: some before the embargo and the date that notes may have, some after. */
export const moments = [
  '2026-12-01T10:00:00Z',
  '2026-12-01T10:00:00Z',
  '2026-12-23T23:30:00Z',
  '2026-12-24T07:00:00Z',
] as const

/** The notes as they stand in the fixture. */
export const readNotes = (): readonly RestrictedNote[] =>
  [
    {letter: 'a', id: 'CESS-2026-ALE-901', lang: 'fr', stem: 'zqzqzqafichierxw'},
    {letter: 'd', id: 'CESS-2026-ALE-902', lang: 'en', stem: 'zqzqzqafichierxw'},
    {letter: 'b', id: 'CESS-2026-TRI-903', lang: 'fr', stem: 'zqzqzqbfichierxw'},
    {letter: 'c', id: 'CESS-2026-APP-904', lang: 'fr', stem: 'zqzqzqcfichierxw'},
  ].map(note => ({
    ...note,
    text: readFileSync(join(restricted, 'notes', `${note.stem}.${note.lang}.md`), 'utf8'),
    ...{tlp: 'TLP:CLEAR', status: 'publie', date: '2026-11-18', embargo: '', moved: ''},
    ...{isThere: true, isBroken: false},
  }))

/** Path of a note's file. */
export const pathOf = (root: string, {stem, moved, lang}: RestrictedNote) =>
  join(root, 'notes', `${stem}${moved}.${lang}.md`)

/** Write a note as it stands now, if it is there. */
export function writeNote(root: string, note: RestrictedNote): void {
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

/** The environment of a command at a moment. */
export const environmentAt = (moment: string) => ({SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000)})
/** Options by which a command tells programs. */
export const spoken = ['--json', '--lang', 'en']

/** Run the command in this process, which is not killed. */
export async function runHere(root: string, args: readonly string[], moment: string) {
  vi.stubEnv('SOURCE_DATE_EPOCH', environmentAt(moment).SOURCE_DATE_EPOCH)
  return runCess([...args, ...spoken], {cwd: root, env: environmentAt(moment)})
}
/** Findings of `cess audit` beside what the build named as an error; unreadable copies and links are the tampering's. */
export async function audited(
  root: string,
  {moment, told}: {moment: string; told: string},
): Promise<readonly string[]> {
  const {stdout} = await runHere(root, ['audit'], moment)
  const {messages} = JSON.parse(stdout) as {messages: readonly {path: string; ruleId: string}[]} // Our own words.
  return messages.flatMap(({path, ruleId}) =>
    /^audit-(?:unread|link)$/.test(ruleId) || told.includes(path) ? [] : [`${path}: ${ruleId}`],
  )
}

type Standing = 'published' | 'withdrawn' | undefined

/** Who may read a note at a moment, by a second implementation. */
export function standingOf({tlp, status, date, embargo, isThere}: RestrictedNote, moment: string): Standing {
  const day = new Date(Date.parse(moment) + 3_600_000).toISOString().slice(0, 10) // Paris, in winter
  if (!isThere || tlp !== 'TLP:CLEAR' || date > day) return undefined
  if (embargo !== '' && Date.parse(embargo) > Date.parse(moment)) return undefined
  if (status === 'publie' || status === 'clos') return 'published'
  return status === 'retire' ? 'withdrawn' : undefined
}

/** Secrets in the public tree, but for those that the build itself named as errors. */
export function leaks(
  root: string,
  notes: readonly RestrictedNote[],
  {moment, told, out = 'out'}: {moment: string; told: string; out?: string},
): readonly string[] {
  const said = everythingIn(join(root, out, 'site')).filter(({path}) => !told.includes(`out/site/${path}`))
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
