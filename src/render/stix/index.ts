import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import type {Publication} from '../../model/publication.js'
import {objectUuid} from '../object-uuid.js'
import {marking} from './markings.js'
import {reportOf} from './report.js'
import {disarmIdentity, disarmLicence, identityOf, locationsOf, techniquesOf} from './shared-objects.js'

/** The note as a STIX 2.1 bundle, for platforms of threat intelligence. */
export const render: Render = ({document, publication, moments}) =>
  new TextEncoder().encode(renderStix(document, publication, moments))

/**
 * A note for platforms of threat intelligence: a bundle of the publisher, the markings, the places and techniques that the
 * note is about, and a report on them.
 *
 * @see STIX 2.1, OASIS Standard: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export function renderStix(document: Document, publication: Publication, moments?: RecordedMoments): string {
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
