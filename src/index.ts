import {audit as auditFolder, type AuditOptions as FolderAudit} from './engine/audit/audit.js'
import {build as buildNotes} from './engine/build/build.js'
import {check as checkNotes} from './engine/check/check.js'
import type * as options from './engine/context/options.js'
import {fix as fixNotes} from './engine/fix/fix.js'
import type * as reports from './engine/report/report.js'
import {speakReport} from './engine/report/report.js'
import {watch as watchNotes, type WatchOptions as NotesWatch} from './engine/watch/watch.js'
import type {SpokenMessage, Audience} from './model/message.js'
import type {ToolLanguage} from './model/text.js'

/**
 * Build, check, audit, watch and preview publications from a program. Nothing here prints or ends the process.
 *
 * @example
 * import {build} from 'cess'
 * const report = await build({directory: '.', only: ['web']})
 */

/** In which language messages are; English if absent. */
export interface InLanguage {
  readonly language?: ToolLanguage | undefined
}

export interface AuditOptions extends FolderAudit, InLanguage {}
export interface BuildOptions extends options.BuildOptions, InLanguage {}
export interface CheckOptions extends options.CheckOptions, InLanguage {}
export interface WatchOptions extends Omit<NotesWatch, 'onReport'>, InLanguage {
  readonly onReport: (report: BuildReport, durationMs: number) => void | Promise<void>
}

export type Report = reports.Report<SpokenMessage>
export type AuditReport = reports.AuditReport<SpokenMessage>
export type BuildReport = reports.BuildReport<SpokenMessage>
export type FixReport = reports.FixReport<SpokenMessage>
export type NoteReport = reports.NoteReport<SpokenMessage>

const audienceOf = ({
  language = 'en',
  strict = false,
}: InLanguage & {readonly strict?: boolean | undefined}): Audience => ({
  language,
  strict,
})

export const audit = async (options: AuditOptions): Promise<AuditReport> =>
  speakReport(await auditFolder(options), audienceOf(options))

export const build = async (options: BuildOptions): Promise<BuildReport> =>
  speakReport(await buildNotes(options), audienceOf(options))

export const check = async (options: CheckOptions): Promise<Report> =>
  speakReport(await checkNotes(options), audienceOf(options))

export const fix = async (options: CheckOptions): Promise<FixReport> =>
  speakReport(await fixNotes(options), audienceOf(options))

export const watch = ({onReport, ...options}: WatchOptions): Promise<void> =>
  watchNotes({
    ...options,
    onReport: (report, durationMs) => onReport(speakReport(report, audienceOf(options)), durationMs),
  })

export {preview, type Preview, type PreviewOptions} from './engine/desk/preview.js'
export {IoError} from './engine/context/environment.js'
export type {ArtifactReport, FixedNote, Outcome} from './engine/report/report.js'
export {UsageError} from './model/usage-error.js'
export type {EditionGroup, EditionId} from './model/edition.js'
export type {SpokenMessage as Message} from './model/message.js'
export type {ToolLanguage} from './model/text.js'
