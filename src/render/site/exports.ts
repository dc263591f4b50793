import type {PublicNote} from '../../model/public-note.js'
import type {SiteExportId, SiteFile, SiteInput, SiteLanguage} from '../../model/site.js'
import {stemOf} from '../../model/site-address.js'
import {textIn} from '../../model/fixed-text.js'
import {fixedHtml} from '../fixed-html.js'
import type {PageLink} from '../web/page-view.js'
import {href, pageOf} from './addresses.js'
import {tag} from './tag.js'

/** An edition for programs beside a note's page: its name there, and the media type that leads programs to it. */
interface ExportKind {
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  /** Whether it says how to cite the note; the others say what it says. */
  readonly isCitation: boolean
}

const kinds: Readonly<Record<SiteExportId, ExportKind>> = {
  stix: {
    ...{name: 'STIX 2.1', extension: '.stix.json', isCitation: false},
    mediaType: 'application/stix+json;version=2.1',
  },
  misp: {name: 'MISP', extension: '.misp.json', mediaType: 'application/json', isCitation: false},
  bibtex: {name: 'BibTeX', extension: '.bib', mediaType: 'application/x-bibtex', isCitation: true},
  ris: {name: 'RIS', extension: '.ris', mediaType: 'application/x-research-info-systems', isCitation: true},
  csl: {
    ...{name: 'CSL-JSON', extension: '.csl.json', isCitation: true},
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
}

/** Those that a note has, in the order of the table. */
const found = (site: SiteInput, note: PublicNote) =>
  // The keys are those of the table; `Object.entries` forgets it.
  (Object.entries(kinds) as [SiteExportId, ExportKind][]).flatMap(([id, kind]) => {
    const file = site.exported(note, id)
    return file ? [{...kind, file, fileName: `${stemOf(note.facts)}${kind.extension}`}] : []
  })

/** A note for programs: copies of its editions, in its folder. */
export const exportFiles = (site: SiteInput, note: PublicNote): readonly SiteFile[] =>
  found(site, note).map(({file, fileName}) => ({
    path: `${pageOf(site, note.facts)}${fileName}`,
    notes: [note.facts.slug, ...note.facts.names],
    input: file.hash,
    render: file.read,
  }))

/** Links from the page to what says the same for programs, and to what says how to cite it. */
export function exportLinks(site: SiteInput, note: PublicNote, {words, wordsLang, cite}: SiteLanguage) {
  const links = (isCitation: boolean): readonly PageLink[] =>
    found(site, note)
      .filter(kind => kind.isCitation === isCitation)
      .map(({name, fileName, file}) => ({
        ...{name, href: encodeURIComponent(fileName)},
        detail: isCitation ? null : `${Math.ceil(file.sizeBytes / 1000)}\u00A0${words.kilobytes}`,
      }))
  const citations = links(true)
  return {
    documents: links(false),
    citations: citations.length ? {name: fixedHtml(textIn(cite, wordsLang, note.facts.lang)), links: citations} : null,
  }
}

/** The same for programs that read the head of the page (HTML, 4.6.7.1). */
export const exportElements = (site: SiteInput, note: PublicNote): readonly string[] =>
  found(site, note).map(({name, mediaType, fileName}) =>
    tag('link', {
      ...{rel: 'alternate', type: mediaType, title: name},
      href: href(site, `${pageOf(site, note.facts)}${fileName}`),
    }),
  )
