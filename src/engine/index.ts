export {audit, type AuditOptions} from './audit.js'
export {build} from './build/build.js'
export {check} from './check/check.js'
export {preview, type Preview, type PreviewOptions} from './preview.js'
export {watch, type WatchOptions} from './watch.js'
export {fix} from './fix.js'
export {heard} from './heard.js'
export {typographyRules} from './typography-rules.js'
export {vocabulariesAround} from './vocabularies-around.js'
export type {BuildOptions, CheckOptions} from './options.js'
export type {
  ArtifactReport,
  AuditReport,
  BuildReport,
  FixedNote,
  FixReport,
  NoteReport,
  Outcome,
  Report,
} from './report.js'
export {exhaustionOf, IoError} from '../io/error.js'
export {monotonicMs} from '../io/clock.js'
export {readToolVersion} from '../io/tool.js'
