import type {VFile} from 'vfile'
import {report, type Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {placeOf, type Places} from './reading.js'

/** Report a mistake at a field's path, or at the nearest value around it. */
export function reportAt(
  {file, places}: {readonly file: VFile; readonly places: Places},
  rule: RuleId,
  {path, ...finding}: Finding & {readonly path: string},
): void {
  report(file, rule, {place: placeOf(places, path), ...finding})
}
