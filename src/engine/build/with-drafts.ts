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
import {mayBePublic} from '../../model/public-note.js'
import {leavesOutStatus} from '../notes/marking.js'
import type {Known} from '../queries/headers.js'

/**
 * The same results with whether each note stands aside, and with all that a check finds where any note is another than was published.
 * Mistakes of notes as they stand hold up nothing that is made of what was published; whoever builds hears of them.
 */
export async function withDrafts(building: Building, settled: readonly SettledNote[]): Promise<readonly SettledNote[]> {
  const results = settled.map(result => withStanding(building, result))
  if ([...building.known.values()].every(({isRewritten}) => !isRewritten)) return results
  const memo = building.standing()
  const told: SettledNote[] = []
  for (const result of results) told.push(await withFindings(building, memo, result))
  return told
}

/** The same, and whether the note stands aside. */
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

/** As `check` asks for them, as far as the editions that are made. */
async function findingsAsItStands({context}: Building, memo: Memo, path: string): Promise<readonly Message[]> {
  const found = await memo.get(findings, path, signalFor(context))
  if (!context.groups.includes('mail') || found.some(isErrorFor(context))) return found
  return [...found, ...(await memo.get(mailFindings, path, signalFor(context)))]
}

/** Joins both: equal messages are told once, and errors of the note as it stands keep nothing from the site. */
function withMessages({context}: Building, result: SettledNote, messages: readonly Message[]): SettledNote {
  const {report} = result
  const known = new Set(messages.map(message => JSON.stringify(message)))
  const rest = report.messages.filter(message => !known.has(JSON.stringify(message)))
  const isHeldUp = report.messages.some(isErrorFor(context))
  const isAside = report.isAside ?? (!isHeldUp && isOfSiteAlone(context) && messages.some(isErrorFor(context)))
  return {...result, report: {...report, messages: [...messages, ...rest], ...(isAside && {isAside})}}
}

type Asked = Pick<BuildContext, 'names' | 'groups'>

/** Whether a build was asked for the site alone, and for all of it. */
export const isOfSiteAlone = ({names, groups}: Asked): boolean =>
  names.length === 0 && groups.includes('site') && groups.every(group => group === 'site' || group === 'always')

/**
 * Whether a build that was asked for the site alone makes nothing of a note, since it cannot be in it: a draft, or restricted.
 * What cannot be read of a front matter with mistakes may say that it is published.
 */
export function standsAside(
  asked: Asked,
  note: Pick<Known, 'header' | 'partial' | 'marking' | 'isUnlabelled'> | undefined,
): boolean {
  if (note?.isUnlabelled) return false
  const unsaid = leavesOutStatus(note?.marking ?? '') ? 'draft' : 'published'
  const {tlp = 'TLP:CLEAR', status = unsaid} = note?.header ?? note?.partial ?? {}
  return isOfSiteAlone(asked) && !mayBePublic({tlp, status})
}
