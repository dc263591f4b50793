import * as engine from './engine/index.js'
import {speakReport} from './engine/report/report.js'
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

export interface AuditOptions extends engine.AuditOptions, InLanguage {}
export interface BuildOptions extends engine.BuildOptions, InLanguage {}
export interface CheckOptions extends engine.CheckOptions, InLanguage {}
export interface WatchOptions extends Omit<engine.WatchOptions, 'onReport'>, InLanguage {
  readonly onReport: (report: BuildReport, durationMs: number) => void | Promise<void>
}

export type Report = engine.Report<SpokenMessage>
export type AuditReport = engine.AuditReport<SpokenMessage>
export type BuildReport = engine.BuildReport<SpokenMessage>
export type FixReport = engine.FixReport<SpokenMessage>
export type NoteReport = engine.NoteReport<SpokenMessage>

const audienceOf = ({
  language = 'en',
  strict = false,
}: InLanguage & {readonly strict?: boolean | undefined}): Audience => ({
  language,
  strict,
})

export const audit = async (options: AuditOptions): Promise<AuditReport> =>
  speakReport(await engine.audit(options), audienceOf(options))

export const build = async (options: BuildOptions): Promise<BuildReport> =>
  speakReport(await engine.build(options), audienceOf(options))

export const check = async (options: CheckOptions): Promise<Report> =>
  speakReport(await engine.check(options), audienceOf(options))

export const fix = async (options: CheckOptions): Promise<FixReport> =>
  speakReport(await engine.fix(options), audienceOf(options))

export const watch = ({onReport, ...options}: WatchOptions): Promise<void> =>
  engine.watch({
    ...options,
    onReport: (report, durationMs) => onReport(speakReport(report, audienceOf(options)), durationMs),
  })

export {IoError, preview} from './engine/index.js'
export type {ArtifactReport, FixedNote, Outcome, Preview, PreviewOptions} from './engine/index.js'
export {UsageError} from './model/usage-error.js'
export type {EditionGroup, EditionId} from './model/edition.js'
export type {SpokenMessage as Message} from './model/message.js'
export type {ToolLanguage} from './model/text.js'
