import {languageName} from '../../model/language-name.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {MadeFrom, SiteLanguage} from '../../model/site.js'
import type {Brief, PlannedFile} from '../../model/site-plan.js'
import {plainWords} from '../../model/plain-words.js'
import {nameIn} from '../../model/text.js'
import {findTerm} from '../../model/vocabularies/term.js'
import type {Html} from '../html.js'
import {fixedHtml} from '../fixed-html.js'
import {pageView, type PageSurroundings} from '../web/page-view.js'
import {printPage} from '../web/print-page.js'
import {homeOf, href, pageOf, pictureName} from './addresses.js'
import {newestFirst} from './brief.js'
import {chromeView, type Frame, type Version} from './chrome.js'
import {editionName, exportLinks} from './exports.js'
import {descriptionOf} from './description.js'
import {noteMetadata} from './note-metadata.js'
import {policy} from './frame-page.js'
import {linkedNotices} from './past-pages.js'
import type {RowView} from './answers.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {topicFolder} from './topics.js'
import type {Work} from './works.js'
import {own} from '../../model/own.js'

/** Parts of a note's page beside its text. */
interface NotePage {
  readonly frame: Omit<Frame, 'language'>
  /** Addresses of linked public notes, by slug. */
  readonly linked: Readonly<Record<string, string>>
  readonly translations: PageSurroundings['translations']
  readonly documents: PageSurroundings['documents']
  readonly citations: PageSurroundings['citations']
  readonly related: readonly RowView[]
  /** Metadata elements. */
  readonly metadata: Html
}

export function notePage(site: SiteView, slug: string): MadeFrom {
  const facts = site.facts(slug)
  const language = siteLanguageFor(site, facts.lang)
  const work = site.versions(slug).flatMap(one => site.brief(one) ?? [])
  const related = site.related(slug)
  const linked = publicNotes(site, facts.links)
  const exports = exportLinks(site, facts, language)
  const page: NotePage = {
    frame: frameOf(site, facts, work),
    linked: Object.fromEntries(linked.map(other => [other.slug, href(site, pageOf(site, other))])),
    translations: translationsOf(site, facts, work),
    documents: [...documentsOf(site, facts, language), ...exports.documents],
    citations: exports.citations,
    related: related.map(other => site.rowIn(language.lang, other)),
    metadata: noteMetadata(site, facts, work),
  }
  return {
    notes: [...new Set([slug, ...work.map(one => one.slug), ...related, ...linked.map(one => one.slug)])],
    render: () => renderPage(site, facts, page),
  }
}

/** Briefs of those notes that are public, newest first. */
export const publicNotes = (site: SiteView, slugs: readonly string[]): readonly Brief[] =>
  [...new Set(slugs)]
    .flatMap(slug => site.brief(slug) ?? [])
    .filter(({standing}) => standing === 'published')
    .toSorted(newestFirst)

function frameOf(site: SiteView, facts: PublicFacts, work: Work): NotePage['frame'] {
  const language = siteLanguageFor(site, facts.lang)
  const home = homeOf(site, language.lang)
  const zone = findTerm(site.publication.vocabularies.zones, facts.zone)
  const zoneName = zone ? language.set(nameIn(zone.names, language.lang)) : facts.zone
  const versions: readonly Version[] = work.map(one => ({lang: one.lang, path: pageOf(site, one)}))
  return {
    path: pageOf(site, facts),
    title: plainWords(facts.title),
    description: descriptionOf(facts),
    crumbs: [
      {name: language.words.zones, path: `${home}zones/`},
      {name: zoneName, path: `${home}zones/${facts.zone}/`},
    ],
    versions,
    section: topicFolder({kind: 'types', id: facts.type}),
    isIndexed: true,
    feeds: [{folder: `zones/${facts.zone}/`, name: zoneName}],
  }
}

const translationsOf = (site: SiteView, facts: PublicFacts, work: Work): NotePage['translations'] =>
  work
    .filter(({lang}) => lang !== facts.lang)
    .map(other => ({lang: other.lang, name: languageName(other.lang), href: href(site, pageOf(site, other))}))

function documentsOf(site: SiteView, facts: PublicFacts, {words}: SiteLanguage): NotePage['documents'] {
  const {pdf, slug} = facts
  if (!pdf || !site.edition(slug, 'pdf')) return []
  const detail = `${pdf.pages}\u00A0${words.pageUnit}, ${Math.ceil(pdf.sizeBytes / 1000)}\u00A0${words.kilobytes}`
  const name = fixedHtml(site.document(slug).labels.accessiblePdf)
  return [{href: encodeURIComponent(editionName(facts, 'pdf')), name, detail}]
}

function renderPage(site: SiteView, facts: PublicFacts, page: NotePage): string {
  const shown = site.document(facts.slug)
  const document = {...shown, notices: linkedNotices(site, facts, shown.notices)}
  const {template, publication} = site
  const view = pageView({document, template, publication}, around(site, facts, page))
  return printPage(template, view)
}

function around(site: SiteView, {images, lang}: PublicFacts, page: NotePage): PageSurroundings {
  const names = new Map(images.map(({key, extension}, index) => [key, pictureName(index, extension)]))
  const frame = {...page.frame, language: siteLanguageFor(site, lang)}
  return {
    policy: styles => policy(site.digest(styles)),
    styles: margins => margins,
    imageSource: ({key}) => names.get(key) ?? '',
    noteAddress: ({slug}) => own(page.linked, slug),
    documents: page.documents,
    citations: page.citations,
    translations: page.translations,
    related: page.related,
    site: {...chromeView(site, frame), metadata: page.metadata},
  }
}

/** A picture of a note, in the folder of its page. */
export function pictureFile(site: SiteView, {slug, index}: PlannedFile<'picture'>): MadeFrom {
  const key = site.facts(slug).images[index]?.key ?? ''
  return {
    notes: [slug],
    render: () => {
      const picture = site.document(slug).images.get(key)
      if (!picture) throw new Error(`${slug} without its picture ${key}`)
      return picture.bytes
    },
  }
}

/** An edition of a note, in the folder of its page. */
export function editionFile(site: SiteView, {slug, edition}: PlannedFile<'edition'>): MadeFrom {
  const file = site.edition(slug, edition)
  if (!file) throw new Error(`${slug} without its ${edition}`)
  return {notes: [slug, ...site.facts(slug).names], render: file.read}
}
