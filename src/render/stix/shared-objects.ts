import type {RenderInput} from '../../model/edition.js'
import type {Publication} from '../../model/publication.js'
import {techniqueAddress, techniqueName} from '../../model/vocabularies/techniques.js'
import {findTerm, type Zone} from '../../model/vocabularies/term.js'
import {revisedAt} from '../note-times.js'
import {objectUuid, publisherUuid} from '../object-uuid.js'
import {markingId} from './markings.js'
import type {StixObject} from './stix-object.js'

type Input = Pick<RenderInput, 'document' | 'publication'>

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
export async function identityOf({document, publication}: Input): Promise<StixObject> {
  const {names, contact} = publication.organisation
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${await publisherUuid(publication)}`,
    ...shared(revisedAt(document.metadata)),
    name: names.en,
    identity_class: 'organization',
    contact_information: contact,
  }
}

/** What a note is about on the map; a zone without region or country, like a forum of states, is nowhere. */
export function locationsOf({document: {metadata}, publication}: Input): Promise<readonly StixObject[]> {
  const ids = new Set([metadata.zone, ...(metadata.zones ?? [])])
  const zones = [...ids].flatMap(id => findTerm(publication.vocabularies.zones, id) ?? [])
  return Promise.all(zones.flatMap(placesOf).map(place => sharedObject(publication, 'location', place)))
}

/** A region says it all: countries are those that a zone's notes begin with, which one note need not be about. */
function placesOf({names, region, countries}: Zone): readonly object[] {
  if (region !== undefined) return [{name: names.en, region}]
  return countries.map(country => ({name: `${names.en} (${country})`, country}))
}

/** The DISARM techniques that a note describes. */
export const techniquesOf = ({document: {metadata}, publication}: Input): Promise<readonly StixObject[]> =>
  Promise.all(
    [...new Set(metadata.techniques ?? [])].map(id =>
      sharedObject(publication, 'attack-pattern', {
        name: techniqueName(id) ?? id,
        external_references: [{source_name: 'DISARM', external_id: id, url: techniqueAddress(id)}],
      }),
    ),
  )

/** What has no history of its own is known by what it says: said otherwise, it is another object. */
async function sharedObject(publication: Publication, type: string, said: object): Promise<StixObject> {
  return {
    type,
    spec_version: '2.1',
    id: `${type}--${await objectUuid(publication, `${type} ${JSON.stringify(said)}`)}`,
    created_by_ref: `identity--${await publisherUuid(publication)}`,
    ...shared(beforeAllNotes),
    ...said,
  }
}
