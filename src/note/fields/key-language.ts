import {frenchName} from '../../model/french-spelling.js'
import type {ToolLanguage} from '../../model/text.js'
import type {FieldSource} from './reading.js'

/** The language that most keys are written in, of those that differ between the two; absent where as many are in either. */
export function keyLanguage(keys: readonly string[], fields: FieldSource['fields']): ToolLanguage | undefined {
  const given = new Set(keys)
  const told = Object.entries(fields).filter(([name, field]) => frenchName(name, field) !== name)
  const english = told.filter(([name]) => given.has(name)).length
  const french = told.filter(([, {aliases}]) => aliases.some(alias => given.has(alias))).length
  if (french === english) return undefined
  return french > english ? 'fr' : 'en'
}
