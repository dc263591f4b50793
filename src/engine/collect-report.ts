import type {IoError} from '../io/error.js'
import type {Message} from '../model/message.js'
import type {BuildReport, Crash, NoteReport, SiteReport} from './report.js'
import type {BuildScene} from './scene.js'
import {tellOnce} from './tell-once.js'

/** What one note gave to a report. */
export interface NoteResult {
  readonly report: NoteReport
  readonly crash?: Crash
  readonly failure?: IoError
}

/** Join what a build found and did. */
export const collectReport = (
  {root, out}: BuildScene,
  parts: {
    readonly messages: readonly Message[]
    readonly removed?: readonly string[]
    readonly results?: readonly NoteResult[]
    readonly failures?: readonly IoError[]
    readonly site?: {readonly report: SiteReport; readonly crash?: Crash}
  },
): BuildReport => ({
  root,
  out,
  removed: parts.removed ?? [],
  ...tellOnce(
    parts.messages,
    (parts.results ?? []).map(({report}) => report),
  ),
  crashes: [...(parts.results ?? []), ...(parts.site ? [parts.site] : [])].flatMap(({crash}) => crash ?? []),
  ...(parts.site && {site: parts.site.report}),
  failures: [...(parts.failures ?? []), ...(parts.results ?? []).flatMap(({failure}) => failure ?? [])],
})
