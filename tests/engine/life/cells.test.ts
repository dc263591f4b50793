// @module-tag slow
import {cpSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {expect, it, vi} from 'vitest'
import {advance} from '../../../src/engine/life/advance.js'
import {approve} from '../../../src/engine/life/approve.js'
import {publish} from '../../../src/engine/life/publish.js'
import type {LifeReport} from '../../../src/engine/life/report.js'
import {restore} from '../../../src/engine/life/restore.js'
import {
  lifeSteps,
  mayTake,
  type LifeCommand,
  type LifeState,
  type LifeStepRule,
} from '../../../src/model/life/states.js'
import {speak} from '../../../src/model/message.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {publicationWith, publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, treeOf} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'

const approver = 'Anaïs Modèle'
const summary = 'Raison.'

const commands: Readonly<Record<LifeCommand, (root: string) => Promise<LifeReport>>> = {
  approve: directory => approve({directory, notes: ['a.fr'], as: approver}),
  publish: directory => publish({directory, notes: ['a.fr']}),
  correct: directory => advance('correct', {directory, notes: ['a.fr'], summary}),
  close: directory => advance('close', {directory, notes: ['a.fr'], summary}),
  withdraw: directory => advance('withdraw', {directory, notes: ['a.fr'], summary}),
  restore: directory => restore({directory, notes: ['a.fr']}),
}

/** A place in the life of a note. */
interface Place {
  readonly state: LifeState
  /** How it came there: the way from another place. */
  readonly from?: string
  readonly way: readonly (LifeCommand | readonly [was: string | RegExp, is: string])[]
  readonly isOnRecord: boolean
  /** `as it was`; `changed` without a command; `by hand`, where its status says what only a command makes; `broken`: it cannot be gone on with. */
  readonly standing: 'as it was' | 'changed' | 'by hand' | 'broken'
}

const edit = ['Quatre', 'Cinq'] as const
const status = (word: string) => [/auteurs:/, `statut: ${word}\nauteurs:`] as const
const place = (state: LifeState, rest: Partial<Place> = {}): Place => ({
  ...{state, way: [], isOnRecord: rest.from !== undefined, standing: 'as it was'},
  ...rest,
})

const places: Readonly<Record<string, Place>> = {
  draft: place('draft'),
  'in review': place('review', {way: [status('relecture')]}),
  approved: place('approved', {way: [status('valide')]}),
  'published by hand': place('published', {way: [status('publie')], standing: 'by hand'}),
  published: place('published', {from: 'draft', way: ['publish']}),
  'published and changed': place('published', {from: 'published', way: [edit], standing: 'changed'}),
  'published and broken': place('published', {
    from: 'published',
    way: [['tlp: TLP:CLEAR', 'tlp: [']],
    standing: 'broken',
  }),
  'published, and an older text': place('published', {
    from: 'published',
    way: ['correct', edit, 'publish', [/^[^]*$/, draftNote().replace(...status('publie'))]],
    standing: 'broken',
  }),
  'next version': place('draft', {from: 'published', way: ['correct', edit]}),
  'next version in review': place('review', {from: 'next version', way: [['brouillon', 'relecture']]}),
  'next version approved': place('approved', {from: 'next version', way: [['brouillon', 'valide']]}),
  'next version by hand': place('published', {
    from: 'next version',
    way: [['brouillon', 'publie']],
    standing: 'by hand',
  }),
  closed: place('closed', {from: 'published', way: ['close']}),
  'closed and changed': place('closed', {from: 'closed', way: [edit], standing: 'changed'}),
  'next version of a closed one': place('draft', {from: 'closed', way: ['correct', edit]}),
  withdrawn: place('withdrawn', {from: 'published', way: ['withdraw']}),
  'withdrawn and changed': place('withdrawn', {from: 'withdrawn', way: [edit], standing: 'changed'}),
  'withdrawn, and a draft by hand': place('withdrawn', {
    from: 'withdrawn',
    way: [
      ['version: "1.1"\nstatut: retire', 'version: "1.2"\nstatut: brouillon'],
      ['auteurs:', '  - {version: "1.2", date: 2026-12-01, nature: correction, resume: A.}\nauteurs:'],
    ],
    standing: 'changed',
  }),
}

/** A command that has nothing left to do there, and does nothing. */
const isNothing = (command: LifeCommand, {state, isOnRecord, standing}: Place): boolean =>
  isOnRecord &&
  standing === 'as it was' &&
  ((command === 'publish' && !mayTake('publish', state)) ||
    (command === 'restore' && !mayTake('publish', state)) ||
    (command === 'close' && state === 'closed') ||
    (command === 'withdraw' && state === 'withdrawn'))

/** Whether the table allows a command, for a note whose words may be other than its status says. */
function isTaken(command: LifeCommand, {state, isOnRecord, standing}: Place): boolean {
  const needsRecord = command !== 'approve' && command !== 'publish'
  // A status by hand is put on record as it is; before the first record, it may be approved for that.
  if (standing === 'by hand' && (command === 'publish' || (command === 'approve' && !isOnRecord))) return true
  if (!mayTake(command, state) || (needsRecord && !isOnRecord)) return false
  if (standing === 'as it was' || command === 'restore' || command === 'withdraw') return true
  return standing === 'changed' && command === 'correct'
}

const french: Readonly<Record<LifeState, string>> = {
  draft: 'brouillon',
  review: 'relecture',
  approved: 'valide',
  published: 'publie',
  closed: 'clos',
  withdrawn: 'retire',
}

/** Folders of one test, by the place that their note is at. */
class Places {
  readonly #roots = new Map<string, string>()

  /** A folder of its own, in which the note is at a place. */
  async copyAt(name: string): Promise<string> {
    const made = this.#roots.get(name) ?? (await this.#make(name))
    this.#roots.set(name, made)
    return copyOf(made)
  }

  async #make(name: string): Promise<string> {
    const {from, way} = places[name] ?? place('draft')
    const root = from === undefined ? publicationWith({'a.fr.md': draftNote()}) : await this.copyAt(from)
    const review = `review: {approvals: 1, from: TLP:RED, names: [${approver}]}\n`
    writeFileSync(join(root, 'cess.yml'), publicationYaml + review)
    for (const step of way) {
      if (typeof step === 'string') await commands[step](root)
      else writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace(...step))
    }
    return root
  }
}

