import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from '../../src/engine/build/build.js'
import {advance} from '../../src/engine/life/advance.js'
import {publish} from '../../src/engine/life/publish.js'
import {approve} from '../../src/engine/life/approve.js'
import {restore} from '../../src/engine/life/restore.js'
import {dyingAt} from './dying-at.js'
import {installed} from './installed.js'
import {draftNote, inEnglish} from './life.js'
import {newLog} from './log.js'
import {harmOfRecord, wordsBelow, type ModelNote} from './recorded-life.js'
import {MailedLife} from './mailed-life.js'
import type {MailServer} from './mail-server.js'
import {publicationWith, publicationYaml} from './cli.js'
import {randomFrom} from './random-publication.js'
import {taken} from './taken.js'
import {WatchedLog} from './watched-log.js'

/** The second is the translation of the first. */
const names = ['a.fr', 'a.en', 'c.fr'] as const
type Name = (typeof names)[number]
const [original, translation, reviewed] = names
/** Of `reviewed`, which is published only once somebody approved its very words. */
const approver = 'Anaïs Modèle'

/** Commands that are killed, of which the first is the most usual. */
const commands = [['publish'], ['publish'], ['withdraw', '--reason', 'Retirée.'], ['close', '--summary', 'X']] as const

/** Steps to draw from, the more often the likelier. */
const drawn = [
  ...(['edit', 'edit', 'publish', 'publish', 'approve', 'correct', 'close'] as const),
  ...(['withdraw', 'restore', 'send', 'send', 'killed', 'killed'] as const),
]

/** Random steps of a few notes' lives, and what the record and the site must be after each. */
export class RandomLife {
  readonly root: string
  readonly #environment: Readonly<Record<string, string>>
  readonly #log = new WatchedLog()
  readonly #random: (n: number) => number
  readonly #notes = new Map<Name, ModelNote>()
  readonly #mailed: MailedLife
  #words = 0
  constructor(seed: number, server: MailServer) {
    this.#random = randomFrom(seed)
    const files = names.map((name, index) => {
      const word = this.#newWord()
      const review = name === reviewed ? {approved: new Set<string>()} : {}
      const none = {versions: new Map(), corrections: new Set<string>(), isCorrection: false, isClosed: false}
      this.#notes.set(name, {...none, word, state: 'draft', ...review})
      const lang = name === translation ? 'langue: en\ntraduction_de: CESS-2026-ALE-001\n' : ''
      const tlp = name === reviewed ? 'TLP:GREEN' : 'TLP:CLEAR'
      const note = draftNote({number: index + 1, fields: lang, tlp, text: `Le mot est ${word}.`})
      return [`${name}.md`, lang ? inEnglish(note) : note] as const
    })
    this.root = publicationWith(Object.fromEntries(files))
    const review = `review: {approvals: 1, from: TLP:GREEN, names: [${approver}]}\n`
    const log = newLog()
    this.#environment = log.environment
    writeFileSync(join(this.root, 'cess.yml'), `${publicationYaml}${review}log: {keys: ['${log.vkey}']}\n`)
    this.#mailed = new MailedLife(this.root, server)
  }

