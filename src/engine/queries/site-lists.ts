import type {Section} from '../../render/site/answers.js'
import type {
  DatedNote,
  FeedPage,
  Front,
  ListingPage,
  ToldNote,
  Topic,
  TopicKey,
  TopicKind,
} from '../../model/site-plan.js'
import type {Topics} from '../../render/site/topics.js'
import {query, type AskNow} from '../memo/query.js'
import {siteBrand, siteMaking} from './site-inputs.js'
import {dayKey} from '../../io/edges.js'
import {isPast} from './inputs.js'
import {partsOf} from './editions.js'
import {brief, briefs, order} from './site-notes.js'

/** Groups of slugs that are language versions of one note. */
export const works = query<readonly (readonly string[])[]>('works', {
  keep: 'value',
  compute: ask =>
    ask(siteMaking)
      .worksOf(ask(briefs, 'published'))
      .map(work => work.map(({slug}) => slug)),
})

export const versions = query<readonly string[]>('versions', {
  keep: 'value',
  compute: (ask, slug) => ask(works).find(work => work.includes(slug)) ?? [slug],
})

export const topics = query<Topics>('topics', {
  keep: 'print',
  compute: ask =>
    ask(siteMaking).topicsOf(
      {published: ask(briefs, 'published'), withdrawn: ask(briefs, 'withdrawn')},
      ask(siteBrand).publication.vocabularies,
    ),
})

const withNotes = (ask: AskNow, kind: TopicKind): readonly Topic[] =>
  ask(topics)[kind].filter(({notes}) => notes.length > 0)

/** Ids of topics by kind, with or without those of withdrawn notes. */
export const topicIds = query<readonly string[]>('topicIds', {
  keep: 'value',
  compute: (ask, key) => {
    const [kind, which] = key.split('\n') as [TopicKind, 'listed' | 'told']
    return (which === 'told' ? ask(topics)[kind] : withNotes(ask, kind)).map(({id}) => id)
  },
})

export const topic = query<Topic>('topic', {
  keep: 'value',
  compute: (ask, key) => {
    const {kind, id} = JSON.parse(key) as TopicKey
    return ask(topics)[kind].find(one => one.id === id) ?? {kind, id, notes: [], withdrawn: []}
  },
})

/** Name of a topic that no vocabulary names. */
export const topicName = query<string | null>('topicName', {
  keep: 'value',
  compute: (ask, key) => ask(topic, key).name ?? null,
})

/** Notes of a listing with their dates, by language and topic. */
export const listed = query<readonly DatedNote[]>('listed', {
  keep: 'value',
  compute: (ask, key) => {
    const [lang = '', of = ''] = key.split('\n')
    const all = of === 'null' ? ask(briefs, 'published') : ask(topic, of).notes.flatMap(slug => ask(brief, slug) ?? [])
    return ask(siteMaking)
      .listedIn(all, lang)
      .map(({slug, date}) => ({slug, date}))
  },
})

/** A page of a listing, by language, topic and number. */
export const listingPage = query<ListingPage>('listingPage', {
  keep: 'value',
  compute: (ask, key) => {
    const [list, archive] = partsOf(key)
    const {listingPage: pageOf, pageSizeOf} = ask(siteMaking)
    const number = JSON.parse(archive) as number | null
    return pageOf(ask(listed, list), number, pageSizeOf(ask(siteBrand).template.files))
  },
})

/** Notes of a feed, recently withdrawn ones last; by topic. */
export const told = query<readonly ToldNote[]>('told', {
  keep: 'value',
  compute: (ask, of) => {
    const {notes, withdrawn} =
      of === 'null' ? {notes: ask(order, 'published'), withdrawn: ask(order, 'withdrawn')} : ask(topic, of)
    return [...notes, ...withdrawn]
      .flatMap(slug => ask(brief, slug) ?? [])
      .map(({slug, id, date, updated}) => ({slug, id, date, updated}))
  },
})

/** Names of the archives of a feed, by topic. */
export const feedArchives = query<readonly string[]>('feedArchives', {
  keep: 'value',
  compute: (ask, of) =>
    ask(siteMaking)
      .feedArchivesOf(ask(told, of))
      .map(({name}) => name),
})

/** The entries of a feed or of an archive of it, by topic and archive. */
export const feedPage = query<FeedPage>('feedPage', {
  keep: 'value',
  compute: (ask, key) => {
    const [of, archive] = partsOf(key)
    return ask(siteMaking).feedPageOf(ask(told, of), JSON.parse(archive) as string | null)
  },
})

export const front = query<Front>('front', {
  keep: 'value',
  compute: (ask, lang) =>
    ask(siteMaking).frontOf(
      {
        notes: ask(briefs, 'published'),
        zones: withNotes(ask, 'zones'),
        isPast: ({expires}) =>
          expires !== undefined && ask(isPast, dayKey(ask(siteBrand).publication.timeZone, expires)),
      },
      lang,
    ),
})

export const sections = query<readonly Section[]>('sections', {
  keep: 'value',
  compute: ask => ask(siteMaking).sectionsOf(withNotes(ask, 'types')),
})

export const related = query<readonly string[]>('related', {
  keep: 'value',
  compute: (ask, slug) => {
    const own = ask(brief, slug)
    return own
      ? ask(siteMaking)
          .relatedTo(own, ask(briefs, 'published'))
          .map(one => one.slug)
      : []
  },
})
