import {newNote, openInEditor, type GivenFields, notesAround} from '../../engine/new/new-note.js'
import {translateNote} from '../../engine/new/translate-note.js'
import {UsageError} from '../../model/usage-error.js'
import {canAsk} from '../ask/asker.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {askMore, givenFields, refuseSilence} from '../given-fields.js'
import {lockTeller} from '../lock-teller.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'
import {printText} from '../print-text.js'

/** Beside these, an option for each field of a note: `keyPoints` of `key_points`. */
interface NewFlags {
  readonly translate?: string
  /** Of its file. */
  readonly name?: string
  readonly edit: boolean
}

/** `cess new`. */
export async function newCommand(session: Session, flags: NewFlags): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const {translate, name} = flags
  const given = givenFields(flags)
  if (translate === undefined) refuseSilence(given, session)
  const around = await notesAround(directory, lockTeller(session))
  const path =
    translate === undefined
      ? newNote(around, await askMore(given, around, session), name)
      : translateNote(around, translate, {lang: languageIn(given), stem: name})
  const say = startWords[language]
  terminal.stdout.write(`${path}\n`)
  const editor = terminal.env['VISUAL'] || terminal.env['EDITOR']
  if (flags.edit && editor && canAsk(terminal)) await openInEditor(editor, around.context.root, path)
  else if (canAsk(terminal)) printText(`${say.next([`cess check ${path}`, `cess preview ${path}`])}\n`, terminal)
  return exitCodes.fine
}

function languageIn(given: GivenFields): string {
  const lang = given.get('lang')
  if (lang !== undefined) return lang
  throw new UsageError({
    en: '`--translate` needs the language of the translation: `--lang en`',
    fr: '`--translate` demande la langue de la traduction : `--lang en`',
  })
}
