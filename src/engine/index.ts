export {audit, type AuditOptions} from './audit/audit.js'
export {build} from './build/build.js'
export {check} from './check/check.js'
export {preview, type Preview, type PreviewOptions} from './desk/preview.js'
export {watch, type WatchOptions} from './watch/watch.js'
export {fix} from './fix/fix.js'
export {guidePages, typographyRules, vocabulariesAround} from './explain/explained.js'
export type {BuildOptions, CheckOptions} from './context/options.js'
export type {
  ArtifactReport,
  AuditReport,
  BuildReport,
  FixedNote,
  FixReport,
  NoteReport,
  Outcome,
  Report,
} from './report/report.js'
export {refusalOf, IoError, NonRepeatableRead} from '../io/error.js'
export {monotonicMs} from '../io/clock.js'
export {readToolVersion} from '../io/tool.js'
