import {join} from 'node:path'
import type {ToolLanguage} from '../../../model/text.js'
import {openContext} from '../../context/context.js'
import type {OpenMemo} from '../../publication/open-memo.js'
import type {NoteState} from './note-state.js'
import type {View} from './previews.js'

/**
 * Redline of a note against its last published version; none if nothing was published or nothing differs, if it cannot be parsed, or if the
 * note has no page.
 *
 * @throws {UsageError} If the record is damaged.
 * @throws {IoError} If the disk refuses.
 */
export async function redlineOf(
  open: OpenMemo,
  {path, revision, onRecord}: NoteState,
  language: ToolLanguage,
): Promise<View> {
  if (onRecord.published === undefined) return {status: 'absent'}
  const {diffWith, isSame} = await import('../../diff/diff.js')
  const context = openContext({directory: open.root})
  const report = await diffWith(open, context, {texts: [join(open.root, path)], language, editions: ['web']})
  if (!report.comparison || isSame(report)) return {status: 'absent'}
  const [artifact] = report.artifacts
  return artifact ? {status: 'made', artifact, revision} : {status: 'absent'}
}
