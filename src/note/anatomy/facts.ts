import type {PhrasingContent} from 'mdast'
import type {Row} from '../../model/document.js'
import {countryName} from '../../model/vocabularies/countries.js'
import {words} from '../fixed-setter.js'
import {isWithdrawn} from '../withdrawal/remaining-fields.js'
import {inSentence, isDraft, joinLines, lastRevision, termNames, type House} from './house.js'

/** Zone, threats, recipients and dates; a tribune has none, and of a withdrawn note nothing is said that it was about. */
export function facts(house: House): readonly Row[] {
  const {metadata, locale, type, fixed, line} = house
  if (type.layout === 'tribune' || isWithdrawn(metadata)) return []
  const zones = [metadata.zone, ...(metadata.zones ?? [])].filter(unique)
  const named = (vocabulary: 'zones' | 'recipients') => (id: string) =>
    fixed.nameInLine(termNames(house, vocabulary, id))
  const rows: readonly (readonly [string, readonly PhrasingContent[]])[] = [
    [locale.facts.zone, [...joinLines(zones.map(named('zones')), '; '), ...countries(house)]],
    ...(metadata.threats ? [[locale.facts.threats, threats(metadata.threats, house)] as const] : []),
    [locale.facts.recipients, joinLines(metadata.recipients.map(named('recipients')), ', ')],
    [locale.facts.dates, fixed.sayInLine(dates(house))],
  ]
  return rows.map(([label, value]) => ({label: fixed.say(label), value: line(value, 'label')}))
}

/** After the zones. */
function countries({metadata, lang}: House): readonly PhrasingContent[] {
  const names = (metadata.countries ?? []).filter(unique).map(code => countryName(code, lang))
  return names.length > 0 ? [words(` · ${names.join(', ')}`)] : []
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
  const named = (id: string, change?: typeof inSentence) =>
    house.fixed.nameInLine(termNames(house, 'threats', id), change)
  const [main = '', ...others] = ids.filter(unique)
  const rest = others.map(id => named(id, inSentence))
  return joinLines([[{type: 'strong', children: [...named(main)]}], ...rest], ', ')
}
