import type {GivenFields, NotesAround} from '../engine/new/new-note.js'
import {fields, type FieldKey} from '../model/front-matter.js'
import {meantTag} from '../model/meant-tag.js'
import {UsageError} from '../model/usage-error.js'
import {askerAt, canAsk} from './ask/asker.js'
import {noteQuestions} from './ask/note-questions.js'
import type {Session} from './session.js'

/** Fields of a note among commander's options. */
export function givenFields(flags: object): GivenFields {
  const given = new Map<FieldKey, string>()
  // `Object.keys` forgets the keys.
  for (const key of Object.keys(fields) as FieldKey[]) {
    const value = Object.entries(flags).find(([name]) => name === flagOfField(key))?.[1]
    if (typeof value === 'string') given.set(key, key === 'lang' ? (meantTag(value) ?? value) : value)
  }
  return given
}

/** Commander's name of a field's option: `keyPoints` of `key_points`. */
const flagOfField = (key: string): string => key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Required fields of a new note. */
const needed = ['type', 'title'] as const

/** @throws {UsageError} If something is needed that no option gave, and there is nobody to ask. */
export function refuseSilence(given: GivenFields, {terminal}: Session): void {
  const missing = needed.filter(key => !given.has(key)).map(key => `\`--${key}\``)
  if (missing.length === 0 || canAsk(terminal)) return
  throw new UsageError({
    en: `There is no terminal to ask on: give ${missing.join(' and ')}`,
    fr: `Aucun terminal où poser les questions : donnez ${missing.join(' et ')}`,
  })
}

/** Ask for required and usual fields, if a required one is missing. */
export async function askMore(given: GivenFields, {publication}: NotesAround, session: Session): Promise<GivenFields> {
  if (needed.every(key => given.has(key))) return given
  const asker = await askerAt(session.terminal, session.language)
  const answers = new Map(given)
  for (const {key, isAsked, ask} of noteQuestions(publication)) {
    if (answers.has(key) || !isAsked(answers)) continue
    const answer = await ask(asker)
    if (answer !== '') answers.set(key, answer)
  }
  return answers
}
