import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {preview} from '../../src/engine/desk/preview.js'
import {build} from '../../src/engine/build/build.js'
import {advance} from '../../src/engine/life/advance.js'
import {publish} from '../../src/engine/life/publish.js'
import {restore} from '../../src/engine/life/restore.js'
import {publicationWith, publicationYaml} from './cli.js'
import {folderWith} from './folder.js'
import {draftNote, inEnglish} from './life.js'
import {newLog} from './log.js'
import {pngWith} from './png-with.js'
import {everythingIn} from './public-tree.js'
import {randomFrom} from './random-publication.js'
import {taken} from './taken.js'

/** The second is the translation of the first; the last names the others' titles in its own words. */
const names = ['w1.fr', 'w1.en', 'w3.fr', 'w4.fr'] as const
const telling = names.length - 1
const canary = /zq(\d)([a-z]+)\d+xw/g
const marks = ['TLP:GREEN', 'TLP:AMBER', 'TLP:RED'] as const
const hourMs = 3_600_000

/** A version of a note that was published for everybody, by its words. */
interface Version {
  readonly words: ReadonlySet<string>
  /** Those of other notes in its text. */
  readonly others: ReadonlySet<string>
  readonly isClear: boolean
}

/** A note and what of it may be read: known without asking the tool. */
interface Walked {
  readonly number: number
  readonly name: string
  readonly path: string
  versions: Version[]
  isWithdrawn: boolean
  /** Of its last version, in ms since 1970. */
  untilMs: number
  /** Its file while it is gone. */
  gone: string | undefined
  /** Sites in which it was not when they were last looked at while its file was there. */
  readonly shutIn: Set<string>
  /** Words that were in the site. */
  readonly had: Set<string>
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(canary), ([word]) => word))
const isTitle = (word: string): boolean => /titre|auteur/.test(word)
const titleOf = (word: string) => `Les routes perdues du ${word} en haute mer`

function textOf(number: number): string {
  const w = (field: string) => `zq${number}${field}0xw`
  const others = names.filter((_, index) => index !== number)
  const links = others.map(name => `Voir [une analyse](${name}.md).`)
  const mentions = number === telling ? others.map((_, other) => `Lire « ${titleOf(`zq${other}titre0xw`)} ».`) : []
  const figure = `![${w('alternative')}](carte${number}.png "${w('legende')}")`
  const fields = `mots_cles: [commun, ${w('motcle')}]\n${number === 1 ? 'langue: en\ntraduction_de: CESS-2026-ALE-001\n' : ''}`
  const note = draftNote({
    number: number + 1,
    fields,
    text: [`${w('texte')}, dit-on[^n].`, `[^n]: ${w('appel')}`, ...links, ...mentions, figure].join('\n\n'),
  })
  return (number === 1 ? inEnglish(note) : note)
    .replace('Un câble rompu', titleOf(w('titre')))
    .replace('Anaïs Modèle', w('auteur'))
    .replace(/Un câble sous-marin|A cable/, `${w('resume')} sous-marin`)
    .replace('Un seul couloir', w('point'))
    .replace('Établir', w('reco'))
}

/** Random steps of notes that name each other, and the words that may nowhere be read after each. */
export class WordWalk {
  readonly root: string
  readonly #draw: (n: number) => number
  readonly #environment: Readonly<Record<string, string>>
  readonly #notes: readonly Walked[]
  #nowMs = Date.parse('2026-12-01T12:00:00Z')
  #count = 0

