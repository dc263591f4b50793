import {asciiName} from '../../model/ascii-name.js'
import {textIn, type FixedText} from '../../model/fixed-text.js'
import {languageName} from '../../model/language-name.js'
import type {PublicNote, WithdrawnNote} from '../../model/public-note.js'
import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import type {SiteInput, SiteLanguage} from '../../model/site.js'
import {primaryLanguage} from '../../model/text.js'
import type {Term} from '../../model/vocabularies/term.js'
import {nameFor} from './name-for.js'
import {own} from '../../model/own.js'

/** What listings sort notes by. */
export const topicKinds = ['zones', 'threats', 'types', 'years', 'authors', 'languages'] as const
export type TopicKind = (typeof topicKinds)[number]

/** One listing: a zone, a year, an author. `id` stands in its address. */
export interface Topic {
  readonly kind: TopicKind
  readonly id: string
  readonly name: (language: SiteLanguage) => FixedText
  /** Set text of the vocabulary, where it has one in that language. */
  readonly intro: (language: SiteLanguage) => string | null
  readonly notes: readonly PublicNote[]
  /** Those that were in it. */
  readonly withdrawn: readonly WithdrawnNote[]
}

/** Folder of a topic's page inside its language's folder. */
export const topicFolder = ({kind, id}: Pick<Topic, 'kind' | 'id'>): string => `${kind}/${id}/`

type Topics = Readonly<Record<TopicKind, readonly Topic[]>>

/** Every listing that has a note, kind by kind; the terms of a vocabulary in its order. */
export function topicsOf(site: SiteInput): Topics {
  const {zones, threats, types, years, authors, languages} = toldTopics(site)
  const listed = (topics: readonly Topic[]) => topics.filter(({notes}) => notes.length > 0)
  return {
    ...{zones: listed(zones), threats: listed(threats), types: listed(types)},
    ...{years: listed(years), authors: listed(authors), languages: listed(languages)},
  }
}

/** The same, and those in which nothing is left but notes that were withdrawn: whoever follows one is told. */
export function toldTopics(site: SiteInput): Topics {
  const {zones, threats, types} = site.publication.vocabularies
  const byTerm = (kind: 'zones' | 'threats' | 'types', terms: readonly Described[], idsOf: IdsOf) =>
    terms
      .map(term => termTopic(kind, term, chosen(site, idsOf, term.id)))
      .filter(({notes, withdrawn}) => notes.length + withdrawn.length > 0)
  return {
    zones: byTerm('zones', zones, ({zone, zones: others}) => [zone, ...others]),
    threats: byTerm('threats', threats, facts => facts.threats),
    types: byTerm('types', types, ({type}) => [type]),
    years: valueTopics('years', site, ({date}) => [date.slice(0, 4)]).toReversed(),
    authors: authorTopics(site),
    languages: languageTopics(site),
  }
}

type Chosen = Pick<Topic, 'notes' | 'withdrawn'>
type IdsOf = (facts: PublicFacts | WithdrawnFacts) => readonly string[]
type Described = Term & {readonly intro?: Term['names'] | undefined; readonly plurals?: Term['names'] | undefined}

const chosen = ({notes, withdrawn}: Chosen, idsOf: IdsOf, id: string): Chosen => ({
  notes: notes.filter(({facts}) => idsOf(facts).includes(id)),
  withdrawn: withdrawn.filter(({facts}) => idsOf(facts).includes(id)),
})

const factsOf = ({notes, withdrawn}: Chosen): readonly (PublicFacts | WithdrawnFacts)[] =>
  [...notes, ...withdrawn].map(({facts}) => facts)

/** An introduction in another language than the page's would be worse than none. */
const introIn = ({intro}: Described, {lang, set}: SiteLanguage): string | null => {
  const text = own(intro, lang.split('-')[0] ?? lang)
  return text === undefined ? null : set(text)
}

/** Its name for many in a language; the name for one is better than that for many in another. */
const pluralIn = ({plurals}: Described, {lang}: SiteLanguage): Term['names'] | undefined =>
  own(plurals, primaryLanguage(lang)) === undefined ? undefined : plurals

const termTopic = (kind: TopicKind, term: Described, found: Chosen): Topic => ({
  kind,
  id: term.id,
  name: language => nameFor(pluralIn(term, language) ?? term.names, language),
  intro: language => introIn(term, language),
  ...found,
})

function valueTopics(kind: TopicKind, from: Chosen, idsOf: IdsOf): readonly Topic[] {
  const ids = [...new Set(factsOf(from).flatMap(idsOf))].toSorted()
  return ids.map(id => ({kind, id, name: () => id, intro: () => null, ...chosen(from, idsOf, id)}))
}

function authorTopics(from: Chosen): readonly Topic[] {
  const names = new Map(factsOf(from).flatMap(({authors}) => authors.map(({name}) => [authorId(name), name])))
  const idsOf: IdsOf = ({authors}) => authors.map(({name}) => authorId(name))
  return valueTopics('authors', from, idsOf).map(topic => ({...topic, name: () => names.get(topic.id) ?? topic.id}))
}

/** A name as an address can hold it: `anais-modele`; of a script without Latin letters, the numbers of its letters. */
export const authorId = (name: string): string =>
  asciiName(name) || [...name.normalize('NFC')].map(letter => (letter.codePointAt(0) ?? 0).toString(16)).join('-')

function languageTopics(from: Chosen): readonly Topic[] {
  return valueTopics('languages', from, ({lang}) => [lang]).map(topic => ({
    ...topic,
    name: ({wordsLang}) => textIn(languageName(topic.id), topic.id, wordsLang),
  }))
}
