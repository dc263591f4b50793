import type {PublicNote} from '../../model/public-note.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {SiteInput} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {absolute, homeOf, pageOf} from './addresses.js'
import {breadcrumbsLd, jsonLd, organisationLd} from './json-ld.js'
import {siteLanguageFor} from './site-language.js'
import {updatedOn} from './updated.js'
import type {Work} from './works.js'

/** A note and the way to it in schema.org's terms. */
export const noteJsonLd = (site: SiteInput, note: PublicNote, work: Work): string =>
  jsonLd([article(site, note, work), breadcrumbs(site, note)])

function article(site: SiteInput, note: PublicNote, work: Work) {
  const {facts} = note
  const isOpinion = facts.layout === 'tribune'
  const address = absolute(site, pageOf(site, facts))
  return {
    '@type': isOpinion ? 'OpinionNewsArticle' : 'Report',
    '@id': address,
    url: address,
    headline: facts.title,
    description: facts.summary[0] ?? facts.subtitle ?? facts.title,
    inLanguage: facts.lang,
    datePublished: facts.date,
    dateModified: updatedOn(facts),
    version: facts.version,
    identifier: facts.doi === undefined ? facts.id : `https://doi.org/${facts.doi}`,
    ...(!isOpinion && {reportNumber: facts.id}),
    author: facts.authors.map(person),
    publisher: organisationLd(site, facts.lang),
    about: concepts(site, facts),
    correction: facts.revisions
      .filter(({nature}) => nature === 'correction')
      .map(({date, summary}) => ({'@type': 'CorrectionComment', datePublished: date, text: summary})),
    ...translations(site, note, work),
  }
}

const person = ({name, orcid}: PublicFacts['authors'][number]) => ({
  '@type': 'Person',
  name,
  ...(orcid !== undefined && {sameAs: `https://orcid.org/${orcid}`}),
})

const eurovoc = 'http://eurovoc.europa.eu/'

/** EuroVoc's concepts for its zones and threats, with the names that they have here. */
function concepts({publication: {vocabularies}}: SiteInput, {zone, zones, threats, lang}: PublicFacts) {
  const ids = [zone, ...zones, ...threats]
  return [...vocabularies.zones, ...vocabularies.threats]
    .filter(({id}) => ids.includes(id))
    .flatMap(({names, eurovoc: codes}) =>
      codes.map(code => ({
        '@type': 'DefinedTerm',
        '@id': `${eurovoc}${code}`,
        name: nameIn(names, lang),
        inDefinedTermSet: eurovoc,
      })),
    )
}

/** The original of a translation, or the translations of an original. */
function translations(site: SiteInput, note: PublicNote, {notes}: Work) {
  const idOf = ({facts}: PublicNote) => ({'@id': absolute(site, pageOf(site, facts))})
  if (note.facts.translationOf === undefined)
    return {workTranslation: notes.filter(({facts}) => facts.translationOf !== undefined).map(idOf)}
  const original = notes.find(({facts}) => facts.translationOf === undefined)
  return original ? {translationOfWork: idOf(original)} : {}
}

function breadcrumbs(site: SiteInput, {facts}: PublicNote) {
  const home = homeOf(site, siteLanguageFor(site, facts.lang).lang)
  const zone = site.publication.vocabularies.zones.find(({id}) => id === facts.zone)
  return breadcrumbsLd(site, [
    {name: nameIn(site.publication.organisation.names, facts.lang), path: home},
    {name: zone ? nameIn(zone.names, facts.lang) : facts.zone, path: `${home}zones/${facts.zone}/`},
    {name: facts.title, path: pageOf(site, facts)},
  ])
}
