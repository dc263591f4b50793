import {momentIn} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import {isPublicStatus, raisedVersion} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {known} from '../queries/headers.js'
import {noteList, recordList} from '../queries/inputs.js'
import {life, records} from '../queries/life.js'
import {publicLog} from '../queries/log.js'
import {publication, timeZone} from '../queries/publication.js'
import {namedNotes} from '../publication/named-notes.js'
import type {Occasion} from './make-record.js'
import {damageOfNotes} from '../queries/damage.js'
import {lateEntries} from './late-entries.js'
import {occasionOf} from './occasion.js'
import {openLogger, type Logger} from './open-logger.js'
import type {PublishOptions} from './options.js'
import {openSealer} from './open-sealer.js'
import {planNote, type NotePlan} from './plan-note.js'
import {prepareNotes, type Prepared} from './prepare-notes.js'
import {recallVersions} from './recall-versions.js'
import type {LifeReport} from './report.js'
import {settleLife} from './settle-life.js'
import {withLife} from './with-life.js'

/**
 * Publish notes: check them strictly, set status and date, and record their exact words. All of them or none.
 *
 * @throws {UsageError} If the options fit no publication or no note, or other notes were published before there was a record.
 * @throws {IoError} If the disk refuses.
 */
export const publish = (options: PublishOptions): Promise<LifeReport> =>
  withLife(options, async (open, context) => {
    if (!options.isAdoption && options.notes.length === 0) throw nameless
    const selected = (await namedNotes(open.memo, options.notes, context)).map(({path}) => path)
    const occasion = occasionOf(context, options)
    const moment = momentIn(await open.memo.get(timeZone), context.now)
    const messages = [...(await damageOfNotes(open.memo, selected)), ...(await open.memo.get(publicLog)).messages]
    if (messages.length > 0) return settleLife(context, {notes: [], messages, isRefused: true}, false)
    const logger = await openLogger(open.memo, options, context, moment)
    if (options.isAdoption) return adopt(open, context, {selected, occasion, logger, isDry: options.isDry ?? false})
    if (open.memo.get(recordList).length === 0) await refuseOthers(open, new Set(selected))
    const plans: NotePlan[] = []
    for (const path of selected) plans.push(await planNote(open.memo, path, moment.day))
    const isDry = options.isDry ?? false
    const sealer = await openSealer(options, await open.memo.get(publication), context.now, isDry)
    const late = await lateEntries(open.memo, logger)
    const how = {occasion, sealer, logger, strict: true, isTogether: true}
    const prepared = await prepareNotes(open, context, {plans, ...how})
    const raised = await raisedBy(open, prepared)
    const report = await settleLife(context, {...prepared, late}, isDry)
    return {...report, ...(await recallVersions(open.memo, context, options, report, raised))}
  })

/** By path of each note, the version since which it is for fewer readers than before, be it on record already: what ended then may be undone. */
async function raisedBy({memo}: OpenMemo, {notes}: Prepared): Promise<ReadonlyMap<string, string>> {
  const {byReference} = await memo.get(records)
  const raised = new Map<string, string>()
  for (const {step, record} of notes) {
    const before = (byReference.get(step.reference) ?? []).map(one => one.record)
    const since = raisedVersion(record ? [record.record, ...before] : before)
    if (since !== undefined) raised.set(step.path, since)
  }
  return raised
}

/** Record the notes that are published now, without changing them. */
async function adopt(
  open: OpenMemo,
  context: Context,
  {
    selected,
    occasion,
    logger,
    isDry,
  }: {
    readonly selected: readonly string[]
    readonly occasion: Occasion
    readonly logger: Logger
    readonly isDry: boolean
  },
): Promise<LifeReport> {
  const {memo} = open
  const plans: NotePlan[] = []
  for (const path of selected) {
    const {header} = await memo.get(known, path)
    const {relation} = await memo.get(life, path)
    if (!header || !isPublicStatus(header.status) || (relation !== 'unkept' && relation !== 'unrecorded')) continue
    plans.push({kind: 'adopt', path})
  }
  return settleLife(
    context,
    await prepareNotes(open, context, {plans, occasion, sealer: undefined, logger, strict: false, isTogether: false}),
    isDry,
  )
}

/** Refuse a first record that leaves out published notes, since from then on only recorded notes count as published. */
async function refuseOthers({memo}: OpenMemo, selected: ReadonlySet<string>): Promise<void> {
  let others = 0
  for (const {path} of memo.get(noteList)) {
    if (selected.has(path)) continue
    const {header} = await memo.get(known, path)
    if (header && isPublicStatus(header.status)) others++
  }
  if (others === 0) return
  throw new UsageError({
    en: `Nothing is on record here yet, and ${others === 1 ? 'another note is' : `${others} other notes are`} published: run \`cess publish --adopt\` once, which records them as they are`,
    fr: `Rien ne figure encore au registre, et ${others === 1 ? 'une autre note est publiée' : `${others} autres notes sont publiées`} : lancez une fois \`cess publish --adopt\`, qui les y inscrit telles quelles`,
  })
}

const nameless = new UsageError({
  en: 'Which notes? Name them: `cess publish NOTE…`, or `cess publish --adopt` for all that is published already',
  fr: 'Quelles notes ? Nommez-les : `cess publish NOTE…`, ou `cess publish --adopt` pour tout ce qui est déjà publié',
})
