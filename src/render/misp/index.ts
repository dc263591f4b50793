import {utf8} from '../../model/bytes.js'
import {doiAddress} from '../../model/doi-address.js'
import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import {plainWords} from '../../model/plain-words.js'
import type {NoteSettings} from '../../model/publication.js'
import {type TlpLabel, tlpColors} from '../../model/tlp.js'
import {abstractOf} from '../citation.js'
import {namedOriginal} from '../named-original.js'
import {pageAddress} from '../note-address.js'
import {revisedAt} from '../note-times.js'
import {noteUuid, publisherUuid, objectUuid} from '../object-uuid.js'
import {techniques} from '../../model/vocabularies/techniques.js'
import {isDraft} from '../is-draft.js'

/** Seconds since 1970 of the last version, as text. */
const secondsOf = (metadata: PlainMetadata): string => String(Math.floor(Date.parse(revisedAt(metadata)) / 1000))

/** Fields that all parts of an event have: they go as far as the event does, and are revoked with the note. */
const partOf = (metadata: PlainMetadata) => ({
  distribution: '5',
  sharing_group_id: '0',
  timestamp: secondsOf(metadata),
  deleted: metadata.status === 'withdrawn',
})

/** Where the note is to be found: its reference, its page, its DOI. Nothing to look for in a network. */
function attributesOf(document: Document, publication: NoteSettings): readonly object[] {
  const {metadata} = document
  const {id, doi} = metadata
  const page = pageAddress(document, publication)
  const link = (value: string) => ({category: 'External analysis', type: 'link', value})
  const attributes = [
    {category: 'Internal reference', type: 'text', value: id},
    ...(page === undefined ? [] : [link(page)]),
    ...(doi === undefined ? [] : [link(doiAddress(doi))]),
  ]
  return attributes.map(attribute => ({
    uuid: objectUuid(publication.host, `attribute ${id} ${attribute.value}`),
    ...attribute,
    to_ids: false,
    ...partOf(metadata),
  }))
}

/** Summary and key points as the report that MISP shows, in Markdown; none where a note has neither. */
function eventReportsOf(document: Document, publication: NoteSettings): readonly object[] {
  const {metadata, masthead, keyPoints} = document
  const points = keyPoints.map(point => `- ${escaped(plainWords(point))}`).join('\n')
  const content = [escaped(abstractOf(document) ?? '').replaceAll('\n', '\n\n'), points].filter(Boolean).join('\n\n')
  if (!content) return []
  const uuid = objectUuid(publication.host, `event report ${metadata.id}`)
  return [{uuid, name: masthead.titleText, content, ...partOf(metadata)}]
}

/** Words in which no sign is Markdown (CommonMark 0.31, 2.4), nor the `@` of MISP's own references. */
const escaped = (words: string): string => words.replaceAll(/[\\`*_[\]<>#@|~]/g, String.raw`\$&`)

/** How far MISP itself passes an event on: to all communities, this community, or nobody outside its own organisation. */
const distributions: Readonly<Record<TlpLabel, '0' | '1' | '3'>> = {
  'TLP:CLEAR': '3',
  'TLP:GREEN': '1',
  'TLP:AMBER': '0',
  'TLP:AMBER+STRICT': '0',
  'TLP:RED': '0',
}

/** High, medium, low: MISP has three levels. */
const threatLevels: Readonly<Record<NonNullable<PlainMetadata['severity']>, '1' | '2' | '3'>> = {
  critical: '1',
  high: '1',
  moderate: '2',
  low: '3',
}
const undefinedLevel = '4'

/** Initial, ongoing, complete. */
const analyses: Readonly<Record<PlainMetadata['status'], '0' | '1' | '2'>> = {
  draft: '0',
  review: '1',
  approved: '1',
  published: '2',
  withdrawn: '2',
  closed: '2',
}

/**
 * A note as an event for MISP, not published there: whoever imports it decides. It has the UUID of the report in STIX; the
 * event of a translation extends that of its original. What one instance gives (`id`, `org_id`, `locked`, colours of tags) is
 * left to it, as in MISP's own feeds.
 *
 * @see MISP core format: https://www.misp-standard.org/rfc/misp-standard-core.html
 */
export function renderMisp(document: Document, publication: NoteSettings): string {
  const {metadata, masthead} = document
  const {severity} = metadata
  const original = namedOriginal(document)
  const attributes = attributesOf(document, publication)
  const event = {
    uuid: noteUuid(publication, metadata.id),
    info: `${masthead.titleText} (${metadata.id})`,
    date: metadata.date,
    timestamp: secondsOf(metadata),
    published: false,
    publish_timestamp: '0',
    first_publication: '0',
    analysis: analyses[metadata.status],
    threat_level_id: severity === undefined ? undefinedLevel : threatLevels[severity],
    distribution: distributions[masthead.tlp],
    sharing_group_id: '0',
    extends_uuid: original === undefined ? '' : noteUuid(publication, original),
    attribute_count: String(attributes.length),
    Orgc: {name: publication.organisation.names.en, uuid: publisherUuid(publication)},
    Tag: tagsOf(document, publication),
    Attribute: attributes,
    EventReport: eventReportsOf(document, publication),
  }
  return `${JSON.stringify({Event: event}, null, 2)}\n`
}

/** The note as an event for MISP, with its tags. */
export const render: Render = ({document, publication}) => utf8(renderMisp(document, publication))

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
function tagsOf(document: Document, publication: NoteSettings): readonly Tag[] {
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

const estimates = ({metadata: {likelihood, confidence, source_rating: rating}}: Document): readonly string[] => [
  ...(likelihood === undefined ? [] : [`estimative-language:likelihood-probability="${likelihood}"`]),
  ...(confidence === undefined ? [] : [`estimative-language:confidence-in-analytic-judgment="${confidence}"`]),
  ...(rating === undefined
    ? []
    : [
        `admiralty-scale:source-reliability="${rating.charAt(0).toLowerCase()}"`,
        `admiralty-scale:information-credibility="${rating.charAt(1)}"`,
      ]),
]

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
