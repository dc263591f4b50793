import {resolve} from 'node:path'
import {fieldsOf, importWord, openWord} from '../../engine/import/import-word.js'
import type {GivenFields} from '../../engine/new/new-note.js'
import {openInEditor} from '../../engine/new/open-in-editor.js'
import {notesAround} from '../../engine/new/notes-around.js'
import {shellWord} from '../../model/shell-word.js'
import {asTyped} from '../as-typed.js'
import {canAsk} from '../ask/asker.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {askMore, givenFields, refuseSilence} from '../given-fields.js'
import {importText} from '../import-text.js'
import {mask, printable} from '../mask.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'

/** Beside it, an option for each field of a note. */
interface ImportFlags {
  readonly edit: boolean
}

/** `cess import FILE.docx`. */
export async function importCommand(session: Session, file: string, flags: ImportFlags): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const around = await notesAround(directory)
  const opened = await openWord(resolve(directory, file))
  if (opened.status === 'refused') {
    const lines = opened.reason[language].split('\n').map(line => printable(mask(line)))
    terminal.stderr.write(`cess: ${printable(file)}: ${lines.join('\n')}\n`)
    return exitCodes.notes
  }
  const told = givenFields(flags)
  const given = fieldsOf(opened.document, told, around.publication.defaultLang)
  refuseSilence(given, session)
  const imported = await importWord(around, opened.document, await askMore(given, around, session))
  const [path = ''] = imported.paths
  terminal.stdout.write(`${importText(imported, takenFrom(given, told), language)}\n`)
  const editor = terminal.env['VISUAL'] || terminal.env['EDITOR']
  if (flags.edit && editor && canAsk(terminal)) await openInEditor(editor, around.context.root, path)
  else terminal.stdout.write(asTyped(`${startWords[language].next([`cess check ${shellWord(path)}`])}\n`, terminal))
  return exitCodes.fine
}

/** Fields that no option gave. */
const takenFrom = (given: GivenFields, told: GivenFields): GivenFields =>
  new Map([...given].filter(([key]) => !told.has(key)))
