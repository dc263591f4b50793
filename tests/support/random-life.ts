import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from '../../src/engine/index.js'
import {advance} from '../../src/engine/life/advance.js'
import {publish} from '../../src/engine/life/publish.js'
import {approve} from '../../src/engine/life/approve.js'
import {restore} from '../../src/engine/life/restore.js'
import type {LifeReport} from '../../src/engine/life/report.js'
import {UsageError} from '../../src/model/usage-error.js'
import {installed} from './installed.js'
import {draftNote} from './life.js'
import {publicationWith, publicationYaml} from './cli.js'
import {randomFrom} from './random-publication.js'

const dieWriting = fileURLToPath(new URL('die-writing.cjs', import.meta.url))

/** What is known of a note without asking the tool: each version's one telling word, by version; empty of one that was withdrawn. */
interface ModelNote {
  readonly versions: Map<string, string>
  /** The word that its text has now. */
  word: string
  /** `draft`: may be published; `published`: stands as its last version; `changed`: was edited since. */
  state: 'draft' | 'published' | 'changed'
  /** Whether its last version says that its matter is over. */
  isClosed: boolean
  /** Texts of its file that somebody approved; absent where nobody must. */
  readonly approved?: Set<string>
}

const names = ['a.fr', 'b.en', 'c.fr']
/** Published only once somebody approved its very words. */
const reviewed = 'c.fr'
const approver = 'Anaïs Modèle'

/** Commands that are killed, of which the first is the most usual. */
const commands = [['publish'], ['publish'], ['withdraw', '--reason', 'Retirée.'], ['close']] as const

