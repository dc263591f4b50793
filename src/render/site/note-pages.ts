import {languageName} from '../../model/language-name.js'
import type {PublicNote} from '../../model/public-note.js'
import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../model/site.js'
import {stemOf} from '../../model/site-address.js'
import {plainWords} from '../../model/plain-words.js'
import {nameIn} from '../../model/text.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {html} from '../html.js'
import {fixedHtml} from '../fixed-html.js'
import {renderLiquid} from '../liquid.js'
import {pageView, type PageSurroundings} from '../web/page-view.js'
import {homeOf, href, indexOf, pageOf} from './addresses.js'
import {chromeKey, chromeView, type Frame, type Version} from './chrome.js'
import {exportFiles, exportLinks} from './exports.js'
import {descriptionOf} from './description.js'
import {noteMetadata} from './note-metadata.js'
import {policy} from './frame-page.js'
import {pictureName} from './picture-name.js'
import {relatedTo} from './related.js'
import {rowView, type RowView} from './rows.js'
import {siteLanguageFor} from './site-language.js'
import {topicFolder} from './topics.js'
import {worksOf, type Work} from './works.js'
import {own} from '../../model/own.js'

/** All that a note's page depends on. */
interface NotePage {
  readonly hash: string
  readonly frame: Omit<Frame, 'language'>
  readonly chrome: ReturnType<typeof chromeKey>
  /** Addresses of the public notes that its text links to, by slug. */
  readonly linked: Readonly<Record<string, string>>
  readonly translations: PageSurroundings['translations']
  readonly documents: PageSurroundings['documents']
  readonly citations: PageSurroundings['citations']
  readonly related: readonly RowView[]
  /** Elements of the head for machines. */
  readonly metadata: string
}

/** For each note its page, its pictures, its PDF and its editions for programs, in one folder. */
export const notePagesPart: SitePart = {
  id: 'note-pages',
  files: site =>
    worksOf(site.notes).flatMap(work =>
      work.notes.flatMap(note => [pageFileOf(site, note, work), ...filesBeside(site, note)]),
    ),
}

function pageFileOf(site: SiteInput, note: PublicNote, work: Work): SiteFile {
  const {facts} = note
  const language = siteLanguageFor(site, facts.lang)
  const related = relatedTo(note, site.notes)
  const linked = site.notes.filter(other => facts.links.includes(other.facts.slug))
  const exports = exportLinks(site, note, language)
  const page: NotePage = {
    hash: note.hash,
    frame: frameOf(site, note, work),
    chrome: chromeKey(site, language),
    linked: Object.fromEntries(linked.map(other => [other.facts.slug, href(site, pageOf(site, other.facts))])),
    translations: translationsOf(site, note, work),
    documents: [...documentsOf(site, note, language), ...exports.documents],
    citations: exports.citations,
    related: related.map(other => rowView(site, language, other)),
    metadata: noteMetadata(site, note, work).toString(),
  }
  return {
    path: indexOf(pageOf(site, facts)),
    notes: [...new Set([note, ...work.notes, ...related, ...linked].map(one => one.facts.slug))],
    input: page,
    render: () => new TextEncoder().encode(renderPage(site, note, page)),
  }
}

function frameOf(site: SiteInput, {facts}: PublicNote, {notes}: Work): NotePage['frame'] {
  const language = siteLanguageFor(site, facts.lang)
  const home = homeOf(site, language.lang)
  const zone = findTerm(site.publication.vocabularies.zones, facts.zone)
  const zoneName = zone ? language.set(nameIn(zone.names, language.lang)) : facts.zone
  const versions: readonly Version[] = notes.map(one => ({lang: one.facts.lang, path: pageOf(site, one.facts)}))
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

const translationsOf = (site: SiteInput, note: PublicNote, {notes}: Work): NotePage['translations'] =>
  notes
    .filter(other => other !== note && other.facts.lang !== note.facts.lang)
    .map(({facts}) => ({
      lang: facts.lang,
      name: languageName(facts.lang),
      href: href(site, pageOf(site, facts)),
    }))

function documentsOf(site: SiteInput, note: PublicNote, {words}: SiteLanguage): NotePage['documents'] {
  const {pdf} = note.facts
  if (!pdf || !site.pdf(note)) return []
  const detail = `${pdf.pages}\u00A0p., ${Math.ceil(pdf.sizeBytes / 1000)}\u00A0${words.kilobytes}`
  return [{href: pdfName(note), name: fixedHtml(note.document.labels.accessiblePdf), detail}]
}

const pdfName = ({facts}: PublicNote): string => `${encodeURIComponent(stemOf(facts))}.pdf`

function renderPage(site: SiteInput, note: PublicNote, page: NotePage): string {
  const {document} = note
  const {template, publication, digest} = site
  const language = siteLanguageFor(site, note.facts.lang)
  const styles = pageView({document, template, publication}, around(note, page)).styles.toString()
  return renderLiquid(template, 'web/page.liquid', {
    ...pageView(
      {document, template, publication},
      {
        ...around(note, page),
        policy: policy(digest(styles)),
        site: {...chromeView(site, {...page.frame, language}), metadata: html(page.metadata)},
      },
    ),
  })
}

function around({facts}: PublicNote, page: NotePage): PageSurroundings {
  const names = new Map(facts.images.map(({key, extension}, index) => [key, pictureName(index, extension)]))
  return {
    policy: '',
    styles: margins => margins,
    imageSource: ({key}) => names.get(key) ?? '',
    noteAddress: ({slug}) => own(page.linked, slug),
    documents: page.documents,
    citations: page.citations,
    translations: page.translations,
    related: page.related,
    site: null,
  }
}

const filesBeside = (site: SiteInput, note: PublicNote): readonly SiteFile[] => [
  ...picturesOf(site, note),
  ...pdfOf(site, note),
  ...exportFiles(site, note),
]

const picturesOf = (site: SiteInput, note: PublicNote): readonly SiteFile[] =>
  note.facts.images.map(({key, extension}, index) => ({
    path: `${pageOf(site, note.facts)}${pictureName(index, extension)}`,
    notes: [note.facts.slug],
    input: {hash: note.hash, key},
    render: () => {
      const picture = note.document.images.get(key)
      if (!picture) throw new Error(`${note.facts.slug} without its picture ${key}`)
      return picture.bytes
    },
  }))

function pdfOf(site: SiteInput, note: PublicNote): readonly SiteFile[] {
  const pdf = site.pdf(note)
  if (!pdf) return []
  const path = `${pageOf(site, note.facts)}${stemOf(note.facts)}.pdf`
  return [{path, notes: [note.facts.slug, ...note.facts.names], input: pdf.hash, render: pdf.read}]
}