function copyOf(root: string): string {
  const copy = folderWith()
  cpSync(root, copy, {recursive: true, preserveTimestamps: true})
  return copy
}

/** The steps of a command, or its whole answer. */
async function answerOf(run: () => Promise<LifeReport>): Promise<{readonly kinds?: string; readonly said: string}> {
  try {
    const {status, steps, messages} = await run()
    const said = messages.map(message => speak(message, {language: 'en', strict: true}))
    return {
      ...(status === 'done' && {kinds: steps.map(({kind}) => kind).join()}),
      said: said.map(({reason, remedy}) => `${reason} ${remedy}`).join('\n'),
    }
  } catch (error) {
    if (error instanceof UsageError) return {said: error.message}
    throw error
  }
}

/** A departure from the table of one command at one place; undefined where all is well. */
async function faultOf(root: string, command: LifeCommand, at: Place): Promise<string | undefined> {
  const before = treeOf(join(root, 'notes'))
  const {kinds, said} = await answerOf(() => commands[command](root))
  const isSame = isDeepStrictEqual(treeOf(join(root, 'notes')), before)
  if (isNothing(command, at)) return isSame && kinds === 'nothing' ? undefined : `did ${kinds} for nothing: ${said}`
  if (!isTaken(command, at)) {
    if (!isSame || kinds !== undefined) return `did ${kinds}, which the table has not: ${said}`
    return /`cess [a-z]+|at the end of the value above/.test(said) ? undefined : `no remedy: ${said}`
  }
  const {to}: LifeStepRule = lifeSteps[command]
  const written = /^statut: (.*)$/m.exec(noteText(root))?.[1]
  const wanted = typeof to === 'string' ? [written] : to.map(state => french[state])
  if (kinds === undefined || said !== '' || isSame) return `not done: ${said}`
  return wanted.includes(written) ? undefined : `led to ${written}`
}

/** Each place with each command; in the suite a third of them, by which each place has two commands, and each command a third of the places. */
const cellsOf = (names: readonly string[], some: readonly LifeCommand[]): readonly (readonly [string, LifeCommand])[] =>
  names.flatMap((name, row) =>
    some.flatMap((command, column) => (isNightly || (row + column) % 3 === 0 ? [[name, command] as const] : [])),
  )

it('does in each state what the table says, or nothing, and then says what to do', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const folders = new Places()
  const faults: string[] = []
  // The table is typed by its keys; `Object.keys` forgets them.
  for (const [name, command] of cellsOf(Object.keys(places), Object.keys(commands) as LifeCommand[])) {
    const fault = await faultOf(await folders.copyAt(name), command, places[name] ?? place('draft'))
    if (fault !== undefined) faults.push(`${name}, ${command}: ${fault}`)
  }
  expect(faults).toEqual([])
})
