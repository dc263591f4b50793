import type {OnLockWait} from '../../io/lock.js'
import {notesFolder} from '../../io/list-notes.js'
import {writeNewFiles} from '../../io/write-new-files.js'
import {asciiFileName, isAddressable, isDeviceName} from '../../model/ascii-name.js'
import type {FieldKey} from '../../model/front-matter.js'
import {nextReference} from '../../model/next-reference.js'
import {givenValue, unexpected} from '../../model/scaffold/given-value.js'
import {referencePrefix, yamlText} from '../../model/scaffold/new-publication.js'
import {newNoteText} from '../../model/scaffold/note-text.js'
import type {ToolLanguage, IsoDate} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {choiceOfTerms, termNamed, termWord} from '../../model/vocabularies/named-term.js'
import type {NoteType} from '../../model/vocabularies/term.js'
import {join} from 'node:path'
import {runEditor} from '../../io/run-editor.js'
import {referenceIn} from '../../model/life/record-place.js'
import {momentIn} from '../../model/moment.js'
import type {Publication} from '../../model/publication.js'
import {openContext, type Context} from '../context/context.js'
import {knownNotes, type NoteKnown} from '../publication/known-notes.js'
import {readWithMemo} from '../publication/open-memo.js'
import {recordList} from '../queries/inputs.js'
import {wrongSettings} from '../queries/publication.js'
import {readPublication} from '../context/read-publication.js'

/** Values of a new note's fields, in words: see `givenValue`. Its kind and its title are among them. */
export type GivenFields = ReadonlyMap<FieldKey, string>

/**
 * Begin a note: the next reference of its kind, the day as its date, and its anatomy. Gives its path in the publication.
 *
 * @throws {UsageError} If a value cannot be its field's, or a note of that name is there.
 * @throws {IoError} If it cannot be written.
 */
export function newNote(around: NotesAround, given: GivenFields, name: string | undefined): string {
  const {slug, text} = composeNote(around, given, name)
  return writeNote(around.context.root, slug, text)
}

/** A note that is not written yet. */
export interface ComposedNote {
  /** Name of its file without the ending: title and language. */
  readonly slug: string
  readonly text: string
}

/**
 * Compose the file of a note that begins.
 *
 * @param name Name of its file, with or without language and ending; of its title if undefined.
 * @param bodyOf Gives its text by the name of its file without language, and the language of its keys; its anatomy is in that place otherwise.
 * @throws {UsageError} If a value cannot be its field's.
 */
export function composeNote(
  {publication, today, references}: NotesAround,
  given: GivenFields,
  name: string | undefined,
  bodyOf?: (stem: string, language: ToolLanguage) => string,
): ComposedNote {
  const {vocabularies, defaultLang, organisation} = publication
  const values = new Map([...given].map(([key, text]) => [key, givenValue(key, text, vocabularies)] as const))
  const type = typeNamed(vocabularies.types, given.get('type') ?? '')
  const lang = given.get('lang') ?? defaultLang
  const year = (given.get('date') ?? today).slice(0, 4)
  const publisher = referencePrefix(organisation)
  const usual: readonly (readonly [FieldKey, string])[] = [
    ['id', nextReference(references, {publisher, year, prefix: type.prefix})],
    ['lang', lang],
    ['date', today],
    ['version', yamlText('1.0')],
    ['status', languageOf(lang) === 'fr' ? 'brouillon' : 'draft'],
  ]
  for (const [key, value] of usual) if (!values.has(key)) values.set(key, value)
  const stem = name === undefined ? nameFrom(given.get('title') ?? '') : stemNamed(name, lang)
  const language = languageOf(lang)
  values.set('type', termWord(type, language))
  const text = newNoteText({
    type,
    language,
    lang,
    values,
    text: bodyOf?.(stem, language),
  })
  return {slug: `${stem}.${lang}`, text}
}

/**
 * Write a note's file, named by its slug; gives its path in the publication.
 *
 * @throws {UsageError} If there is one of that name.
 */
export function writeNote(root: string, slug: string, text: string): string {
  const path = `${notesFolder}/${slug}.md`
  const bytes = new TextEncoder().encode(text)
  const {status, paths} = writeNewFiles(root, [{path, bytes}])
  if (status === 'written' && paths.length > 0) return path
  throw new UsageError({
    en: `There is a file \`${path}\` already: choose another \`--name\`, or move it away`,
    fr: `Il y a déjà un fichier \`${path}\` : choisissez un autre \`--name\`, ou déplacez-le`,
  })
}

/** Language of keys, headings and advice of a note. */
const languageOf = (lang: string): ToolLanguage => (/^fr\b/.test(lang) ? 'fr' : 'en')

/**
 * The part before the language of a name that is asked for.
 *
 * @throws {UsageError} If it can be no address.
 */
export function stemNamed(name: string, lang: string): string {
  const stem = ['.md', `.${lang}`].reduce((word, end) => (word.endsWith(end) ? word.slice(0, -end.length) : word), name)
  const proposed = asciiFileName(stem) || 'note'
  if (isDeviceName(stem))
    throw unexpected('--name', name, {
      en: `a name that Windows does not keep for a device, like \`${proposed}\``,
      fr: `un nom que Windows ne réserve pas à un périphérique, comme \`${proposed}\``,
    })
  if (isAddressable(stem) && !stem.includes('.')) return stem
  throw unexpected('--name', name, {
    en: `small letters, digits and hyphens, like \`${proposed}\``,
    fr: `des minuscules sans accent, des chiffres et des traits d'union, comme \`${proposed}\``,
  })
}

/** A file name of the first words of a title. */
function nameFrom(title: string): string {
  const words = asciiFileName(title).split('-')
  const name = words.reduce((before, word) =>
    before.length + word.length < mostCharacters ? `${before}-${word}` : before,
  )
  return name === '' ? 'note' : name
}

const mostCharacters = 50

/** The kind by one of its names; `givenValue` made sure that there is one. */
function typeNamed(types: readonly NoteType[], name: string): NoteType {
  const found = termNamed(types, name)
  if (found) return found
  throw unexpected('--type', name, choiceOfTerms(types))
}

/**
 * Open a file of a publication in an editor, `$EDITOR`, until it is closed.
 *
 * @throws {IoError} If there is no such program.
 */
export const openInEditor = (command: string, root: string, path: string): Promise<void> =>
  runEditor(command, join(root, path))

/** A publication in which a note begins, with the notes that it has. */
export interface NotesAround {
  readonly context: Context
  readonly publication: Publication
  /** The day where the house stands. */
  readonly today: IsoDate
  readonly notes: ReadonlyMap<string, NoteKnown>
  /** References of all of them, as far as they can be read, and of all that was published, whatever became of it. */
  readonly references: readonly string[]
}

/**
 * Look around before a note begins.
 *
 * @throws {UsageError} If there is no publication, or its `cess.yml` has mistakes.
 * @throws {IoError} If its files cannot be read.
 */
export async function notesAround(directory: string, onWait?: OnLockWait): Promise<NotesAround> {
  const context = openContext({directory, onWait})
  const {publication} = readPublication(context.root)
  if (!publication) throw wrongSettings()
  return readWithMemo(context, async open => {
    const notes = await knownNotes(open.memo, context)
    open.keep()
    const ofNotes = [...notes.values()].flatMap(({header, partial}) => header?.id ?? partial?.id ?? [])
    const published = open.memo.get(recordList).map(referenceIn)
    const today = momentIn(publication.timeZone, context.now).day
    return {context, publication, today, notes, references: [...new Set([...ofNotes, ...published])]}
  })
}
