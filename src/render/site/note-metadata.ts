import {plainWords} from '../../model/plain-words.js'
import {invertedName, sortedName, type Named} from '../../model/person.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {html, type Html} from '../html.js'
import {absolute, pageOf} from './addresses.js'
import {cardElements} from './card/card-elements.js'
import {descriptionOf} from './description.js'
import {editionName, exportElements} from './exports.js'
import {noteJsonLd} from './note-json-ld.js'
import {openGraph} from './open-graph.js'
import type {SiteView} from './site-view.js'
import {property, tag} from './tag.js'
import {issuedOn, modifiedOn} from './updated.js'
import type {Work} from './works.js'

/** Metadata elements of a note's page: Open Graph, Highwire, Dublin Core and JSON-LD. */
export function noteMetadata(site: SiteView, facts: PublicFacts, work: Work): Html {
  const lines = [
    ...articleGraph(site, facts),
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

/** Open Graph, and the X card that builds on it. */
function articleGraph(site: SiteView, facts: PublicFacts): readonly string[] {
  const [path, title, description] = [pageOf(site, facts), titleOf(facts), descriptionOf(facts)]
  return [
    ...openGraph(site, {type: 'article', title, description, path, lang: facts.lang}),
    property('article:published_time', issuedOn(facts)),
    property('article:modified_time', modifiedOn(facts)),
    ...cardElements(site, {path, alt: `${facts.typeName} – ${title}`}),
  ]
}

/** Highwire Press tags, as used by Google Scholar and Zotero. */
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
    ...(facts.isbn === undefined ? [] : [named('citation_isbn', facts.isbn)]),
    ...(facts.doi === undefined ? [] : [named('citation_doi', facts.doi)]),
    ...keywordsOf(facts).map(keyword => named('citation_keywords', keyword)),
    named('citation_public_url', absolute(site, pageOf(site, facts))),
    named('citation_abstract_html_url', absolute(site, pageOf(site, facts))),
    ...(pdf === undefined ? [] : [named('citation_pdf_url', absolute(site, pdf))]),
  ]
}

/**
 * An author with the family name first. Some readers split a name without comma at its last space, and take a single author for two if both
 * sides of the comma have spaces: a mononym therefore ends with a comma, and spaces within such a family name are no-break.
 */
function highwireName(author: Named, all: readonly Named[]): string {
  const {name, parts} = author
  if (!parts) return name.includes(' ') ? `${name},` : name
  const {given} = parts
  const last = sortedName(parts)
  return `${all.length === 1 && given.includes(' ') ? last.replaceAll(' ', '\u00A0') : last}, ${given}`
}

/** Dublin Core in HTML (DCMI, “Expressing Dublin Core in HTML”). */
const dublinCore = (site: SiteView, facts: PublicFacts): readonly string[] => [
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
