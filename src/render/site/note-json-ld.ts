import {doiAddress} from '../../model/doi-address.js'
import {familyName} from '../../model/person.js'
import {plainWords} from '../../model/plain-words.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {conceptAddress, conceptLabel, eurovoc} from '../../model/vocabularies/concepts.js'
import {countries, countryName} from '../../model/vocabularies/countries.js'
import {absolute, homeOf, pageOf} from './addresses.js'
import {descriptionOf} from './description.js'
import {breadcrumbsLd, jsonLd, organisationLd} from './json-ld.js'
import {siteLanguageFor} from './site-language.js'
import {issuedOn, modifiedOn} from './updated.js'
import type {Work} from './works.js'

/** A note and its breadcrumbs in schema.org terms. */
export const noteJsonLd = (site: SiteContext, facts: PublicFacts, work: Work): string =>
  jsonLd([article(site, facts, work), breadcrumbs(site, facts)])

function article(site: SiteContext, facts: PublicFacts, work: Work) {
  const isOpinion = facts.layout === 'tribune'
  const address = absolute(site, pageOf(site, facts))
  return {
    '@type': isOpinion ? 'OpinionNewsArticle' : 'Report',
    '@id': address,
    url: address,
    headline: plainWords(facts.title),
    description: descriptionOf(facts),
    inLanguage: facts.lang,
    datePublished: issuedOn(facts),
    dateModified: modifiedOn(facts),
    version: facts.version,
    identifier: facts.doi === undefined ? facts.id : doiAddress(facts.doi),
    reportNumber: isOpinion ? undefined : facts.id,
    author: facts.authors.map(person),
    publisher: organisationLd(site, facts.lang),
    about: concepts(site, facts),
    keywords: facts.keywords.length > 0 ? facts.keywords.map(({text}) => text) : undefined,
    spatialCoverage: facts.countries.length > 0 ? facts.countries.map(code => country(code, facts.lang)) : undefined,
    correction: facts.revisions
      .filter(({nature}) => nature === 'correction')
      .map(({date, summary}) => ({'@type': 'CorrectionComment', datePublished: date, text: summary})),
    ...translations(site, facts, work),
  }
}

/** An author. */
export const person = ({name, parts, orcid}: PublicFacts['authors'][number]) => ({
  '@type': 'Person',
  name,
  givenName: parts?.given,
  familyName: parts && familyName(parts),
  sameAs: orcid === undefined ? undefined : `https://orcid.org/${orcid}`,
})

/** EuroVoc concepts of a note, each once with its own label. */
function concepts({publication: {vocabularies}}: SiteContext, facts: PublicFacts) {
  const topics = [facts.zone, ...facts.zones, ...facts.threats]
  const ids = [
    ...[...vocabularies.zones, ...vocabularies.threats]
      .filter(({id}) => topics.includes(id))
      .flatMap(({eurovoc: codes}) => codes),
    ...facts.countries.flatMap(code => countries.get(code)?.eurovoc ?? []),
    ...facts.keywords.flatMap(({concept}) => concept ?? []),
  ]
  return [...new Set(ids)].flatMap(id => {
    const label = conceptLabel(id, facts.lang)
    if (!label) return []
    const name = {'@value': label.text, '@language': label.lang}
    return [{'@type': 'DefinedTerm', '@id': conceptAddress(id), name, inDefinedTermSet: eurovoc}]
  })
}

const country = (code: string, lang: string) => ({
  '@type': 'Country',
  name: countryName(code, lang),
  identifier: code,
})

/** The original of a translation, or translations of an original. */
function translations(site: SiteContext, facts: PublicFacts, work: Work) {
  const idOf = (note: Work[number]) => ({'@id': absolute(site, pageOf(site, note))})
  const [first, ...others] = work
  if (first?.slug === facts.slug && first.translationOf === undefined) return {workTranslation: others.map(idOf)}
  return first && first.translationOf === undefined ? {translationOfWork: idOf(first)} : {}
}

function breadcrumbs(site: SiteContext, facts: PublicFacts) {
  const home = homeOf(site, siteLanguageFor(site, facts.lang).lang)
  const zone = site.publication.vocabularies.zones.find(({id}) => id === facts.zone)
  return breadcrumbsLd(site, [
    {name: nameIn(site.publication.organisation.names, facts.lang), path: home},
    {name: zone ? nameIn(zone.names, facts.lang) : facts.zone, path: `${home}zones/${facts.zone}/`},
    {name: plainWords(facts.title), path: pageOf(site, facts)},
  ])
}
