import {Liquid, LiquidError} from 'liquidjs'
import type {VFile} from 'vfile'
import {forbiddenFilters} from '../model/liquid-filters.js'
import {report} from '../model/report.js'
import {liquidMistake} from './liquid-mistake.js'

// Only parses: which variables a template may use is known when it is rendered.
const parser = new Liquid({strictFilters: true})
for (const name of forbiddenFilters) Reflect.deleteProperty(parser.filters, name)

/** Report what Liquid cannot parse in a template file, with its line and column. */
export function checkLiquid(file: VFile): void {
  try {
    parser.parse(String(file), file.path)
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const [line, column] = error.token.getPosition()
    report(file, 'template-syntax', {
      place: {line: line ?? 1, column: column ?? 1},
      ...liquidMistake(error.originalError?.message ?? error.message),
    })
  }
}
