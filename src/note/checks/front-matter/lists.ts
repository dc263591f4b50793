import {plain} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

const listKeys = ['zones', 'countries', 'threats', 'recipients', 'keywords', 'techniques'] as const

/** Lists name each entry once. */
export const checkLists: FrontMatterCheck = input => {
  const {fields} = input
  for (const key of listKeys) {
    const before = key === 'zones' && fields.zone !== undefined ? [fields.zone] : []
    checkRepeated(input, key, {entries: fields[key] ?? [], before})
  }
  for (const [index, {to}] of (fields.recommendations ?? []).entries()) {
    checkRepeated(input, `recommendations.${index}.to`, {entries: to, before: []})
  }
}

function checkRepeated(
  input: CheckInput,
  path: string,
  {entries, before}: {readonly entries: readonly string[]; readonly before: readonly string[]},
): void {
  const seen = new Set(before.map(plain))
  for (const [index, entry] of entries.entries()) {
    if (seen.has(plain(entry))) {
      reportAt(input, 'duplicate-entry', {
        path: `${path}.${index}`,
        actual: {en: `${quoted(entry)} a second time`, fr: `${quoted(entry)} une seconde fois`},
      })
    }
    seen.add(plain(entry))
  }
}
