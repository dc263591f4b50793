import {newNote, type GivenFields} from '../../engine/new/new-note.js'
import {notesAround, type NotesAround} from '../../engine/new/notes-around.js'
import {openInEditor} from '../../engine/new/open-in-editor.js'
import {translateNote} from '../../engine/new/translate-note.js'
import {fields, type FieldKey} from '../../model/front-matter.js'
import {UsageError} from '../../model/usage-error.js'
import {askerAt, canAsk} from '../ask/asker.js'
import {noteQuestions} from '../ask/note-questions.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {NewFlags} from '../start-program.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'

/** `cess new`. */
export async function newCommand(flags: NewFlags, session: Session): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const {translate} = flags
  const given = givenFields(flags)
  if (translate === undefined) refuseSilence(given, session)
  const around = await notesAround(directory)
  const path =
    translate === undefined
      ? newNote(around, await askMore(given, around, session))
      : translateNote(around, translate, languageIn(given))
  const say = startWords[language]
  terminal.stdout.write(`${path}\n`)
  const editor = terminal.env['VISUAL'] || terminal.env['EDITOR']
  if (flags.edit && editor && canAsk(terminal)) await openInEditor(editor, around.context.root, path)
  else if (canAsk(terminal)) terminal.stdout.write(`${say.next([`cess check ${path}`, `cess preview ${path}`])}\n`)
  return exitCodes.fine
}

/** Fields that options gave. */
function givenFields(flags: NewFlags): GivenFields {
  const given = new Map<FieldKey, string>()
  // `Object.keys` forgets the keys.
  for (const key of Object.keys(fields) as FieldKey[]) {
    const value = Object.entries(flags).find(([name]) => name === flagOfField(key))?.[1]
    if (typeof value === 'string') given.set(key, value)
  }
  return given
}

/** Name under which commander gives the option of a field: `keyPoints` of `key_points`. */
const flagOfField = (key: string): string => key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Fields without which no note can begin. */
const needed = ['type', 'title'] as const

function refuseSilence(given: GivenFields, {terminal}: Session): void {
  const missing = needed.filter(key => !given.has(key)).map(key => `\`--${key}\``)
  if (missing.length === 0 || canAsk(terminal)) return
  throw new UsageError({
    en: `There is no terminal to ask on: give ${missing.join(' and ')}`,
    fr: `Aucun terminal où poser les questions : donnez ${missing.join(' et ')}`,
  })
}

function languageIn(given: GivenFields): string {
  const lang = given.get('lang')
  if (lang !== undefined) return lang
  throw new UsageError({
    en: '`--translate` needs the language of the translation: `--lang en`',
    fr: '`--translate` demande la langue de la traduction : `--lang en`',
  })
}

/** Ask what is needed or usual and was not given, where anything that is needed was not. */
async function askMore(given: GivenFields, {publication}: NotesAround, session: Session): Promise<GivenFields> {
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
