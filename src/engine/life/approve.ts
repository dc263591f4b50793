import {readCommitter} from '../../io/life/read-committer.js'
import {writeApproval} from '../../io/life/write-approval.js'
import type {Approval} from '../../model/life/record.js'
import {approvalRule, approverNamed, asksForTwo, type Review} from '../../model/life/review.js'
import type {Message} from '../../model/message.js'
import {nearest, orMeant} from '../../model/nearest.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {approvals, approvedWords} from '../queries/approvals.js'
import {findings} from '../queries/findings.js'
import {life, working} from '../queries/life.js'
import {publication} from '../queries/publication.js'
import {isErrorFor} from '../../model/message.js'
import {namedNotes} from '../publication/named-notes.js'
import type {ApproveOptions} from './options.js'
import {damageOfNotes} from '../queries/damage.js'
import type {LifeReport, LifeStep} from './report.js'
import {wrongState} from './step-refusals.js'
import {withLife} from './with-life.js'

/**
 * Approve the exact words of unpublished notes; any change voids it. It is an editorial rule, not access control.
 *
 * @throws {UsageError} If the options fit no publication or no note, the house asks for no approval, or not of this person.
 * @throws {IoError} If the disk refuses.
 */
export const approve = (options: ApproveOptions): Promise<LifeReport> =>
  withLife(options, async ({memo}, context) => {
    const config = await memo.get(publication)
    const review = approvalRule(config)
    const by = review && approverNamed(review, options.as)
    if (by === undefined) throw review ? unknownName(review, options.as) : noReview
    const isLate = asksForTwo(config.vocabularies)
    const [found, messages]: [Prepared[], Message[]] = [[], []]
    for (const {path} of await namedNotes(memo, options.notes, context)) {
      const errors = [
        ...(await damageOfNotes(memo, [path])),
        ...(await memo.get(findings, path)).filter(isErrorFor({strict: false})),
      ]
      messages.push(...errors)
      if (errors.length === 0) found.push(await prepare(memo, context, path, by, isLate))
    }
    const steps = found.map(({step}) => step)
    const report = {root: context.root, steps, messages, failures: []}
    if (messages.length > 0) return {...report, status: 'refused'}
    if (options.isDry) return {...report, status: 'planned'}
    for (const {step, approval} of found) if (step.kind === 'approve') writeApproval(context.root, approval)
    return {...report, status: 'done'}
  })

interface Prepared {
  readonly step: LifeStep
  readonly approval: Approval
}

/** @param isLate Whether a published version may still be approved, as where two must approve. */
async function prepare(memo: Memo, {root, now}: Context, path: string, by: string, isLate: boolean): Promise<Prepared> {
  const {relation, status: recorded} = await memo.get(life, path)
  const {id = '', version = '', status = 'draft'} = (await memo.get(working, path))?.checked?.fields ?? {}
  if (relation === 'same' && !isLate) throw published(path)
  if (recorded === 'withdrawn') throw wrongState('approve', path, recorded)
  const {valid} = await memo.get(approvals, path)
  const kind = valid.some(one => one.by === by) ? 'approved' : 'approve'
  const committer = readCommitter(root)
  const words = await memo.get(approvedWords, path)
  return {
    step: {kind, path, status, reference: id, version, changes: [{field: 'approval', to: by}], files: [], editions: []},
    approval: {record: 'cess-approval 1', reference: id, version, note: path, words, by, at: now, committer},
  }
}

const noReview = new UsageError({
  en: 'The organisation asks for no approvals: say in `cess.yml` how many and of whom (`review: {approvals: 2, names: [...]}`)',
  fr: "Votre organisation ne demande pas d'approbation : dites dans `cess.yml` combien et de qui (`approbation: {approbations: 2, noms: [...]}`)",
})

const published = (path: string) =>
  new UsageError({
    en: `\`${path}\` is published as it is: there is nothing to approve until its next version is opened (\`cess correct\`)`,
    fr: `\`${path}\` est publiée telle quelle : rien n'est à approuver avant que sa version suivante soit ouverte (\`cess correct\`)`,
  })

function unknownName({names}: Review, given: string): UsageError {
  const meant = orMeant(nearest(given, names))
  return new UsageError({
    en: `\`${given}\` is not among those who may approve${meant.en}`,
    fr: `\`${given}\` n'est pas de ceux qui peuvent approuver${meant.fr}`,
  })
}
