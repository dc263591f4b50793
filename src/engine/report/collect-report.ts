import type {IoError} from '../../io/error.js'
import type {Message} from '../../model/message.js'
import type {BuildReport, NoteReport, SiteReport} from './report.js'
import type {BuildContext} from '../context/context.js'
import {tellOnce} from './tell-once.js'

/** Part of a report that one note gave. */
export interface NoteResult {
  readonly report: NoteReport
  readonly failure?: IoError
}

/** Join what a build found and did. */
export const collectReport = (
  {root, out, shard}: BuildContext,
  parts: {
    readonly messages: readonly Message[]
    /** Notes of the publication, built or not. */
    readonly listed?: number
    readonly removed?: readonly string[]
    readonly results?: readonly NoteResult[]
    readonly failures?: readonly IoError[]
    readonly site?: {readonly report: SiteReport} | undefined
  },
): BuildReport => ({
  root,
  out,
  removed: parts.removed ?? [],
  ...tellOnce(
    parts.messages,
    (parts.results ?? []).map(({report}) => report),
  ),
  ...(shard && (parts.results ?? []).length === 0 && (parts.listed ?? 0) > 0 && {isElsewhere: true}),
  site: parts.site?.report,
  failures: [...(parts.failures ?? []), ...(parts.results ?? []).flatMap(({failure}) => failure ?? [])],
})
