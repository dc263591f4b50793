import {notesFolder} from '../../io/list-notes.js'
import {readStamped} from '../../io/read-file.js'
import {writeNewFiles} from '../../io/write-new-files.js'
import type {FieldKey} from '../../model/front-matter.js'
import {multimap} from '../../model/multimap.js'
import {remark} from '../../model/scaffold/note-text.js'
import {yamlText} from '../../model/scaffold/new-publication.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {languageTag} from '../../model/values.js'
import {WordRefusal} from '../../note/word/refusal.js'
import {readWord, type WordDocument, type WrittenText} from '../../note/word/read-word.js'
import type {WordComment} from '../../note/word/survey-package.js'
import {fixNotes} from '../fix/fix-notes.js'
import {composeNote, type GivenFields, type NotesAround} from '../new/new-note.js'
import {lossTexts, type Loss} from '../../note/word/losses.js'
import {shortWords} from '../../note/word/paragraphs.js'

/** Result of an import. */
export interface ImportedNote {
  /** Paths of the note and its pictures in the publication. */
  readonly paths: readonly string[]
  readonly lost: readonly LostThings[]
  /** Comments of the document, one line each. */
  readonly comments: readonly Text[]
  /** Number of automatic corrections. */
  readonly mended: number
}

/** A document, or the reason why it cannot be read: first line the fact, then what to do. */
export type OpenedWord =
  {readonly status: 'read'; readonly document: WordDocument} | {readonly status: 'refused'; readonly reason: Text}

/**
 * Read a document of Word from the disk.
 *
 * @throws {IoError} If it cannot be read.
 */
export async function openWord(path: string): Promise<OpenedWord> {
  const {bytes} = readStamped(path)
  try {
    return {status: 'read', document: await readWord(bytes)}
  } catch (error) {
    if (error instanceof WordRefusal) return {status: 'refused', reason: error.reason}
    throw error
  }
}

/** Values of fields from the document, with those of options. */
export function fieldsOf(document: WordDocument, given: GivenFields, defaultLang: string): GivenFields {
  const {title, subtitle, authors, date, lang} = document
  const isOther = lang !== undefined && languageTag.safeParse(lang).success && !defaultLang.startsWith(lang)
  const found: readonly (readonly [FieldKey, string | undefined])[] = [
    ['title', title],
    ['subtitle', subtitle],
    ['authors', authorsValue(authors)],
    ['date', date],
    ['lang', isOther ? lang : undefined],
  ]
  const fields = new Map<FieldKey, string>(given)
  for (const [key, value] of found) if (value && !fields.has(key)) fields.set(key, value)
  return fields
}

/** Authors as a comma-separated list, or as YAML if one has a role. */
function authorsValue(authors: WordDocument['authors']): string {
  if (authors.every(({role}) => role === undefined)) return authors.map(({name}) => name).join(', ')
  const groups = authors.map(({name, role}) =>
    role === undefined ? yamlText(name) : `{name: ${yamlText(name)}, role: ${yamlText(role)}}`,
  )
  return `[${groups.join(', ')}]`
}

/**
 * Write a note from a document: front matter, text, pictures, and comments as remarks that are not printed. Pictures are written first, so
 * that an existing note is complete.
 *
 * @throws {UsageError} If a value cannot be its field's, or files of these names are there: then nothing is written.
 * @throws {IoError} If it cannot be written.
 */
export async function importWord(
  around: NotesAround,
  document: WordDocument,
  given: GivenFields,
  name: string | undefined,
): Promise<ImportedNote> {
  let written: WrittenText | undefined
  const {slug, text} = composeNote(around, given, name, (stem, language) => {
    written = document.write({slug: stem, language})
    return [written.markdown, ...commentLines(document.comments, language)].join('\n')
  })
  const {root} = around.context
  const path = `${notesFolder}/${slug}.md`
  const pictures = [...(written?.pictures ?? [])].map(([name, bytes]) => ({path: `${notesFolder}/${name}`, bytes}))
  const {status, paths} = writeNewFiles(root, [...pictures, {path, bytes: new TextEncoder().encode(text)}])
  if (status === 'taken') throw takenError(paths)
  const {fixed} = await fixNotes(around.context, [path])
  return {
    paths: [path, ...pictures.map(picture => picture.path)],
    lost: groupLosses(written?.losses ?? []),
    comments: document.comments.map(commentText),
    mended: fixed.flatMap(({changes}) => changes).length,
  }
}

function takenError(paths: readonly string[]): UsageError {
  const list = paths.map(path => `\`${path}\``).join(', ')
  return new UsageError({
    en: `Files with these names exist already: ${list}; give another \`--name\`, or move them away`,
    fr: `Des fichiers portent déjà ces noms : ${list} ; donnez un autre \`--name\`, ou déplacez-les`,
  })
}

const heading: Text = {
  en: 'Comments of the Word document, to settle and delete:',
  fr: 'Commentaires du document Word, à régler puis à supprimer :',
}

/** Comments as Markdown remarks. */
function commentLines(comments: readonly WordComment[], language: ToolLanguage): readonly string[] {
  if (comments.length === 0) return []
  const lines = comments.map(comment => remark(commentText(comment)[language]))
  return ['', remark(heading[language]), ...lines, '']
}

/** A comment in one line. */
function commentText({author, text, about, paragraph}: WordComment): Text {
  const at = {
    en: paragraph === undefined ? '' : `paragraph ${paragraph}, `,
    fr: paragraph === undefined ? '' : `paragraphe ${paragraph}, `,
  }
  const who = author === '' ? '?' : author
  return {
    en: `${at.en}${who}${about === '' ? '' : `, on “${about}”`}: ${text}`,
    fr: `${at.fr}${who}${about === '' ? '' : `, sur « ${about} »`} : ${text}`,
  }
}

/** Losses of one kind. */
interface LostThings {
  readonly what: Text
  readonly count: number
  /** Places and texts of the first ones. */
  readonly places: readonly Text[]
}

const mostPlaces = 5

/** Losses grouped by kind, in order of first occurrence. */
const groupLosses = (losses: readonly Loss[]): readonly LostThings[] =>
  [...multimap(losses.map(loss => [loss.kind, loss]))].map(([kind, all]) => {
    const places = new Map(all.flatMap(loss => placeOf(loss) ?? []).map(place => [place.en, place]))
    return {what: lossTexts[kind], count: all.length, places: [...places.values()].slice(0, mostPlaces)}
  })

function placeOf({place, lost = ''}: Loss): Text | undefined {
  const [words, gone] = [shortWords(place?.words ?? ''), shortWords(lost)]
  const number = place?.paragraph
  const en = [number === undefined ? '' : `paragraph ${number}`, words === '' ? '' : `“${words}”`]
    .filter(Boolean)
    .join(', ')
  const fr = [number === undefined ? '' : `paragraphe ${number}`, words === '' ? '' : `« ${words} »`]
    .filter(Boolean)
    .join(', ')
  if (gone === '' || gone === words) return en === '' ? undefined : {en, fr}
  return en === '' ? {en: gone, fr: gone} : {en: `${en}: ${gone}`, fr: `${fr} : ${gone}`}
}
