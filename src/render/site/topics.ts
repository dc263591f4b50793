import {asciiFileName} from '../../model/ascii-name.js'
import {textIn, type FixedText} from '../../model/fixed-text.js'
import {languageName} from '../../model/language-name.js'
import type {NoteSettings} from '../../model/publication.js'
import type {SiteLanguage} from '../../model/site.js'
import {topicKinds, type Brief, type Topic, type TopicKey, type TopicKind} from '../../model/site-plan.js'
import {primaryLanguage} from '../../model/text.js'
import {findTerm, type Term} from '../../model/vocabularies/term.js'
import {nameFor} from './name-for.js'
import type {SiteView} from './site-view.js'
import {own} from '../../model/own.js'

/** Folder of a topic within its language's. */
export const topicFolder = ({kind, id}: TopicKey): string => `${kind}/${id}/`

/** Topics by kind. */
export type Topics = Readonly<Record<TopicKind, readonly Topic[]>>

/**
 * Topics that have notes, including those with only withdrawn ones, for their followers. Terms are in the order of their vocabulary, notes
 * as given: newest first.
 */
export function topicsOf(notes: Notes, vocabularies: NoteSettings['vocabularies']): Topics {
  const ordered = {
    zones: vocabularies.zones.map(({id}) => id),
    threats: vocabularies.threats.map(({id}) => id),
    types: vocabularies.types.map(({id}) => id),
    years: undefined,
    authors: undefined,
    languages: undefined,
  }
  const names = new Map([...notes.published, ...notes.withdrawn].flatMap(namesOf))
  const all = topicKinds.map(kind => {
    const topics = topicsOfKind(kind, notes)
    const ids = ordered[kind] ?? [...topics.keys()].toSorted()
    const found = ids.flatMap(id => topics.get(id) ?? [])
    return [kind, kind === 'authors' ? found.map(topic => ({...topic, name: names.get(topic.id)})) : found] as const
  })
  const {zones = [], threats = [], types = [], years = [], authors = [], languages = []} = Object.fromEntries(all)
  return {zones, threats, types, years: years.toReversed(), authors, languages}
}

interface Notes {
  readonly published: readonly Brief[]
  readonly withdrawn: readonly Brief[]
}

const idsOf: Readonly<Record<TopicKind, (note: Brief) => readonly string[]>> = {
  zones: ({zone, zones}) => [zone, ...zones],
  threats: ({threats}) => threats,
  types: ({type}) => [type],
  years: ({date}) => [date.slice(0, 4)],
  authors: ({authors}) => authors.map(authorId),
  languages: ({lang}) => [lang],
}

/** Topics of a kind, in one pass over the notes. */
function topicsOfKind(kind: TopicKind, {published, withdrawn}: Notes): ReadonlyMap<string, Topic> {
  const topics = new Map<string, TopicKey & {readonly notes: string[]; readonly withdrawn: string[]}>()
  const sort = (list: 'notes' | 'withdrawn', notes: readonly Brief[]) => {
    for (const note of notes)
      for (const id of new Set(idsOf[kind](note))) {
        const topic = topics.get(id) ?? {kind, id, notes: [], withdrawn: []}
        topics.set(id, topic)
        topic[list].push(note.slug)
      }
  }
  sort('notes', published)
  sort('withdrawn', withdrawn)
  return topics
}

const namesOf = ({authors}: Brief) => authors.map(name => [authorId(name), name] as const)

/** Id of an author in addresses: `anais-modele`; for non-Latin names, code points. */
export const authorId = (name: string): string =>
  asciiFileName(name) || [...name.normalize('NFC')].map(letter => (letter.codePointAt(0) ?? 0).toString(16)).join('-')

type Described = Term & {readonly intro?: Term['names'] | undefined; readonly plurals?: Term['names'] | undefined}

/** A topic's name in a language. */
export function topicName(
  {publication, topicName: nameOf}: SiteView,
  topic: TopicKey,
  language: SiteLanguage,
): FixedText {
  const {kind, id} = topic
  if (kind === 'languages') return textIn(languageName(id), id, language.wordsLang)
  const term = termOf(publication.vocabularies, topic)
  return term ? nameFor(pluralIn(term, language) ?? term.names, language) : (nameOf(topic) ?? id)
}

/** Introduction of a topic in the page's language, if there is one; never in another language. */
export function topicIntro({vocabularies}: NoteSettings, topic: TopicKey, {lang, set}: SiteLanguage): string | null {
  const text = own(termOf(vocabularies, topic)?.intro, lang.split('-')[0] ?? lang)
  return text === undefined ? null : set(text)
}

const termOf = (vocabularies: NoteSettings['vocabularies'], {kind, id}: TopicKey): Described | undefined =>
  kind === 'zones' || kind === 'threats' || kind === 'types' ? findTerm<Described>(vocabularies[kind], id) : undefined

/** Plural name in a language; a singular one is better than a plural in another language. */
const pluralIn = ({plurals}: Described, {lang}: SiteLanguage): Term['names'] | undefined =>
  own(plurals, primaryLanguage(lang)) === undefined ? undefined : plurals
