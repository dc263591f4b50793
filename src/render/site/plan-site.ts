import type {SiteContext} from '../../model/site.js'
import {languageFolder} from '../../model/site-address.js'
import {feedForms, topicKinds, type PlannedFile, type TopicKey} from '../../model/site-plan.js'
import {standingIds} from '../../model/standing/standing-text.js'
import {homeOf, indexOf, pageOf, pictureName} from './addresses.js'
import {cardName} from './card/index.js'
import {editionName} from './exports.js'
import {feedFolder} from './feed-archives.js'
import {feedKinds} from './feeds.js'
import {iconPaths} from './icons/index.js'
import {logFolder, notesName} from './log-files.js'
import {archivesOf, pagedFolder, pageSizeOf} from './paging.js'
import {pastFilesOf} from './past-pages.js'
import {indexName, searchFolder} from './search/index.js'
import {canVerify, knownPath, verifyPath} from './verify-place.js'
import {briefsOf, type SiteView} from './site-view.js'
import {standingLanguages} from './standing/links.js'
import {topicFolder} from './topics.js'

/** View for planning: which notes exist, and nothing of their content. */
export type PlanView = SiteContext &
  Pick<
    SiteView,
    | 'assets'
    | 'published'
    | 'withdrawn'
    | 'brief'
    | 'editions'
    | 'works'
    | 'topicIds'
    | 'listed'
    | 'feedArchives'
    | 'logFiles'
  >

/** Plan every file of the site: its path, kind and arguments. Paths are unique; a later file with the same path is dropped. */
export function planSite(site: PlanView): readonly PlannedFile[] {
  const files = new Map<string, PlannedFile>()
  for (const file of plans.flatMap(plan => plan(site))) if (!files.has(file.path)) files.set(file.path, file)
  return [...files.values()]
}

type Plan = (site: PlanView) => readonly PlannedFile[]

const scriptPaths = ({assets}: PlanView): ReadonlySet<string> => new Set(Object.values(assets().scripts))

const planAssets: Plan = site =>
  site
    .assets()
    .files.filter(({path}) => !scriptPaths(site).has(path))
    .map(({path}) => ({kind: 'asset', path}))

/** Each note's page, versions, pictures, PDF and machine-readable editions, in one folder. */
const planNotes: Plan = site =>
  briefsOf(site.brief, site.works().flat()).flatMap((note): readonly PlannedFile[] => {
    const {slug, pictures} = note
    const folder = pageOf(site, note)
    return [
      {kind: 'note', slug, path: indexOf(folder)},
      ...pastFilesOf(site, note),
      ...pictures.map((ending, index) => ({
        kind: 'picture' as const,
        slug,
        index,
        path: `${folder}${pictureName(index, ending)}`,
      })),
      ...site.editions(slug).map(edition => ({
        kind: 'edition' as const,
        slug,
        edition,
        path: `${folder}${editionName(note, edition)}`,
      })),
    ]
  })

const planWithdrawn: Plan = site =>
  briefsOf(site.brief, site.withdrawn()).map(note => ({
    kind: 'withdrawn',
    slug: note.slug,
    path: indexOf(pageOf(site, note)),
  }))

/** Redirections from former addresses. */
const planMoved: Plan = site =>
  briefsOf(site.brief, [...site.published(), ...site.withdrawn()]).flatMap(({slug, lang, aliases}) =>
    aliases.map(alias => ({kind: 'moved' as const, slug, path: indexOf(pageOf(site, {slug: alias, lang}))})),
  )

const planMissing: Plan = site =>
  site.languages.map(({lang}) => ({kind: 'missing', lang, path: `${homeOf(site, lang)}404.html`}))

