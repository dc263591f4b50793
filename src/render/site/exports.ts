import type {SiteExportId, SiteLanguage} from '../../model/site.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {stemOf, type Addressed} from '../../model/site-address.js'
import {textIn} from '../../model/fixed-text.js'
import {fixedHtml} from '../fixed-html.js'
import type {PageLink} from '../web/page-view.js'
import {href, pageOf} from './addresses.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'

/** An edition for programs beside a note's page: its name there, and the media type that leads programs to it. */
interface ExportKind {
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  /** Whether it says how to cite the note; the others say what it says. */
  readonly isCitation: boolean
}

/** Name of an edition's file beside the note's page. */
export const editionName = (note: Addressed, edition: SiteEditionId): string =>
  `${stemOf(note)}${edition === 'pdf' ? '.pdf' : kinds[edition].extension}`

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

/** Those that say the same as the page lead. */
const exportOrder: readonly SiteExportId[] = ['stix', 'misp', 'bibtex', 'ris', 'csl']

/** Those that a note has. */
const found = (site: Pick<SiteView, 'edition'>, note: Addressed) =>
  exportOrder.flatMap(id => {
    const file = site.edition(note.slug, id)
    return file ? [{...kinds[id], file, fileName: editionName(note, id)}] : []
  })

/** Editions in the order of their files: the PDF, then those for programs. */
export const editionsOf = (has: (edition: SiteEditionId) => boolean): readonly SiteEditionId[] =>
  (['pdf', ...exportOrder] as const).filter(has)

/** Links from the page to what says the same for programs, and to what says how to cite it. */
export function exportLinks(site: Pick<SiteView, 'edition'>, note: Addressed, {words, wordsLang, cite}: SiteLanguage) {
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
    citations: citations.length ? {name: fixedHtml(textIn(cite, wordsLang, note.lang)), links: citations} : null,
  }
}

/** The same for programs that read the head of the page (HTML, 4.6.7.1). */
export const exportElements = (site: Pick<SiteView, 'publication' | 'edition'>, note: Addressed): readonly string[] =>
  found(site, note).map(({name, mediaType, fileName}) =>
    tag('link', {
      ...{rel: 'alternate', type: mediaType, title: name},
      href: href(site, `${pageOf(site, note)}${fileName}`),
    }),
  )
