import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {main} from '../../src/cli/main.js'
import {checkAnswer} from './check-answer.js'
import {folderWith} from './folder.js'

/** Code and output of a run of the command. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A terminal's or a pipe's surroundings. */
export interface Around {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  /** Of that terminal. */
  readonly columns?: number
  /** Keys that a person presses, one after the other, at a terminal. */
  readonly keys?: readonly string[]
}

/** Whatever the system of whoever runs the tests speaks. */
const english = {LANG: 'C'}

/** Run `cess` as its executable does, with streams that are kept; what it says in JSON is held against its schema. */
export async function runCess(args: readonly string[], {cwd, env, isTTY = false, columns, keys}: Around): Promise<Run> {
  const kept = {stdout: '', stderr: ''}
  const stream = (name: keyof typeof kept) => {
    const keep = (text: string) => void (kept[name] += text)
    // Who asks questions needs a whole stream.
    return keys ? Object.assign(screen(keep), {isTTY, columns: 100}) : {isTTY, columns, write: keep}
  }
  const code = await main({
    argv: ['node', 'cess', ...args],
    env: {...english, ...env},
    cwd: () => cwd,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    ...(keys && {stdin: keyboard(keys)}),
  })
  checkAnswer(args, kept.stdout)
  return {code, ...kept}
}

const screen = (keep: (text: string) => void) =>
  new Writable({
    decodeStrings: false,
    write: (text, _encoding, done) => {
      keep(String(text))
      done()
    },
  })

/** A terminal's keys: the next is pressed once the one before was read. */
function keyboard(keys: readonly string[]): Readable & {readonly isTTY: boolean} {
  const left = [...keys]
  const stream = new Readable({
    read() {
      const key = left.shift()
      if (key !== undefined) setImmediate(() => this.push(key))
    },
  })
  return Object.assign(stream, {isTTY: true, setRawMode: () => stream})
}

/** A small `cess.yml`, of a site in both languages. */
export const bilingualYaml = `organisation:
  short_name: CESS
  names: {fr: Centre, en: Centre}
  address: "1, rue du Spécimen, 00000 Exemple"
  contact: contact@example.org
site: https://cess.example.org
sender: {name: CESS, email: alertes@example.org}
`

/** The same, whose site has pages in the languages of its notes alone, and in French: half as many to make. */
export const publicationYaml = `${bilingualYaml}site_languages: [fr]\n`

/** A note without mistakes. `number` stands in its reference, `fields` are further lines of front matter. */
export const goodNote = ({
  number = 1,
  title = 'Un câble rompu',
  tlp = 'TLP:CLEAR',
  fields = '',
  text = 'Un câble est rompu.',
} = {}) => `---
reference: CESS-2026-ALE-${String(number).padStart(3, '0')}
type: note-alerte
titre: ${title}
date: 2026-11-18
auteurs: Anaïs Modèle
zone: afrique-francophone
menaces: infrastructures-critiques
tlp: ${tlp}
destinataires: [enisa, otan]
recommandations:
  - texte: Établir un plan commun.
    a: enisa
${fields}---

## Ce que l'on sait

${text}
`

/** A publication for one test; `notes` by file name. */
export const publicationWith = (
  notes: Readonly<Record<string, string | Uint8Array>>,
  yaml: string = publicationYaml,
): string =>
  folderWith({
    'cess.yml': yaml,
    ...Object.fromEntries(Object.entries(notes).map(([name, text]) => [join('notes', name), text])),
  })
