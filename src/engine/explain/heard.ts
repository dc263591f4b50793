import type {ToolLanguage} from '../../model/text.js'

/**
 * A note as a screen reader reads its PDF, in lines, and then what only a person can check of it; without a note, the questions alone.
 *
 * @param name A note's path or slug, as seen from a folder.
 * @throws {UsageError} If the name fits no note or several, or its note has mistakes.
 * @throws {IoError} If the disk refuses.
 */
export async function heard(
  directory: string,
  name: string | undefined,
  language: ToolLanguage,
): Promise<readonly string[]> {
  const {hearNote} = await import('./hear-note.js')
  return hearNote(directory, name, language)
}
