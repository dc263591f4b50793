import {basename, join, relative, sep} from 'node:path'
import type {Logged} from '../engine/life/open-logger.js'
import type {LifeReport, LifeStep} from '../engine/life/report.js'
import {speak} from '../model/message.js'
import {own} from '../model/own.js'
import {shellWord} from '../model/shell-word.js'
import {statusValues} from '../model/status-names.js'
import {alignColumns} from './columns.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {lifeWords} from './life-words.js'
import {words} from './words.js'
import {printable} from './mask.js'
import {shownPath, type Session} from './session.js'
import {styleFor} from './style.js'
import {tellFailure} from './tell-failure.js'
import {tellSpoken} from './tell-messages.js'
import {printAside, printText} from './print-text.js'

/** Print the report of a command on the life of notes. */
export function tellLife(report: LifeReport, session: Session): ExitCode {
  const {terminal} = session
  if (report.status !== 'refused') printText(lifeText(report, session), terminal)
  const audience = {language: session.language, strict: true}
  const exitCode = tellSpoken(
    report.messages.map(message => speak(message, audience)),
    report.root,
    session,
  )
  if (report.status === 'refused') return exitCodes.notes
  if (!report.recalled || !('failure' in report.recalled)) return exitCode
  printAside(`cess: ${lifeWords[session.language].notRecalled}\n`, terminal)
  return tellFailure(report.recalled.failure, session)
}

/** Translations that stay, with the command that withdraws each. */
function leftLines(
  {root, translationsLeft = []}: LifeReport,
  language: Session['language'],
  directory: string,
): readonly string[] {
  const left = translationsLeft.map(({path, lang, version}) => [
    lang,
    version,
    `cess withdraw ${shellWord(relative(directory, join(root, path)).split(sep).join('/'))} --reason "…"`,
  ])
  return left.length > 0 ? [lifeWords[language].left, ...alignColumns(left).map(line => `  ${line}`)] : []
}

/** Mails that were stopped, or cannot be. */
function mailLines({recalled}: LifeReport, language: Session['language']): readonly string[] {
  if (!recalled || 'failure' in recalled) return []
  const say = lifeWords[language]
  return (['withheld', 'sending', 'untold'] as const).flatMap(what =>
    recalled[what] > 0 ? [say[what](recalled[what])] : [],
  )
}

function lifeText(report: LifeReport, {language, terminal, directory}: Session): string {
  const {status, root, steps, late = [], messages} = report
  const say = lifeWords[language]
  const style = styleFor(terminal.stdout, terminal.env)
  if (steps.length + late.length === 0) return messages.length > 0 ? '' : `${say.nothingToDo}\n`
  const shown = (path: string) => printable(shownPath(join(root, path), terminal))
  const when = status === 'done' ? 'done' : 'planned'
  const deed = ({kind, status}: LifeStep): string =>
    (kind === 'publish' ? own(say.ends[when], status) : undefined) ?? say.kinds[when][kind]
  const lateLines = late.flatMap(({reference, version, log}) => [
    `${style.bold(`${reference} ${version}`)}  ${say.late}`,
    `  ${say.log}  ${logText(log, language)}`,
  ])
  const lines = steps.flatMap(step => [
    `${style.bold(`${step.reference} ${step.version}`)}  ${shown(step.path)}  ${deed(step)}`,
    ...(step.kind === 'nothing' || step.kind === 'approved'
      ? []
      : alignColumns(rowsOf(step, language)).map(line => `  ${line}`)),
  ])
  const unlogged = new Set(
    steps.flatMap(({log}) => (typeof log === 'string' ? (own(say.unloggedNext, log) ?? []) : [])),
  )
  const isWritten =
    status === 'done' &&
    (late.length > 0 || steps.some(({kind}) => kind === 'publish' || kind === 'adopt' || kind === 'finish'))
  const end = status === 'planned' ? [say.nothingWritten] : isWritten ? [say.next] : []
  return [
    ...lateLines,
    ...lines,
    ...leftLines(report, language, directory),
    ...gapLines(steps, language),
    ...mailLines(report, language),
    ...unlogged,
    ...end,
    '',
  ].join('\n')
}

/** Why seals do not last, each reason once. */
function gapLines(steps: readonly LifeStep[], language: Session['language']): readonly string[] {
  const say = lifeWords[language]
  const found = steps.flatMap(({gaps = []}) => gaps)
  const lines = found.map(({subject, reason, host = ''}) => {
    const why = say.gap[reason](printable(host))
    return `  ${printable(subject)}${words[language].colon}${why}`
  })
  return lines.length > 0 ? [say.gaps, ...new Set(lines)] : []
}

/** A status as authors write it. */
const asWritten = (status: string, language: Session['language']): string =>
  own(statusValues, status)?.[language].replaceAll('`', '') ?? status

/** Ending of an edition, without its note's name. */
const endingOf = (path: string, name: string): string => {
  const slug = basename(path, '.md')
  return name.startsWith(slug) ? name.slice(slug.length) : name
}

const sealed = ({subject, level, c2pa}: NonNullable<LifeStep['seal']>, say: (typeof lifeWords)['en']): string =>
  printable([subject, `PAdES ${level}`, c2pa === undefined ? say.noManifest : 'C2PA'].join(', '))

const logText = (log: Logged, language: Session['language']): string => {
  const say = lifeWords[language]
  return typeof log === 'string' ? say.unlogged[log] : say.logged(printable(log.origin), log.place)
}

function rowsOf(
  {path, changes, files, editions, seal, log, kept = []}: LifeStep,
  language: Session['language'],
): readonly (readonly string[])[] {
  const say = lifeWords[language]
  return [
    ...changes.map(({field, to}) => [
      own(say.fields, field) ?? field,
      `→ ${field === 'status' ? asWritten(to, language) : to}`,
    ]),
    ...(files.length > 0 ? [[say.files, files.map(printable).join(', ')]] : []),
    ...(editions.length > 0 ? [[say.editions, editions.map(name => printable(endingOf(path, name))).join(', ')]] : []),
    ...(seal === undefined ? [] : [[say.seal, seal ? sealed(seal, say) : say.unsealed]]),
    ...(log === undefined ? [] : [[say.log, logText(log, language)]]),
    ...(kept.length > 0 ? [[say.kept, kept.map(printable).join(', ')]] : []),
  ]
}
