import {join} from 'node:path'
import {digestOf} from '../../io/digest.js'
import {readStamped} from '../../io/read-file.js'
import {readProgram} from '../../io/read-program.js'
import type {SiteHouse} from '../../model/site.js'
import type {Brief, Topic, TopicKey, TopicKind} from '../../model/site-plan.js'
import {assetsOf} from '../../render/site/assets.js'
import {briefOf, withdrawnBriefOf} from '../../render/site/brief.js'
import {editionsOf} from '../../render/site/exports.js'
import {feedContentOf} from '../../render/site/feed-entries.js'
import {frontOf} from '../../render/site/front.js'
import {relatedTo} from '../../render/site/related.js'
import {rowFactsOf} from '../../render/site/rows.js'
import {searchedTerms, searchEntryOf} from '../../render/site/search/entries.js'
import {sectionsOf} from '../../render/site/sections.js'
import {siteLanguageFor} from '../../render/site/site-language.js'
import type {SiteView} from '../../render/site/site-view.js'
import {topicsOf} from '../../render/site/topics.js'
import {listedIn, worksOf} from '../../render/site/works.js'
import type {Shared} from '../queries/shared.js'
import type {BuildScene} from '../scene.js'
import {artifactOf} from './admission.js'
import type {Publishable} from './public-notes.js'
import {siteLanguages} from './site-languages.js'

/** What files of the site may ask, answered from the notes as they are now; what comes of them is made when it is asked for, once. */
export function siteView(
  {scene, publication, template, rasterize}: Omit<Shared, 'fonts'> & {readonly scene: BuildScene},
  notes: Publishable,
): SiteView {
  const used = [...notes.notes, ...notes.withdrawn].map(({facts}) => facts.lang)
  const languages = siteLanguages(publication, used)
  const house: SiteHouse = {publication, template, languages, rasterize, digest: digestOf, program: readScript}
  const given: Given = {...house, ...givenOf(scene, notes)}
  const assets = once(() => assetsOf(house))
  const view: SiteView = {...given, ...listsOf(given), ...textsOf(() => view), assets: () => assets('')}
  return view
}

type GivenName =
  'published' | 'withdrawn' | 'brief' | 'hash' | 'facts' | 'withdrawnFacts' | 'document' | 'edition' | 'isOver'
type Given = SiteHouse & Pick<SiteView, GivenName>
type TextName = 'row' | 'editions' | 'feedContent' | 'searchEntry' | 'searchTerms'
type Lists = Omit<SiteView, keyof Given | TextName | 'assets'>

function readScript(name: string): Uint8Array {
  const bytes = readProgram(`${name}.js`)
  if (!bytes) throw new Error(`the program ${name} was not compiled`)
  return bytes
}

function givenOf({out, today}: BuildScene, {notes, withdrawn, made, known}: Publishable): Pick<SiteView, GivenName> {
  const published = new Map(notes.map(note => [note.facts.slug, note]))
  const gone = new Map(withdrawn.map(note => [note.facts.slug, note]))
  const briefs = new Map([...notes.map(briefOf), ...withdrawn.map(withdrawnBriefOf)].map(one => [one.slug, one]))
  return {
    published: () => [...published.keys()],
    withdrawn: () => [...gone.keys()],
    brief: slug => briefs.get(slug),
    hash: slug => (published.get(slug) ?? the(gone, slug)).hash,
    facts: slug => the(published, slug).facts,
    withdrawnFacts: slug => the(gone, slug).facts,
    document: slug => the(published, slug).document,
    edition: (slug, edition) => {
      // What was made before another note became restricted names it, and is made again or left out.
      const isKnown = the(published, slug).facts.names.every(name => known.has(name))
      const entry = isKnown ? made.get(slug) : undefined
      const artifact = entry && artifactOf(entry, edition)
      return artifact && {...artifact, read: () => readStamped(join(out, artifact.path)).bytes}
    },
    isOver: day => day < today,
  }
}

function the<T>(all: ReadonlyMap<string, T>, slug: string): T {
  const found = all.get(slug)
  if (found === undefined) throw new Error(`the site has no ${slug}`)
  return found
}

/** Which notes stand in which list. */
function listsOf(site: Given): Lists {
  const briefs = (slugs: readonly string[]): readonly Brief[] => slugs.flatMap(slug => site.brief(slug) ?? [])
  const slugs = (list: readonly Brief[]) => list.map(({slug}) => slug)
  const notes = briefs(site.published())
  const works = once(() => worksOf(notes).map(slugs))
  const workOf = once(() => new Map(works('').flatMap(work => work.map(slug => [slug, work] as const))))
  const topics = once(() =>
    topicsOf({published: notes, withdrawn: briefs(site.withdrawn())}, site.publication.vocabularies),
  )
  const topic = ({kind, id}: TopicKey): Topic =>
    topics('')[kind].find(one => one.id === id) ?? {kind, id, notes: [], withdrawn: []}
  const topicsWithNotes = (kind: TopicKind) => topics('')[kind].filter(one => one.notes.length > 0)
  const isPast = ({expires}: Brief) => expires !== undefined && site.isOver(expires)
  const sections = once(() => sectionsOf(topicsWithNotes('types')))
  const related = once(slug => slugs(notes.filter(note => note.slug === slug).flatMap(note => relatedTo(note, notes))))
  return {
    works: () => works(''),
    versions: slug => workOf('').get(slug) ?? [slug],
    topicIds: (kind, which) => (which === 'told' ? topics('')[kind] : topicsWithNotes(kind)).map(({id}) => id),
    topic,
    listed: (lang, key) => slugs(listedIn(key ? briefs(topic(key).notes) : notes, lang)),
    front: once(lang => frontOf({notes, zones: topicsWithNotes('zones'), isPast}, lang)),
    sections: () => sections(''),
    related,
  }
}

/** What notes say in lists, feeds and the search. */
function textsOf(site: () => SiteView): Pick<SiteView, TextName> {
  return {
    row: slug => rowFactsOf(site().facts(slug)),
    editions: slug => editionsOf(edition => site().edition(slug, edition) !== undefined),
    feedContent: once(slug => feedContentOf(site(), slug)),
    searchEntry: (lang, slug) => searchEntryOf(site(), siteLanguageFor(site(), lang), slug),
    searchTerms: slug => searchedTerms(site(), slug),
  }
}

/** The same answers, each made once. */
function once<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    const before = known.get(key)
    // A key that is known has an answer, though it may be nothing.
    if (known.has(key)) return before as T
    const made = answer(key)
    known.set(key, made)
    return made
  }
}
