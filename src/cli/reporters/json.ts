import type {AuditReport, BuildReport, FixReport, NoteReport, Report} from '../../engine/report/report.js'
import {isBug, type SpokenMessage} from '../../model/message.js'
import {mask} from '../mask.js'
import type {Reporter} from '../telling.js'

/** Counts up when a key changes its meaning or goes. */
const formatVersion = 1

/** For programs: one document with the same keys whatever happened, no durations, so that equal builds give equal texts. */
export const json: Reporter = ({command, report, exitCode, version}) => {
  const build: Partial<AuditReport<SpokenMessage> & BuildReport<SpokenMessage> & FixReport<SpokenMessage>> = report
  const document = {
    format: formatVersion,
    tool: {name: 'cess', version},
    command,
    exitCode,
    notes: report.notes.map(noteObject),
    removed: build.removed ?? [],
    site: build.site ?? null,
    audit: build.audit && {files: build.audit.files, notes: build.audit.notes},
    fixed: build.fixed ?? [],
    messages: report.messages.map(masked),
    crashes: bugsOf(report).map(({path, reason}) => ({path, edition: null, error: mask(reason)})),
    failures: report.failures.map(({action, code, path}) => ({action, code, path})),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

const bugsOf = ({notes, messages}: Report<SpokenMessage>): readonly SpokenMessage[] =>
  [...messages, ...notes.flatMap(note => note.messages)].filter(isBug)

const noteObject = ({path, slug, outcome, isAside = false, artifacts, messages}: NoteReport<SpokenMessage>) => ({
  path,
  slug,
  outcome,
  isAside,
  artifacts,
  messages: messages.map(masked),
})

/** Every text of a message without addresses. */
const masked = ({fix, ...message}: SpokenMessage): SpokenMessage => ({
  ...message,
  // What it writes must be what it says: with an address in it, it is told to nobody.
  ...(fix && mask(JSON.stringify(fix)) === JSON.stringify(fix) && {fix}),
  reason: mask(message.reason),
  remedy: mask(message.remedy),
  ...(message.actual !== undefined && {actual: mask(message.actual)}),
  ...(message.excerpt !== undefined && {excerpt: mask(message.excerpt)}),
})
