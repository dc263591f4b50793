import type {Edition} from '../../model/edition.js'
import {renderStix} from './render-stix.js'

/** The note as a STIX 2.1 bundle, for platforms of threat intelligence. */
export const stixEdition: Edition = {
  id: 'stix',
  group: 'data',
  extension: '.stix.json',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: async input => new TextEncoder().encode(await renderStix(input)),
}
