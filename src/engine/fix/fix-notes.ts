import {join} from 'node:path'
import {readNow} from '../../io/clock.js'
import {settling} from '../../io/life/record-state.js'
import {IoError} from '../../io/error.js'
import {readNoteStamped} from '../../io/read-file.js'
import {readAsset} from '../../io/read-asset.js'
import {replaceFile} from '../../io/replace-file.js'
import {hashOf} from '../../io/stamp.js'
import type {SourceRead} from '../../io/edges.js'
import type {Message} from '../../model/message.js'
import {plainText} from '../../note/decode-note.js'
import {mending, type Trial} from '../../note/fixes/mending.js'
import type {Context} from '../context/context.js'
import {boundNoteStep} from '../messages/note-bug.js'
import type {Memo} from '../memo/memo.js'
import {namedNotes} from '../publication/named-notes.js'
import {openMemo} from '../publication/open-memo.js'
import {overlaid} from '../memo/overlaid.js'
import type {Printed} from '../memo/query.js'
import {findings} from '../queries/findings.js'
import {source} from '../queries/inputs.js'
import {sharedState} from '../queries/shared.js'
import type {FixedNote} from '../report/report.js'

/**
 * Apply certain fixes of the named notes until there are no more; each note is written once, at the end.
 *
 * @throws {UsageError} If a name fits no note.
 * @throws {IoError} If a note cannot be written.
 */
export async function fixNotes(
  context: Context,
  names: readonly string[],
): Promise<{readonly fixed: readonly FixedNote[]; readonly bugs: readonly Message[]}> {
  const held = new Map<string, Printed<SourceRead>>()
  const open = openMemo(context, {
    isFollowing: true,
    over: ({edges}) => ({source: overlaid(edges.source, path => held.get(path))}),
  })
  const bugs: Message[] = []
  const fixed: FixedNote[] = []
  try {
    const {isLoaded} = await open.memo.get(sharedState)
    const selected = isLoaded ? await namedNotes(open.memo, names, context) : []
    let left = selected.flatMap(({path}) => begun(open.memo, path))
    while (left.length > 0) {
      for (const {path, first, trial} of left) {
        for (const reference of trial.recoded) recode(context.root, path, reference)
        if (trial.bytes !== first)
          held.set(path, {value: {status: 'read', bytes: trial.bytes}, print: hashOf(trial.bytes)})
      }
      open.renew(readNow())
      const next: Mending[] = []
      for (const one of left) {
        const go = () => goOn(one, {memo: open.memo, held}, context)
        const {again, changes} = await boundNoteStep(context.root, one.path, go, told(bugs))
        next.push(...again)
        if (changes.length > 0) fixed.push({path: one.path, changes})
      }
      left = next
    }
    held.clear()
    open.renew(readNow())
    open.keep()
    return {fixed: inOrderOf(selected, fixed), bugs}
  } finally {
    open.close()
  }
}

function inOrderOf(notes: readonly Pick<FixedNote, 'path'>[], fixed: readonly FixedNote[]): readonly FixedNote[] {
  const byPath = new Map(fixed.map(note => [note.path, note]))
  return notes.flatMap(({path}) => byPath.get(path) ?? [])
}

/** A note being fixed, with the next text to check. */
interface Mending {
  readonly path: string
  readonly first: Uint8Array
  readonly steps: ReturnType<typeof mending>
  readonly trial: Trial
}

/** State with which a note goes on, if it does, or its final changes. */
interface Step {
  readonly again: readonly Mending[]
  readonly changes: readonly FixedNote['changes'][number][]
}

const told =
  (bugs: Message[]) =>
  (bug: Message): Step => {
    bugs.push(bug)
    return {again: [], changes: []}
  }

function begun(memo: Memo, path: string): readonly Mending[] {
  const read = memo.get(source, path)
  if (read.status !== 'read') return []
  const steps = mending(read.bytes)
  const {value, done} = steps.next()
  return done === true ? [] : [{path, first: read.bytes, steps, trial: value}]
}

async function goOn(
  one: Mending,
  {memo, held}: {readonly memo: Memo; readonly held: Map<string, unknown>},
  {root}: Context,
): Promise<Step> {
  const {path, first, steps} = one
  const step = steps.next(await readable(memo.get(findings, path)))
  if (step.done !== true) return {again: [{...one, trial: step.value}], changes: []}
  const {bytes, made} = step.value
  if (bytes === first) return {again: [], changes: made}
  return settling(root, () => {
    // Somebody's words that were saved meanwhile, or what was published, would be undone.
    if (hashOf(readNoteStamped(join(root, path)).bytes) !== hashOf(first)) {
      held.delete(path)
      return {again: begun(memo, path), changes: []}
    }
    replaceFile(root, path, bytes)
    return {again: [], changes: made}
  })
}

/** Re-encode a referenced file as UTF-8. */
function recode(root: string, notePath: string, reference: string): void {
  const {asset, path} = readAsset(root, notePath, reference)
  if (asset.status !== 'read' || path === undefined) return
  replaceFile(root, path, new TextEncoder().encode(plainText(asset.bytes)))
}

/** Messages; empty for an unreadable note, which the check reports. */
async function readable(messages: Promise<readonly Message[]>): Promise<readonly Message[]> {
  try {
    return await messages
  } catch (error) {
    if (error instanceof IoError) return []
    throw error
  }
}
