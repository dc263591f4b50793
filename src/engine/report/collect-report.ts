import type {IoError} from '../../io/error.js'
import type {Message} from '../../model/message.js'
import type {BuildReport, NoteReport, Report, SiteReport} from './report.js'
import type {BuildContext} from '../context/context.js'

/** Part of a report that one note gave. */
export interface NoteResult {
  readonly report: NoteReport
  readonly failure?: IoError
}

/** Join what a build found and did. */
export const collectReport = (
  {root, out, shard}: BuildContext,
  {
    messages,
    listed = 0,
    removed = [],
    results = [],
    failures = [],
    site,
  }: {
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
  removed,
  ...tellOnce(
    messages,
    results.map(({report}) => report),
  ),
  ...(shard && results.length === 0 && listed > 0 && {isElsewhere: true}),
  site: site?.report,
  failures: [...failures, ...results.flatMap(({failure}) => failure ?? [])],
})

/** Messages where they belong: a mistake on another file (a brand's, say) that several notes showed is told once, with that file. */
export function tellOnce(
  messages: readonly Message[],
  notes: readonly NoteReport[],
): Pick<Report, 'messages' | 'notes'> {
  const others = notes.flatMap(({path, messages: told}) => told.filter(message => message.path !== path))
  if (others.length === 0) return {messages, notes}
  const once = new Map([...messages, ...others].map(message => [JSON.stringify(message), message]))
  return {
    messages: [...once.values()],
    notes: notes.map(note => ({...note, messages: note.messages.filter(({path}) => path === note.path)})),
  }
}

/** Messages on a note as it stands, and those on what was published of it that are not among them. */
export function withPublished(asItStands: readonly Message[], published: readonly Message[]): readonly Message[] {
  const known = new Set(asItStands.map(message => JSON.stringify(message)))
  return [...asItStands, ...published.filter(message => !known.has(JSON.stringify(message)))]
}
