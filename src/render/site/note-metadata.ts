import {plainWords} from '../../model/plain-words.js'
import {invertedName, type Named} from '../../model/person.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {html, type Html} from '../html.js'
import {absolute, pageOf} from './addresses.js'
import {cardElements} from './card/card-elements.js'
import {descriptionOf} from './description.js'
import {editionName, exportElements} from './exports.js'
import {noteJsonLd} from './note-json-ld.js'
import type {SiteView} from './site-view.js'
import {property, tag} from './tag.js'
import {modifiedOn} from './updated.js'
import type {Work} from './works.js'

/** The metadata of a note's page: Open Graph, Highwire, Dublin Core and JSON-LD, as elements of its head. */
export function noteMetadata(site: SiteView, facts: PublicFacts, work: Work): Html {
  const lines = [
    ...openGraph(site, facts),
    ...highwire(site, facts),
    ...dublinCore(site, facts),
    ...exportElements(site, facts),
    noteJsonLd(site, facts, work),
  ]
  return html(lines.join('\n'))
}

const publisherIn = ({publication}: SiteContext, lang: string): string => nameIn(publication.organisation.names, lang)
const named = (name: string, content: string): string => tag('meta', {name, content})
const titleOf = ({title}: PublicFacts): string => plainWords(title)

const keywordsOf = ({keywords}: PublicFacts) => keywords.map(({text}) => text)

/** The Open Graph protocol, and the card of X, which reads the rest from it. */
function openGraph(site: SiteView, facts: PublicFacts): readonly string[] {
  return [
    property('og:type', 'article'),
    property('og:title', titleOf(facts)),
    property('og:description', descriptionOf(facts)),
    property('og:url', absolute(site, pageOf(site, facts))),
    property('og:site_name', publisherIn(site, facts.lang)),
    property('og:locale', facts.lang.replace('-', '_')),
    property('article:published_time', facts.date),
    property('article:modified_time', modifiedOn(facts)),
    ...cardElements(site, {path: pageOf(site, facts), alt: `${facts.typeName} – ${titleOf(facts)}`}),
  ]
}

/** Highwire Press tags, as Google Scholar and Zotero read them. */
function highwire(site: SiteView, facts: PublicFacts): readonly string[] {
  const issn = facts.issn ?? site.publication.issn
  const pdf = site.edition(facts.slug, 'pdf') && `${pageOf(site, facts)}${editionName(facts, 'pdf')}`
  return [
    named('citation_title', titleOf(facts)),
    ...facts.authors.map(author => named('citation_author', highwireName(author, facts.authors))),
    named('citation_publication_date', facts.date.replaceAll('-', '/')),
    named('citation_technical_report_institution', publisherIn(site, facts.lang)),
    named('citation_technical_report_number', facts.id),
    named('citation_language', facts.lang),
    ...(issn === undefined ? [] : [named('citation_issn', issn)]),
    ...(facts.doi === undefined ? [] : [named('citation_doi', facts.doi)]),
    ...keywordsOf(facts).map(keyword => named('citation_keywords', keyword)),
    named('citation_public_url', absolute(site, pageOf(site, facts))),
    named('citation_abstract_html_url', absolute(site, pageOf(site, facts))),
    ...(pdf === undefined ? [] : [named('citation_pdf_url', absolute(site, pdf))]),
  ]
}

/**
 * The family name first. Readers take a name of several words without a comma apart at its last blank, and a sole author for two where
 * there are blanks on both sides of the comma: a whole name ends with one, and the blanks of such a family name do not break.
 */
function highwireName(author: Named, all: readonly Named[]): string {
  const {name, parts} = author
  if (!parts) return name.includes(' ') ? `${name},` : name
  const [last = '', given = ''] = invertedName(author).split(', ')
  return `${all.length === 1 && given.includes(' ') ? last.replaceAll(' ', '\u00A0') : last}, ${given}`
}

/** Dublin Core in HTML (DCMI, “Expressing Dublin Core in HTML”). */
function dublinCore(site: SiteView, facts: PublicFacts): readonly string[] {
  return [
    named('DC.title', titleOf(facts)),
    ...facts.authors.map(author => named('DC.creator', invertedName(author))),
    named('DC.publisher', publisherIn(site, facts.lang)),
    named('DC.date', facts.date),
    named('DC.language', facts.lang),
    named('DC.identifier', facts.id),
    named('DC.type', facts.typeName),
    named('DC.description', descriptionOf(facts)),
    ...keywordsOf(facts).map(keyword => named('DC.subject', keyword)),
    ...(facts.licence === undefined ? [] : [named('DC.rights', facts.licence)]),
  ]
}