/** Home pages, publications, topics and lists of topics, in every language. */
const planListings: Plan = site => {
  const keys = topicKinds.flatMap(kind => site.topicIds(kind, 'listed').map((id): TopicKey => ({kind, id})))
  return site.languages.flatMap(({lang}): readonly PlannedFile[] => {
    const at = (folder: string) => indexOf(`${homeOf(site, lang)}${folder}`)
    return [
      {kind: 'home', lang, path: at('')},
      ...archives(site, lang, null).map(archive => ({
        kind: 'publications' as const,
        lang,
        archive,
        path: at(pagedFolder('publications/', archive)),
      })),
      ...keys.flatMap(topic =>
        archives(site, lang, topic).map(archive => ({
          kind: 'topic' as const,
          lang,
          topic,
          archive,
          path: at(pagedFolder(topicFolder(topic), archive)),
        })),
      ),
      ...topicKinds.map(topics => ({kind: 'index' as const, lang, topics, path: at(`${topics}/`)})),
    ]
  })
}

/** Pages of a listing; null is the first. */
function archives(site: PlanView, lang: string, topic: TopicKey | null): readonly (number | null)[] {
  const count = archivesOf(site.listed(lang, topic).length, pageSizeOf(site.template.files))
  return [null, ...Array.from({length: count}, (_, index) => index + 1)]
}

const planStanding: Plan = site =>
  standingLanguages(site).flatMap(({lang}) =>
    standingIds.map(page => ({kind: 'standing', lang, page, path: indexOf(`${homeOf(site, lang)}${page}/`)})),
  )

const planSearch: Plan = site => [
  ...[site.assets().scripts.search, site.assets().scripts.shortcut].map(path => ({kind: 'asset' as const, path})),
  ...site.languages.flatMap(({lang}): readonly PlannedFile[] => {
    const folder = searchFolder(site, lang)
    return [
      {kind: 'search', lang, path: indexOf(folder)},
      {kind: 'searchIndex', lang, path: `${folder}${indexName}`},
    ]
  }),
]

const planCards: Plan = site => [
  ...briefsOf(site.brief, site.published()).map(note => ({
    kind: 'noteCard' as const,
    slug: note.slug,
    path: `${pageOf(site, note)}${cardName}`,
  })),
  ...site.languages.map(({lang}) => ({
    kind: 'homeCard' as const,
    lang,
    path: `${languageFolder(lang, site.publication.defaultLang)}${cardName}`,
  })),
]

/** Atom, RSS and JSON Feed of all notes and of lists, with archives. */
const planFeeds: Plan = site => {
  const keys = feedKinds.flatMap(kind => site.topicIds(kind, 'told').map((id): TopicKey => ({kind, id})))
  return [null, ...keys].flatMap(topic =>
    [null, ...site.feedArchives(topic)].flatMap(archive => {
      const folder = feedFolder(topic ? topicFolder(topic) : '', archive)
      return feedForms.map(form => ({kind: 'feed' as const, topic, archive, form, path: `${folder}${form}`}))
    }),
  )
}

/** Files of the public log, if any. */
const planLog: Plan = site => {
  const files = [...site.logFiles().keys()]
  if (files.length === 0) return []
  return [...files.map(path => ({kind: 'log' as const, path})), {kind: 'logNotes', path: `${logFolder}${notesName}`}]
}

/** Verification pages in each language, with their program. */
const planVerify: Plan = site => {
  if (!canVerify(site)) return []
  return [
    {kind: 'asset', path: site.assets().scripts.verify},
    {kind: 'verifyKnown', path: knownPath},
    ...site.languages.map(({lang}) => ({kind: 'verify' as const, lang, path: verifyPath(site, lang)})),
  ]
}

/** Parts of the site, in the order of their files. */
const plans: readonly Plan[] = [
  planAssets,
  () => iconPaths.map(path => ({kind: 'icon', path})),
  planNotes,
  planWithdrawn,
  planMoved,
  planMissing,
  planListings,
  planStanding,
  planSearch,
  planCards,
  planFeeds,
  planLog,
  planVerify,
  () => [
    {kind: 'sitemap', path: 'sitemap.xml'},
    {kind: 'robots', path: 'robots.txt'},
  ],
]