  /** Publish a note, mail it, correct it and mail that, which few steps seldom bring about. @returns Harm while the next version was in work, and messages of the correction. */
  async begin(): Promise<{readonly harm: readonly string[]; readonly mailed: number}> {
    let harm: readonly string[] = []
    for (const step of ['publish', 'send', 'correct', 'edit', 'publish', 'send'] as const) {
      await this.#steps[step](original, this.#note(original))
      if (step === 'edit') harm = await this.harm()
    }
    return {harm, mailed: this.#mailed.corrected}
  }

  /** Take a step drawn at random. @returns What it was. */
  async step(): Promise<string> {
    const name = names[this.#random(names.length)] ?? original
    const step = drawn[this.#random(drawn.length)] ?? 'edit'
    await this.#steps[step](name, this.#note(name))
    return `${step} ${name}`
  }

  /** Departures from what must be; empty where all is well. */
  async harm(): Promise<readonly string[]> {
    const found = names.flatMap((name, index) => {
      const reference = `CESS-2026-ALE-00${index + 1}`
      return harmOfRecord(this.root, {name, reference, versions: this.#note(name).versions})
    })
    await build({directory: this.root, only: ['web', 'site']})
    const shown = new Set(wordsBelow(join(this.root, 'out/site'), 'now'))
    const past = new Set(wordsBelow(join(this.root, 'out/site'), 'before'))
    for (const [name, {versions}] of this.#notes) {
      // What was never published is there for its authors, and not in the site.
      if (versions.size > 0) for (const word of wordsBelow(join(this.root, `out/notes/${name}`), 'now')) shown.add(word)
      const last = [...versions.values()].at(-1)
      if (last && !shown.has(last)) found.push(`${last} is published and not shown`)
      if (last) shown.delete(last)
      // Pages of earlier versions and of changes go with the note.
      if (last && name !== reviewed) for (const word of versions.values()) past.delete(word)
    }
    const logged = await this.#log.harm(this.root, this.#publicVersions())
    return [...found, ...logged, ...[...shown, ...past].map(word => `${word} is shown and not published`)]
  }

  #publicVersions = (): readonly string[] =>
    names.flatMap((name, index) => {
      const note = this.#notes.get(name)
      // What is reviewed is restricted, and never in the log.
      return note && !note.approved ? [...note.versions.keys()].map(one => `CESS-2026-ALE-00${index + 1} ${one}`) : []
    })

  readonly #steps = {
    edit: (name: Name, note: ModelNote) => {
      const path = this.#path(name)
      const text = readFileSync(path, 'utf8')
      // The page of a withdrawn note has no text, which may be anything.
      if (!text.includes(note.word)) return
      const word = this.#newWord()
      writeFileSync(path, text.replace(note.word, word))
      note.word = word
      if (note.state === 'published') note.state = 'changed'
    },
    publish: async (name: Name, note: ModelNote) => {
      const may = this.#mayPublish(name, note)
      const report = await taken(() => publish(this.#at(name)))
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
    correct: async (name: Name, note: ModelNote) => {
      const nature = note.versions.size > 1 && this.#random(3) === 0 ? 'update' : 'correction'
      const given = {...this.#at(name), summary: 'Corrigé.', nature} as const
      const report = await taken(() => advance('correct', given))
      const isOpen = note.state !== 'draft' && !this.#isWithdrawn(note)
      if ((report?.status === 'done') !== isOpen) throw new Error(`${name}: corrected ${note.state}`)
      if (!isOpen) return
      note.state = 'draft'
      note.isCorrection = nature === 'correction'
    },
    close: async (name: Name, note: ModelNote) => {
      // A closure waits for approval, as a draft.
      if (note.approved) return
      const report = await taken(() => advance('close', this.#at(name)))
      const isOpen = note.state === 'published' && note.versions.size > 0 && !this.#isWithdrawn(note)
      if ((report?.status === 'done') !== isOpen) throw new Error(`${name}: closed ${note.state}`)
      if (!note.isClosed && isOpen) note.versions.set(`1.${note.versions.size}`, note.word)
      note.isClosed ||= isOpen
    },
    withdraw: async (name: Name, note: ModelNote) => {
      const notes = this.#withdrawnWith(name)
      const report = await taken(() => advance('withdraw', {...this.#at(name), notes, summary: 'Retirée.'}))
      const isTaken = note.versions.size > 0 && notes.every(one => this.#mayWithdraw(this.#note(one)))
      if ((report?.status === 'done') !== isTaken) throw new Error(`${name}: withdrawn ${note.state}`)
      if (isTaken) for (const one of notes) this.#withdrawn(this.#note(one))
    },
    send: async (name: Name) => {
      const sent = name === translation ? original : name
      const mailed = (one: Name) => ({...this.#note(one), isChanged: this.#note(one).state === 'changed'})
      const notes = {original: mailed(sent), translation: sent === original ? mailed(translation) : undefined}
      await this.#mailed.send(sent, notes, this.#random(3) === 0)
    },
    restore: async (name: Name, note: ModelNote) => {
      await taken(() => restore(this.#at(name)))
      if (note.versions.size > 0) this.#restored(name, note)
    },
    killed: async (name: Name, note: ModelNote) => {
      const death = {
        part: ['/.published/', '.md', ''][this.#random(3)],
        after: this.#random(6),
        share: this.#random(1000) / 1000,
      }
      const [command, ...options] = commands[this.#random(commands.length)] ?? commands[0]
      if (note.approved && command === 'close') return
      const named = command === 'withdraw' ? this.#withdrawnWith(name) : [name]
      const may = this.#mayPublish(name, note)
      const {signal} = spawnSync(process.execPath, [installed, command, '-C', this.root, ...named, ...options], {
        env: {...process.env, ...this.#environment, ...dyingAt(death)},
        stdio: 'ignore',
      })
      // Whoever takes a step again that was taken takes none.
      if (command !== 'publish' || (signal === 'SIGKILL' && !note.approved)) return this.#steps[command](name, note)
      // Approvals that went on record are not asked for again.
      const again = signal === 'SIGKILL' ? await taken(() => publish(this.#at(name))) : undefined
      if (again && (again.status === 'done') !== may) throw new Error(`${name}: ${again.status} after a kill`)
      if (may && note.state === 'draft') this.#published(name, note)
    },
  }

  #note(name: Name): ModelNote {
    const note = this.#notes.get(name)
    if (!note) throw new Error(name)
    return note
  }

  /** The notes withdrawn with one: all its languages. */
  #withdrawnWith = (name: Name): readonly Name[] =>
    name === original && this.#note(translation).versions.size > 0 ? [name, translation] : [name]

  #mayPublish(name: string, {state, approved}: ModelNote): boolean {
    if (state !== 'draft') return state === 'published'
    if (name === translation && this.#isWithdrawn(this.#note(original))) return false
    return !approved || approved.has(readFileSync(this.#path(name), 'utf8'))
  }

  #published(name: string, note: ModelNote): void {
    const version = `1.${note.versions.size}`
    note.versions.set(version, note.word)
    if (note.isCorrection) note.corrections.add(version)
    note.isCorrection = false
    note.state = 'published'
    note.isClosed = false
    if (!readFileSync(this.#path(name), 'utf8').includes(note.word)) throw new Error(`${name} lost ${note.word}`)
  }

  /** Whether it may be withdrawn: one that was, and was changed since, is restored first. */
  #mayWithdraw = (note: ModelNote): boolean => !this.#isWithdrawn(note) || note.state === 'published'

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
    note.isCorrection = false
    note.word = [...note.versions.values()].findLast(word => word !== '') ?? note.word
  }

  #at = (name: string) => ({directory: this.root, notes: [name], environment: this.#environment})
  #path = (name: string): string => join(this.root, 'notes', `${name}.md`)
  #newWord = (): string => `qx${String(++this.#words).padStart(4, '0')}`
}
