import type {PhrasingContent} from 'mdast'
import type {Fact} from '../../model/document.js'
import type {FieldKey} from '../../model/front-matter.js'
import {countryName} from '../../model/vocabularies/countries.js'
import {words} from '../fixed-setter.js'
import {groupInSentence, inSentence} from './in-sentence.js'
import {isWithdrawn} from '../withdrawal/remaining-fields.js'
import {changePhrases, isDraft, joinLines, lastRevision, termNames, type FrontContext} from './front-context.js'

/** The fields that each row of the facts shows: what is wrong with one of them is marked there. */
export const shownByFact: Readonly<Record<Fact['of'], readonly FieldKey[]>> = {
  zone: ['zone', 'zones', 'countries'],
  threats: ['threats'],
  recipients: ['recipients'],
  dates: ['date', 'expires'],
}

/** The rows of facts: zone, threats, recipients and dates; none for a tribune or a withdrawn note. */
export function facts(context: FrontContext): readonly Fact[] {
  const {metadata, locale, type, fixed, line} = context
  if (type.layout === 'tribune' || isWithdrawn(metadata)) return []
  const zones = [metadata.zone, ...(metadata.zones ?? [])].filter(unique)
  const zone = (id: string) => fixed.nameInLine(termNames(context, 'zones', id))
  const group = (id: string, index: number) =>
    fixed.nameInLine(termNames(context, 'recipients', id), index > 0 ? groupInSentence(id) : undefined)
  const days = dates(context)
  const rows: readonly (readonly [Fact['of'], string, readonly PhrasingContent[]])[] = [
    ['zone', locale.facts.zone, [...joinLines(zones.map(zone), '; '), ...countries(context)]],
    ...(metadata.threats ? [['threats', locale.facts.threats, threats(metadata.threats, context)] as const] : []),
    ['recipients', locale.facts.recipients, joinLines(metadata.recipients.map(group), ', ')],
    ['dates', days.length === 1 ? locale.labels.historyDate : locale.facts.dates, fixed.sayInLine(days.join(''))],
  ]
  return rows.map(([of, label, value]) => ({of, label: fixed.say(label), value: line(value, 'label')}))
}

/** After the zones. */
function countries({metadata, lang}: FrontContext): readonly PhrasingContent[] {
  const names = (metadata.countries ?? []).filter(unique).map(code => countryName(code, lang))
  return names.length > 0 ? [words(`\u00A0· ${names.join(', ')}`)] : []
}

/** The facts of publication, of the last change of each kind, in their order, and of validity; of a draft the day alone, on which it was not published. */
function dates(context: FrontContext): readonly string[] {
  const {metadata, locale, gender} = context
  const {phrases} = locale
  const changes = (metadata.revisions ?? []).flatMap(revision => {
    const phrase = changePhrases[revision.nature]
    if (!phrase || revision !== lastRevision(metadata, revision.nature)) return []
    const said = phrases[phrase](revision.date, gender)
    return [`, ${said.charAt(0).toLowerCase()}${said.slice(1)}`]
  })
  const {date, expires} = metadata
  const published = isDraft(context) ? phrases.date(date) : phrases.published(date, gender)
  return [published, ...changes, ...(expires === undefined ? [] : [phrases.validUntil(expires, gender)])]
}

const unique = (id: string, index: number, ids: readonly string[]): boolean => ids.indexOf(id) === index

/** The main threat stands out. */
function threats(ids: readonly string[], context: FrontContext): readonly PhrasingContent[] {
  const named = (id: string, change?: typeof inSentence) =>
    context.fixed.nameInLine(termNames(context, 'threats', id), change)
  const [main = '', ...others] = ids.filter(unique)
  const rest = others.map(id => named(id, inSentence))
  return joinLines([[{type: 'strong', children: [...named(main)]}], ...rest], ', ')
}
