import {join} from 'node:path'
import {IoError} from '../io/error.js'
import type {NoteFile} from '../io/list-notes.js'
import {readNoteStamped} from '../io/read-file.js'
import {replaceFile} from '../io/replace-file.js'
import type {Message} from '../model/message.js'
import type {Publication} from '../model/publication.js'
import {applyReplacements, safeReplacements} from '../note/prose/apply-replacements.js'
import {findSuggestions} from '../note/prose/find-suggestions.js'
import {boundNote} from './note-bug.js'
import {readFrontMatter} from './read-note.js'
import {readText} from './read-text.js'
import {readPublication} from './read-publication.js'
import type {FixedNote} from './report.js'
import type {Context} from './context.js'

/**
 * Fix the chosen notes; those with mistakes too, as far as it is certain what stands where.
 *
 * @returns What was changed, for each note in which anything was, and our bugs.
 * @throws {IoError} If a note cannot be written.
 */
export function fixNotes(
  context: Context,
  selected: readonly NoteFile[],
): {readonly fixed: readonly FixedNote[]; readonly bugs: readonly Message[]} {
  const {publication} = readPublication(context.root)
  if (!publication) return {fixed: [], bugs: []}
  const bugs: Message[] = []
  const fixed = selected.flatMap(({path, stat}) =>
    stat === 'outside'
      ? []
      : boundNote(
          {context, path},
          () => fixNote(context, path, publication),
          bug => {
            bugs.push(bug)
            return []
          },
        ),
  )
  return {fixed, bugs}
}

function fixNote(context: Context, path: string, publication: Publication): readonly FixedNote[] {
  const bytes = read(join(context.root, path))
  if (!bytes) return []
  const frontMatter = readFrontMatter({path, bytes, publication})
  const {note, checked} = frontMatter
  if (!note || !checked) return []
  const {fields, places} = checked
  const lang = fields.lang ?? publication.defaultLang
  const fixes = safeReplacements(
    findSuggestions({fields, places, file: note.text, lang, root: readText(frontMatter)?.root}),
  )
  if (fixes.length === 0) return []
  const replacements = fixes.map(({replacement}) => replacement)
  replaceFile(context.root, path, applyReplacements(bytes, replacements))
  const changes = fixes.map(({place, actual, expected}) => ({
    line: place?.start.line ?? 1,
    column: place?.start.column ?? 1,
    actual,
    expected: expected ?? '',
  }))
  return [{path, changes}]
}

/** Nothing for a note that cannot be read: checking it says why. */
function read(path: string): Uint8Array | undefined {
  try {
    return readNoteStamped(path).bytes
  } catch (error) {
    if (error instanceof IoError) return undefined
    throw error
  }
}
