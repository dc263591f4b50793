/**
 * Build, check, audit, watch and preview publications from a program. Nothing here prints or ends the process.
 *
 * @example
 * import {build} from 'cess'
 * const report = await build({directory: '.', only: ['web']})
 */
export {audit, build, check, fix, IoError, preview, watch} from './engine/index.js'
export type {
  ArtifactReport,
  AuditOptions,
  AuditReport,
  BuildOptions,
  BuildReport,
  CheckOptions,
  FixedNote,
  FixReport,
  NoteReport,
  Outcome,
  Preview,
  PreviewOptions,
  Report,
  WatchOptions,
} from './engine/index.js'
export {UsageError} from './model/usage-error.js'
export type {EditionGroup, EditionId} from './model/edition.js'
export type {Message} from './model/message.js'
export type {ToolLanguage} from './model/text.js'
