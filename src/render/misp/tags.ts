import type {Document} from '../../model/document.js'
import type {Publication} from '../../model/publication.js'
import {tlpColors} from '../../model/tlp.js'
import {techniques} from '../../model/vocabularies/techniques.js'
import {isDraft} from '../is-draft.js'

/** A tag of an event; names of taxonomies and galaxies are machine tags: `namespace:predicate="value"`. */
interface Tag {
  readonly name: string
  /** Whether it goes along where the event goes. */
  readonly exportable: true
  readonly colour?: string
}

/**
 * Tags of a note in words that MISP knows: its TLP label, likelihood and confidence (ICD 203), sources (Admiralty
 * code), state, DISARM techniques; then threats and whether it is invented, in the house's own words.
 *
 * @see https://www.misp-project.org/taxonomies.html
 */
export function tagsOf(document: Document, publication: Publication): readonly Tag[] {
  const {metadata, masthead} = document
  const house = publication.organisation.shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const names = [
    ...estimates(document),
    `workflow:state="${stateOf(document)}"`,
    ...(metadata.techniques ?? []).flatMap(techniqueTags),
    ...(metadata.threats ?? []).map(threat => `${house}:threat="${threat}"`),
    ...(metadata.specimen ? [`${house}:specimen`] : []),
  ]
  return [
    {name: masthead.tlp.toLowerCase(), colour: tlpColors[masthead.tlp], exportable: true},
    ...[...new Set(names)].map(name => ({name, exportable: true as const})),
  ]
}

function estimates({metadata: {likelihood, confidence, source_rating: rating}}: Document): readonly string[] {
  return [
    ...(likelihood === undefined ? [] : [`estimative-language:likelihood-probability="${likelihood}"`]),
    ...(confidence === undefined ? [] : [`estimative-language:confidence-in-analytic-judgment="${confidence}"`]),
    ...(rating === undefined
      ? []
      : [
          `admiralty-scale:source-reliability="${rating.charAt(0).toLowerCase()}"`,
          `admiralty-scale:information-credibility="${rating.charAt(1)}"`,
        ]),
  ]
}

/** MISP knows no revocation: an event that was withdrawn is one that was rejected. */
function stateOf(document: Document): 'draft' | 'rejected' | 'complete' {
  if (isDraft(document)) return 'draft'
  return document.metadata.status === 'withdrawn' ? 'rejected' : 'complete'
}

/** The galaxy finds a technique by its name, people by its id. */
function techniqueTags(id: string): readonly string[] {
  const name = techniques.get(id)?.name
  return [...(name === undefined ? [] : [`misp-galaxy:disarm-techniques="${name}"`]), `disarm:technique="${id}"`]
}
