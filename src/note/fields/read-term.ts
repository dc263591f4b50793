import {didYouMean} from '../../model/nearest.js'
import type {Field} from '../../model/field.js'
import {frenchName} from '../../model/french-spelling.js'
import {oneOnly} from '../../model/mending/mending-for.js'
import {inCode, quotedValue} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {termFields} from '../../model/publication-fields/terms.js'
import type {Text} from '../../model/text.js'
import {
  choiceOfTerms,
  fewTerms,
  kindredTerms,
  nearestTerm,
  perhaps,
  termNamed,
  termWord,
} from '../../model/vocabularies/named-term.js'
import type {Term, NoteVocabularies} from '../../model/vocabularies/term.js'
import {placeOf, type Reading} from './reading.js'

const kinds: Readonly<Record<keyof NoteVocabularies, {readonly one: Text; readonly known: Text; readonly all: Text}>> =
  {
    types: {
      one: {en: 'a kind of note', fr: 'un genre de note'},
      known: {en: 'Kinds', fr: 'Genres connus'},
      all: {en: 'the kinds', fr: 'les genres'},
    },
    zones: {
      one: {en: 'a zone', fr: 'une zone'},
      known: {en: 'Zones', fr: 'Zones connues'},
      all: {en: 'the zones', fr: 'les zones'},
    },
    threats: {
      one: {en: 'a threat type', fr: 'un type de menace'},
      known: {en: 'Threat types', fr: 'Types connus'},
      all: {en: 'the threat types', fr: 'les types de menace'},
    },
    recipients: {
      one: {en: 'a recipient group', fr: 'un groupe de destinataires'},
      known: {en: 'Groups', fr: 'Groupes connus'},
      all: {en: 'the recipient groups', fr: 'les groupes de destinataires'},
    },
  }

/** The id of the term that a text names, by id or alias; a text that names none is reported. */
export function readTerm(text: unknown, {path, reading}: {readonly path: string; readonly reading: Reading}): unknown {
  const {field, vocabularies} = reading
  if (!field.vocabulary || !vocabularies) return text
  // What is no text at all is for the schema to refuse, a key without a value among it.
  if (typeof text !== 'string') return text
  const terms: readonly Term[] = vocabularies[field.vocabulary]
  const found = termNamed(terms, text)
  if (found) return found.id
  reportUnknown(text, field.vocabulary, {path, reading, terms})
  return text
}

interface Unknown {
  readonly path: string
  readonly reading: Reading
  readonly terms: readonly Term[]
}

function reportUnknown(text: string, vocabulary: keyof NoteVocabularies, {path, reading, terms}: Unknown): void {
  const several = severalIn(text, terms)
  const {field} = reading
  const near = several ? undefined : nearestTerm(terms, text)
  const meant = near && termWord(near, reading.keyLanguage ?? 'en')
  const list =
    field.others !== undefined
      ? undefined
      : several && path !== reading.key && isBare(path, reading)
        ? listOf(several)
        : several?.join(', ')
  reading.reported.add(path)
  report(reading.file, 'unknown-term', {
    place: placeOf(reading.places, path),
    actual: quotedValue(text.trim()),
    expected: kinds[vocabulary].one,
    instead: meant !== undefined ? [text, meant] : list === undefined ? undefined : [text, list],
    remedy: meant ? didYouMean(meant) : several ? asList(several, field) : choose(text, vocabulary, {reading, terms}),
  })
}

/** The ids of terms that a text names one after the other, where it names nothing else. */
function severalIn(text: string, terms: readonly Term[]): readonly string[] | undefined {
  const names = text.split(/\s*[,;&]\s*|\s+(?:et|and|und)\s+/u)
  const ids = names.flatMap(name => (termNamed(terms, name) ?? nearestTerm(terms, name))?.id ?? [])
  return names.length > 1 && ids.length === names.length ? ids : undefined
}

/** Whether a text is all that a field has, and no entry in brackets. */
function isBare(path: string, {places, key}: Reading): boolean {
  const [whole, entry] = [placeOf(places, key)?.start, placeOf(places, path)?.start]
  return whole?.line === entry?.line && whole?.column === entry?.column
}

const listOf = (ids: readonly string[]): string => `[${ids.join(', ')}]`

function asList(ids: readonly string[], {others}: Field): Text {
  if (others !== undefined) return oneOnly(others)
  const list = inCode(listOf(ids))
  return {
    en: `Write ${list}: each is an entry of a list.`,
    fr: `Écrivez ${list} : chacun est un élément de la liste.`,
  }
}

/** The terms to choose from, or the command that lists them, those first that a word is akin to; and where another is added. */
function choose(text: string, vocabulary: keyof NoteVocabularies, {reading, terms}: Omit<Unknown, 'path'>): Text {
  const listed = knownTerms(vocabulary, terms, reading)
  const akin = perhaps(kindredTerms(terms, text))
  return {
    en: `${akin ? `${akin.en}. ` : ''}${listed.en}; \`cess.yml\` can add one, under \`${vocabulary}\`.`,
    fr: `${akin ? `${akin.fr}. ` : ''}${listed.fr} ; \`cess.yml\` peut en ajouter, sous \`${frenchName(vocabulary, termFields[vocabulary])}\`.`,
  }
}

/** The terms to choose from, where they are few; else the command that lists them. Part of a sentence, without a full stop. */
export function knownTerms(
  vocabulary: keyof NoteVocabularies,
  terms: readonly Term[],
  {key, field}: Pick<Reading, 'key' | 'field'>,
): Text {
  const {known, all} = kinds[vocabulary]
  const list = choiceOfTerms(terms)
  if (terms.length <= fewTerms) return {en: `${known.en}: ${list.en}`, fr: `${known.fr} : ${list.fr}`}
  return {
    en: `\`cess explain ${key}\` lists ${all.en}`,
    fr: `\`cess explain ${frenchName(key, field)}\` énumère ${all.fr}`,
  }
}
