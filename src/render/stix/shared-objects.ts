import type {Document} from '../../model/document.js'
import type {NoteSettings} from '../../model/publication.js'
import {countryName} from '../../model/vocabularies/countries.js'
import {techniqueAddress, techniques} from '../../model/vocabularies/techniques.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {revisedAt} from '../note-times.js'
import {objectUuid, publisherUuid} from '../object-uuid.js'
import type {TlpLabel} from '../../model/tlp.js'

/** An object of a bundle, with the properties that all have (STIX 2.1, 3.2). */
export interface StixObject {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: string
  readonly created: string
  /** Properties of its type; those that are undefined are not written. */
  readonly [property: string]: unknown
}

/** STIX knows no empty list (STIX 2.1, 2.10): the property is left out. */
export const listed = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined)

/**
 * Objects that many bundles have must be the same in all of them: an object of the same id and `modified` is the same
 * object (STIX 2.1, 3.6). So no language but English, no marking but that of what everybody knows, no day of a note.
 */
const shared = (modified: string) => ({
  created: beforeAllNotes,
  modified,
  lang: 'en',
  object_marking_refs: [markingId('TLP:CLEAR')],
})
const beforeAllNotes = '1970-01-01T00:00:00.000Z'

/** The publisher. Its contact may change under the same id, so it is as new as the note that it comes with. */
export function identityOf({metadata}: Document, publication: NoteSettings): StixObject {
  const {names, contact} = publication.organisation
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${publisherUuid(publication)}`,
    ...shared(revisedAt(metadata)),
    name: names.en,
    identity_class: 'organization',
    contact_information: contact,
  }
}

/** Places of a note on the map: its countries, and the regions of its zones; a forum of states is nowhere. */
export function locationsOf({metadata}: Document, publication: NoteSettings): readonly StixObject[] {
  const ids = new Set([metadata.zone, ...(metadata.zones ?? [])])
  const regions = [...ids]
    .flatMap(id => findTerm(publication.vocabularies.zones, id) ?? [])
    .flatMap(({names, region}) => (region === undefined ? [] : [{name: names.en, region}]))
  const countries = [...new Set(metadata.countries ?? [])].map(country => ({name: countryName(country, 'en'), country}))
  return [...regions, ...countries].map(place => sharedObject(publication, 'location', place))
}

/**
 * The DISARM techniques that a note describes, by the ids and days that they have in DISARM's own bundle, so that the two
 * merge; with what that says of its maker and its licence.
 */
export function techniquesOf({metadata}: Document): readonly StixObject[] {
  const named = [...new Set(metadata.techniques ?? [])].flatMap(id => techniques.get(id) ?? [])
  return named.map(({id, name, tactics, stixId, modified}) => ({
    type: 'attack-pattern',
    spec_version: '2.1',
    id: stixId,
    created_by_ref: disarmIdentity.id,
    created: modified,
    modified,
    name,
    kill_chain_phases: tactics.map(phase_name => ({kill_chain_name: 'mitre-attack', phase_name})),
    external_references: [{source_name: 'mitre-attack', url: techniqueAddress(id), external_id: id}],
    object_marking_refs: [disarmLicence.id],
  }))
}

/** Who made DISARM, and under which licence, as its bundle says it. */
export const disarmIdentity: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: 'identity--f1a0f560-2d9e-4c5d-bf47-7e96e805de82',
  created: '2024-11-22T16:43:58.073632Z',
  modified: '2024-11-22T16:43:58.073632Z',
  name: 'DISARM Foundation',
  description: 'DISARM is a framework designed for describing and understanding disinformation incidents.',
  identity_class: 'organization',
}
export const disarmLicence: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--f79f25d2-8b96-4580-b169-eb7b613a7c31',
  created_by_ref: disarmIdentity.id,
  created: '2024-11-22T16:43:58.073969Z',
  definition_type: 'statement',
  name: 'DISARM Foundation',
  definition: {statement: 'CC-BY-SA-4.0 DISARM Foundation'},
}

/** An object without a history of its own is known by its content: said otherwise, it is another object. */
const sharedObject = (publication: NoteSettings, type: string, said: object): StixObject => ({
  type,
  spec_version: '2.1',
  id: `${type}--${objectUuid(publication.host, `${type} ${JSON.stringify(said)}`)}`,
  created_by_ref: `identity--${publisherUuid(publication)}`,
  ...shared(beforeAllNotes),
  ...said,
})

/** Ids of the TLP 2.0 markings, one for all the world (OASIS, TLP 2.0 extension to STIX 2.1). */
const uuids: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '94868c89-83c2-464b-929b-a1a8aa3c8487',
  'TLP:GREEN': 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:AMBER': '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:RED': 'e828b379-4e03-4974-9ac4-e53a884c97c1',
}

/** Id of the extension that defines them. */
const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

/** Id of a label's marking. */
export const markingId = (label: TlpLabel): string => `marking-definition--${uuids[label]}`

/** A label's marking, as everybody else has it. */
export const marking = (label: TlpLabel): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: markingId(label),
  created: '2022-10-01T00:00:00.000Z',
  name: label,
  extensions: {[extension]: {extension_type: 'property-extension', tlp_2_0: label.slice('TLP:'.length).toLowerCase()}},
})
