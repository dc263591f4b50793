import {didYouMean, nearest, plain} from '../../model/nearest.js'
import {choice, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
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
  const {field, vocabularies, file, places, reported} = reading
  if (typeof text !== 'string' || !field.vocabulary || !vocabularies) return text
  const terms = vocabularies[field.vocabulary]
  const found = terms.find(term => spellings(term).some(spelling => plain(spelling) === plain(text)))
  if (found) return found.id
  const {one, known} = kinds[field.vocabulary]
  const ids = terms.map(({id}) => id)
  const list = choice(ids)
  const meant = suggestion(text, terms)
  reported.add(path)
  report(file, 'unknown-term', {
    place: placeOf(places, path),
    ...(text.trim() !== '' && {actual: quoted(text)}),
    expected: one,
    instead: meant === undefined ? undefined : [text, meant],
    remedy: meant
      ? didYouMean(meant)
      : ids.length <= fewTerms
        ? {en: `${known.en}: ${list.en}.`, fr: `${known.fr} : ${list.fr}.`}
        : {
            en: `\`cess explain ${reading.key}\` lists them; \`cess.yml\` can add one.`,
            fr: `\`cess explain ${field.aliases[0] ?? reading.key}\` les énumère ; \`cess.yml\` peut en ajouter.`,
          },
  })
  return text
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
