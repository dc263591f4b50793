import {plain} from '../../../model/nearest.js'
import {inCode, quoted} from '../../../model/quoted.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

const listKeys = ['zones', 'countries', 'threats', 'recipients', 'keywords', 'techniques'] as const

/** Rules `duplicate-entry` and `keyword-list`: unique entries, and one keyword each. */
export const checkLists: FrontMatterCheck = input => {
  const {fields} = input
  for (const key of listKeys) {
    const before = key === 'zones' && fields.zone !== undefined ? [fields.zone] : []
    checkRepeated(input, key, {entries: fields[key] ?? [], before})
  }
  for (const [index, {to}] of (fields.recommendations ?? []).entries()) {
    checkRepeated(input, `recommendations.${index}.to`, {entries: to, before: []})
  }
  checkKeywords(input)
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

/** Report several keywords in one text, which count as one keyword. */
function checkKeywords(input: CheckInput): void {
  const [keyword = '', ...more] = input.fields.keywords ?? []
  const words = keyword.split(/\s*[,;]\s*/).filter(word => word !== '')
  const [whole, entry] = [input.places.get('keywords'), input.places.get('keywords.0')]
  const isBare = whole?.start.column === entry?.start.column && whole?.start.line === entry?.start.line
  if (more.length > 0 || words.length < 2 || !isBare) return
  const list = `[${words.map(word => (/^[\p{L}\p{N}][^:#[\]{}]*$/u.test(word) ? word : `"${word}"`)).join(', ')}]`
  const one = `["${keyword}"]`
  reportAt(input, 'keyword-list', {
    path: 'keywords',
    actual: {en: `${quoted(keyword)} as one keyword`, fr: `${quoted(keyword)} comme un seul mot-clé`},
    remedy: {
      en: `Write ${inCode(list)}; if it is one keyword, ${inCode(one)}.`,
      fr: `Écrivez ${inCode(list)} ; si c'est un seul mot-clé, ${inCode(one)}.`,
    },
    instead: [keyword, list],
  })
}
