import {join} from 'node:path'
import {keepReplaced} from '../../io/life/keep-replaced.js'
import {listRecords} from '../../io/life/list-records.js'
import {findApprovals, removeApprovals} from '../../io/life/write-approval.js'
import {settling} from '../../io/life/record-state.js'
import {writeLogEntry, writeRecord} from '../../io/life/write-record.js'
import {readNoteStamped} from '../../io/read-file.js'
import {replaceFile} from '../../io/replace-file.js'
import {hashOf} from '../../io/stamp.js'
import {recordFolder} from '../../model/life/record-place.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import type {Prepared, PreparedNote} from './prepare-notes.js'
import type {LifeReport, LifeStep} from './report.js'
import {changedMeanwhile} from './step-refusals.js'

/**
 * Write prepared notes: each record first, which decides what is published, then its text. If killed in between, the same command completes
 * it.
 *
 * @throws {UsageError} If a note has become another meanwhile, or its version is on record with other words.
 * @throws {IoError} If the disk refuses.
 */
export async function settleLife(
  {root, now}: Context,
  {notes, messages, isRefused, late = []}: Prepared,
  isDry: boolean,
): Promise<LifeReport> {
  const said = late.length > 0 ? {late: late.map(({step}) => step)} : {}
  const report = {root, steps: notes.map(({step}) => step), ...said, messages, failures: []}
  if (isRefused) return {...report, status: 'refused'}
  if (isDry) return {...report, status: 'planned'}
  const steps = await settling(root, () => settleNotes({root, now}, notes, late))
  return {...report, steps, status: 'done'}
}

function settleNotes(
  {root, now}: Pick<Context, 'root' | 'now'>,
  notes: readonly PreparedNote[],
  late: NonNullable<Prepared['late']>,
): readonly LifeStep[] {
  for (const note of notes) {
    refuseOther(root, note)
    // Nothing is written that would end half way.
    if (endsApprovals(note)) findApprovals(root, note.step)
  }
  // In the order of the log: what was given a place later is written later.
  for (const {folder, entry} of late) writeLogEntry(root, folder, entry)
  for (const note of notes) {
    refuseOther(root, note)
    refuseTaken(root, note)
  }
  return notes.map(note => settleNote({root, now}, note))
}

function settleNote({root, now}: Pick<Context, 'root' | 'now'>, note: PreparedNote): LifeStep {
  const {step, record, text, isReplaced} = note
  const kept = isReplaced && text ? [keepReplaced(root, step.path, {bytes: text.before, now})] : []
  if (record) writeRecord(root, record)
  if (text) replaceFile(root, step.path, text.after)
  if (endsApprovals(note)) removeApprovals(root, step)
  return {...step, kept}
}

/** Whether nobody asks for a version’s approvals any more once it is written. */
const endsApprovals = ({step, record}: PreparedNote): boolean => record !== undefined || step.kind === 'finish'

/** Refuse to replace an existing record, even a damaged one or another note's. */
function refuseTaken(root: string, {step: {path, reference, version}, record}: PreparedNote): void {
  if (!record || !listRecords(root).includes(recordFolder(reference, version))) return
  throw new UsageError({
    en: `Version ${version} of ${reference} is on record already, and not with the text of \`${path}\`: look at \`${recordFolder(reference, version)}\`, which \`cess check\` tells of`,
    fr: `La version ${version} de ${reference} figure déjà au registre, et non avec le texte de \`${path}\` : regardez \`${recordFolder(reference, version)}\`, dont parle \`cess check\``,
  })
}

function refuseOther(root: string, {step, text}: PreparedNote): void {
  if (!text || hashOf(readNoteStamped(join(root, step.path)).bytes) === hashOf(text.before)) return
  throw changedMeanwhile(step.path)
}