  constructor(seed: number) {
    this.#draw = randomFrom(seed)
    const log = newLog()
    this.#environment = log.environment
    const pictures = names.map(
      (_, number) => [`carte${number}.png`, pngWith([['tEXt', `Comment\0zq${number}image0xw`]])] as const,
    )
    const texts = names.map((name, number) => [`${name}.md`, textOf(number)] as const)
    this.root = publicationWith(
      Object.fromEntries<string | Uint8Array>([...texts, ...pictures]),
      `${publicationYaml}log: {keys: ['${log.vkey}']}\n`,
    )
    this.#notes = names.map((name, number) => ({
      ...{number, name, path: join(this.root, 'notes', `${name}.md`)},
      ...{versions: [], isWithdrawn: false, untilMs: 0, gone: undefined, had: new Set(), shutIn: new Set()},
    }))
  }
  /** For `SOURCE_DATE_EPOCH`. */
  get epoch(): string {
    return String(this.#nowMs / 1000)
  }

  /** Publish all of them for everybody. */
  async begin(): Promise<void> {
    const whole = {directory: this.root, notes: names, environment: this.#environment}
    const isDone = await this.#taken(() => publish(whole))
    if (!isDone) throw new Error('nothing was published')
    for (const note of this.#notes) this.#published(note)
  }

  /** Take a step, drawn at random unless one is named. @returns What it was, and whether it was taken. */
  async step(name?: keyof WordWalk['steps'], number?: number): Promise<string> {
    const drawn = Object.keys(this.steps) as (keyof WordWalk['steps'])[]
    const step = name ?? drawn[this.#draw(drawn.length)] ?? 'hour'
    const note = this.#notes[number ?? this.#draw(names.length)]
    if (!note || (note.gone !== undefined && step !== 'bring' && step !== 'hour')) return ''
    return `${step} ${note.name}: ${String(await this.steps[step](note))}`
  }

  readonly steps = {
    rewrite: (note: Walked) => this.#write(note, text => this.#renewed(text, note, word => !isTitle(word))),
    rename: (note: Walked) => {
      const count = ++this.#count
      for (const other of this.#notes)
        if (other === note || other.number === telling)
          this.#write(other, text =>
            text.replaceAll(new RegExp(`zq${note.number}titre\\d+xw`, 'g'), `zq${note.number}titre${count}xw`),
          )
    },
    restrict: (note: Walked) => this.#write(note, text => text.replace(/^tlp: .*$/m, `tlp: ${this.#of(marks)}`)),
    open: (note: Walked) => this.#write(note, text => text.replace(/^tlp: .*$/m, 'tlp: TLP:CLEAR')),
    embargo: (note: Walked) => {
      const until = new Date(this.#nowMs + (1 + this.#draw(4)) * hourMs).toISOString().replace('.000Z', '+00:00')
      this.#write(note, text => text.replace(/^embargo: .*\n/m, '').replace(/^tlp:/m, `embargo: ${until}\ntlp:`))
    },
    remove: (note: Walked) => {
      note.gone = readFileSync(note.path, 'utf8')
      rmSync(note.path)
    },
    bring: () => {
      for (const note of this.#notes) {
        if (note.gone !== undefined) writeFileSync(note.path, note.gone)
        note.gone = undefined
      }
    },
    publish: async (note: Walked) => {
      const isDone = await this.#taken(() => publish(this.#at(note)))
      if (isDone) this.#published(note)
      return isDone
    },
    correct: (note: Walked) => this.#taken(() => advance('correct', {...this.#at(note), summary: 'Corrigé.'})),
    withdraw: async (note: Walked) => {
      const both = this.#notes.filter(
        ({name, versions, gone}) => name.startsWith(note.name.slice(0, 2)) && versions.length > 0 && gone === undefined,
      )
      const notes = both.map(({name}) => name)
      const isDone =
        notes.length > 0 &&
        (await this.#taken(() => advance('withdraw', {...this.#at(note), notes, summary: 'Retirée.'})))
      if (isDone) for (const one of both) one.isWithdrawn = true
      return isDone
    },
    restore: (note: Walked) => this.#taken(() => restore(this.#at(note))),
    hour: () => void (this.#nowMs += (1 + this.#draw(3)) * hourMs),
    desk: async ({name}: Walked) => {
      const desk = await preview({directory: this.root, language: 'en', onBug: () => {}})
      await fetch(new URL(`/editions/${name}/page`, desk.address)).then(answer => answer.arrayBuffer())
      await desk.close()
    },
  } as const satisfies Readonly<Record<string, (note: Walked) => unknown>>

  /** Build into a folder by several machines, of which one joins what the others made. */
  async byShards(out: string, of = 2): Promise<void> {
    const merge: string[] = []
    for (let number = 1; number <= of; number++) {
      const other = folderWith()
      for (const one of ['notes', 'cess.yml']) cpSync(join(this.root, one), join(other, one), {recursive: true})
      await build({directory: other, jobs: 1, only: ['site'], shard: {number, of}})
      merge.push(join(other, 'out'))
    }
    await build({directory: this.root, out, jobs: 1, only: ['site'], merge})
  }

  /** Words in a public folder that may not be there, by the files that they are in; and how many of all may. */
  leaks(site: string): {readonly found: readonly string[]; readonly fine: number} {
    const readable = this.#notes.map(note => this.#readable(note))
    for (const [index, note] of this.#notes.entries()) for (const word of readable[index] ?? []) note.had.add(word)
    for (const [index, {gone, shutIn}] of this.#notes.entries())
      if (gone === undefined) shutIn[readable[index]?.size === 0 ? 'add' : 'delete'](site)
    const wordsOf = (note: Walked, index: number) => [...(readable[index] ?? []), ...this.#unknown(note, site)]
    const allowed = this.#notes.map((note, index) => new Set(wordsOf(note, index)))
    let fine = 0
    const found = everythingIn(site).flatMap(({path, text}) =>
      [...text.matchAll(canary)].flatMap(([word, number]) => {
        if (!allowed[Number(number)]?.has(word)) return [`${path}: ${word}`]
        fine++
        return []
      }),
    )
    return {found: [...new Set(found)], fine}
  }

  /** Words of a note that everybody may read now. */
  #readable(note: Walked): ReadonlySet<string> {
    const text = note.gone === undefined ? readFileSync(note.path, 'utf8') : ''
    const isClear = /^tlp: TLP:CLEAR$/m.test(text)
    if (!isClear || note.untilMs > this.#nowMs) return new Set()
    const words = note.versions.flatMap(one => (one.isClear ? [...one.words] : []))
    return new Set(note.isWithdrawn ? words.filter(isTitle) : words)
  }

  /** Titles in others' words that nothing says are secret: of authors alone, or of a note that might be read when its file went. */
  #unknown({number, had, versions, gone, shutIn}: Walked, site: string): readonly string[] {
    const named = this.#notes[telling]?.versions.flatMap(({others}) => [...others]) ?? []
    const last = versions.at(-1)?.words
    const isKnown = (word: string) =>
      (gone === undefined || shutIn.has(site)) && (had.has(word) || last?.has(word) === true)
    return named.filter(word => word.startsWith(`zq${number}`) && !isKnown(word))
  }

  #published(note: Walked): void {
    const text = readFileSync(note.path, 'utf8')
    const isClear = /^tlp: TLP:CLEAR$/m.test(text)
    const words = this.#own(note, text)
    note.versions.push({words, others: new Set([...wordsIn(text)].filter(word => !words.has(word))), isClear})
    note.isWithdrawn = false
    note.untilMs = untilIn(text)
  }

  #own = ({number}: Walked, text: string) => new Set([...wordsIn(text)].filter(word => word.startsWith(`zq${number}`)))

  #renewed(text: string, {number}: Walked, isMeant: (word: string) => boolean): string {
    const count = ++this.#count
    return text.replaceAll(canary, (word, of: string, field: string) =>
      of === String(number) && isMeant(word) ? `zq${of}${field}${count}xw` : word,
    )
  }

  #write({path}: Walked, change: (text: string) => string): void {
    if (existsSync(path)) writeFileSync(path, change(readFileSync(path, 'utf8')))
  }

  #taken = async (run: Parameters<typeof taken>[0]): Promise<boolean> => (await taken(run))?.status === 'done'
  #of = <T>(among: readonly [T, ...T[]]): T => among[this.#draw(among.length)] ?? among[0]
  #at = ({name}: Walked) => ({directory: this.root, notes: [name], environment: this.#environment})
}

/** The end of the embargo in a note's front matter, in ms since 1970. */
const untilIn = (text: string): number => Date.parse(/^embargo: (.*)$/m.exec(text)?.[1] ?? '1970-01-01')
