import {didYouMean, nearest, plain} from '../../model/nearest.js'
import {frenchName} from '../../model/french-spelling.js'
import {choice, inCode, quotedValue} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {termFields} from '../../model/term-fields.js'
import type {Text} from '../../model/text.js'
import type {Term, Vocabularies} from '../../model/vocabularies/term.js'
import {placeOf, type Reading} from './reading.js'

/** So many ids can be listed in a message. */
const fewTerms = 8

const kinds: Readonly<Record<keyof Vocabularies, {readonly one: Text; readonly known: Text}>> = {
  types: {one: {en: 'a kind of note', fr: 'un genre de note'}, known: {en: 'Kinds', fr: 'Genres connus'}},
  zones: {one: {en: 'a zone', fr: 'une zone'}, known: {en: 'Zones', fr: 'Zones connues'}},
  threats: {one: {en: 'a threat type', fr: 'un type de menace'}, known: {en: 'Threat types', fr: 'Types connus'}},
  recipients: {
    one: {en: 'a recipient group', fr: 'un groupe de destinataires'},
    known: {en: 'Groups', fr: 'Groupes connus'},
  },
}

/** The id of the term that a text names, by id or alias; a text that names none is reported. */
export function readTerm(text: unknown, {path, reading}: {readonly path: string; readonly reading: Reading}): unknown {
  const {field, vocabularies} = reading
  if (!field.vocabulary || !vocabularies) return text
  // A key without a value lacks the term; what is no text at all is for the schema to refuse.
  const written = text === null ? '' : text
  if (typeof written !== 'string') return text
  const terms = vocabularies[field.vocabulary]
  const found = terms.find(term => spellings(term).some(spelling => plain(spelling) === plain(written)))
  if (found) return found.id
  reportUnknown(written, field.vocabulary, {path, reading, terms})
  return text
}

interface Unknown {
  readonly path: string
  readonly reading: Reading
  readonly terms: readonly Term[]
}

function reportUnknown(text: string, vocabulary: keyof Vocabularies, {path, reading, terms}: Unknown): void {
  const several = severalIn(text, terms)
  const meant = several ? undefined : suggestion(text, terms)
  reading.reported.add(path)
  report(reading.file, 'unknown-term', {
    place: placeOf(reading.places, path),
    actual: quotedValue(text.trim()),
    expected: kinds[vocabulary].one,
    instead: meant === undefined ? undefined : [text, meant],
    remedy: meant ? didYouMean(meant) : several ? asList(several) : choose(vocabulary, terms, reading),
  })
}

/** The ids of terms that a text names one after the other, where it names nothing else. */
function severalIn(text: string, terms: readonly Term[]): readonly string[] | undefined {
  const names = text.split(/\s*[,;&]\s*|\s+(?:et|and|und)\s+/u)
  const ids = names.flatMap(name => suggestion(name, terms) ?? [])
  return names.length > 1 && ids.length === names.length ? ids : undefined
}

function asList(ids: readonly string[]): Text {
  const list = inCode(`[${ids.join(', ')}]`)
  return {
    en: `Write ${list}: each is an entry of a list.`,
    fr: `Écrivez ${list} : chacun est un élément de la liste.`,
  }
}

/** The terms to choose from, or the command that lists them; and where another is added. */
function choose(vocabulary: keyof Vocabularies, terms: readonly Term[], {key, field}: Reading): Text {
  const {known} = kinds[vocabulary]
  const list = choice(terms.map(({id}) => id))
  const isShort = terms.length <= fewTerms
  const listed = {
    en: isShort ? `${known.en}: ${list.en}` : `\`cess explain ${key}\` lists them`,
    fr: isShort ? `${known.fr} : ${list.fr}` : `\`cess explain ${frenchName(key, field)}\` les énumère`,
  }
  return {
    en: `${listed.en}; \`cess.yml\` can add one, under \`${vocabulary}\`.`,
    fr: `${listed.fr} ; \`cess.yml\` peut en ajouter, sous \`${frenchName(vocabulary, termFields[vocabulary])}\`.`,
  }
}

const spellings = (term: Term): readonly string[] => [term.id, ...('aliases' in term ? (term.aliases as string[]) : [])]

/** The id whose id, alias or name is nearest. */
function suggestion(text: string, terms: readonly Term[]): string | undefined {
  const ids = new Map(terms.flatMap(term => spellings(term).map(spelling => [spelling, term.id] as const)))
  const byId = nearest(text, [...ids.keys()])
  if (byId !== undefined) return byId
  const names = new Map(terms.flatMap(({id, names}) => [names.fr, names.en].map(name => [name, id] as const)))
  return names.get(nearest(text, [...names.keys()]) ?? '')
}