/** Random steps of a few notes' lives, and what the record and the site must be after each. */
export class RandomLife {
  readonly root: string
  readonly #random: (n: number) => number
  readonly #notes = new Map<string, ModelNote>()
  #words = 0

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    const files = names.map((name, index) => {
      const word = this.#newWord()
      const isReviewed = name === reviewed
      const review = isReviewed ? {approved: new Set<string>()} : {}
      this.#notes.set(name, {versions: new Map(), word, state: 'draft', isClosed: false, ...review})
      const lang = name.endsWith('.en') ? 'langue: en\n' : ''
      const tlp = isReviewed ? 'TLP:GREEN' : 'TLP:CLEAR'
      return [`${name}.md`, draftNote({number: index + 1, fields: lang, tlp, text: `Le mot est ${word}.`})] as const
    })
    this.root = publicationWith(Object.fromEntries(files))
    const review = `review: {approvals: 1, from: TLP:GREEN, names: [${approver}]}\n`
    writeFileSync(join(this.root, 'cess.yml'), publicationYaml + review)
  }

  /** Take a step drawn at random. @returns What it was. */
  async step(): Promise<string> {
    const name = names[this.#random(names.length)] ?? 'a.fr'
    const steps = [
      'edit',
      'edit',
      'publish',
      'publish',
      'approve',
      'correct',
      'close',
      'withdraw',
      'restore',
      'killed',
      'killed',
    ] as const
    const step = steps[this.#random(steps.length)] ?? 'edit'
    const note = this.#notes.get(name)
    if (note) await this.#steps[step](name, note)
    return `${step} ${name}`
  }

  /** What is otherwise than it must be; empty where all is well. */
  async harm(): Promise<readonly string[]> {
    const found = names.flatMap(name => this.#harmOfRecord(name))
    await build({directory: this.root, only: ['web', 'site']})
    const shown = new Set(this.#wordsBelow('out/site'))
    for (const [name, {versions}] of this.#notes) {
      // What was never published is there for its authors, and not in the site.
      if (versions.size > 0) for (const word of this.#wordsBelow(`out/notes/${name}`)) shown.add(word)
      const last = [...versions.values()].at(-1)
      if (last && !shown.has(last)) found.push(`${last} is published and not shown`)
      if (last) shown.delete(last)
    }
    return [...found, ...[...shown].map(word => `${word} is shown and not published`)]
  }

  readonly #steps = {
    edit: (name: string, note: ModelNote) => {
      const path = this.#path(name)
      const text = readFileSync(path, 'utf8')
      // The page of a withdrawn note has no text, which may be anything.
      if (!text.includes(note.word)) return
      const word = this.#newWord()
      writeFileSync(path, text.replace(note.word, word))
      note.word = word
      if (note.state === 'published') note.state = 'changed'
    },
    publish: async (name: string, note: ModelNote) => {
      const may = this.#mayPublish(name, note)
      const report = await taken(() => publish({directory: this.root, notes: [name]}))
      const isDone = report?.status === 'done'
      if (isDone !== may) throw new Error(`${name}: published ${note.state}`)
      if (isDone && note.state === 'draft') this.#published(name, note)
    },
    approve: async (_: string, note: ModelNote) => {
      // Whichever was drawn: others need none.
      const its = this.#notes.get(reviewed) ?? note
      const text = readFileSync(this.#path(reviewed), 'utf8')
      const report = await taken(() => approve({directory: this.root, notes: [reviewed], as: approver}))
      if (its.state === 'draft' && report?.status !== 'done') throw new Error(`${reviewed}: not approved`)
      if (its.state === 'draft') its.approved?.add(text)
    },
    correct: async (name: string, note: ModelNote) => {
      const report = await taken(() => advance('correct', {directory: this.root, notes: [name], summary: 'Corrigé.'}))
      const isOpen = note.state !== 'draft' && !this.#isWithdrawn(note)
      if ((report?.status === 'done') !== isOpen) throw new Error(`${name}: corrected ${note.state}`)
      if (isOpen) note.state = 'draft'
    },
    close: async (name: string, note: ModelNote) => {
      // A closure waits for approval, as a draft.
      if (note.approved) return
      const report = await taken(() => advance('close', {directory: this.root, notes: [name]}))
      const isOpen = note.state === 'published' && note.versions.size > 0 && !this.#isWithdrawn(note)
      if ((report?.status === 'done') !== (note.isClosed || isOpen)) throw new Error(`${name}: closed ${note.state}`)
      if (!note.isClosed && isOpen) note.versions.set(`1.${note.versions.size}`, note.word)
      note.isClosed ||= isOpen
      if (note.isClosed) this.#restored(name, note)
    },
    withdraw: async (name: string, note: ModelNote) => {
      const report = await taken(() => advance('withdraw', {directory: this.root, notes: [name], summary: 'Retirée.'}))
      if ((report?.status === 'done') !== note.versions.size > 0) throw new Error(`${name}: withdrawn ${note.state}`)
      if (note.versions.size > 0) this.#withdrawn(note)
    },
    restore: async (name: string, note: ModelNote) => {
      await taken(() => restore({directory: this.root, notes: [name]}))
      if (note.versions.size > 0) this.#restored(name, note)
    },
    killed: async (name: string, note: ModelNote) => {
      const death = {
        part: ['/.published/', '.md', ''][this.#random(3)],
        after: this.#random(6),
        share: this.#random(1000) / 1000,
      }
      const [command, ...options] = commands[this.#random(commands.length)] ?? commands[0]
      if (note.approved && command === 'close') return
      const may = this.#mayPublish(name, note)
      const {signal} = spawnSync(
        process.execPath,
        ['--require', dieWriting, installed, command, '-C', this.root, name, ...options],
        {env: {...process.env, CESS_DIES: JSON.stringify(death)}, stdio: 'ignore'},
      )
      // Whoever takes a step again that was taken takes none.
      if (command !== 'publish' || (signal === 'SIGKILL' && !note.approved)) return this.#steps[command](name, note)
      // Approvals that went on record are not asked for again.
      const again = signal === 'SIGKILL' ? await taken(() => publish({directory: this.root, notes: [name]})) : undefined
      if (again && (again.status === 'done') !== may) throw new Error(`${name}: ${again.status} after a kill`)
      if (may && note.state === 'draft') this.#published(name, note)
    },
  }

  #mayPublish(name: string, {state, approved}: ModelNote): boolean {
    if (state !== 'draft') return state === 'published'
    return !approved || approved.has(readFileSync(this.#path(name), 'utf8'))
  }

  #published(name: string, note: ModelNote): void {
    note.versions.set(`1.${note.versions.size}`, note.word)
    note.state = 'published'
    note.isClosed = false
    if (!readFileSync(this.#path(name), 'utf8').includes(note.word)) throw new Error(`${name} lost ${note.word}`)
  }

  #isWithdrawn = ({versions}: ModelNote): boolean => [...versions.values()].at(-1) === ''

  #withdrawn(note: ModelNote): void {
    note.isClosed = false
    if (!this.#isWithdrawn(note)) note.versions.set(`1.${note.versions.size}`, '')
    this.#restoredWord(note)
  }

  #restored(name: string, note: ModelNote): void {
    this.#restoredWord(note)
    if (!readFileSync(this.#path(name), 'utf8').includes(note.word)) throw new Error(`${name} was not restored`)
  }

  /** A withdrawn note keeps its text in its file. */
  #restoredWord(note: ModelNote): void {
    note.state = 'published'
    note.word = [...note.versions.values()].findLast(word => word !== '') ?? note.word
  }

  #harmOfRecord(name: string): readonly string[] {
    const note = this.#notes.get(name)
    const reference = `CESS-2026-ALE-00${names.indexOf(name) + 1}`
    const folder = join(this.root, 'notes/.published', reference)
    const there = existsSync(folder) ? readdirSync(folder).toSorted() : []
    const wanted = [...(note?.versions.keys() ?? [])]
    if (there.join() !== wanted.join()) return [`${reference} has ${there.join()} and not ${wanted.join()}`]
    return wanted.flatMap(version => {
      const word = note?.versions.get(version) ?? ''
      const source = readFileSync(join(folder, version, 'source/notes', `${name}.md`), 'utf8')
      return source.includes(word) ? [] : [`${reference} ${version} has not ${word}`]
    })
  }

  #wordsBelow(path: string): readonly string[] {
    const folder = join(this.root, path)
    const files = readdirSync(folder, {withFileTypes: true, recursive: true}).filter(entry => entry.isFile())
    return files.flatMap(entry =>
      /\.(?:html|xml|json|txt|jsonl)$/.test(entry.name)
        ? [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/qx\d{4}/g)].map(([word]) => word)
        : [],
    )
  }

  #path = (name: string): string => join(this.root, 'notes', `${name}.md`)
  #newWord = (): string => `qx${String(++this.#words).padStart(4, '0')}`
}

/** What a command did; nothing where it says that it cannot begin there. */
async function taken(run: () => Promise<LifeReport>): Promise<LifeReport | undefined> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
