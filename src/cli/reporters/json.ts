import type {AuditReport, BuildReport, FixReport, NoteReport, Report} from '../../engine/report/report.js'
import {isBug, type SpokenMessage} from '../../model/message.js'
import {answerText} from '../answers/answer.js'
import {masked} from '../answers/message.js'
import {reportAnswer} from '../answers/report.js'
import {mask} from '../mask.js'
import type {Reporter} from '../telling.js'

/** For programs. */
export const json: Reporter = ({command, report, exitCode, version}) => {
  const build: Partial<AuditReport<SpokenMessage> & BuildReport<SpokenMessage> & FixReport<SpokenMessage>> = report
  return answerText(reportAnswer, {
    format: 1,
    tool: {name: 'cess', version},
    command,
    exitCode,
    notes: report.notes.map(noteObject),
    removed: build.removed ?? [],
    site: build.site ?? null,
    audit: build.audit,
    fixed: build.fixed ?? [],
    messages: report.messages.map(masked),
    crashes: bugsOf(report).map(({path, reason}) => ({path, edition: null, error: mask(reason)})),
    failures: report.failures,
  })
}

const bugsOf = ({notes, messages}: Report<SpokenMessage>): readonly SpokenMessage[] =>
  [...messages, ...notes.flatMap(note => note.messages)].filter(isBug)

const noteObject = ({isAside = false, messages, ...note}: NoteReport<SpokenMessage>) => ({
  ...note,
  isAside,
  messages: messages.map(masked),
})
