import {resolve} from 'node:path'
import {readStatus, type NoteStatus, type StatusReport} from '../../engine/status/read-status.js'
import {writeCalendar} from '../../engine/status/write-calendar.js'
import {eventNames, type NoteEvent} from '../../model/agenda.js'
import {localTime} from '../../model/moment.js'
import {statusNames} from '../../model/status-names.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {dateTime, isoDate} from '../../model/values.js'
import {answerText} from '../answers/answer.js'
import {statusAnswer} from '../answers/status.js'
import {alignColumns} from '../columns.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {printable} from '../mask.js'
import {readersLockTeller} from '../lock-teller.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {tellMessages} from '../tell-messages.js'
import {printAside, printText} from '../print-text.js'

interface StatusFlags {
  /** Milliseconds. */
  readonly due?: number
  readonly at?: string
  readonly ics?: string
  readonly json?: boolean
}

/** `cess status [notes…]`. */
export async function statusCommand(session: Session, notes: readonly string[], flags: StatusFlags): Promise<ExitCode> {
  const {directory, language, terminal, version} = session
  const report = await readStatus({
    directory,
    environment: terminal.env,
    notes,
    at: momentOf(flags.at),
    dueMs: flags.due,
    onWait: readersLockTeller(flags, session),
  })
  const {messages, root} = report
  if (messages.length > 0 && report.notes.length === 0) return tellMessages(messages, root, session)
  const dates =
    flags.ics === undefined ? undefined : writeCalendar(report, resolve(directory, flags.ics), {language, version})
  if (flags.json) terminal.stdout.write(jsonOf(report))
  else printText(textOf(report, flags, session), terminal)
  if (dates !== undefined) printAside(`${words[language].written(dates, flags.ics ?? '')}\n`, terminal)
  const told = tellMessages(messages, root, session)
  return flags.due !== undefined && report.notes.length > 0 ? exitCodes.notes : told
}

/** A day, or a date and time with its offset. */
function momentOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (isoDate.safeParse(text).success || dateTime.safeParse(text).success) return text
  throw new UsageError({
    en: `Unexpected \`--at ${value}\`, expected a day like \`2026-12-01\`, or a date and time with offset like \`2026-12-01T07:00+01:00\``,
    fr: `\`--at ${value}\` ne convient pas ; attendu : un jour comme \`2026-12-01\`, ou une date et une heure avec décalage comme \`2026-12-01T07:00+01:00\``,
  })
}

const jsonOf = ({moment, notes}: StatusReport): string =>
  answerText(statusAnswer, {at: moment.now, day: moment.day, notes})

function textOf({notes, timeZone}: StatusReport, {due}: StatusFlags, {language, terminal}: Session): string {
  const say = words[language]
  if (notes.length === 0) return `${due === undefined ? say.noNotes : say.nothingDue}\n`
  const style = styleFor(terminal.stdout, terminal.env)
  const rows = due === undefined ? notes.map(note => rowOf(note, timeZone, language)) : duesOf(notes, language)
  const [head = '', ...lines] = alignColumns([due === undefined ? say.head : say.dueHead, ...rows])
  return `${[style.bold(head), ...lines].join('\n')}\n`
}

function rowOf(note: NoteStatus, timeZone: string, language: ToolLanguage): readonly string[] {
  const say = words[language]
  return [
    printable(note.slug),
    note.status === undefined ? '–' : statusNames[note.status][language],
    note.version ?? '–',
    note.tlp ?? '–',
    note.zone ?? '–',
    note.life.approvals ? say.approvals(note.life.approvals) : '–',
    note.life.newest ? localTime(timeZone, note.life.newest.published) : (note.published ?? '–'),
    String(note.mailed),
    note.events[0] ? `${note.events[0].at} ${nameOf(note.events[0], language)}` : '–',
    remarksOf(note, language).join(', '),
  ]
}

/** The earliest first. */
const duesOf = (notes: readonly NoteStatus[], language: ToolLanguage): readonly (readonly string[])[] =>
  notes
    .flatMap(({slug, tlp, events}) => events.map(event => ({slug, tlp, event})))
    .toSorted((a, b) => Date.parse(a.event.at) - Date.parse(b.event.at))
    .map(({slug, tlp, event}) => {
      const to = event.recommendation?.to ?? []
      const groups = to.length > 0 ? ` (${to.join(', ')})` : ''
      return [event.at, printable(slug), tlp ?? '–', `${nameOf(event, language)}${groups}`]
    })

function nameOf({kind, recommendation}: NoteEvent, language: ToolLanguage): string {
  const name = eventNames[kind][language]
  return recommendation ? `${name} ${recommendation.number}` : name
}

function remarksOf({hasMistakes, behind, life}: NoteStatus, language: ToolLanguage): readonly string[] {
  const say = words[language]
  return [
    ...(hasMistakes ? [say.mistakes] : []),
    ...(life.isChanged ? [say.changed] : []),
    ...(life.isUnrecorded ? [say.unrecorded] : []),
    ...(life.isUnlogged ? [say.unlogged] : []),
    ...(life.next !== undefined && life.newest ? [say.next(life.newest.version)] : []),
    ...(behind === undefined ? [] : [say.behind(behind)]),
  ]
}

const en = {
  head: ['Note', 'Status', 'Version', 'TLP', 'Zone', 'Approvals', 'Published', 'Mailed', 'Next', 'Remarks'],
  dueHead: ['Date', 'Note', 'TLP', 'Due'],
  noNotes: 'No notes.',
  nothingDue: 'Nothing is due.',
  mistakes: 'errors in the front matter',
  changed: 'changed since publication',
  unrecorded: 'not on record',
  unlogged: 'public, not logged: `cess log append`',
  next: (published: string) => `in progress, ${published} stays in force`,
  approvals: ({given, needed}: NonNullable<NoteStatus['life']['approvals']>) => `${given} of ${needed}`,
  behind: (version: string) => `the original is at ${version}`,
  written: (dates: number, file: string) => `${dates} ${dates === 1 ? 'date' : 'dates'} in ${file}`,
}

const fr: typeof en = {
  head: [
    'Note',
    'Statut',
    'Version',
    'TLP',
    'Zone',
    'Approbations',
    'Publiée',
    'Envois',
    'Prochaine date',
    'Remarques',
  ],
  dueHead: ['Date', 'Note', 'TLP', 'Échéance'],
  noNotes: 'Aucune note.',
  nothingDue: "Rien n'arrive à échéance.",
  mistakes: 'en-tête avec des erreurs',
  changed: 'modifiée depuis sa publication',
  unrecorded: 'absente du registre',
  unlogged: 'publique, absente du journal : `cess log append`',
  next: published => `en chantier, la ${published} reste en vigueur`,
  approvals: ({given, needed}) => `${given} sur ${needed}`,
  behind: version => `l'original en est à ${version}`,
  written: (dates, file) => `${dates} ${dates < 2 ? 'date' : 'dates'} dans ${file}`,
}

const words: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
