import {resolve} from 'node:path'
import {fieldsOf, importWord, openWord, type ImportedNote} from '../../engine/import/import-word.js'
import {openInEditor, type GivenFields, notesAround} from '../../engine/new/new-note.js'
import {shellWord} from '../../model/shell-word.js'
import {canAsk} from '../ask/asker.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {askMore, givenFields, refuseSilence} from '../given-fields.js'
import {lockTeller} from '../lock-teller.js'
import {mask, printable} from '../mask.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'
import {frenchName} from '../../model/french-spelling.js'
import {fields, type FieldKey} from '../../model/front-matter.js'
import type {ToolLanguage} from '../../model/text.js'
import {printAside, printText} from '../print-text.js'

/** Beside it, an option for each field of a note. */
interface ImportFlags {
  readonly edit: boolean
  /** Of its file. */
  readonly name?: string
}

/** `cess import FILE.docx`. */
export async function importCommand(session: Session, file: string, flags: ImportFlags): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const around = await notesAround(directory, lockTeller(session))
  const opened = await openWord(resolve(directory, file))
  if (opened.status === 'refused') {
    const lines = opened.reason[language].split('\n').map(line => printable(mask(line)))
    printAside(`cess: ${printable(file)}: ${lines.join('\n')}\n`, terminal)
    return exitCodes.notes
  }
  const told = givenFields(flags)
  const given = fieldsOf(opened.document, told, around.publication.defaultLang)
  refuseSilence(given, session)
  const imported = await importWord(around, opened.document, await askMore(given, around, session), flags.name)
  const [path = ''] = imported.paths
  printText(`${importText(imported, takenFrom(given, told), language)}\n`, terminal)
  const editor = terminal.env['VISUAL'] || terminal.env['EDITOR']
  if (flags.edit && editor && canAsk(terminal)) await openInEditor(editor, around.context.root, path)
  else printText(`${startWords[language].next([`cess check ${shellWord(path)}`])}\n`, terminal)
  return exitCodes.fine
}

/** Fields that no option gave. */
const takenFrom = (given: GivenFields, told: GivenFields): GivenFields =>
  new Map([...given].filter(([key]) => !told.has(key)))

const en = {
  taken: 'Taken from the document, to be checked:',
  lost: 'Changed from the document:',
  comments: 'Comments, kept at the end of the note where no edition prints them:',
  mended: (count: number) => `Corrected as \`cess check --fix\` does: ${count}`,
  more: (count: number) => `… and ${count} more`,
  times: (what: string, count: number) => (count === 1 ? what : `${what} (${count} times)`),
}

const fr: typeof en = {
  taken: 'Repris du document, à vérifier :',
  lost: 'Ce qui a changé par rapport au document :',
  comments: 'Commentaires, gardés à la fin de la note, où aucune édition ne les imprime :',
  mended: count => `Corrigé comme le fait \`cess check --fix\` : ${count}`,
  more: count => `… et ${count} de plus`,
  times: (what, count) => (count === 1 ? what : `${what} (${count} fois)`),
}

const words: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}

/** Report of an import: files that were written, and what an author should look at. */
function importText({paths, lost, comments, mended}: ImportedNote, taken: GivenFields, language: ToolLanguage): string {
  const say = words[language]
  const line = (text: string) => printable(mask(text))
  const name = (key: FieldKey) => (language === 'fr' ? frenchName(key, fields[key]) : key)
  const losses = lost.flatMap(({what, count, places}) => [
    `  ${say.times(what[language], count)}`,
    ...places.map(place => `    ${line(place[language])}`),
    ...(places.length > 1 && count > places.length ? [`    ${say.more(count - places.length)}`] : []),
  ])
  return [
    ...paths,
    ...(taken.size > 0 ? ['', say.taken, ...[...taken].map(([key, value]) => `  ${name(key)}: ${line(value)}`)] : []),
    ...(losses.length > 0 ? ['', say.lost, ...losses] : []),
    ...(comments.length > 0 ? ['', say.comments, ...comments.map(comment => `  ${line(comment[language])}`)] : []),
    ...(mended > 0 ? ['', say.mended(mended)] : []),
  ].join('\n')
}
