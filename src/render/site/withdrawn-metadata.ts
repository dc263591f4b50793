import {fixedWords} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import type {WithdrawnFacts} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {html, type Html} from '../html.js'
import {absolute, pageOf} from './addresses.js'
import {jsonLd, organisationLd} from './json-ld.js'
import {person} from './note-json-ld.js'
import {openGraph} from './open-graph.js'
import {issuedOn, modifiedOn} from './updated.js'

/**
 * Metadata of a withdrawn note's page: title, day and reason in Open Graph for shared links, and under the note's `@id` for search engines,
 * to replace earlier data.
 */
export function withdrawnMetadata(site: SiteContext, facts: WithdrawnFacts): Html {
  const path = pageOf(site, facts)
  const [title, description] = [plainWords(withdrawnTitle(facts)), plainWords(facts.notice.reason)]
  const shared = {type: 'website', title, description, path, lang: facts.lang} as const
  return html([...openGraph(site, shared), jsonLd([work(site, facts, absolute(site, path))])].join('\n'))
}

/** Title with the withdrawal, for programs that show only titles. */
export const withdrawnTitle = ({title, notice}: WithdrawnFacts): readonly Phrasing[] => [
  ...title,
  {type: 'text', value: ` – ${fixedWords(notice.label)}`},
]

function work(site: SiteContext, facts: WithdrawnFacts, address: string) {
  const reason = plainWords(facts.notice.reason)
  const isOpinion = findTerm(site.publication.vocabularies.types, facts.type)?.layout === 'tribune'
  return {
    '@type': isOpinion ? 'OpinionNewsArticle' : 'Report',
    '@id': address,
    url: address,
    headline: plainWords(facts.title),
    description: `${fixedWords(facts.notice.label)} – ${reason}`,
    creativeWorkStatus: 'Withdrawn',
    inLanguage: facts.lang,
    datePublished: issuedOn(facts),
    dateModified: modifiedOn(facts),
    identifier: facts.id,
    author: facts.authors.map(person),
    publisher: organisationLd(site, facts.lang),
    correction: {'@type': 'CorrectionComment', datePublished: facts.withdrawn, text: reason},
  }
}
