import {readNow} from '../io/clock.js'
import type {NoteFile} from '../io/list-notes.js'
import {IoError} from '../io/error.js'
import {readAsset} from '../io/read-asset.js'
import {replaceFile} from '../io/replace-file.js'
import type {Message} from '../model/message.js'
import {plainText} from '../note/decode-note.js'
import {applyEdits, certainFixes} from '../note/fixes/apply-fixes.js'
import type {Context} from './context.js'
import type {Memo} from './memo/memo.js'
import {boundNoteStep} from './note-bug.js'
import {openMemo} from './open-memo.js'
import {findings} from './queries/findings.js'
import {source} from './queries/inputs.js'
import {sharedState} from './queries/shared.js'
import type {FixedNote} from './report.js'

type Change = FixedNote['changes'][number]

/** Rounds of fixes at most: a text made legible by one may have more to mend; nothing that people paste needs so many. */
const mostRounds = 12

/**
 * Make in the chosen notes what is certain among the fixes of their messages, until there is nothing more; in those with mistakes
 * too, as far as it is certain what stands where.
 *
 * @returns What was changed, for each note in which anything was, and our bugs.
 * @throws {IoError} If a note cannot be written.
 */
export async function fixNotes(
  context: Context,
  selected: readonly Pick<NoteFile, 'path'>[],
): Promise<{readonly fixed: readonly FixedNote[]; readonly bugs: readonly Message[]}> {
  const open = openMemo(context)
  const bugs: Message[] = []
  const changes = new Map<string, readonly Change[]>()
  try {
    let left = (await open.memo.get(sharedState)).isLoaded ? selected.map(({path}) => path) : []
    for (let round = 0; round < mostRounds && left.length > 0; round++) {
      const again: string[] = []
      for (const path of left) {
        const made = await boundNoteStep({context, path}, () => fixOnce(open.memo, context, path), told(bugs))
        if (made.length > 0) again.push(path)
        changes.set(path, [...(changes.get(path) ?? []), ...made])
      }
      open.renew(readNow())
      left = again
    }
    open.keep()
  } finally {
    open.close()
  }
  return {fixed: [...changes].flatMap(([path, made]) => (made.length > 0 ? [{path, changes: made}] : [])), bugs}
}

const told =
  (bugs: Message[]) =>
  (bug: Message): readonly Change[] => {
    bugs.push(bug)
    return []
  }

async function fixOnce(memo: Memo, {root}: Context, path: string): Promise<readonly Change[]> {
  const read = memo.get(source, path)
  if (read.status !== 'read') return []
  const messages = await readable(memo.get(findings, path))
  const fixes = certainFixes(messages.map(({fix}) => fix))
  if (fixes.length === 0) return []
  const edits = fixes.flatMap(fix => fix.edits)
  if (edits.length > 0) replaceFile(root, path, applyEdits(read.bytes, edits))
  for (const reference of new Set(fixes.flatMap(({recoded}) => recoded ?? []))) recode(root, path, reference)
  return messages.flatMap(({fix, line = 1, column = 1}) =>
    fix && fixes.includes(fix) ? [{line, column, actual: fix.actual, expected: fix.expected}] : [],
  )
}

/** Write a file that a note names in UTF-8: its characters, ends of lines among them, stay. */
function recode(root: string, notePath: string, reference: string): void {
  const {asset, path} = readAsset(root, notePath, reference)
  if (asset.status !== 'read' || path === undefined) return
  replaceFile(root, path, new TextEncoder().encode(plainText(asset.bytes)))
}

/** Nothing for a note that cannot be read: checking it says why. */
async function readable(messages: Promise<readonly Message[]>): Promise<readonly Message[]> {
  try {
    return await messages
  } catch (error) {
    if (error instanceof IoError) return []
    throw error
  }
}
