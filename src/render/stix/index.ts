import type {Render, RenderInput} from '../../model/edition.js'
import {objectUuid} from '../object-uuid.js'
import {marking} from './markings.js'
import {reportOf} from './report.js'
import {disarmIdentity, disarmLicence, identityOf, locationsOf, techniquesOf} from './shared-objects.js'

/** The note as a STIX 2.1 bundle, for platforms of threat intelligence. */
export const render: Render = input => new TextEncoder().encode(renderStix(input))

/**
 * A note for platforms of threat intelligence: a bundle of the publisher, the markings, the places and techniques that the
 * note is about, and a report on them.
 *
 * @see STIX 2.1, OASIS Standard: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export function renderStix(input: Pick<RenderInput, 'document' | 'publication' | 'moments'>): string {
  const {metadata, masthead} = input.document
  const identity = identityOf(input)
  const techniques = techniquesOf(input)
  const subjects = [...locationsOf(input), ...techniques]
  const report = reportOf(input, identity, subjects)
  const disarm = techniques.length > 0 ? [disarmLicence, disarmIdentity] : []
  const labels = new Set(['TLP:CLEAR', masthead.tlp] as const)
  const bundle = {
    type: 'bundle',
    id: `bundle--${objectUuid(input.publication, `bundle ${metadata.id} ${metadata.version}`)}`,
    objects: [...[...labels].map(marking), identity, ...disarm, ...subjects, report],
  }
  return `${JSON.stringify(bundle, null, 2)}\n`
}
