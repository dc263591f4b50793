import {IoError} from '../../io/error.js'
import {Overdue} from '../../io/processor-time.js'
import {isErrorFor, type Message} from '../../model/message.js'
import {signalFor, type BuildContext} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {noteBug} from '../messages/note-bug.js'
import {overdueMessage} from '../messages/overdue-message.js'
import type {Building, SettledNote} from '../output/building.js'
import {mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {withPublished} from '../report/collect-report.js'
import {mayBePublic} from '../../model/public-note.js'
import {leavesOutStatus} from '../notes/marking.js'
import type {Known} from '../queries/headers.js'

/**
 * Results with `isAside`, and, if any note differs from its published version, with the messages of a check. Errors of unpublished texts do
 * not stop a build.
 */
export async function withDrafts(building: Building, settled: readonly SettledNote[]): Promise<readonly SettledNote[]> {
  const results = settled.map(result => withStanding(building, result))
  if ([...building.known.values()].every(({isRewritten}) => !isRewritten)) return results
  const memo = building.readOtherwise()
  const told: SettledNote[] = []
  for (const result of results) told.push(await withFindings(building, memo, result))
  return told
}

/** A result with `isAside`. */
function withStanding({context, known}: Building, result: SettledNote): SettledNote {
  const {report} = result
  const isAside = report.outcome === 'refused' && standsAside(context, known.get(report.path))
  return isAside ? {...result, report: {...report, isAside}} : result
}

async function withFindings(building: Building, memo: Memo, result: SettledNote): Promise<SettledNote> {
  const {context} = building
  const {path, outcome} = result.report
  if (outcome === 'unreadable' || outcome === 'crashed') return result
  try {
    return withMessages(building, result, await findingsAsItStands(building, memo, path))
  } catch (error) {
    if (error instanceof IoError) return {...result, failure: error, isSure: false}
    const message =
      error instanceof Overdue ? overdueMessage(path, context.noteMostMs) : noteBug(context.root, path, error)
    return {...withMessages(building, result, [message]), isSure: false}
  }
}

/** Messages as of `check`, limited to the editions built. */
async function findingsAsItStands({context}: Building, memo: Memo, path: string): Promise<readonly Message[]> {
  const found = await memo.get(findings, path, signalFor(context))
  if (!context.groups.includes('mail') || found.some(isErrorFor(context))) return found
  return [...found, ...(await memo.get(mailFindings, path, signalFor(context)))]
}

/** Merge messages; errors of the unpublished text do not affect the site. */
function withMessages({context}: Building, result: SettledNote, messages: readonly Message[]): SettledNote {
  const {report} = result
  const isHeldUp = report.messages.some(isErrorFor(context))
  const isAside = report.isAside ?? (!isHeldUp && isOfSiteAlone(context) && messages.some(isErrorFor(context)))
  return {...result, report: {...report, messages: withPublished(messages, report.messages), ...(isAside && {isAside})}}
}

type Asked = Pick<BuildContext, 'names' | 'groups'>

/** Whether only the whole site was asked for. */
export const isOfSiteAlone = ({names, groups}: Asked): boolean =>
  names.length === 0 && groups.includes('site') && groups.every(group => group === 'site' || group === 'always')

/** Whether a note is skipped by a build of the site only: a draft or restricted. Unreadable fields of an invalid front matter count as published. */
export function standsAside(
  asked: Asked,
  note: Pick<Known, 'header' | 'partial' | 'marking' | 'isUnlabelled'> | undefined,
): boolean {
  if (note?.isUnlabelled) return false
  const unsaid = leavesOutStatus(note?.marking ?? '') ? 'draft' : 'published'
  const {tlp = 'TLP:CLEAR', status = unsaid} = note?.header ?? note?.partial ?? {}
  return isOfSiteAlone(asked) && !mayBePublic({tlp, status})
}
