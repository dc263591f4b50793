import {utf8} from '../../model/bytes.js'
import {doiAddress} from '../../model/doi-address.js'
import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {NoteSettings} from '../../model/publication.js'
import {objectUuid, noteUuid} from '../object-uuid.js'
import {
  marking,
  markingId,
  disarmIdentity,
  disarmLicence,
  identityOf,
  locationsOf,
  techniquesOf,
  listed,
  type StixObject,
} from './shared-objects.js'
import type {Metadata} from '../../model/front-matter.js'
import {abstractOf} from '../citation.js'
import {isDraft} from '../is-draft.js'
import {namedOriginal} from '../named-original.js'
import {pageAddress} from '../note-address.js'
import {createdAt, publishedAt, revisedAt} from '../note-times.js'

/** The note as a STIX 2.1 bundle, for platforms of threat intelligence. */
export const render: Render = ({document, publication, moments}) => utf8(renderStix(document, publication, moments))

/**
 * A note for platforms of threat intelligence: a bundle of the publisher, the markings, the places and techniques that the
 * note is about, and a report on them.
 *
 * @see STIX 2.1, OASIS Standard: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export function renderStix(document: Document, publication: NoteSettings, moments?: RecordedMoments): string {
  const {metadata, masthead} = document
  const identity = identityOf(document, publication)
  const techniques = techniquesOf(document)
  const subjects = [...locationsOf(document, publication), ...techniques]
  const report = reportOf(document, publication, identity, subjects, moments)
  const disarm = techniques.length > 0 ? [disarmLicence, disarmIdentity] : []
  const labels = new Set(['TLP:CLEAR', masthead.tlp] as const)
  const bundle = {
    type: 'bundle',
    id: `bundle--${objectUuid(publication.host, `bundle ${metadata.id} ${metadata.version}`)}`,
    objects: [...[...labels].map(marking), identity, ...disarm, ...subjects, report],
  }
  return `${JSON.stringify(bundle, null, 2)}\n`
}

/** Confidence on the scale of 0 to 100 (STIX 2.1, appendix A, “None / Low / Med / High”). */
const confidences: Readonly<Record<NonNullable<Metadata['confidence']>, number>> = {low: 15, moderate: 50, high: 85}

/** The note as a report on some objects of its bundle; on its publisher where it is about no place and no technique. */
function reportOf(
  document: Document,
  publication: NoteSettings,
  identity: StixObject,
  subjects: readonly StixObject[],
  moments?: RecordedMoments,
): StixObject {
  const {metadata, masthead, lang, layout} = document
  const threats = metadata.threats ?? []
  const [created, revised] = [createdAt(metadata, moments), revisedAt(metadata)]
  return {
    type: 'report',
    spec_version: '2.1',
    id: `report--${noteUuid(publication, metadata.id)}`,
    created_by_ref: identity.id,
    // Of all versions the same, and none after it (STIX 2.1, 3.2).
    created,
    modified: revised < created ? created : revised,
    revoked: metadata.status === 'withdrawn' ? true : undefined,
    labels: listed([...threats, ...(isDraft(document) ? ['draft'] : []), ...(metadata.specimen ? ['specimen'] : [])]),
    confidence: metadata.confidence && confidences[metadata.confidence],
    lang,
    external_references: externalReferences(document, publication),
    object_marking_refs: [markingId(masthead.tlp)],
    name: masthead.titleText,
    description: abstractOf(document),
    // An opinion reports on no threat.
    report_types: threats.length > 0 && layout === 'alert' ? ['threat-report'] : undefined,
    published: publishedAt(metadata),
    object_refs: (subjects.length > 0 ? subjects : [identity]).map(({id}) => id),
  }
}

/** Where something is told outside STIX; beside its source it has at least one of the others (STIX 2.1, 2.5). */
interface ExternalReference {
  readonly source_name: string
  readonly description?: string
  readonly url?: string | undefined
  readonly external_id?: string
}

/**
 * Sources of a report outside its bundle: the note itself, its DOI, the concepts that index it. A translation names its
 * original as source material, by the same source and id as the original names itself; a relationship would point to a
 * report that is in another bundle.
 */
function externalReferences(document: Document, publication: NoteSettings): readonly ExternalReference[] {
  const {metadata} = document
  const source_name = publication.organisation.shortName
  const {first_published: first, doi, keywords = []} = metadata
  const original = namedOriginal(document)
  const url = pageAddress(document, publication)
  const concepts = keywords.flatMap(keyword => /^eurovoc:(.*)$/.exec(keyword)?.[1] ?? [])
  return [
    {source_name, external_id: metadata.id, url},
    ...(original === undefined
      ? []
      : [{source_name, external_id: original, description: 'Original of this translation'}]),
    ...(first ? [{source_name: first.outlet, description: `First published on ${first.date}`, url: first.url}] : []),
    ...(doi === undefined ? [] : [{source_name: 'DOI', external_id: doi, url: doiAddress(doi)}]),
    ...concepts.map(id => ({source_name: 'EuroVoc', external_id: id, url: `http://eurovoc.europa.eu/${id}`})),
  ]
}
