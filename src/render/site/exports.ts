import {catalogue} from '../../model/editions/catalogue.js'
import {fileName, siteExports, sitePlaces} from '../../model/editions/lists.js'
import type {SiteLanguage} from '../../model/site.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {stemOf, type Addressed} from '../../model/site-address.js'
import {textIn} from '../../model/fixed-text.js'
import {fixedHtml} from '../fixed-html.js'
import type {PageLink} from '../web/page-view.js'
import {href, pageOf} from './addresses.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'

const inOrder = siteExports.toSorted((a, b) => sitePlaces[a].site.place - sitePlaces[b].site.place)

/** File name of an edition beside the note's page. */
export const editionName = (note: Addressed, edition: SiteEditionId): string => fileName(edition, stemOf(note))

/** Editions of a note, in the order of their links. */
const found = (site: SiteView, note: Addressed) =>
  inOrder.flatMap(id => {
    const file = site.edition(note.slug, id)
    const {format: name, mediaType} = catalogue[id]
    const {says} = sitePlaces[id].site
    return file ? [{name, mediaType, says, file, fileName: editionName(note, id)}] : []
  })

/** Editions in the order of their files: the PDF, then machine-readable ones. */
export const editionsOf = (has: (edition: SiteEditionId) => boolean): readonly SiteEditionId[] =>
  (['pdf', ...inOrder] as const).filter(has)

/** Links to machine-readable editions, and to citations. */
export function exportLinks(site: SiteView, note: Addressed, {words, wordsLang, cite}: SiteLanguage) {
  const links = (wanted: 'content' | 'citation'): readonly PageLink[] =>
    found(site, note)
      .filter(({says}) => says === wanted)
      .map(({name, fileName, file}) => ({
        name,
        href: encodeURIComponent(fileName),
        detail: wanted === 'citation' ? null : `${Math.ceil(file.sizeBytes / 1000)}\u00A0${words.kilobytes}`,
      }))
  const citations = links('citation')
  return {
    documents: links('content'),
    citations: citations.length ? {name: fixedHtml(textIn(cite, wordsLang, note.lang)), links: citations} : null,
  }
}

/** `link` elements of alternative formats (HTML, 4.6.7.1). */
export const exportElements = (site: SiteView, note: Addressed): readonly string[] =>
  found(site, note).map(({name, mediaType, fileName}) =>
    tag('link', {
      rel: 'alternate',
      type: mediaType,
      title: name,
      href: href(site, `${pageOf(site, note)}${fileName}`),
    }),
  )
