import {fixedWords} from '../../../model/fixed-text.js'
import {isolatedWords} from '../../../model/plain-words.js'
import type {PublicFacts} from '../../../model/public-facts.js'
import type {MadeFrom, SiteContext, SiteLanguage} from '../../../model/site.js'
import {nameIn} from '../../../model/text.js'
import {findTerm} from '../../../model/vocabularies/term.js'
import {drawNamed} from '../../draw-named.js'
import type {CardFacts} from '../answers.js'
import {siteLanguageFor} from '../site-language.js'
import type {SiteView} from '../site-view.js'
import {cardSize, drawCard, type CardText} from './draw-card.js'
import {own} from '../../../model/own.js'

/** File name of the picture in the folder of its page. */
export const cardName = 'card.png'

/** Preview picture for links to a note. */
export const noteCardFile = (site: SiteView, slug: string, path: string): MadeFrom =>
  cardFile(site, noteCard(site, site.card(slug)), {path, notes: [slug]})

/** Facts of a note for its picture, which is drawn again only if one of them changes. */
export const cardFactsOf = (facts: PublicFacts): CardFacts => {
  const {id, lang, title, date, zone, typeName, layout, authors, severity, tlp, tag} = facts
  return {id, lang, title, date, zone, typeName, layout, authors, severity, tlp, tag}
}

/** Preview picture for links to a language's home page. */
export const homeCardFile = (site: SiteContext, language: SiteLanguage, path: string): MadeFrom =>
  cardFile(site, homeCard(site, language), {path, notes: []})

function cardFile(
  site: SiteContext,
  card: CardText,
  {path, notes}: {readonly path: string; readonly notes: readonly string[]},
): MadeFrom {
  const {template, rasterize} = site
  return {
    notes,
    render: async () => {
      // What decodes fonts is loaded for the first card that is out of date.
      const {Typesetter} = await import('./set-words.js')
      const svg = drawCard(card, template, new Typesetter(template))
      const ground = template.colors.light.paper
      return drawNamed(path, () => rasterize({svg, widthPx: cardSize.width, ground, isOurs: true, isQuick: true}))
    },
  }
}

function noteCard(site: SiteContext, facts: CardFacts): CardText {
  const language = siteLanguageFor(site, facts.lang)
  const zone = findTerm(site.publication.vocabularies.zones, facts.zone)
  return {
    ...common(site, facts.lang),
    tlp: facts.tlp,
    kind: facts.typeName,
    tag: facts.tag ?? null,
    reference: `${facts.id} · ${fixedWords(language.shortDate(facts.date))}`,
    title: isolatedWords(facts.title),
    layout: facts.layout,
    label: zone ? language.set(nameIn(zone.names, language.lang)) : facts.zone,
    severity: facts.severity ?? null,
    authors: facts.authors.map(({name}) => name),
  }
}

function homeCard(site: SiteContext, {lang, set, words}: SiteLanguage): CardText {
  const tagline = own(site.publication.tagline, lang.split('-')[0] ?? lang)
  const house = set(nameIn(site.publication.organisation.names, lang))
  return {
    ...common(site, lang),
    tlp: null,
    kind: words.publications,
    tag: null,
    reference: '',
    title: tagline === undefined ? house : set(tagline),
    layout: 'tribune',
    label: site.publication.organisation.shortName,
    severity: null,
    authors: [house],
  }
}

const common = ({publication}: SiteContext, lang: string) => ({
  lang,
  house: nameIn(publication.organisation.names, lang),
  site: publication.siteUrl.replace(/^https?:\/\//, ''),
})
