import type {Finding} from '../../../model/report.js'
import {conceptOf} from '../../../model/vocabularies/concepts.js'
import {reportAt} from '../../fields/report-at.js'
import {unknownCode} from '../../fields/unknown-code.js'
import type {FrontMatterCheck} from './input.js'

/** Check that codes of countries, concepts and techniques exist. */
export const checkCodes: FrontMatterCheck = input => {
  const {countries = [], techniques = [], keywords = []} = input.fields
  const tell = (path: string, finding: Finding | undefined) =>
    finding && reportAt(input, 'unknown-code', {path, ...finding})
  for (const [index, code] of countries.entries()) tell(`countries.${index}`, unknownCode('country', code))
  for (const [index, id] of techniques.entries()) tell(`techniques.${index}`, unknownCode('technique', id))
  for (const [index, keyword] of keywords.entries()) {
    const id = conceptOf(keyword)
    if (id !== undefined)
      tell(
        `keywords.${index}`,
        unknownCode('concept', id, code => `eurovoc:${code}`),
      )
  }
}
