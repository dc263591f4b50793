import type {PhrasingContent} from 'mdast'
import type {Row} from '../../model/document.js'
import {inSentence, isDraft, lastRevision, termName, words, type House} from './house.js'

/** Zone, threats, recipients and dates; a tribune has none. */
export function facts(house: House): readonly Row[] {
  const {metadata, locale, type, set, line} = house
  if (type.layout === 'tribune') return []
  const zones = [metadata.zone, ...(metadata.zones ?? [])].filter(unique).map(id => termName(house, 'zones', id))
  const recipients = metadata.recipients.map(id => termName(house, 'recipients', id))
  const rows: readonly (readonly [string, readonly PhrasingContent[]])[] = [
    [locale.facts.zone, [words(zones.join('; '))]],
    ...(metadata.threats ? [[locale.facts.threats, threats(metadata.threats, house)] as const] : []),
    [locale.facts.recipients, [words(recipients.join(', '))]],
    [locale.facts.dates, [words(dates(house))]],
  ]
  return rows.map(([label, value]) => ({label: set(label), value: line(value)}))
}

/** A draft was not published on its day. */
function dates(house: House): string {
  const {metadata, locale} = house
  if (isDraft(house)) return locale.phrases.date(metadata.date)
  return locale.phrases.dates(metadata.date, lastRevision(metadata, 'correction')?.date, metadata.expires)
}

const unique = (id: string, index: number, ids: readonly string[]): boolean => ids.indexOf(id) === index

/** The main threat stands out. */
function threats(ids: readonly string[], house: House): readonly PhrasingContent[] {
  const [main = '', ...others] = ids.filter(unique).map(id => termName(house, 'threats', id))
  const rest = others.map(name => `, ${inSentence(name, house.lang)}`).join('')
  return [{type: 'strong', children: [words(main)]}, ...(rest ? [words(rest)] : [])]
}
